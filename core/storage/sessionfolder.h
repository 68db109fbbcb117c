// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/system.h"
#include "core/storage/deletion.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace carrel {

/// The private folder of one working copy: `work.db`, `session.json`, `lock`, and
/// `base-<save>.carrel`, which are second names (hard links) of the course file and of former
/// versions of it. Held by this process through the lock. A folder without one of the first two is
/// half-made and worth nothing.
class SessionFolder
{
public:
    /// `<state>/sessions` and `<state>/history`, where `state` is given or the user's own.
    static QString stateFolder(const QString &given);
    static QString sessionsFolder(const QString &given);
    static QString historyFolder(const QString &given);

    /// A new, empty one below `parent`.
    static Result<SessionFolder> create(const QString &parent);
    /// An existing one; nothing if somebody holds it, NotFound if there is none.
    static Result<std::optional<SessionFolder>> tryTake(const QString &path);

    const QString &path() const { return m_path; }
    QString workPath() const;

    /// `session.json`: enough to list a working copy without opening it.
    struct Note
    {
        QString coursePath; ///< Empty while untitled.
        QString begunAt; ///< timeText().
    };
    Result<> writeNote(const Note &note) const;
    /// Whether it is not there yet, or not any more: nothing but the file of its lock. Whoever
    /// makes it has that in a moment, if nobody else takes it.
    static bool isJustMade(const QString &path);
    static std::optional<Note> readNote(const QString &path);
    /// Whether `session.json` or `work.db` is certainly not there: the folder is worth nothing. One
    /// that cannot be read, because the drive does not answer or it is damaged, may hold work.
    static bool isHalfMade(const QString &path);

    /// The second name of the version `saveId` of the course file; may not exist.
    QString linkOf(const QString &saveId) const;
    /// What stands for a version `saveId` of an older schema; only there if it has one.
    QString migratedPath(const QString &saveId) const;
    /// Gives a version of the course file that second name. False where the drive has no such
    /// thing.
    bool link(const QString &course, const QString &saveId) const;
    /// All second names there are, newest first.
    QStringList links() const;

    /// Moves the folder, keeping its lock. What is at `path` already is deleted.
    Result<> moveTo(const QString &path);
    /// Deletes the folder with everything in it, `session.json` first: what a kill leaves of it is
    /// half-made.
    Deletion remove();

private:
    SessionFolder(const QString &path, sys::FileLock lock)
        : m_path(path)
        , m_lock(std::move(lock))
    { }

    Result<> renameInto(const QString &path) const;

    QString m_path;
    sys::FileLock m_lock;
};

} // namespace carrel
