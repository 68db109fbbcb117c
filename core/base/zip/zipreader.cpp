// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/zip/zipreader.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/base/zip/crc32.h"
#include "core/base/zip/zipdirectory.h"

#include <QFile>
#include <QFileInfo>

#include <libdeflate.h>
#include <zlib.h>

#include <algorithm>
#include <cerrno>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 256 << 10;

QString nameOf(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return file ? file->fileName() : tr("the archive");
}

Error damagedEntry(const ZipEntry &entry, const QString &detail)
{
    return {ErrorCode::Damaged,
            tr("The file “%1” inside the archive is damaged. Copy or export the archive again.")
                .arg(entry.name),
            detail};
}

/// Counts what comes out of an entry and hands it on.
class CheckedOutput
{
public:
    CheckedOutput(const ZipEntry &entry, const ZipReader::Sink &sink)
        : m_entry(entry)
        , m_sink(sink)
    { }

    Result<> take(const char *data, qint64 size)
    {
        m_size += size;
        if (m_size > m_entry.size)
            return damagedEntry(m_entry, u"unpacks to more than declared"_s);
        m_crc = crc32After(m_crc, {data, size});
        if (size > 0 && !m_sink(data, size))
            return Error{ErrorCode::Cancelled, tr("Cancelled.")};
        return {};
    }

    Result<> finish() const
    {
        if (m_size != m_entry.size)
            return damagedEntry(m_entry, u"unpacks to less than declared"_s);
        if (m_crc != m_entry.crc)
            return damagedEntry(m_entry, u"wrong CRC"_s);
        return {};
    }

private:
    const ZipEntry &m_entry;
    const ZipReader::Sink &m_sink;
    qint64 m_size = 0;
    quint32 m_crc = 0;
};

using Unpacker = std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)>;

/// zlib's inflater for data without a header, ended with its owner.
class Inflater
{
public:
    Inflater()
        : m_isReady(inflateInit2(&m_stream, -MAX_WBITS) == Z_OK)
    { }
    ~Inflater()
    {
        if (m_isReady)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Inflater)

    bool isReady() const { return m_isReady; }
    z_stream &stream() { return m_stream; }

private:
    z_stream m_stream = {};
    bool m_isReady;
};

} // namespace

struct ZipReader::Private
{
    std::unique_ptr<QIODevice> owned; ///< Null where the device stays with the caller.
    QIODevice *device = nullptr;
    ZipDirectory directory;
    mutable QByteArray packed = QByteArray(pieceSize, Qt::Uninitialized);
    mutable QByteArray unpacked = QByteArray(pieceSize, Qt::Uninitialized);
    qint64 atOnce = 0; ///< ZipLimits::atOnce.
    Unpacker unpacker{libdeflate_alloc_decompressor(), &libdeflate_free_decompressor};

    /// Writes the next bytes of the entry, as many as come at once, to `target`.
    Result<qint64> readSome(const ZipEntry &entry, char *target, qint64 most) const
    {
        const qint64 size = device->read(target, most);
        if (size < 0)
            return fileError(ErrorCode::DriveError, nameOf(*device), device->errorString());
        if (size == 0)
            return damagedEntry(entry, u"the file ends too early"_s);
        return size;
    }

    /// Fills `packed` with the next bytes of the entry.
    Result<qint64> readPacked(const ZipEntry &entry, qint64 left) const
    {
        return readSome(entry, packed.data(), std::min(left, pieceSize));
    }

    Result<> readStored(const ZipEntry &entry, CheckedOutput &output) const
    {
        for (qint64 left = entry.packedSize; left > 0;) {
            CARREL_TRY_VALUE(size, readPacked(entry, left));
            CARREL_TRY(output.take(packed.constData(), size));
            left -= size;
        }
        return {};
    }

    bool isUnpackedAtOnce(const ZipEntry &entry) const
    {
        return unpacker && std::max(entry.packedSize, entry.size) <= atOnce;
    }

    Result<> readWholeDeflated(const ZipEntry &entry, CheckedOutput &output) const
    {
        packed.resize(std::max(packed.size(), entry.packedSize));
        unpacked.resize(std::max(unpacked.size(), entry.size));
        for (qint64 done = 0; done < entry.packedSize;) {
            CARREL_TRY_VALUE(size, readSome(entry, packed.data() + done, entry.packedSize - done));
            done += size;
        }
        size_t taken = 0;
        size_t given = 0;
        const auto result = libdeflate_deflate_decompress_ex(
            unpacker.get(), packed.constData(), size_t(entry.packedSize), unpacked.data(),
            size_t(entry.size), &taken, &given);
        if (result == LIBDEFLATE_INSUFFICIENT_SPACE)
            return damagedEntry(entry, u"unpacks to more than declared"_s);
        if (result != LIBDEFLATE_SUCCESS)
            return damagedEntry(entry, u"not deflated data"_s);
        if (qint64(taken) != entry.packedSize)
            return damagedEntry(entry, u"bytes behind the end of the data"_s);
        for (qint64 done = 0; done < qint64(given); done += pieceSize)
            CARREL_TRY(output.take(unpacked.constData() + done,
                                   std::min(pieceSize, qint64(given) - done)));
        return {};
    }

