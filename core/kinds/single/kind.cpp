// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/choicequestion.h"
#include "core/kinds/questionfields.h"

using namespace Qt::StringLiterals;

namespace carrel::kinds::single {

namespace {

constexpr int version = 1;

QList<Field> form()
{
    return QList<Field>{stemField(),
                        optionsField(FieldRole::OnlyKey),
                        feedbackCorrectField(),
                        feedbackWrongField(),
                        pointsField(),
                        triesField(2),
                        shuffleField()}
    + behaviourFields();
}

Findings check(const JsonView &body)
{
    FindingList findings(u"single"_s);
    checkChoice(findings, form(), body);
    checkOneRight(findings, body);
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    return choicePlayerData(body, 1, context);
}

} // namespace

Kind kind()
{
    return {.id = u"single"_s,
            .title = tr("Single choice"),
            .summary = tr("A question with several options, one of them right."),
            .group = Kind::Group::Question,
            .menuRank = 40,
            .version = version,
            .form = form(),
            .defaults = [](IdSource &ids) { return choiceDefaults(form(), version, ids); },
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = rightResultBits,
            .answerBits = [](const JsonView &body) { return bitsForOneOf(optionCount(body)); },
            .scoreSteps = [](const JsonView &) { return 1; },
            .letters = [](const JsonView &body) { return choiceLetters(body); }};
}

} // namespace carrel::kinds::single
