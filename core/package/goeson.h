// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

namespace carrel {

/// Asks whether work of unknown length shall go on: `Cancelled` once the user does not want it.
/// Between two questions lies no more work than a fifth of a second takes.
Result<> goesOn(const Progress &progress);

/// The words for an export that was cancelled.
Error exportCancelled();

} // namespace carrel
