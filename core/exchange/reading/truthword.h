// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace carrel {

/// What a word says of a statement: "True", "faux", "richtig" ... in the languages that foreign
/// documents are read in. Nothing if it is another word. A full stop, comma or exclamation mark
/// behind it does not matter.
std::optional<bool> truthOf(const QString &word);

} // namespace carrel
