// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/system.h"
#include "core/package/exporter.h"
#include "core/package/sink/entrycopy.h"
#include "core/package/sink/newfile.h"
#include "core/package/sink/writtenfile.h"

#include <QDir>
#include <QFileInfo>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

/// Writes one entry below `folder` and forces it to the drive.
Result<CopiedEntry> writeBelow(const PackageEntry &entry, const QString &folder,
                               PackageMeter &meter)
{
    const QString path = folder + u'/' + entry.name;
    CARREL_TRY(sys::makeFolder(QFileInfo(path).path()));
    CARREL_TRY(sys::createExclusively(path));
    return writeEntry(entry, {path, folder}, meter);
}

/// Forces the names in a folder and in all folders below it to the drive.
Result<> syncFolders(const QString &folder)
{
    const auto below = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &info : below)
        CARREL_TRY(syncFolders(info.filePath()));
    return sys::syncFolder(folder);
}

/// Writes all entries, then reads them back.
Result<> fillFolder(const PackageEntries &entries, const QString &folder, PackageMeter &meter)
{
    QList<CopiedEntry> written;
    for (const PackageEntry &entry : entries) {
        CARREL_TRY_VALUE(copied, writeBelow(entry, folder, meter));
        written.append(copied);
    }
    CARREL_TRY(syncFolders(folder));
    for (qsizetype i = 0; i < written.size(); ++i) {
        meter.begin(entries[i]);
        CARREL_TRY(verifyEntry(written[i], {folder + u'/' + written[i].name, folder}, meter));
        CARREL_TRY(meter.end());
    }
    return {};
}

} // namespace

Result<> writeFolder(const PackagePlan &plan, const QString &path, const Progress &progress)
{
    CARREL_TRY(checkEntries(plan.entries));
    PackageMeter meter(plan.entries, progress);
    CARREL_TRY_VALUE(place, NewPlace::besideFolder(path));
    CARREL_TRY(checkRoom(plan.entries, QFileInfo(place.path()).path()));
    if (const auto filled = fillFolder(plan.entries, place.path(), meter); !filled)
        return place.named(filled.error());
    return place.take();
}

} // namespace carrel
