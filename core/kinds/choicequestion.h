// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/findinglist.h"
#include "core/kinds/kind.h"

#include <QJsonObject>

#include <functional>

namespace carrel {

// What single, multiple and image choice share. An option is {"id", "correct", "feedback",
// "pinned"} and what is shown of it, "text" for most; its id never changes, so that answers already
// given keep their meaning.

/// `key`: OnlyKey where one option is right, Key where several may be.
Field optionsField(FieldRole key);

/// The same with other members for what is shown, beside answerFields().
Field optionsField(const QList<Field> &fields);
QList<Field> answerFields(FieldRole key);

/// A new body of `form` with two empty options, the first one correct.
QJsonObject choiceDefaults(const QList<Field> &form, int version, IdSource &ids);

/// Findings about stem, texts of the options, feedback and tries.
void checkChoice(FindingList &findings, const QList<Field> &form, const QJsonObject &body);

/// The same without what the options say.
void checkChoosing(FindingList &findings, const QList<Field> &form, const QJsonObject &body);

/// Several options are right, or the stem asks for several, where one can be chosen.
void checkOneRight(FindingList &findings, const QJsonObject &body);

/// The stem asks for several answers, or for a single one (English and French phrases). Other
/// languages are never found guilty.
bool asksForSeveral(const QJsonObject &body);
bool asksForOne(const QJsonObject &body);

int optionCount(const JsonView &body);
int correctCount(const JsonView &body);

/// Puts what else the player gets of an option.
using PutMore = std::function<void(PlayerObject &entry, const JsonView &option)>;

/// "stemHtml", "options", "feedback" and "shuffle" for the player.
PlayerObject choicePlayerData(const JsonView &body, int scoreSteps, PlayerContext &context,
                              const PutMore &putMore = {});

/// The letters of the options; `textOf` is what each says.
QList<LetterKey> choiceLetters(const JsonView &body,
                               const std::function<QString(const JsonView &option)> &textOf);

/// The same of options that say it in rich text.
QList<LetterKey> choiceLetters(const JsonView &body);

} // namespace carrel
