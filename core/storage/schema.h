// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace carrel {

class Database;

/// The tables of a course file and of a working copy. The SQL text itself is in schema/*.sql.
namespace schema {

constexpr int applicationId = 0x4361726c; ///< "Carl" in the header of every course file.
constexpr int version = 1; ///< PRAGMA user_version that this program writes.
constexpr int pageSize = 16384; ///< Bytes, of course files.
constexpr int chunkSize = 1 << 20; ///< Bytes of a media_chunk row; the last may be shorter.
constexpr int longestValue = 16 << 20; ///< Bytes of one value in a document table.

/// Rows of `meta` that are facts beside the content; all others belong to the file itself.
constexpr const char *factPrefix = "export";
constexpr int longestFact = 4 << 20; ///< Bytes of one such value.

/// One document table: everything of a course but the bytes of its media.
struct Table
{
    const char *name;
    const char *columns; ///< All of them, in order, separated by ", ".
    const char *key; ///< Primary key columns, separated by ", ".
    bool isUndoable; ///< Recorded in the history (else: meta, export_index).
};

/// One schema that was ever released.
struct Version
{
    const char *documentText; ///< SQL of its tables and indexes, byte for byte.
    QList<Table> tables; ///< Its document tables, in writing order.
    /// Fills tables that are not as they were in the version before, from those of that version,
    /// which are called "old_<name>" meanwhile. All others are filled already.
    std::function<Result<>(Database &)> migrate = {};
};

/// Number 1 comes first; the last one is what this program writes.
const QList<Version> &versions();
int current(); ///< Its number: `version`, but for tests that bring versions of their own.

/// Versions of a test take the place of those released as long as it lives. Nothing else may use
/// the storage when it begins and ends.
class VersionsInstead
{
public:
    explicit VersionsInstead(const QList<Version> &versions);
    ~VersionsInstead();
    VersionsInstead(const VersionsInstead &) = delete;
    VersionsInstead &operator=(const VersionsInstead &) = delete;
};

/// In writing order: a table comes after those it refers to.
const QList<Table> &documentTables(int version = current());

/// Makes the document tables (and media_chunk) in `name` ("main", "out"), and sets application_id
/// and user_version there.
Result<> createDocument(Database &database, const char *name, int version = current());
/// Makes the tables that only a working copy has, in "main".
Result<> createWorkTables(Database &database);
/// Brings those of a working copy that an older program made up to date.
Result<> updateWorkTables(Database &database);

/// What sqlite_schema holds in `name`: one line "type|name|table|sql" per object, sorted. SQLite's
/// own indexes have no sql.
Result<QList<QByteArray>> describe(Database &database, const char *name);
/// What describe() gives for a course file of this version.
const QList<QByteArray> &description(int version = current());

} // namespace schema
} // namespace carrel
