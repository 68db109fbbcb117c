// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/savefile.h"
#include "core/storage/transaction.h"

#include <QHash>

#include <optional>

namespace carrel {

/// A media file in a new course file.
struct WrittenMedia
{
    QByteArray sha256;
    qint64 size = 0;
    bool isNew = false; ///< Its bytes were not in the last course file, or that is in doubt.
};

/// What the new file must turn out to hold.
struct WrittenContent
{
    QByteArray digest; ///< Of the source, with the new meta.
    QList<WrittenMedia> media;
    QStringList missingMedia;
};

/// Fills an empty file from a working copy, its course file and former versions of it.
class CourseWriter
{
public:
    CourseWriter(const SaveSource &source, const SaveTarget &target);

    Result<> open(); ///< Connects to the sources.
    /// Connects to the target's temporary file, which must exist and be empty, and fixes what will
    /// be written to it: later changes of the sources are not seen.
    Result<> pin();
    /// Looks how much there is: bytes of the new file, about. After pin(), on any thread from here.
    Result<qint64> survey();
    Result<WrittenContent> write(const Progress &progress); ///< After survey().

private:
    Result<> attachSources();
    Result<> readMedia();
    Result<> findSource(const QByteArray &source);
    Result<> copyTables();
    Result<> writeMeta(const MetaRows &meta);
    Result<> copyMedia(WrittenContent &content);
    Result<> tell(qint64 bytes);

    struct Wanted
    {
        QString name;
        qint64 size = 0;
        QByteArray source; ///< Schema that has all its chunks; empty if none.
    };

    SaveSource m_source;
    SaveTarget m_target;
    Progress m_progress;
    std::unique_ptr<Database> m_database;
    std::optional<Transaction> m_pin; ///< Ends before the database.
    QList<QByteArray> m_sources; ///< Schemas with chunks, the course file first.
    QList<QByteArray> m_order; ///< Hashes of the media, in the order of their ids.
    QHash<QByteArray, Wanted> m_wanted;
    qint64 m_estimate = 0;
    qint64 m_done = 0;
};

/// Reads a stored media file and compares its SHA-256. Damaged if it differs.
Result<> checkHash(const MediaStore &media, const QByteArray &sha256, qint64 size);

} // namespace carrel
