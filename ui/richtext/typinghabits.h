// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/richtext/textaction.h"

#include <QString>

#include <optional>

namespace carrel::ui {

/// What an author who is used to Markdown means by signs at the start of a line, the words up to
/// the cursor being `line`: "## ", "- ", "1. ", "> ".
std::optional<TextAction> blockHabit(const QString &line);

/// The same of signs around words: "**bold**", "*italic*", "`code`".
struct WordHabit
{
    TextAction mark;
    int signs; ///< Characters on either side.
    int length; ///< Of the words between.
};
std::optional<WordHabit> wordHabit(const QString &line);

} // namespace carrel::ui
