// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/word/worddocument.h"

#include <optional>

namespace carrel::word {

enum class Marker { None, Bullet, Number, Letter };

/// A paragraph, or one of its lines where it holds a question with its options, read as a line of a
/// list: what it begins with, and the rest.
struct Line
{
    WordParagraph paragraph; ///< As it stands, with typed signs.
    QList<WordRun> runs; ///< Without what it begins with.
    QString text; ///< Of `runs`, without blanks around it.
    Marker marker = Marker::None;
    bool isTyped = false; ///< The marker is typed, no list of Word's.
    int level = 0;
    int ordinal = 0; ///< 1 for "1." and "a)"; 0 for bullets.
    std::optional<bool>
        sign; ///< A star, a tick or a filled box: true; an empty box or a cross: false.
    bool isStar = false; ///< That sign is a star, which is a bullet to some.
};

Line lineOf(const WordParagraph &paragraph);

/// Each line by itself where a paragraph holds several that begin like options.
QList<Line> linesOf(const WordParagraph &paragraph);

/// What stands behind the words of an option: "(correct)", a star, "→ because ...".
struct OptionEnd
{
    std::optional<bool> sign;
    QString feedback;
};

/// Takes it off the line.
OptionEnd takeOptionEnd(Line &line);

} // namespace carrel::word
