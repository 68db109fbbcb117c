// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace carrel {

/// One file of a zip archive, as its central directory and its local header describe it.
struct ZipEntry
{
    QByteArray rawName; ///< As stored.
    QString name; ///< rawName read as UTF-8, or as Latin-1 where it is none.
    quint16 flags = 0; ///< General purpose flags, central directory.
    quint16 localFlags = 0; ///< The same in the local header.
    quint16 method = 0; ///< 0 stored, 8 deflated; others are listed but cannot be read.
    quint32 crc = 0;
    qint64 packedSize = 0; ///< Bytes in the archive.
    qint64 size = 0; ///< Bytes unpacked, as declared.
    qint64 headerStart = 0;
    qint64 dataStart = 0;
    bool hasZip64 = false; ///< Carries a Zip64 extra field.

    bool isFolder() const { return rawName.endsWith('/'); }
    /// Stored or deflated, and not encrypted.
    bool isReadable() const { return (method == 0 || method == 8) && (flags & 1) == 0; }
};

/// What an archive may be at most, so that a hostile one costs neither memory nor time.
struct ZipLimits
{
    qsizetype entries = 20'000;
    qint64 totalSize = qint64(4) << 30; ///< Bytes unpacked, all entries.
    int ratio = 1032; ///< Unpacked to packed above 1 MiB; deflate's own bound.
    /// Bytes, packed and unpacked, of an entry that is unpacked as a whole: pictures and the files
    /// of a package that hold text. It takes a third of the time.
    qint64 atOnce = 1 << 20;
};

/// A strict reader for zip archives: end record, central directory and every local header must
/// agree, entries may not overlap, nothing may be declared beyond the limits. It never writes to
/// disk and holds no more than two mebibytes besides the list of entries.
///
/// It is ours, beside KArchive, because KArchive's reader neither checks CRC and sizes nor bounds
/// what it unpacks; every package we write is read back with it before it gets its name, and what
/// strangers send (packages, Word files) is read with nothing else.
class ZipReader
{
public:
    /// Errors: NotFound, NotWritable (no right to read), Damaged (no zip, or not whole),
    /// Refused (a limit, several disks, overlapping entries, links, Zip64 sizes).
    static Result<std::unique_ptr<ZipReader>> open(const QString &path,
                                                   const ZipLimits &limits = {});
    /// The same from an open, seekable device.
    static Result<std::unique_ptr<ZipReader>> open(std::unique_ptr<QIODevice> device,
                                                   const ZipLimits &limits = {});
    /// The same from a device that stays with the caller and outlives the reader.
    static Result<std::unique_ptr<ZipReader>> open(QIODevice &device, const ZipLimits &limits = {});
    ~ZipReader();

    const QList<ZipEntry> &entries() const;
    /// The entry of exactly this name, or null; the first if there are several.
    const ZipEntry *find(const QString &name) const;
    /// The archive carries Zip64 records besides its ordinary ones.
    bool hasZip64Records() const;

    /// Returns false to stop: the reading then ends with Cancelled.
    using Sink = std::function<bool(const char *data, qint64 size)>;
    /// Streams one entry, unpacked, in pieces of at most 256 KiB. Fails with Damaged unless exactly
    /// the declared number of bytes with the declared CRC comes out.
    Result<> read(const ZipEntry &entry, const Sink &sink) const;
    /// The whole entry; Refused if it declares more than `mostBytes`.
    Result<QByteArray> bytes(const ZipEntry &entry, qint64 mostBytes) const;

private:
    ZipReader();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace carrel
