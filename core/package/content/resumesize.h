// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/package/content/playerfiles.h"

#include <QJsonObject>
#include <QString>

namespace carrel {

/// What the player's own engine says about the state it keeps between launches. There is no second
/// implementation: the engine's scripts run here as they run in the learner's browser.
struct ResumeSize
{
    int worstCase = 0; ///< Characters, whatever the learner does.
    QString fingerprint; ///< Marks state of this course.
};

/// Of several courses. Of each object, `id`, `slots`, `own` and `quizzes` matter. Internal if the
/// engine fails.
Result<QList<ResumeSize>> resumeSizes(const PlayerFiles &player, const QList<QJsonObject> &courses,
                                      const Progress &progress = {});

/// `course` is the object of course.js, of which the same matters.
Result<ResumeSize> resumeSize(const PlayerFiles &player, const QJsonObject &course);

} // namespace carrel
