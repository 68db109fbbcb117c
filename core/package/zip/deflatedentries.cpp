// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/zip/deflatedentries.h"

#include "core/base/translate.h"
#include "core/base/zip/ziprecords.h"

#include <QtEndian>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

// Offsets within the records.
constexpr qint64 endDirectorySize = 12;
constexpr qint64 endDirectoryStart = 16;
constexpr qint64 localMethod = 8;
constexpr qint64 localCrc = 14;
constexpr qint64 centralMethod = 10;
constexpr qint64 centralCrc = 16;
constexpr qint64 centralLengths = 28; // of name, extra field and comment
constexpr qint64 centralHeaderStart = 42;
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;

Error unlikeKArchive(const QString &detail)
{
    return {ErrorCode::Internal,
            tr("The package could not be completed. Nothing was changed; please report this."),
            detail};
}

template<typename Number>
void setNumberAt(QByteArray &bytes, qint64 offset, Number number)
{
    qToLittleEndian(number, bytes.data() + offset);
}

template<typename Number>
void writeNumber(QIODevice &device, qint64 offset, Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    setNumberAt(bytes, 0, number);
    if (device.seek(offset))
        device.write(bytes);
}

/// `size` bytes at `offset`, fewer if the device has no more or fails: a drive may give them in
/// parts.
QByteArray bytesAt(QIODevice &device, qint64 offset, qint64 size)
{
    QByteArray bytes;
    if (!device.seek(offset))
        return bytes;
    while (bytes.size() < size) {
        const QByteArray part = device.read(size - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    return bytes;
}

/// The central directory, and where it begins.
struct Directory
{
    qint64 start = 0;
    QByteArray bytes;
};

Result<Directory> readDirectory(QIODevice &device)
{
    const qint64 endStart = std::max<qint64>(device.size() - ziprecord::endSize, 0);
    const QByteArray end = bytesAt(device, endStart, ziprecord::endSize);
    if (end.size() != ziprecord::endSize || ziprecord::u32(end, 0) != ziprecord::endSignature)
        return unlikeKArchive(u"no end record"_s);
    const auto start = ziprecord::u32(end, endDirectoryStart);
    const auto size = ziprecord::u32(end, endDirectorySize);
    if (qint64(start) + size != endStart)
        return unlikeKArchive(u"no central directory"_s);
    Directory directory{start, bytesAt(device, start, size)};
    if (directory.bytes.size() != size)
        return unlikeKArchive(device.errorString());
    return directory;
}

qint64 sizeOfRecord(const QByteArray &bytes, qint64 record)
{
    qint64 size = ziprecord::centralSize;
    for (int i = 0; i < 3; ++i)
        size += ziprecord::u16(bytes, record + centralLengths + 2 * i);
    return size;
}

Result<> correctDirectory(QByteArray &bytes, const QList<DeflatedEntry> &entries)
{
    auto entry = entries.cbegin();
    for (qint64 record = 0;
         entry != entries.cend() && record + ziprecord::centralSize <= bytes.size();
         record += sizeOfRecord(bytes, record)) {
        if (ziprecord::u32(bytes, record + centralHeaderStart) != entry->headerStart)
            continue;
        if (ziprecord::u16(bytes, record + centralMethod) != stored)
            return unlikeKArchive(u"not stored: %1"_s.arg(entry->headerStart));
        setNumberAt(bytes, record + centralMethod, deflated);
        setNumberAt(bytes, record + centralCrc, entry->crc);
        ++entry;
    }
    if (entry != entries.cend())
        return unlikeKArchive(u"not found: %1"_s.arg(entry->headerStart));
    return {};
}

} // namespace

Result<> markDeflated(QIODevice &device, const QList<DeflatedEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    CARREL_TRY_VALUE(directory, readDirectory(device));
    CARREL_TRY(correctDirectory(directory.bytes, entries));
    for (const DeflatedEntry &entry : entries) {
        writeNumber(device, entry.headerStart + localMethod, deflated);
        writeNumber(device, entry.headerStart + localCrc, entry.crc);
    }
    if (device.seek(directory.start))
        device.write(directory.bytes);
    return {};
}

} // namespace carrel
