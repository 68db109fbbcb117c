// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What KArchive 6.13 does silently, and what is done about it here: it goes on after a failed write
// and reports success (WatchedFile), it wraps sizes and counts at 4 GiB and 65,536 entries
// (checkEntries, and the position is watched), it writes the present time unless told otherwise.

#include "core/package/zip/zipwriter.h"

#include "core/base/translate.h"
#include "core/base/zip/zipreader.h"
#include "core/package/sink/newfile.h"

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
        constexpr mode_t plainFile = 0100644;
        m_zip.setCompression(entry.storage == PackageEntry::Storage::Store
                                 ? KZip::NoCompression
                                 : KZip::DeflateCompression);
        if (!m_zip.prepareWriting(entry.name, {}, {}, std::max<qint64>(entry.size, 0), plainFile,
                                  m_time, m_time, m_time))
            return failed(u"prepareWriting"_s);
        auto copied = copyEntry(entry, meter,
                                [&](const char *data, qint64 size) { return write(data, size); });
        if (!copied) {
            m_zip.finishWriting(0); // KZip frees its compressor here only
            return copied;
        }
        if (!m_zip.finishWriting(copied->size) || m_file.failure(m_target))
            return failed(u"finishWriting"_s);
        return copied;
    }

    Result<> close()
    {
        if (!m_zip.close() || m_file.failure(m_target))
            return failed(u"close"_s);
        return {};
    }

private:
    Result<> write(const char *data, qint64 size)
    {
        if (!m_zip.writeData(data, size) || m_file.failure(m_target))
            return failed(u"writeData"_s);
        if (m_file.pos() >= largestPackage)
            return packageTooLarge();
        return {};
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
