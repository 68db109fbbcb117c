// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace carrel {

/// InvalidInput unless a course, module or page can be planned to take so many minutes (0: not
/// planned).
Result<> checkMinutes(int minutes);

} // namespace carrel
