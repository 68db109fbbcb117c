// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/packageentry.h"
#include "core/package/sink/meter.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace carrel {

/// What one entry was while it was written: what reading back is compared with.
struct CopiedEntry
{
    QString name;
    qint64 size = 0;
    quint32 crc = 0;

    friend bool operator==(const CopiedEntry &, const CopiedEntry &) = default;
};

/// Streams the content of `entry` to `write`, in pieces of at most 256 KiB, and sums it up. A
/// source that gives less or more than it announced is an error, never a short file.
Result<CopiedEntry> copyEntry(const PackageEntry &entry, PackageMeter &meter,
                              const std::function<Result<>(const char *data, qint64 size)> &write);

/// Refuses before anything is written: no entries, impossible or repeated names, more than 20,000
/// files, a file or a sum of known sizes of 4 GiB − 64 MiB or more.
Result<> checkEntries(const PackageEntries &entries);

/// DiskFull if the drive of `folder` has less room than the sizes known beforehand need.
Result<> checkRoom(const PackageEntries &entries, const QString &folder);

/// The most bytes a package may have: what zip can hold without Zip64, less a margin.
constexpr qint64 largestPackage = (qint64(4) << 30) - (qint64(64) << 20);

Error packageTooLarge();

} // namespace carrel
