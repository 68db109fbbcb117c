// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/findinglist.h"
#include "core/kinds/kind.h"

#include "core/base/json/jsonview.h"

#include <QJsonObject>
#include <QList>

namespace carrel {

// What questions have in common in which every line gets one of several choices.

/// What can be asked: lines with words or pictures, and for each the choice that is right.
struct Pairing
{
    struct Line
    {
        QString id;
        JsonView text; ///< Rich text.
        int right = 0; ///< Index of the choice.
        JsonView feedback; ///< Rich text, shown below the line in the end.
    };
    struct Choice
    {
        QString id;
        QString text; ///< Plain, on one line.
    };
    QList<Line> lines;
    QList<Choice> choices;
};

/// A part of the points for every line, or all or nothing; see isScoredByPart().
int scoreSteps(const JsonView &body, const Pairing &pairing);

/// One of the choices, or none, for every line.
int answerBits(const Pairing &pairing);

/// "stemHtml", "lines", "choices", "feedback" and "isByPart" for the player.
PlayerObject pairingPlayerData(const JsonView &body, const Pairing &pairing,
                               PlayerContext &context);

/// Too many lines to score them part by part, or to name them in a report; `lines` as stored.
void checkPairingCounts(FindingList &findings, const JsonView &body, const QString &list,
                        qsizetype choices);

/// Who reads nothing after the answer.
void checkPairingFeedback(FindingList &findings, const JsonView &body, const Pairing &pairing);

} // namespace carrel
