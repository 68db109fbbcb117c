// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/mediastore.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/storage/blobreader.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QFileDevice>
#include <QTemporaryFile>

namespace carrel {
namespace {

QString nameOf(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return file ? file->fileName() : tr("the file");
}

Error readFailed(const QIODevice &device)
{
    return {
        ErrorCode::DriveError,
        tr("“%1” could not be read to its end, so nothing of it was added. Check that it is still "
           "there and complete, then add it again.")
            .arg(nameOf(device)),
        device.errorString()};
}

Error changedMeanwhile(const QIODevice &device)
{
    return {ErrorCode::DriveError,
            tr("“%1” changed while it was being read, so nothing of it was added. Add it again "
               "when the "
               "program that writes it has finished.")
                .arg(nameOf(device)),
            {}};
}

/// Whether -1 means a failure. A sequential device says -1 at its end too; one that failed has said
/// why.
bool hasFailed(const QIODevice &device)
{
    if (const auto *file = qobject_cast<const QFileDevice *>(&device))
        return file->error() != QFileDevice::NoError;
    return !device.isSequential() || device.errorString() != QIODevice::tr("Unknown error");
}

/// Reads up to one chunk; fewer bytes only at the end. Some devices deliver in small pieces.
Result<QByteArray> readChunk(QIODevice &device)
{
    QByteArray chunk(schema::chunkSize, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < chunk.size()) {
        const qint64 count = device.read(chunk.data() + filled, chunk.size() - filled);
        if (count < 0 && hasFailed(device)) {
            const auto *stored = dynamic_cast<const BlobReader *>(&device);
            return stored ? stored->failure() : readFailed(device); // a medium of another course
        }
        if (count <= 0)
            break;
        filled += count;
    }
    chunk.truncate(filled);
    return chunk;
}

/// Size and hash of what is left to read; every chunk is given to `sink`.
Result<StoredMedia> readThrough(QIODevice &device,
                                const std::function<Result<>(const QByteArray &)> &sink)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    StoredMedia media;
    while (true) {
        CARREL_TRY_VALUE(chunk, readChunk(device));
        if (chunk.isEmpty())
            break;
        hash.addData(chunk);
        media.size += chunk.size();
        CARREL_TRY(sink(chunk));
    }
    media.sha256 = hash.result();
    return media;
}

Result<> tell(const Progress &progress, qint64 done, qint64 total)
{
    if (progress && !progress(done, total))
        return Error{ErrorCode::Cancelled, tr("Cancelled; nothing was added.")};
    return {};
}

} // namespace

MediaStore::MediaStore(Database &database, MediaSources sources)
    : m_database(database)
    , m_sources(std::move(sources))
{ }

Result<StoredMedia> MediaStore::store(QIODevice &device, const Progress &progress)
{
    QTemporaryFile spool;
    QIODevice *source = &device;
    if (device.isSequential()) {
        if (!spool.open())
            return fileError(ErrorCode::NotWritable, spool.fileTemplate(), spool.errorString());
        CARREL_TRY(readThrough(device, [&spool](const QByteArray &chunk) -> Result<> {
            if (spool.write(chunk) == chunk.size())
                return {};
            return fileError(ErrorCode::DiskFull, spool.fileName(), spool.errorString());
        }));
        spool.seek(0);
        source = &spool;
    }

    const qint64 start = source->pos();
    const qint64 announced = source->size() - start;
    qint64 seen = 0;
    CARREL_TRY_VALUE(media, readThrough(*source, [&](const QByteArray &chunk) {
                         return tell(progress, seen += chunk.size(), 2 * announced);
                     }));
    if (media.size < announced)
        return readFailed(device);
    if (media.size == 0)
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” is empty. Choose a file with content.").arg(nameOf(device))};
    CARREL_TRY_VALUE(isThere, has(media.sha256, media.size));
    if (isThere)
        return media;
    if (!source->seek(start))
        return readFailed(device);
    CARREL_TRY(copyChunks(*source, media, progress));
    media.isNew = true;
    return media;
}

Result<> MediaStore::copyChunks(QIODevice &device, const StoredMedia &media,
                                const Progress &progress)
{
    CARREL_TRY_VALUE(transaction, Transaction::begin(m_database));
    // What an earlier, incomplete source left behind would be in the way.
    CARREL_TRY(m_database.run("DELETE FROM main.media_chunk WHERE sha256 = ?1", media.sha256));
    CARREL_TRY_VALUE(
        insert,
        m_database.prepare("INSERT INTO main.media_chunk(sha256, n, data) VALUES(?1, ?2, ?3)"));
    qint64 written = 0;
    qint64 n = 0;
    CARREL_TRY_VALUE(copied, readThrough(device, [&](const QByteArray &chunk) -> Result<> {
                         insert.bindAll(media.sha256, n++, chunk);
                         CARREL_TRY(insert.run());
                         return tell(progress, media.size + (written += chunk.size()),
                                     2 * media.size);
                     }));
    if (copied.size != media.size || copied.sha256 != media.sha256)
        return changedMeanwhile(device);
    return transaction.commit();
}

Result<bool> MediaStore::has(const QByteArray &sha256, qint64 size) const
{
    CARREL_TRY_VALUE(isThere, isInSources(sha256, size));
    if (isThere || !m_reach || !m_reach())
        return isThere;
    return isInSources(sha256, size);
}

Result<bool> MediaStore::isInSources(const QByteArray &sha256, qint64 size) const
{
    const auto turn = m_database.hold();
    for (const QByteArray &source : std::as_const(*m_sources)) {
        const QByteArray sql =
            "SELECT count(*), coalesce(sum(length(data)), 0), coalesce(max(n), -1) FROM " + source
            + ".media_chunk WHERE sha256 = ?1";
        CARREL_TRY_VALUE(row, m_database.prepare(sql.constData(), sha256));
        CARREL_TRY_VALUE(hasRow, row.next());
        const qint64 wanted = (size + schema::chunkSize - 1) / schema::chunkSize;
        if (hasRow && row.integer(0) == wanted && row.integer(1) == size
            && row.integer(2) == wanted - 1)
            return true;
    }
    return false;
}

Result<std::unique_ptr<QIODevice>> MediaStore::open(const QByteArray &sha256, qint64 size) const
{
    CARREL_TRY_VALUE(isThere, has(sha256, size));
    if (!isThere) {
        return Error{ErrorCode::Damaged,
                     tr("The bytes of a media file are missing in the course. Add the file again, "
                        "or take it "
                        "from an earlier save."),
                     QString::fromLatin1(sha256.toHex())};
    }
    auto reader = std::make_unique<BlobReader>(m_database, m_sources, sha256, size);
    reader->open(QIODevice::ReadOnly);
    return std::unique_ptr<QIODevice>(std::move(reader));
}

Result<QByteArray> MediaStore::storedHash(const QByteArray &sha256, qint64 size,
                                          const std::function<Result<>(qint64)> &tell) const
{
    BlobReader reader(m_database, m_sources, sha256, size);
    reader.open(QIODevice::ReadOnly);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray buffer(schema::chunkSize, Qt::Uninitialized);
    while (!reader.atEnd()) {
        const qint64 count = reader.read(buffer.data(), buffer.size());
        if (count <= 0)
            return reader.failure();
        hash.addData(QByteArrayView(buffer.constData(), count));
        if (tell)
            CARREL_TRY(tell(count));
    }
    return hash.result();
}

} // namespace carrel
