// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace carrel {

class CourseView;
class EditSession;

/// What could not be brought back with the rest.
struct BroughtBack
{
    QStringList
        lostMedia; ///< Names of files whose bytes are no longer kept; their places are empty.
};

/// Makes a module, page or block with all below it what it was in an earlier state of this course,
/// as one step. One that still exists stays where it is; one that was deleted comes back between
/// its old neighbours, or at the end where none of those is left. Below it, what was deleted since
/// comes back, what was moved away comes home, and what was added since goes. `when` names the
/// state for the label of the step: a time, or the name of a snapshot.
/// NotFound: it did not exist then, or what it stood in is gone; InvalidInput: the course itself.
Result<BroughtBack> bringBack(EditSession &session, const CourseView &past, const NodeId &id,
                              const QString &when);

} // namespace carrel
