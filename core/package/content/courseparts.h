// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/package/content/coursescan.h"
#include "core/package/content/playerfiles.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace carrel {

/// One module as a course of its own, for an LMS that launches each by itself. It keeps only what
/// belongs to its own pages, under the export indexes that they have in the whole course.
struct CoursePart
{
    NodeId module;
    QString title;
    QJsonObject course; ///< Of its data file, as courseObject(), with the fingerprint.
    int worstState = 0; ///< Characters of resume state, whatever the learner does.
    double weight = 0; ///< Part of the course's points, 0 .. 1; 0: no question of it counts.

    QString pageName() const; ///< Of its launch page.
    QString dataName() const; ///< Of its data file.
};

/// One for each module that has pages of its own, in document order. `whole` is the object of the
/// course as one.
Result<QList<CoursePart>> courseParts(const ScannedCourse &course, const QJsonObject &whole,
                                      const PlayerFiles &player);

/// A module of the scanned course and those below it, in document order; empty if it is not there.
QList<ScannedModule> moduleAndBelow(const ScannedCourse &course, const NodeId &module);

/// The same as one course of its own. Errors: NotFound, Refused (no page).
Result<CoursePart> moduleAlone(const ScannedCourse &course, const QJsonObject &whole,
                               const PlayerFiles &player, const NodeId &module);

} // namespace carrel
