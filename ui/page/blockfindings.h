// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/finding.h"
#include "core/model/node.h"

namespace carrel {
class CourseView;
}

namespace carrel::ui {

/// What the block's own kind has to say about it, without what the author has set aside. Reads
/// captions where the block has some: not for every key.
Findings blockFindings(const Node &block, const CourseView &view);

} // namespace carrel::ui
