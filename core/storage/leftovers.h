// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workingcopy.h"

#include <QString>

namespace carrel {

/// What the working copy in a folder that this process holds has to offer.
struct LeftSession
{
    Leftover leftover; ///< Without `fileChanged`.
    CourseFileInfo file;
    bool hasSnapshots = false;
    bool isEmpty = true; ///< Neither a step, saved ones too, nor a snapshot.

    bool isSaved() const { return leftover.unsavedSteps == 0; }
    /// Nothing of it is in the course file, or not all.
    bool hasUnsavedWork() const { return !isSaved() || (file.path.isEmpty() && !isEmpty); }
};
/// Opens its database, after finishing an interrupted save. Damaged, DriveError.
Result<LeftSession> lookAtSession(const SessionFolder &folder);

/// Unsaved steps of the working copies of one course file that nobody uses now; 0 if there are
/// none.
int unsavedStepsFor(const QString &coursePath, const QString &stateFolder);

} // namespace carrel
