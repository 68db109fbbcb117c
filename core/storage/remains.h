// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/deletion.h"

#include <QList>
#include <QString>

namespace carrel {

/// Something of a course that lies in the state folder, beside the course file.
struct Remain
{
    enum class Kind {
        History, ///< Of a course that was saved and closed: undo, snapshots, media they need.
        Versions, ///< All earlier versions of one course.
        Ended, ///< A working copy with nothing that the file lacks, or half-made.
        Unsaved, ///< A working copy that nobody uses, with work that is in no file.
        Unreadable, ///< One that cannot be read now: perhaps with such work.
        InUse, ///< A working copy of some window or program. Stays.
    };

    Kind kind = Kind::InUse;
    QString folder;
    QString coursePath = {}; ///< Where the course lies or lay; empty: unknown, or never saved.
    QString title = {}; ///< Of Unsaved.
    QString lastEditAt = {}; ///< timeText(), of Unsaved; may be empty.
    int count = 1; ///< Versions: how many.
    int unsavedSteps = 0;
    qint64 bytes = 0; ///< Room that deleting all before it in the list, and it, gives back.

    /// Deleted only if the author says so expressly.
    bool mayHoldUnsavedWork() const { return kind == Kind::Unsaved || kind == Kind::Unreadable; }
};

/// All there is, in the order of the kinds. Finishes interrupted saves; else it only looks.
QList<Remain> remainsIn(const QString &stateFolder);

/// Which working copies that nobody uses may go.
enum class WorkInNoFile { Keep, Delete };
/// Deletes one of them, unless it is in use by now, or holds unsaved work that is to be kept: what
/// it is is found out anew, under its lock. What is killed in between leaves all else whole.
Deletion deleteRemain(const Remain &remain, WorkInNoFile work);

} // namespace carrel
