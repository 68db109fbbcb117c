// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/finding.h"
#include "core/model/node.h"

namespace carrel {

class CourseView;

/// What the kind of a block says about its body and the files it names, without what the author
/// has set aside. Nothing for a kind this version does not know. Reads captions where the block
/// has some.
Result<Findings> checkBlock(const Node &block, const CourseView &view);

} // namespace carrel
