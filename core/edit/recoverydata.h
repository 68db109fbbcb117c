// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace carrel {

/// What this computer keeps of one course beside its file, so that work can be got back.
struct RecoveryOfCourse
{
    QString coursePath; ///< Where it lies or lay; empty: unknown, or never saved.
    QString title; ///< Of one that was never saved.
    bool isFileThere = false;
    int histories = 0; ///< For undo after opening the file again, with named snapshots.
    int versions = 0; ///< Earlier versions of the file.
    int ended = 0; ///< Remains of sessions that had nothing unsaved.
    qint64 bytes = 0; ///< Room of these.

    int unsaved = 0; ///< Sessions left by a crash, or kept on closing.
    int unsavedSteps = 0; ///< Changes in them that are in no file.
    int unreadable = 0; ///< Sessions that cannot be read, and may hold such changes.
    QString lastEditAt = {}; ///< timeText() of the last of them; may be empty.
    qint64 unsavedBytes = 0; ///< Room of these.

    bool hasUnsavedWork() const { return unsaved > 0 || unreadable > 0; }
    bool isAnythingElse() const { return histories > 0 || versions > 0 || ended > 0; }
};

/// All that is kept. What an open course needs is not among it.
struct RecoveryData
{
    QList<RecoveryOfCourse> courses; ///< By name.
    QStringList openCourses; ///< Paths of courses that are open anywhere; empty while untitled.

    RecoveryOfCourse total() const;
};

/// Looks; removes nothing. `stateFolder`: empty for the user's own.
RecoveryData recoveryData(const QString &stateFolder = {});

/// Whether work that is in no file goes as well.
enum class UnsavedWork { Keep, Delete };

/// What became of clearing.
struct ClearedRecovery
{
    RecoveryOfCourse removed; ///< Of all courses together.
    QStringList stayed; ///< Translated: what could not be deleted, and why.
    bool isCancelled = false; ///< What was not reached is as it was.
};

/// Deletes all of that for good: histories, earlier versions, remains of ended sessions. Work that
/// is in no file stays unless the author wants that deleted too. Nothing of a course that is open
/// in any window or program is touched; what was put away since is found as well. May be killed at
/// any moment: what is left is whole. On any thread.
ClearedRecovery clearRecoveryData(const QString &stateFolder, UnsavedWork unsaved,
                                  const Progress &progress = {});

/// “Handover.carrel”, or the title of a course without a file.
QString nameOf(const RecoveryOfCourse &course);
/// What clearing removes of it, in words: "undo history, 4 earlier versions (2 MB)". Empty:
/// nothing.
QString keptText(const RecoveryOfCourse &course);
/// Its work that is in no file: "12 changes that are in no file (300 kB)". Empty: none.
QString unsavedText(const RecoveryOfCourse &course);
/// What was removed and how much room that gave back, in sentences; the files that stayed apart.
QString clearedText(const ClearedRecovery &cleared);

} // namespace carrel
