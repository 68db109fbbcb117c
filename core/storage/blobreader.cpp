// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/blobreader.h"

#include "core/base/translate.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"

#include <algorithm>
#include <cstring>

namespace carrel {

BlobReader::BlobReader(Database &database, MediaSources sources, const QByteArray &sha256,
                       qint64 size)
    : m_database(database)
    , m_sources(std::move(sources))
    , m_sha256(sha256)
    , m_size(size)
{ }

bool BlobReader::open(OpenMode mode)
{
    // Unbuffered: the chunk is the buffer.
    return mode == ReadOnly && QIODevice::open(ReadOnly | Unbuffered);
}

qint64 BlobReader::readData(char *data, qint64 maxSize)
{
    qint64 done = 0;
    qint64 position = pos();
    while (done < maxSize && position < m_size) {
        const qint64 n = position / schema::chunkSize;
        if (n != m_loaded) {
            if (const auto loaded = load(n); !loaded) {
                m_failure = loaded.error();
                setErrorString(m_failure.message);
                return -1;
            }
        }
        const qint64 offset = position % schema::chunkSize;
        const qint64 count = std::min(maxSize - done, m_chunk.size() - offset);
        std::memcpy(data + done, m_chunk.constData() + offset, size_t(count));
        done += count;
        position += count;
    }
    return done;
}

Result<> BlobReader::load(qint64 n)
{
    const qint64 expected = std::min<qint64>(schema::chunkSize, m_size - n * schema::chunkSize);
    m_loaded = -1;
    const auto turn = m_database.hold();
    for (const QByteArray &source : std::as_const(*m_sources)) {
        const QByteArray sql =
            "SELECT data FROM " + source + ".media_chunk WHERE sha256 = ?1 AND n = ?2";
        CARREL_TRY_VALUE(row, m_database.prepare(sql.constData(), m_sha256, n));
        CARREL_TRY_VALUE(hasRow, row.next());
        if (!hasRow || row.view(0).size() != expected)
            continue;
        m_chunk.resize(expected); // One buffer for all chunks.
        std::memcpy(m_chunk.data(), row.view(0).data(), size_t(expected));
        m_loaded = n;
        return {};
    }
    return Error{
        ErrorCode::Damaged,
        carrel::tr("A part of a media file is missing in the course. Add the file again, or take "
                   "it from an "
                   "earlier save."),
        QString::fromLatin1(m_sha256.toHex())};
}

} // namespace carrel
