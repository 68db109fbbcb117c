// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/courseview.h"
#include "core/guide/coursecheck.h"

#include <optional>

namespace carrel::ui {

/// Courses, modules and pages that have gaps, in the order in which one comes to them from `here`,
/// going on at the beginning after the end. As the last check found them; before the first one has
/// ended they are read from the course.
QList<NodeId> placesWithGaps(const CourseView &view, const std::optional<PlacedFindings> &found,
                             const NodeId &here);

} // namespace carrel::ui
