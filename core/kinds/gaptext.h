// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/brackets.h"
#include "core/kinds/field.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/letters.h"
#include "core/kinds/playerobject.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace carrel {

class PlayerContext;

// What questions have in common whose text has gaps. Authors write a gap where it stands:
// "Read the sheet [aloud|out loud]." A bar divides the words of one gap; \[ \] \| and \\ are the
// signs themselves. A gap may have several marks (bold …), but no link.

struct GapText
{
    QJsonArray text; ///< Rich text with a gapSign for every gap.
    QList<QStringList> gaps; ///< The words of each, without blanks around them, none of them empty.
    int emptyGaps = 0; ///< Brackets without words: they stay in the text.
    bool hasLooseBracket = false; ///< One that is not closed, or never opened: it stays as well.
};

/// The member "text" of a body, read.
GapText gapTextOf(const JsonView &body);

/// The word without blanks around it, if it is one and not among the words yet.
void addWord(QStringList &words, const QString &word);

/// The field "text"; `help` says what the bar is for.
Field gapTextField(const QString &help, const QString &hint);

/// The list "gapFeedback": one sentence for each gap, in the order of the gaps.
Field gapFeedbackField();

/// Part by part: gap by gap.
Field gapScoringField();

/// What both kinds have for the player; `gaps` is what each says of its gaps, and gets what is said
/// about them.
PlayerObject gapPlayerData(const JsonView &body, const GapText &text,
                           const QList<PlayerObject> &gaps, PlayerContext &context);

/// No gap, brackets that make none, too many gaps.
void checkGaps(FindingList &findings, const JsonView &body, const GapText &text);

/// Who reads nothing after the answer, and sentences about gaps that are not there.
void checkGapFeedback(FindingList &findings, const JsonView &body, const GapText &text);

/// The question and its text in one line, for the letter key.
QString gapSentence(const JsonView &body, const GapText &text);

/// What counts as right in each gap; the report has the words themselves.
LetterKey gapLetters(const JsonView &body, const GapText &text, const QList<QStringList> &right);

/// A part of the points for every gap, or all or nothing; see isScoredByPart().
int scoreSteps(const JsonView &body, const GapText &text);

} // namespace carrel