    Result<> readDeflated(const ZipEntry &entry, CheckedOutput &output) const
    {
        if (isUnpackedAtOnce(entry))
            return readWholeDeflated(entry, output);
        Inflater inflater;
        if (!inflater.isReady())
            return Error{ErrorCode::Internal,
                         tr("There is not enough memory to read the archive.")};
        z_stream &stream = inflater.stream();
        qint64 left = entry.packedSize;
        for (int state = Z_OK; state != Z_STREAM_END;) {
            if (stream.avail_in == 0 && left > 0) {
                CARREL_TRY_VALUE(size, readPacked(entry, left));
                stream.next_in = reinterpret_cast<Bytef *>(packed.data());
                stream.avail_in = uInt(size);
                left -= size;
            }
            stream.next_out = reinterpret_cast<Bytef *>(unpacked.data());
            stream.avail_out = uInt(pieceSize);
            state = inflate(&stream, Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END)
                return damagedEntry(entry, u"inflate: %1"_s.arg(state));
            CARREL_TRY(output.take(unpacked.constData(), pieceSize - qint64(stream.avail_out)));
        }
        if (left > 0 || stream.avail_in > 0)
            return damagedEntry(entry, u"bytes behind the end of the data"_s);
        return {};
    }
};

ZipReader::ZipReader()
    : d(std::make_unique<Private>())
{ }
ZipReader::~ZipReader() = default;

Result<std::unique_ptr<ZipReader>> ZipReader::open(const QString &path, const ZipLimits &limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, tr("There is no file “%1”.").arg(path)};
    if (!info.isFile())
        return Error{ErrorCode::Damaged, tr("“%1” is not a zip file.").arg(path)};
    auto file = std::make_unique<QFile>(path);
    errno = 0;
    const bool isOpen = file->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (!isOpen && errno == EIO)
        return fileError(ErrorCode::DriveError, path, file->errorString());
    if (!isOpen)
        return Error{ErrorCode::NotWritable,
                     tr("“%1” cannot be read. Check its permissions.").arg(path),
                     file->errorString()};
    return open(std::move(file), limits);
}

Result<std::unique_ptr<ZipReader>> ZipReader::open(std::unique_ptr<QIODevice> device,
                                                   const ZipLimits &limits)
{
    contract(device);
    CARREL_TRY_VALUE(reader, open(*device, limits));
    reader->d->owned = std::move(device);
    return std::move(reader);
}

Result<std::unique_ptr<ZipReader>> ZipReader::open(QIODevice &device, const ZipLimits &limits)
{
    contract(device.isReadable() && !device.isSequential());
    CARREL_TRY_VALUE(directory, readZipDirectory(device, limits));
    std::unique_ptr<ZipReader> reader(new ZipReader);
    reader->d->device = &device;
    reader->d->directory = std::move(directory);
    reader->d->atOnce = limits.atOnce;
    return reader;
}

const QList<ZipEntry> &ZipReader::entries() const
{
    return d->directory.entries;
}

const ZipEntry *ZipReader::find(const QString &name) const
{
    const auto found = std::ranges::find(d->directory.entries, name, &ZipEntry::name);
    return found == d->directory.entries.end() ? nullptr : &*found;
}

bool ZipReader::hasZip64Records() const
{
    return d->directory.hasZip64Records;
}

Result<> ZipReader::read(const ZipEntry &entry, const Sink &sink) const
{
    if (!entry.isReadable())
        return Error{
            ErrorCode::Refused,
            tr("The file “%1” inside the archive is encrypted or packed in an unusual way.")
                .arg(entry.name)};
    if (!d->device->seek(entry.dataStart))
        return damagedEntry(entry, d->device->errorString());
    CheckedOutput output(entry, sink);
    CARREL_TRY(entry.method == 0 ? d->readStored(entry, output) : d->readDeflated(entry, output));
    return output.finish();
}

Result<QByteArray> ZipReader::bytes(const ZipEntry &entry, qint64 mostBytes) const
{
    if (entry.size > mostBytes)
        return Error{
            ErrorCode::Refused,
            tr("The file “%1” inside the archive is too large to be looked at.").arg(entry.name)};
    QByteArray content;
    content.reserve(entry.size);
    CARREL_TRY(read(entry, [&](const char *data, qint64 size) {
        content.append(data, size);
        return true;
    }));
    return content;
}

} // namespace carrel
