// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace carrel {

// Rich text in which authors put brackets around words, as in gaps and in what is to be marked. A
// backslash before a sign that means something makes it an ordinary one. A bracket may reach over
// several runs (bold …), but not over a link.

/// In the player's text: where a gap is, and around a place that can be marked
/// (resources/player/views/gaps.js, core/kinds/markwords/player). Authors cannot write them.
constexpr char16_t gapSign = 0xe001;
constexpr char16_t placeBegins = 0xe002;
constexpr char16_t placeEnds = 0xe003;

/// One sign of a paragraph: from which run, and whether a backslash made it an ordinary one. A null
/// sign stands for a run that no bracket reaches across.
struct BracketSign
{
    QChar sign;
    qsizetype run = 0;
    bool isPlain = false;

    bool is(char16_t wanted) const { return !isPlain && sign == wanted; }
    bool isBracket() const { return is(u'[') || is(u']'); }
};

/// The signs of a paragraph; `special` are those before which a backslash counts.
QList<BracketSign> bracketSigns(const QJsonArray &runs, QStringView special);

/// Of the bracket that closes the one at `from`; -1 if none opens there, or there is none before
/// the next one opens.
qsizetype endOfBracket(const QList<BracketSign> &signs, qsizetype from);

/// Writes the runs of a paragraph anew, sign by sign.
class RunsWriter
{
public:
    explicit RunsWriter(const QJsonArray &runs);

    void add(const BracketSign &sign);
    void add(QChar sign, qsizetype run);
    QJsonArray runs() const;

private:
    QJsonArray m_runs;
    QStringList m_texts; ///< What becomes of each.
};

} // namespace carrel
