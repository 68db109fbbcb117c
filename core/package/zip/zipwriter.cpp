// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What KArchive 6.13 does silently, and what is done about it here: it goes on after a failed write
// and reports success (WatchedFile), it wraps sizes and counts at 4 GiB and 65,536 entries
// (checkEntries, and the position is watched), it writes the present time unless told otherwise.
// It deflates with zlib alone: what fits into memory is deflated before it gets it (Deflater).

#include "core/package/zip/zipwriter.h"

#include "core/base/translate.h"
#include "core/base/zip/zipreader.h"
#include "core/package/sink/newfile.h"
#include "core/package/zip/deflatedentries.h"
#include "core/package/zip/deflater.h"

#include <QDateTime>

#include <KZip>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

class Packer
{
public:
    Packer(WatchedFile &file, const QString &target)
        : m_file(file)
        , m_target(target)
        , m_zip(&file)
        , m_time(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC)
    { }

    Result<> open()
    {
        if (!m_zip.open(QIODevice::WriteOnly))
            return failed(u"open"_s);
        m_zip.setExtraField(KZip::NoExtraField);
        return {};
    }

    Result<CopiedEntry> add(const PackageEntry &entry, PackageMeter &meter)
    {
        if (entry.storage == PackageEntry::Storage::Deflate)
            return addDeflated(entry, meter);
        CARREL_TRY(begin(entry, KZip::NoCompression));
        auto copied = copyEntry(entry, meter,
                                [&](const char *data, qint64 size) { return write(data, size); });
        return finish(copied);
    }

    Result<> close()
    {
        if (!m_zip.close() || m_file.failure(m_target))
            return failed(u"close"_s);
        return correctRecords();
    }

private:
    /// What fits into memory is deflated there and given to KArchive as if it were to be stored;
    /// the rest is deflated by KArchive as it comes.
    Result<CopiedEntry> addDeflated(const PackageEntry &entry, PackageMeter &meter)
    {
        m_whole.resize(0);
        m_isBegun = false;
        const auto copied = copyEntry(entry, meter, [&](const char *data, qint64 size) {
            return m_isBegun ? write(data, size) : gather(entry, {data, size});
        });
        if (m_isBegun)
            return finish(copied);
        return copied ? addWhole(entry, *copied) : copied;
    }

    Result<> gather(const PackageEntry &entry, QByteArrayView piece)
    {
        if (m_whole.size() + piece.size() <= Deflater::wholeSize) {
            m_whole.append(piece);
            return {};
        }
        CARREL_TRY(begin(entry, KZip::DeflateCompression));
        CARREL_TRY(write(m_whole.constData(), m_whole.size()));
        return write(piece.data(), piece.size());
    }

    Result<CopiedEntry> addWhole(const PackageEntry &entry, const CopiedEntry &copied)
    {
        const QByteArrayView packed = m_deflater.deflated(m_whole);
        const bool isPacked = !packed.isEmpty();
        if (isPacked)
            m_deflated.append({m_file.pos(), copied.crc});
        CARREL_TRY(begin(entry, isPacked ? KZip::NoCompression : KZip::DeflateCompression));
        const QByteArrayView data = isPacked ? packed : QByteArrayView(m_whole);
        const auto written = write(data.data(), data.size());
        return finish(written ? Result<CopiedEntry>(copied) : written.error());
    }

    Result<> begin(const PackageEntry &entry, KZip::Compression compression)
    {
        constexpr mode_t plainFile = 0100644;
        m_zip.setCompression(compression);
        if (!m_zip.prepareWriting(entry.name, {}, {}, std::max<qint64>(entry.size, 0), plainFile,
                                  m_time, m_time, m_time))
            return failed(u"prepareWriting"_s);
        m_isBegun = true;
        return {};
    }

    Result<> write(const char *data, qint64 size)
    {
        if (!m_zip.writeData(data, size) || m_file.failure(m_target))
            return failed(u"writeData"_s);
        if (m_file.pos() >= largestPackage)
            return packageTooLarge();
        return {};
    }

    Result<CopiedEntry> finish(const Result<CopiedEntry> &copied)
    {
        if (!copied) {
            m_zip.finishWriting(0); // KZip frees its compressor here only
            return copied;
        }
        if (!m_zip.finishWriting(copied->size) || m_file.failure(m_target))
            return failed(u"finishWriting"_s);
        return copied;
    }

    Result<> correctRecords()
    {
        CARREL_TRY(m_file.openForWriting(m_file.fileName())); // KArchive has closed it
        const auto marked = markDeflated(m_file, m_deflated);
        if (const auto failure = m_file.failure(m_target))
            return *failure;
        return marked;
    }

    Error failed(const QString &step) const
    {
        if (const auto failure = m_file.failure(m_target))
            return *failure;
        return {
            ErrorCode::DriveError,
            tr("The package could not be written to “%1”. Nothing was changed; try again or choose "
               "another place.")
                .arg(m_target),
            step + u": "_s + m_zip.errorString()};
    }

    WatchedFile &m_file;
    const QString m_target;
    KZip m_zip;
    const QDateTime m_time;
    Deflater m_deflater;
    QList<DeflatedEntry> m_deflated;
    QByteArray m_whole; ///< What came of the present entry so far, while it fits.
    bool m_isBegun = false; ///< KArchive has begun the present entry.
};

Error differs(const QString &detail)
{
    return {
        ErrorCode::Damaged,
        tr("The package was written but did not read back as it should, so it was discarded. The "
           "drive may be failing: try again or choose another place."),
        detail};
}

bool isAsMeant(const ZipEntry &found, const PackageEntry &meant, const CopiedEntry &written)
{
    const int method = meant.storage == PackageEntry::Storage::Store ? 0 : 8;
    return found.rawName == written.name.toUtf8() && found.size == written.size
        && found.crc == written.crc && found.method == method && found.flags == 0
        && found.localFlags == 0 && !found.hasZip64;
}

} // namespace

Result<QList<CopiedEntry>> packZip(const PackageEntries &entries, const QString &path,
                                   const QString &target, PackageMeter &meter)
{
    WatchedFile file;
    CARREL_TRY(file.openForWriting(path));
    Packer packer(file, target);
    CARREL_TRY(packer.open());
    QList<CopiedEntry> written;
    written.reserve(entries.size());
    for (const PackageEntry &entry : entries) {
        CARREL_TRY_VALUE(copied, packer.add(entry, meter));
        written.append(copied);
    }
    CARREL_TRY(packer.close());
    return written;
}

Result<> verifyZip(const QString &path, const PackageEntries &entries,
                   const QList<CopiedEntry> &written, PackageMeter &meter)
{
    CARREL_TRY_VALUE(reader, ZipReader::open(path));
    const QList<ZipEntry> &found = reader->entries();
    if (found.size() != written.size() || reader->hasZip64Records())
        return differs(u"%1 entries of %2"_s.arg(found.size()).arg(written.size()));
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (!isAsMeant(found[i], entries[i], written[i]))
            return differs(u"entry %1 differs"_s.arg(written[i].name));
        meter.begin(entries[i]);
        Result<> went;
        const auto read = reader->read(found[i], [&](const char *, qint64 size) {
            went = meter.advance(size);
            return went.has_value();
        });
        CARREL_TRY(went);
        if (!read && read.error().code == ErrorCode::DriveError)
            return read.error();
        if (!read)
            return differs(read.error().detail);
        CARREL_TRY(meter.end());
    }
    return {};
}

} // namespace carrel
