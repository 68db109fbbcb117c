// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"

#include <optional>

namespace carrel::ui {

/// Where in a course something happened.
struct ChangePlace
{
    NodeId page; ///< Or the module or course, where no page was touched.
    NodeId block; ///< Null if it was not one block.

    friend bool operator==(const ChangePlace &, const ChangePlace &) = default;
};

/// Where an author finds what an undo changed: on `current` if that was touched, else the first
/// place touched in document order. Nothing if no node that still exists was touched.
std::optional<ChangePlace> placeOf(const ChangeSet &changes, const CourseView &view,
                                   const NodeId &current);

} // namespace carrel::ui
