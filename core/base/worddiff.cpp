// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/worddiff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace carrel {

namespace {

constexpr qsizetype mostCells = 4'000'000; ///< Of the table: two texts of 2,000 words.

/// Words with the blanks that follow them: joined, they are the text.
QStringList wordsIn(const QString &text)
{
    QStringList words;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool isEnd = i == text.size() || (text[i - 1].isSpace() && !text[i].isSpace());
        if (!isEnd)
            continue;
        words.append(text.mid(start, i - start));
        start = i;
    }
    return words;
}

void addPiece(QList<TextPiece> &pieces, TextPiece::In in, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().in == in)
        pieces.last().text += text;
    else
        pieces.append({in, text});
}

/// The longest common row of words, by the usual table.
void addDifference(QList<TextPiece> &pieces, const QStringList &before, const QStringList &after)
{
    using In = TextPiece::In;
    const qsizetype rows = before.size();
    const qsizetype columns = after.size();
    if (rows * columns > mostCells) {
        addPiece(pieces, In::Before, before.join(QString()));
        addPiece(pieces, In::After, after.join(QString()));
        return;
    }
    std::vector<quint16> common(size_t((rows + 1) * (columns + 1)), 0);
    const auto cell = [&](qsizetype row, qsizetype column) -> quint16 & {
        return common[size_t(row * (columns + 1) + column)];
    };
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            cell(i, j) = before[i] == after[j] ? quint16(cell(i + 1, j + 1) + 1)
                                               : std::max(cell(i + 1, j), cell(i, j + 1));
        }
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows || j < columns) {
        if (i < rows && j < columns && before[i] == after[j]) {
            addPiece(pieces, In::Both, before[i++]);
            ++j;
        } else if (j == columns || (i < rows && cell(i + 1, j) >= cell(i, j + 1))) {
            addPiece(pieces, In::Before, before[i++]);
        } else {
            addPiece(pieces, In::After, after[j++]);
        }
    }
}

} // namespace

QList<TextPiece> wordDiff(const QString &before, const QString &after)
{
    QStringList then = wordsIn(before);
    QStringList now = wordsIn(after);
    QList<TextPiece> pieces;
    qsizetype same = 0;
    while (same < then.size() && same < now.size() && then[same] == now[same])
        addPiece(pieces, TextPiece::In::Both, then[same++]);
    then.remove(0, same);
    now.remove(0, same);
    QString end;
    while (!then.isEmpty() && !now.isEmpty() && then.last() == now.last()) {
        end.prepend(then.takeLast());
        now.removeLast();
    }
    addDifference(pieces, then, now);
    addPiece(pieces, TextPiece::In::Both, end);
    return pieces;
}

} // namespace carrel
