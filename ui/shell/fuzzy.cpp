// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/fuzzy.h"

#include "core/base/folding.h"

namespace carrel::ui {

namespace {

constexpr int whole = 200; ///< The typed text stands in it as it is.
constexpr int wordStart = 12;
constexpr int run = 8;
constexpr int gap = 1;

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

std::optional<int> scatteredScore(const QString &typed, const QString &text)
{
    int score = 0;
    qsizetype at = 0;
    qsizetype last = -1;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        while (at < text.size() && text[at] != letter)
            ++at;
        if (at == text.size())
            return {};
        if (beginsWord(text, at))
            score += wordStart;
        score += last >= 0 && at == last + 1 ? run : 0;
        score -= last >= 0 ? int(qMin<qsizetype>(at - last - 1, 10)) * gap : 0;
        last = at++;
    }
    return score;
}

} // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    const QString wanted = folded(typed.simplified());
    if (wanted.isEmpty())
        return 0;
    const QString given = folded(text);
    const qsizetype at = given.indexOf(wanted);
    if (at < 0)
        return scatteredScore(wanted, given);
    const int place = int(qMin<qsizetype>(at, 50));
    return whole + (beginsWord(given, at) ? 100 : 0) + (at == 0 ? 50 : 0) - place;
}

} // namespace carrel::ui
