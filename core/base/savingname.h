// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace carrel {

/// A new name for what is built beside its final place, `.<name>.<8 hex>.saving`: in the same
/// folder, so that it can take that place in one step.
QString savingNameFor(const QString &target);

/// Removes files and folders of such names that nobody has touched for a day: what processes left
/// that were killed on the way.
void sweepSavingNames(const QString &folder);

} // namespace carrel
