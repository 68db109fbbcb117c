// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/field.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/kind.h"
#include "core/kinds/playerobject.h"

#include <QJsonObject>

namespace carrel {

// What questions have in common that are answered by typing: a list "answers" of right answers and
// of mistakes that the author expects, each with feedback of its own.

/// The list; `typed` is the field of an entry that says what is typed.
Field typedAnswersField(const QString &help, const Field &typed);

constexpr int fewestLettersForSlip = 5; ///< As in the player's engine/typed.js.

/// The toggles "oneLetter", "caseMatters" and "accentsMatter": what counts as the same when it is
/// typed.
QList<Field> sameWritingFields();
/// Those of them that are on.
void putSameWriting(PlayerObject &data, const JsonView &body);

/// A star that is not written as \*.
bool hasWildcard(const QString &text);
/// Stars and blanks, and at least one.
bool isOnlyWildcards(const QString &text);

/// A new body: one answer, empty and right.
QJsonObject typedDefaults(const QList<Field> &form, int version, IdSource &ids);

/// No right answer, or no feedback where it helps. What is typed is for the kind to check.
void checkTypedAnswers(FindingList &findings, const JsonView &body);

/// "correct" and "feedbackHtml" of one entry.
void putTypedAnswer(PlayerObject &entry, const JsonView &answer, PlayerContext &context);

} // namespace carrel
