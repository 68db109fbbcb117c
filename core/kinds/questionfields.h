// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/field.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/playerobject.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>

namespace carrel {

class PlayerContext;

// The fields that questions and tasks have in common, with the same words everywhere.

Field stemField();
Field feedbackCorrectField();
Field feedbackPartlyField();
Field feedbackWrongField();
Field pointsField();
Field triesField(int initial);
Field shuffleField();
/// `initial` is "allOrNothing" or "partial"; `help` says what each means for this kind.
Field scoringField(const QString &initial, const QString &help);
Field countsField();
/// The course is not finished before this block is done; for all that keeps something.
Field requiredField();
/// What every question ends with: hints, what further tries cost, variants, whether it counts
/// and is required.
QList<Field> behaviourFields();

// What the author says of a question: how difficult it is and what it is for.
constexpr QLatin1StringView difficultyKey("difficulty"); ///< "easy", "middle" or "hard".
/// "any", "pretest", "practice" or "posttest".
constexpr QLatin1StringView roleKey("role");

/// It is said to be for something that takes no points away from anybody.
bool isForNoScore(const JsonView &body);
/// What to say where such a question counts.
QString roleCountsSentence();

/// A question that counts and gives no points, or should not count.
void checkPoints(FindingList &findings, const JsonView &body);

/// The same, or one that asks nothing.
void checkQuestion(FindingList &findings, const JsonView &body);

/// Who reads nothing after the answer: `sentence` says so where the overall feedback `key` is
/// blank.
void checkFeedback(FindingList &findings, const JsonView &body, const QString &key,
                   const QString &sentence);

/// Words to compare: no difference in case, in spaces, and in signs at the end.
QString bareWords(const QString &text);

/// For one entry of a list after the other: the first with the same `key`, or -1 for a key that is
/// new, which is noted in `seen`, or empty.
qsizetype firstWith(const QString &key, qsizetype index, QHash<QString, qsizetype> &seen);

/// New entries of which the first is right.
QJsonArray withFirstRight(QJsonArray entries);

/// Lines of the list `list` that are empty, or say what another one says; `text` is the key of
/// what they say, rich text.
void checkLines(FindingList &findings, const JsonView &body, const QString &list,
                const QString &text);

/// The lines of the list `list` that can be shown: their "text", rich text, says something.
QList<JsonView> filledLines(const JsonView &body, const QString &list);

/// The same for the player: "id" and "html".
PlayerList playerLines(const JsonView &body, const QString &list, PlayerContext &context);

/// SCORM 1.2 names options, lines, choices and areas with one character each
/// (docs/package-contract.md): of more than that many the LMS gets numbers as text.
constexpr int mostNamed = 36;

constexpr int rightResultBits = 3; ///< Tries in 2 bits, staying at 3; right in 1.
/// A score in 4 bits beside 2 bits of tries: the most steps of what is scored part by part.
constexpr int mostSteps = 15;
constexpr int partlyResultBits = 6; ///< Tries in 2 bits, staying at 3; score in 4.

/// The author wants it part by part, and there are not too many parts for that.
bool isScoredByPart(const JsonView &body, qsizetype parts);

/// "correctHtml", "partlyHtml" and "wrongHtml" for the player, what is empty left out.
PlayerObject overallFeedback(const JsonView &body, PlayerContext &context);

/// The question as one plain line.
QString questionLine(const JsonView &body);

/// Bits that hold one of `count` answers or none: ceil(log2(count + 1)).
int bitsForOneOf(int count);

} // namespace carrel
