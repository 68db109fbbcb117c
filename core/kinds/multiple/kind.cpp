// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/choicequestion.h"
#include "core/kinds/questionfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::kinds::multiple {

namespace {

constexpr int version = 1;

QList<Field> form()
{
    const Field scoring = scoringField(
        u"allOrNothing"_s,
        tr("All or nothing: every right option and no wrong one. Part by part: right ones ticked "
           "less wrong ones ticked, out of all right ones, never below 0."));
    return QList<Field>{stemField(),
                        optionsField(FieldRole::Key),
                        feedbackCorrectField(),
                        feedbackPartlyField(),
                        feedbackWrongField(),
                        pointsField(),
                        triesField(2),
                        scoring,
                        shuffleField()}
    + behaviourFields();
}

int scoreSteps(const JsonView &body)
{
    const int correct = correctCount(body);
    return isScoredByPart(body, correct) ? correct : 1;
}

Findings check(const JsonView &body)
{
    FindingList findings(u"multiple"_s);
    checkChoice(findings, form(), body);
    const int options = optionCount(body);
    const int correct = correctCount(body);
    if (correct == 1) {
        findings.suggest(u"one-correct"_s, u"options"_s,
                         tr("Only one option is right. Learners look for more: use a single choice "
                            "question, or say that one may be enough."));
    }
    if (options > 1 && correct == options) {
        findings.suggest(u"all-correct"_s, u"options"_s,
                         tr("Every option is right, so ticking all of them is enough. Add one that "
                            "people wrongly believe."));
    }
    if (correct > mostSteps && body["scoring"_L1].toString() == u"partial") {
        findings.error(u"many-correct"_s, u"scoring"_s,
                       tr("More than %1 options are right: scoring part by part is not possible "
                          "then, and the question is scored all or nothing. Split it into several.")
                           .arg(mostSteps));
    }
    if (asksForOne(body)) {
        findings.error(u"asks-for-one"_s, u"stem"_s,
                       tr("The question asks for one answer, but several are right. Say that all "
                          "that apply are to be chosen."));
    }
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerObject data = choicePlayerData(body, scoreSteps(body), context);
    data.put(u"scoring"_s,
             isScoredByPart(body, correctCount(body)) ? u"partial"_s : u"allOrNothing"_s);
    return data;
}

} // namespace

Kind kind()
{
    return {.id = u"multiple"_s,
            .title = tr("Multiple choice"),
            .summary = tr("A question with several options, any number of them right."),
            .group = Kind::Group::Question,
            .menuRank = 50,
            .version = version,
            .form = form(),
            .defaults = [](IdSource &ids) { return choiceDefaults(form(), version, ids); },
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = partlyResultBits,
            .answerBits = optionCount,
            .scoreSteps = scoreSteps,
            .letters = [](const JsonView &body) { return choiceLetters(body); }};
}

} // namespace carrel::kinds::multiple
