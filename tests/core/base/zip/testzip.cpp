// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/base/zip/testzip.h"

#include <QtEndian>

#include <zlib.h>

namespace carrel::test {
namespace {

class Bytes
{
public:
    Bytes &u16(quint16 value) { return number(value); }
    Bytes &u32(quint32 value) { return number(value); }
    Bytes &u64(quint64 value) { return number(value); }
    Bytes &raw(const QByteArray &value)
    {
        m_bytes += value;
        return *this;
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    template<typename Number>
    Bytes &number(Number value)
    {
        const Number little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
        return *this;
    }

    QByteArray m_bytes;
};

quint32 crcOf(const QByteArray &data)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(data.constData()), uInt(data.size())));
}

/// method, time, date, crc, sizes and name length: the same run of fields in both headers.
void common(Bytes &out, const TestZipEntry &entry, const QByteArray &packed, bool isLocal)
{
    const QByteArray name = isLocal ? entry.localName.value_or(entry.name) : entry.name;
    const quint32 size = entry.size.value_or(quint32(entry.data.size()));
    out.u16(entry.flags).u16(entry.method).u16(0).u16(33);
    out.u32(entry.crc.value_or(crcOf(entry.data)));
    out.u32(entry.packedSize.value_or(quint32(packed.size())));
    out.u32(isLocal ? entry.localSize.value_or(size) : size);
    out.u16(quint16(name.size())).u16(quint16(entry.extra.size()));
}

} // namespace

QByteArray deflated(const QByteArray &data)
{
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(data.size()))), '\0');
    QByteArray input = data;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray testZip(const QList<TestZipEntry> &entries, const TestZipFrame &frame)
{
    Bytes file;
    Bytes directory;
    file.raw(frame.before);
    for (const TestZipEntry &entry : entries) {
        const QByteArray packed =
            (entry.method == 8 ? deflated(entry.data) : entry.data) + entry.behind;
        const quint32 start = quint32(file.bytes().size());
        file.u32(0x04034b50).u16(20);
        common(file, entry, packed, true);
        file.raw(entry.localName.value_or(entry.name)).raw(entry.extra).raw(packed);

        directory.u32(0x02014b50).u16(entry.madeBy).u16(20);
        common(directory, entry, packed, false);
        directory.u16(0).u16(0).u16(0).u32(entry.attributes);
        directory.u32(entry.headerStart.value_or(start)).raw(entry.name).raw(entry.extra);
    }
    const quint32 directoryStart = quint32(file.bytes().size());
    const quint16 count = frame.count.value_or(quint16(entries.size()));
    const quint16 disk = frame.disk.value_or(0);
    file.raw(directory.bytes()).raw(frame.beforeEnd);
    file.u32(0x06054b50).u16(disk).u16(disk).u16(count).u16(count);
    file.u32(quint32(directory.bytes().size())).u32(frame.directoryStart.value_or(directoryStart));
    file.u16(quint16(frame.comment.size())).raw(frame.comment);
    return file.bytes();
}

QByteArray zip64Records()
{
    Bytes records;
    records.u32(0x06064b50).u64(44).u16(45).u16(45).u32(0).u32(0).u64(0).u64(0).u64(0).u64(0);
    records.u32(0x07064b50).u32(0).u64(0).u32(1);
    return records.bytes();
}

} // namespace carrel::test
