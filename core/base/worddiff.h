// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace carrel {

/// A stretch of text that two versions share or that only one of them has.
struct TextPiece
{
    enum class In { Both, Before, After };

    In in = In::Both;
    QString text; ///< Words with the blanks behind them.

    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

/// What became of a text, word by word. All pieces but those of After make `before`, all but those
/// of Before make `after`. Beyond some thousand words that differ, what differs is one piece each.
QList<TextPiece> wordDiff(const QString &before, const QString &after);

} // namespace carrel
