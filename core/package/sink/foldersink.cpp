// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/package/exporter.h"
#include "core/package/sink/entrycopy.h"
#include "core/package/sink/newfile.h"

#include <QDir>
#include <QFileInfo>

#include <zlib.h>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

/// Writes one entry below `folder` and forces it to the drive.
Result<CopiedEntry> writeFile(const PackageEntry &entry, const QString &folder, PackageMeter &meter)
{
    const QString path = folder + u'/' + entry.name;
    if (!QDir().mkpath(QFileInfo(path).path()))
        return fileError(ErrorCode::NotWritable, folder, u"mkpath "_s + entry.name);
    CARREL_TRY(sys::createExclusively(path));
    WatchedFile file;
    CARREL_TRY(file.openForWriting(path));
    const auto copied = copyEntry(entry, meter, [&](const char *data, qint64 size) -> Result<> {
        if (file.write(data, size) != size)
            return file.failure(folder).value_or(fileError(ErrorCode::DriveError, folder));
        return {};
    });
    file.close();
    CARREL_TRY(copied);
    CARREL_TRY(sys::syncFile(path));
    return copied;
}

/// Size and CRC of a file as it is on the drive.
Result<> verifyFile(const CopiedEntry &written, const QString &folder)
{
    QFile file(folder + u'/' + written.name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileError(ErrorCode::DriveError, folder, file.errorString());
    QByteArray piece(256 << 10, Qt::Uninitialized);
    CopiedEntry found{written.name, 0, quint32(crc32_z(0, nullptr, 0))};
    for (qint64 size = 0; (size = file.read(piece.data(), piece.size())) > 0; found.size += size)
        found.crc = quint32(
            crc32_z(found.crc, reinterpret_cast<const Bytef *>(piece.constData()), size_t(size)));
    if (found != written)
        return Error{ErrorCode::Damaged,
                     tr("The package was written but did not read back as it should, so it was "
                        "discarded. The drive may be failing: try again or choose another place."),
                     written.name};
    return {};
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
        CARREL_TRY_VALUE(copied, writeFile(entry, folder, meter));
        written.append(copied);
    }
    CARREL_TRY(syncFolders(folder));
    for (qsizetype i = 0; i < written.size(); ++i) {
        meter.begin(entries[i]);
        CARREL_TRY(verifyFile(written[i], folder));
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
