// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/package/check/spoiltpackage.h"

#include "core/package/memorysink.h"
#include "tests/core/package/formats.h"
#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::test {

const Package &Package::good(const QString &format)
{
    static QHash<QString, Package> made;
    if (const auto known = made.constFind(format); known != made.cend())
        return *known;
    const auto course = sampleCourse();
    course->setSetting(u"sendPassMark"_s, true);
    Package package;
    for (const PackageEntry &entry : plannedAs(format, *course).entries)
        package.entries.append(
            {.name = entry.name.toUtf8(), .data = *contentOf(entry), .method = 8});
    return *made.insert(format, package);
}

Package Package::of(const QMap<QString, QByteArray> &files)
{
    Package package;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        package.entries.append({.name = it.key().toUtf8(), .data = *it, .method = 8});
    return package;
}

TestZipEntry &Package::entry(const QByteArray &start)
{
    const auto found = std::ranges::find_if(
        entries, [&](const TestZipEntry &candidate) { return candidate.name.startsWith(start); });
    REQUIRE(found != entries.end());
    return *found;
}

void Package::remove(const QByteArray &name)
{
    REQUIRE(entries.removeIf([&](const TestZipEntry &entry) { return entry.name == name; }) > 0);
}

void Package::replace(const QByteArray &name, const QByteArray &from, const QByteArray &to)
{
    INFO(from.toStdString());
    REQUIRE(entry(name).data.contains(from));
    entry(name).data.replace(from, to);
}

void Package::inManifest(const QByteArray &from, const QByteArray &to)
{
    replace("imsmanifest.xml", from, to);
}

void Package::addUnlisted(const QByteArray &name, const QByteArray &data)
{
    entries.append({.name = name, .data = data});
}

void Package::add(const QByteArray &name, const QByteArray &data)
{
    addUnlisted(name, data);
    inManifest("</resource>", "<file href=\"" + name + "\"/></resource>");
}

QList<PackageCheck> Package::checks(const QString &schemas) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"package.zip"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes());
    file.close();
    const auto checks = checkPackage(path, schemas);
    REQUIRE(checks);
    return *checks;
}

QList<int> numbersOf(const QList<PackageCheck> &checks, PackageCheck::Outcome outcome)
{
    QList<int> numbers;
    for (const PackageCheck &check : checks) {
        if (check.outcome == outcome)
            numbers.append(check.assertion);
    }
    return numbers;
}

QList<int> failuresOf(const QList<PackageCheck> &checks)
{
    return numbersOf(checks, PackageCheck::Outcome::Failed);
}

std::string textOf(const QList<PackageCheck> &checks)
{
    QString text;
    for (const PackageCheck &check : checks) {
        if (check.outcome == PackageCheck::Outcome::Failed)
            text +=
                u"%1 %2: %3\n"_s.arg(check.assertion).arg(check.title, check.details.join(u"; "_s));
    }
    return text.toStdString();
}

QString detailsOf(const QList<PackageCheck> &checks, int assertion)
{
    const auto found = std::ranges::find(checks, assertion, &PackageCheck::assertion);
    return found == checks.end() ? QString() : found->details.join(u"; "_s);
}

} // namespace carrel::test
