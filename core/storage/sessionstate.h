// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/digest.h"
#include "core/storage/gate.h"

#include <QString>

#include <optional>

namespace carrel {

/// What a working copy knows about its course file, in its table `session`, so that it changes in
/// the same transaction as the rest. Keys: "file", "pending" and "saving" (History adds its own).
class SessionState
{
public:
    explicit SessionState(Database &database)
        : m_database(database)
    { }

    /// The course file as last opened or saved; an empty path while untitled.
    Result<CourseFileInfo> file() const;
    Result<> setFile(const CourseFileInfo &info);

    /// Before a save: the temporary file that has to be removed if we do not come back. What the
    /// history holds now is what that file will hold.
    Result<> setSaving(const QString &temporary);
    /// Before the rename: the version that the file will be if we do not come back.
    Result<> setPending(const CourseFileInfo &info);
    Result<> forgetSave(); ///< Neither.

    /// After the rename, in one transaction: the file is `info`, meta says so, and the history
    /// knows which of its steps the file holds.
    Result<> adopt(const CourseFileInfo &info);
    /// After a process ended in the middle of a save: removes its temporary file; finds out whether
    /// the rename happened, and adopts it if so.
    Result<> settle();

private:
    Result<QString> value(const char *key) const;
    Result<> setValue(const char *key, const QString &value);

    Database &m_database;
};

/// Rows of meta for a version of the course file.
MetaRows metaFor(const CourseFileInfo &info);
/// Writes rows of meta in "main", replacing those of the same key.
Result<> writeMeta(Database &database, const MetaRows &meta);

} // namespace carrel
