// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// hostilechild READER FILE [SCHEMAS]: lets one reader of XML read one file. The only line it says:
// "read" or "refused", milliseconds, KiB of memory at most, and the sentence of the refusal.

#include "core/edit/filefacts.h"
#include "core/edit/svgcheck.h"
#include "core/exchange/importer.h"
#include "core/package/packagecheck.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

/// Empty: it was read.
QString refusalOfImport(const QString &path, const QString &importer)
{
    const auto source = readImportFile(path);
    if (!source)
        return source.error().message;
    SeededIdSource ids(1);
    const auto draft = findImporter(importer)->read(*source, ids, {});
    return draft ? QString() : draft.error().message;
}

QString refusalOfPackage(const QString &path, const QString &schemas)
{
    const auto checks = checkPackage(path, schemas);
    if (!checks)
        return checks.error().message;
    for (const PackageCheck &check : *checks) {
        if (check.outcome == PackageCheck::Outcome::Failed)
            return check.title + u": "_s + check.details.value(0);
    }
    return {};
}

QString refusalOfDrawing(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    const auto facts = fileFacts(file, u"drawing.svg"_s);
    file.seek(0);
    if (facts && isSafeSvg(file.readAll()))
        return {};
    return facts ? u"not safe to be drawn"_s : facts.error().message;
}

QString refusal(const QStringList &words)
{
    const QString &reader = words[1];
    if (reader == u"package")
        return refusalOfPackage(words[2], words.value(3));
    if (reader == u"svg")
        return refusalOfDrawing(words[2]);
    return refusalOfImport(words[2], reader);
}

/// KiB. Not getrusage(): that counts in what the parent had before this program began.
long long mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:") + 6;
    return text.mid(at, text.indexOf('k', at) - at).trimmed().toLongLong();
}

} // namespace

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    if (QCoreApplication::arguments().size() < 3)
        return 2;
    QElapsedTimer timer;
    timer.start();
    const QString said = refusal(QCoreApplication::arguments());
    std::printf("%s %lld %lld %s\n", said.isEmpty() ? "read" : "refused",
                static_cast<long long>(timer.elapsed()), mostMemory(),
                said.left(300).replace(u'\n', u' ').toUtf8().constData());
    return 0;
}
