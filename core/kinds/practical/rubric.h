// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/findinglist.h"
#include "core/kinds/kind.h"

#include <QJsonArray>
#include <QJsonObject>

namespace carrel::kinds::practical {

// The rubric of a practical activity: criteria, each with the same levels, and for every pair a
// sentence that says what is to be seen then.

Field levelsField();
Field criteriaField();

/// Two levels and no criterion: enough to begin with.
QJsonArray initialLevels(IdSource &ids);

/// Gaps of the rubric: missing levels, titles, descriptions, points that do not grow.
void checkRubric(FindingList &findings, const JsonView &body);

PlayerList playerLevels(const JsonView &body);
PlayerList playerCriteria(const JsonView &body);

} // namespace carrel::kinds::practical
