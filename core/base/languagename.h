// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace carrel {

/// A language's own name for itself, with a capital: "Français" for "fr". A tag that nobody knows
/// is its own name.
QString languageName(const QString &tag);

} // namespace carrel
