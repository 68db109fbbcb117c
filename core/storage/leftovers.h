// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace carrel {

/// Unsaved steps of the working copies of one course file that nobody uses now; 0 if there are
/// none.
int unsavedStepsFor(const QString &coursePath, const QString &stateFolder);

} // namespace carrel
