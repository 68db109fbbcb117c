// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/courseview.h"

#include <QList>
#include <QString>

namespace carrel {

/// Something that stands in the course and that a package cannot bring into an LMS.
struct HandWork
{
    enum class What { Assignment, Forum, Class };

    What what = What::Assignment;
    QString name = {}; ///< What the learner reads first, in one line.
    QString page = {}; ///< Title of its page.
    QString module = {};
    int minutes = 0; ///< 0: not said.
    int replies = 0; ///< Contributions of others that each learner answers; 0: not said.
    QString when = {}; ///< As the author wrote it; or empty.
    QString words = {}; ///< What the course tells learners of the place; or empty.
};

struct LimitedQuiz
{
    QString page;
    int attempts = 0;
};

/// What a course tells whoever puts it into an LMS.
struct SheetCourse
{
    QString title; ///< Of the course, or of the one module.
    QString courseTitle;
    CourseSettings settings;
    bool countsPoints = false; ///< At least one question counts.
    int asked = 0; ///< Questions and tasks.
    int required = 0; ///< Blocks without which it is not finished.
    QList<LimitedQuiz> quizzes; ///< Quiz pages whose attempts are limited, in order.
    QList<HandWork> byHand; ///< In document order.
};

/// Reads the whole course, or of it one module with those below. On any thread.
Result<SheetCourse> readSheetCourse(const CourseView &course, const NodeId &module = {},
                                    const Progress &progress = {});

} // namespace carrel
