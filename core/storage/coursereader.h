// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"
#include "core/storage/mediastore.h"
#include "core/storage/transaction.h"

#include <memory>
#include <optional>
#include <utility>

namespace carrel {

/// A connection for reading one consistent state of a course with its media: the document tables
/// are those of "main". Either a course file (gate.h) or a pinned state of a working copy
/// (WorkingCopy::snapshot()). Used by one thread at a time; may be moved to another as a whole.
class CourseReader
{
public:
    CourseReader(std::unique_ptr<Database> database, MediaSources sources,
                 std::optional<Transaction> pin = {})
        : m_database(std::move(database))
        , m_media(*m_database, std::move(sources))
        , m_pin(std::move(pin))
    { }

    Database &database() const { return *m_database; }
    const MediaStore &media() const { return m_media; } ///< For reading; store() fails here.

private:
    std::unique_ptr<Database> m_database;
    MediaStore m_media;
    std::optional<Transaction> m_pin; ///< Ends before the database does.
};

} // namespace carrel
