// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A package that an export is compared with: the course and modules in its scripts.

#include "core/package/republish/reading.h"
#include "tests/fuzz/targets/fuzz.h"

#include <QDir>
#include <QFile>

namespace carrel::fuzz {

namespace {

/// The same as a folder: those files that it looks for.
QString folderOf(const QByteArray &bytes)
{
    const QString folder = QDir::temp().filePath(QStringLiteral("folder"));
    QDir(folder).removeRecursively();
    QDir().mkpath(folder + QStringLiteral("/modules"));
    for (const Part &part : partsOf(bytes)) {
        const QString name = part.name.section(u'/', -1).left(100);
        const bool isModule = name.startsWith(QStringLiteral("m-"));
        QFile file(folder + (isModule ? QStringLiteral("/modules/") : QStringLiteral("/")) + name);
        if (name.endsWith(QStringLiteral(".js")) && file.open(QIODevice::WriteOnly))
            file.write(part.bytes);
    }
    return folder;
}

} // namespace

void read(const QByteArray &bytes)
{
    (void)readDelivered(folderOf(bytes));
    const auto delivered = readDelivered(packageOf(bytes));
    if (!delivered)
        return;
    for (const DeliveredModule &module : delivered->modules)
        demand(bool(moduleFromText(moduleText(module))), "what was delivered can be kept");
}

} // namespace carrel::fuzz
