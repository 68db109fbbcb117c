// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/editable/editablecourse.h"
#include "core/package/exporter.h"

namespace carrel {

/// Refused where the package could not hold the course whole and as it is.
Result<> checkEditable(const PackageOptions &options);

/// A look at each node while the course is read: notes in `seen` what an editable package has to
/// know of it, and asks now and then whether to go on. Both must outlive it.
CourseView::Read lookInto(EditableCourse::Parts &seen, const PackageOptions &options);

} // namespace carrel
