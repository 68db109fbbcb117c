// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json/jsonview.h"

namespace carrel {

struct Kind;

/// True if the answers to this block count for the score of the course.
bool countsForScore(const Kind &kind, const JsonView &body, bool isQuizPage);

/// True if the course is not finished before the learner has done this block.
bool isRequired(const Kind &kind, const JsonView &body);

/// Points a right answer is worth: a whole number, at least 0.
int pointsOf(const JsonView &body);

/// What each further try takes off, in sixtieths of the score.
int penaltyOf(const JsonView &body);

/// So many of the questions and tasks that follow it on its page belong to it, in order: a film
/// stops for each of them.
int stopsOf(const JsonView &body);

} // namespace carrel
