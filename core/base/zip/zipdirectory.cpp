// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/zip/zipdirectory.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/base/zip/ziprecords.h"

#include <QFileDevice>
#include <QLocale>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

Error damagedZip(const QString &detail)
{
    return {ErrorCode::Damaged,
            tr("This file is not a whole zip archive. It may have been cut off on its way: copy or "
               "export it again."),
            detail};
}

namespace {

constexpr quint32 zip64LocatorSignature = 0x07064b50;
constexpr int zip64LocatorSize = 20;
constexpr int longestComment = 0xffff;

Error refusedZip(const QString &detail)
{
    return {ErrorCode::Refused,
            tr("This zip archive is built in a way that Carrel does not open, to be safe. Make it "
               "again with an ordinary zip program."),
            detail};
}

Error severalDisks()
{
    return {ErrorCode::Refused,
            tr("This zip archive is one of several parts. Join the parts, or make it again as one "
               "file."),
            u"several disks"_s};
}

Error needsZip64()
{
    return {ErrorCode::Refused,
            tr("This zip archive has more than 65,535 files or more than 4 GB, which many programs "
               "and LMSs cannot read. Make it smaller, or split it."),
            u"needs Zip64"_s};
}

Error tooManyFiles(int count, qsizetype most)
{
    const QLocale locale;
    return {ErrorCode::Refused,
            tr("This zip archive has %1 files, more than the %2 that Carrel opens. Pack only the "
               "files that are needed.")
                .arg(locale.toString(count), locale.toString(most)),
            u"too many entries"_s};
}

Error unpacksToTooMuch(const QString &name)
{
    return {ErrorCode::Refused,
            tr("“%1” in this zip archive unpacks to far more than it is packed, as in archives "
               "that are made to fill a drive. It was not opened.")
                .arg(name),
            u"an entry unpacks to more than it can be worth"_s};
}

Error tooLargeUnpacked(qint64 most)
{
    return {ErrorCode::Refused,
            tr("The files in this zip archive have more than %1 together, more than Carrel opens. "
               "Make them smaller, or split the archive.")
                .arg(QLocale().formattedDataSize(most)),
            u"unpacks to more than the limit"_s};
}

/// A file without the end of an archive: cut off if it begins as one, else something else.
Error noEndRecord(QIODevice &device)
{
    const bool isCutOff = device.seek(0) && device.read(2) == "PK";
    if (isCutOff || device.size() == 0)
        return damagedZip(u"no end record"_s);
    return {ErrorCode::Damaged,
            tr("This file is not a zip archive. If its name says so, it was renamed or damaged: "
               "get or export it again."),
            u"no end record"_s};
}

/// Exactly `size` bytes at `at`, or nothing.
Result<QByteArray> bytesAt(QIODevice &device, qint64 at, qint64 size)
{
    if (at < 0 || size < 0 || at > device.size() - size || !device.seek(at))
        return damagedZip(u"a record lies outside the file"_s);
    QByteArray bytes = device.read(size);
    // It is there, by the size of the file, and does not come.
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    if (bytes.size() != size && file)
        return fileError(ErrorCode::DriveError, file->fileName(), file->errorString());
    if (bytes.size() != size)
        return damagedZip(u"short read: "_s + device.errorString());
    return bytes;
}

struct EndRecord
{
    int count = 0;
    qint64 directoryStart = 0;
    qint64 directorySize = 0;
    bool hasZip64 = false;
};

/// Position of the end record inside the file's tail, or -1. Its comment must end the file.
qsizetype endRecordIn(const QByteArray &tail)
{
    for (qsizetype at = tail.size() - ziprecord::endSize; at >= 0; --at) {
        if (ziprecord::u32(tail, at) == ziprecord::endSignature
            && at + ziprecord::endSize + ziprecord::u16(tail, at + 20) == tail.size())
            return at;
    }
    return -1;
}

Result<EndRecord> readEndRecord(QIODevice &device)
{
    const qint64 tailSize = std::min<qint64>(device.size(), ziprecord::endSize + longestComment);
    CARREL_TRY_VALUE(tail, bytesAt(device, device.size() - tailSize, tailSize));
    const qsizetype at = endRecordIn(tail);
    if (at < 0)
        return noEndRecord(device);

    EndRecord end;
    end.count = ziprecord::u16(tail, at + 10);
    end.directorySize = ziprecord::u32(tail, at + 12);
    end.directoryStart = ziprecord::u32(tail, at + 16);
    end.hasZip64 = at >= zip64LocatorSize
        && ziprecord::u32(tail, at - zip64LocatorSize) == zip64LocatorSignature;
    if (ziprecord::u16(tail, at + 4) != 0 || ziprecord::u16(tail, at + 6) != 0
        || ziprecord::u16(tail, at + 8) != end.count)
        return severalDisks();
    if (end.count == 0xffff || end.directorySize == 0xffffffff || end.directoryStart == 0xffffffff)
        return needsZip64();

    const qint64 endAt = device.size() - tailSize + at;
    const qint64 directoryEnd = end.directoryStart + end.directorySize;
    const bool fits =
        end.hasZip64 ? directoryEnd <= endAt - zip64LocatorSize : directoryEnd == endAt;
    if (!fits)
        return damagedZip(u"the directory does not end at the end record"_s);
    return end;
}

bool hasZip64Field(const QByteArray &extra)
{
    qsizetype at = 0;
    while (at + 4 <= extra.size()) {
        if (ziprecord::u16(extra, at) == 0x0001)
            return true;
        at += 4 + ziprecord::u16(extra, at + 2);
    }
    return false;
}

/// True for what Unix calls neither a plain file nor a folder: links, devices, pipes.
bool isSpecialFile(quint16 madeBy, quint32 externalAttributes)
{
    constexpr quint32 unixSystem = 3;
    const quint32 type = (externalAttributes >> 16) & 0170000;
    return (madeBy >> 8) == unixSystem && type != 0 && type != 0100000 && type != 0040000;
}

/// Takes the entry at `at` of the central directory and moves `at` behind it.
Result<ZipEntry> takeCentralEntry(const QByteArray &directory, qsizetype &at)
{
    if (at + ziprecord::centralSize > directory.size()
        || ziprecord::u32(directory, at) != ziprecord::centralSignature)
        return damagedZip(u"a directory entry is missing"_s);
    const int nameSize = ziprecord::u16(directory, at + 28);
    const int extraSize = ziprecord::u16(directory, at + 30);
    const int commentSize = ziprecord::u16(directory, at + 32);
    if (at + ziprecord::centralSize + nameSize + extraSize + commentSize > directory.size()
        || nameSize == 0)
        return damagedZip(u"a directory entry is cut off"_s);

    ZipEntry entry;
    entry.flags = ziprecord::u16(directory, at + 8);
    entry.method = ziprecord::u16(directory, at + 10);
    entry.crc = ziprecord::u32(directory, at + 16);
    entry.packedSize = ziprecord::u32(directory, at + 20);
    entry.size = ziprecord::u32(directory, at + 24);
    entry.headerStart = ziprecord::u32(directory, at + 42);
    entry.rawName = directory.mid(at + ziprecord::centralSize, nameSize);
    entry.name = entry.rawName.isValidUtf8() ? QString::fromUtf8(entry.rawName)
                                             : QString::fromLatin1(entry.rawName);
    entry.hasZip64 =
        hasZip64Field(directory.mid(at + ziprecord::centralSize + nameSize, extraSize));
    if (ziprecord::u16(directory, at + 34) != 0)
        return severalDisks();
    if (entry.packedSize == 0xffffffff || entry.size == 0xffffffff
        || entry.headerStart == 0xffffffff)
        return needsZip64();
    if (isSpecialFile(ziprecord::u16(directory, at + 4), ziprecord::u32(directory, at + 38)))
        return refusedZip(u"a link or special file"_s);
    at += ziprecord::centralSize + nameSize + extraSize + commentSize;
    return entry;
}

/// Compares the local header with the directory entry and finds where the data starts.
Result<> readLocalHeader(QIODevice &device, ZipEntry &entry)
{
    CARREL_TRY_VALUE(
        header, bytesAt(device, entry.headerStart, ziprecord::localSize + entry.rawName.size()));
    if (ziprecord::u32(header, 0) != ziprecord::localSignature
        || ziprecord::u16(header, 26) != entry.rawName.size()
        || header.mid(ziprecord::localSize) != entry.rawName
        || ziprecord::u16(header, 8) != entry.method)
        return damagedZip(u"a local header differs from the directory"_s);
    constexpr quint16 hasDescriptor = 1 << 3;
    entry.localFlags = ziprecord::u16(header, 6);
    const bool agrees = ziprecord::u32(header, 14) == entry.crc
        && ziprecord::u32(header, 18) == quint32(entry.packedSize)
        && ziprecord::u32(header, 22) == quint32(entry.size);
    if (!agrees && (entry.localFlags & hasDescriptor) == 0)
        return damagedZip(u"sizes or CRC of a local header differ from the directory"_s);

    const int extraSize = ziprecord::u16(header, 28);
    entry.dataStart = entry.headerStart + ziprecord::localSize + entry.rawName.size() + extraSize;
    if (extraSize > 0) {
        CARREL_TRY_VALUE(extra, bytesAt(device, entry.dataStart - extraSize, extraSize));
        entry.hasZip64 = entry.hasZip64 || hasZip64Field(extra);
    }
    return {};
}

Result<> checkSizes(const QList<ZipEntry> &entries, const ZipLimits &limits)
{
    constexpr qint64 freeOfRatio = 1 << 20;
    qint64 total = 0;
    for (const ZipEntry &entry : entries) {
        total += entry.size;
        if (entry.method == 0 && entry.isReadable() && entry.packedSize != entry.size)
            return damagedZip(u"a stored entry has two sizes"_s);
        if (entry.size > freeOfRatio && entry.size / limits.ratio > entry.packedSize)
            return unpacksToTooMuch(entry.name);
    }
    if (total > limits.totalSize)
        return tooLargeUnpacked(limits.totalSize);
    return {};
}

/// Entries must lie one behind the other, all before the directory.
Result<> checkPlaces(const QList<ZipEntry> &entries, qint64 directoryStart)
{
    QList<std::pair<qint64, qint64>> ranges;
    ranges.reserve(entries.size());
    for (const ZipEntry &entry : entries)
        ranges.append({entry.headerStart, entry.dataStart + entry.packedSize});
    std::ranges::sort(ranges);
    qint64 free = 0;
    for (const auto &[start, end] : ranges) {
        if (start < free)
            return refusedZip(u"entries overlap"_s);
        free = end;
    }
    if (free > directoryStart)
        return damagedZip(u"an entry reaches into the directory"_s);
    return {};
}

} // namespace

Result<ZipDirectory> readZipDirectory(QIODevice &device, const ZipLimits &limits)
{
    CARREL_TRY_VALUE(end, readEndRecord(device));
    if (end.count > limits.entries)
        return tooManyFiles(end.count, limits.entries);
    CARREL_TRY_VALUE(bytes, bytesAt(device, end.directoryStart, end.directorySize));

    ZipDirectory directory;
    directory.hasZip64Records = end.hasZip64;
    directory.entries.reserve(end.count);
    qsizetype at = 0;
    for (int i = 0; i < end.count; ++i) {
        CARREL_TRY_VALUE(entry, takeCentralEntry(bytes, at));
        directory.entries.append(entry);
    }
    if (at != bytes.size())
        return damagedZip(u"more directory entries than announced"_s);
    CARREL_TRY(checkSizes(directory.entries, limits));
    for (ZipEntry &entry : directory.entries)
        CARREL_TRY(readLocalHeader(device, entry));
    CARREL_TRY(checkPlaces(directory.entries, end.directoryStart));
    return directory;
}

} // namespace carrel
