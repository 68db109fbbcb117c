// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/proof/package.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace carrel::test {

PackageFolder::PackageFolder(const QString &format, const PackageOptions &options)
{
    const auto course = sampleCourse();
    const auto plan = findExporter(format)->plan(*course, options);
    REQUIRE(plan);
    REQUIRE(writeFolder(*plan, path()));
}

QByteArray PackageFolder::read(const QString &name) const
{
    QFile file(QDir(path()).filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void PackageFolder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(QDir(path()).filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void PackageFolder::remove(const QString &name) const
{
    REQUIRE(QFile::remove(QDir(path()).filePath(name)));
}

void PackageFolder::patch(const QByteArray &from, const QByteArray &to) const
{
    for (const QString &name : {u"carrel.js"_s, u"carrel-rest.js"_s}) {
        QByteArray script = read(name);
        if (!script.contains(from))
            continue;
        write(name, script.replace(from, to));
        return;
    }
    FAIL("the player has no " << from.toStdString());
}

} // namespace carrel::test
