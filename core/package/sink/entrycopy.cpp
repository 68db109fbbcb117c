// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/sink/entrycopy.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/base/zip/crc32.h"
#include "core/package/packagename.h"

#include <QIODevice>
#include <QSet>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 copiedAtOnce = 256 << 10;
constexpr qsizetype mostEntries = 20'000;

Error sourceFailed(const PackageEntry &entry, const QString &detail)
{
    return {
        ErrorCode::Damaged,
        tr("The file “%1” of the package could not be read completely from the course. Check the "
           "course file (Verify), then export again.")
            .arg(entry.name),
        detail};
}

Error nameRefused(const QString &name)
{
    return {
        ErrorCode::Internal,
        tr("The package would contain a file name that not every LMS can store: “%1”.").arg(name)};
}

} // namespace

Error packageTooLarge()
{
    return {
        ErrorCode::FileTooLarge,
        tr("The package would be larger than 3.9 GB, which zip files and most LMSs cannot hold. "
           "Link large videos instead of embedding them, or split the course.")};
}

Result<CopiedEntry> copyEntry(const PackageEntry &entry, PackageMeter &meter,
                              const std::function<Result<>(const char *data, qint64 size)> &write)
{
    meter.begin(entry);
    CARREL_TRY_VALUE(device, entry.open());
    QByteArray piece(copiedAtOnce, Qt::Uninitialized);
    CopiedEntry copied{entry.name, 0, 0};
    for (;;) {
        const qint64 size = device->read(piece.data(), piece.size());
        if (size < 0)
            return sourceFailed(entry, device->errorString());
        if (size == 0)
            break;
        copied.size += size;
        copied.crc = crc32After(copied.crc, {piece.constData(), size});
        CARREL_TRY(write(piece.constData(), size));
        CARREL_TRY(meter.advance(size));
    }
    if (entry.size >= 0 && copied.size != entry.size)
        return sourceFailed(entry, u"%1 bytes of %2"_s.arg(copied.size).arg(entry.size));
    CARREL_TRY(meter.end());
    return copied;
}

Result<> checkEntries(const PackageEntries &entries)
{
    if (entries.isEmpty())
        return Error{ErrorCode::Internal, tr("The package would be empty.")};
    if (entries.size() > mostEntries)
        return Error{
            ErrorCode::Refused,
            tr("The package would have %1 files; more than %2 are not safe in an LMS. Remove "
               "stored files that are not needed, or split the course.")
                .arg(entries.size())
                .arg(mostEntries)};
    QSet<QString> seen;
    qint64 total = 0;
    for (const PackageEntry &entry : entries) {
        if (!isPackageName(entry.name) || seen.contains(entry.name))
            return nameRefused(entry.name);
        seen.insert(entry.name);
        total += std::max<qint64>(entry.size, 0);
        if (total >= largestPackage)
            return packageTooLarge();
    }
    return {};
}

Result<> checkRoom(const PackageEntries &entries, const QString &folder)
{
    qint64 needed = 0;
    for (const PackageEntry &entry : entries)
        needed += std::max<qint64>(entry.size, 0);
    const qint64 free = sys::freeSpace(folder);
    if (free >= 0 && needed > free)
        return fileError(ErrorCode::DiskFull, folder, u"%1 of %2 bytes"_s.arg(free).arg(needed));
    return {};
}

} // namespace carrel
