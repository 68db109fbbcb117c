// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/mediastore.h"

#include <QIODevice>

namespace carrel {

/// Reads a stored media file from its chunk rows. Got from MediaStore::open().
/// Each chunk is looked up by hash and number when it is needed, in whichever source has it then:
/// a save between two reads moves chunks from one file to another. Nothing stays open in SQLite
/// between reads, or the course file could not be detached.
class BlobReader : public QIODevice
{
public:
    BlobReader(Database &database, MediaSources sources, const QByteArray &sha256, qint64 size);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }
    bool open(OpenMode mode) override; ///< ReadOnly only.
    const Error &failure() const { return m_failure; } ///< Of the last read that failed.

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Result<> load(qint64 n);

    Database &m_database;
    MediaSources m_sources;
    QByteArray m_sha256;
    qint64 m_size;
    qint64 m_loaded = -1; ///< Number of the chunk in m_chunk.
    QByteArray m_chunk;
    Error m_failure;
};

} // namespace carrel
