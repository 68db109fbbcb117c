// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>

class QIODevice;

namespace carrel {

class Database;

/// The schemas of a connection that hold media bytes, in the order in which they are asked:
/// "main", then "base", then "previous1", "previous2" ... Shared by all who read. Read and changed
/// only while Database::hold() keeps the connection, together with what is attached: a save on
/// another thread changes both while the window shows media.
using MediaSources = std::shared_ptr<QList<QByteArray>>;

/// What storing a file found out about it.
struct StoredMedia
{
    qint64 size = 0;
    QByteArray sha256; ///< 32 raw bytes.
    bool isNew = false; ///< False if some source had the bytes already.
};

/// Bytes of media by their SHA-256, in rows of 1 MiB, spread over the files of one connection.
/// Content-addressed and immutable: stored once, never changed, not part of undo. Holds at most
/// one chunk in memory.
class MediaStore
{
public:
    MediaStore(Database &database, MediaSources sources); ///< The database must outlive the store.

    /// Streams all bytes of `device` (open for reading; from its present position) into "main",
    /// inside the caller's transaction or one of its own. A seekable device is read twice (hash,
    /// then copy); another is kept in a temporary file meanwhile. Errors leave nothing behind:
    /// DriveError if the device fails, ends early or changes while it is read, or what a medium of
    /// another course says of itself; InvalidInput if it is empty; Cancelled; those of the
    /// database.
    Result<StoredMedia> store(QIODevice &device, const Progress &progress = {});

    /// What is tried where no source has some bytes: true if there may be more sources now.
    void setReach(std::function<bool()> reach) { m_reach = std::move(reach); }

    /// True if some source has all `size` bytes.
    Result<bool> has(const QByteArray &sha256, qint64 size) const;

    /// The bytes, open for reading, seekable. Damaged if no source has all of them. The device
    /// reads chunk by chunk, keeps no statement open between reads and goes on after a save; it
    /// must not outlive the database. A failed read returns -1 with errorString(), never short
    /// data.
    Result<std::unique_ptr<QIODevice>> open(const QByteArray &sha256, qint64 size) const;

    /// The SHA-256 of the bytes as they are stored; `tell` hears how many more were read, and what
    /// it returns ends the reading. Damaged if they are not all there; else as the database says.
    Result<QByteArray> storedHash(const QByteArray &sha256, qint64 size,
                                  const std::function<Result<>(qint64)> &tell = {}) const;

private:
    Result<> copyChunks(QIODevice &device, const StoredMedia &media, const Progress &progress);
    Result<bool> isInSources(const QByteArray &sha256, qint64 size) const;

    Database &m_database;
    MediaSources m_sources;
    std::function<bool()> m_reach;
};

} // namespace carrel
