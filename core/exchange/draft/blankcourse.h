// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/courseview.h"

namespace carrel {

/// The module that a blank course begins with (resources/templates/blank), as long as nothing was
/// made of it: the only one of the course, with its one page, which is empty. Null otherwise.
Result<NodeId> untouchedModule(const CourseView &view);

/// The title that a blank course begins with, in any language.
bool isUntitledCourse(const QString &title);

} // namespace carrel
