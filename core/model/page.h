// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json/jsonview.h"

#include <QJsonObject>

namespace carrel {

inline constexpr int mostDrawn = 500; ///< Questions of one attempt at a quiz page.
inline constexpr int mostQuizMinutes = 600; ///< Time limit of a quiz page.

/// How a page behaves. Stored in its body; all but `minutes` matter for a quiz page only.
struct PageDetails
{
    /// When the learner sees what was right.
    enum class Answers {
        Each, ///< After each question.
        End, ///< Once the whole page is handed in; until then answers can be changed.
        Never, ///< Handed in as a whole too; only the score shows.
    };

    bool isQuiz = false; ///< Its questions count, and the page has attempts.
    int attempts = 2; ///< 0 = as often as wanted, at most mostAttempts.
    int draw = 0; ///< So many of its questions for each learner and attempt; 0 = all.
    Answers answers = Answers::Each;
    int timeLimit = 0; ///< Minutes, only where the page is handed in; 0 = none.
    bool moreTime = true; ///< Learners may give themselves more time.
    int minutes = 0; ///< Planned time, 0 = not given.

    bool isHandedIn() const { return isQuiz && answers != Answers::Each; }
};

/// What is missing or out of range is as in a new page.
PageDetails pageDetailsFrom(const JsonView &body);

/// The members of the body that say it.
QJsonObject toJson(const PageDetails &details);

} // namespace carrel
