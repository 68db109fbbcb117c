// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/courserescue.h"

namespace carrel::ui {

/// Shows what this computer keeps of courses, clears it if the author wants that, and tells what
/// was removed. Courses that are open go on.
void clearRecovery(const RescuePlace &place);

} // namespace carrel::ui
