// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json/jsonview.h"
#include "core/kinds/findinglist.h"

#include <QJsonObject>

namespace carrel::kinds::scenario {

/// What is missing in the situations and choices, and where the ways between them lead wrong.
void checkStory(FindingList &findings, const JsonView &body);

/// The author wants the points that choices give, and there are some to be earned.
bool isByPoints(const JsonView &body, int best);

} // namespace carrel::kinds::scenario
