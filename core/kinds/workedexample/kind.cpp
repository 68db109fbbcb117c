// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::kinds::workedexample {

namespace {

constexpr int version = 1;
constexpr int resultBits = 2; // 0 untouched, 1 begun, 2 all steps seen
constexpr int judgementBits = 2; // none, not yet, partly, had it
constexpr int firstSteps = 3; // of a new example; the last one is left to the learner
constexpr int fewestSteps = 2;

constexpr auto turn = "turn"_L1; // stored in a step's "by"

QList<Field> stepFields()
{
    return {{.key = u"title"_s,
             .label = tr("Name"),
             .help = tr("What is done in this step, in a few words. Stands above it, also while "
                        "the step itself is still to be found. May stay empty."),
             .hint = tr("What is done in this step")},
            {.key = u"by"_s,
             .label = tr("Who does it"),
             .type = FieldType::Choice,
             .help = tr("Shown: the learner reads it. Left to the learner: they try it themselves "
                        "first, and then compare. Leave the last steps to them."),
             .initial = u"shown"_s,
             .choices = {{u"shown"_s, tr("Shown")}, {QString(turn), tr("Left to the learner")}},
             .role = FieldRole::Branch},
            {.key = u"ask"_s,
             .label = tr("What you ask"),
             .type = FieldType::RichText,
             .help = tr("Stands above the room to write. Left empty, it reads “What comes next?”."),
             .hint = tr("What comes next?"),
             .onlyIf = {u"by"_s, QString(turn)}},
            {.key = u"text"_s,
             .label = tr("The step itself"),
             .type = FieldType::RichText,
             .help = tr("What is done, and what comes out. Where the learner tries it first, this "
                        "is what they compare with."),
             .hint = tr("What is done, and what comes out")},
            {.key = u"why"_s,
             .label = tr("Why"),
             .type = FieldType::RichText,
             .help = tr("Why this step and no other. It is what can be used for the next problem. "
                        "May stay empty."),
             .role = FieldRole::Reply}};
}

QList<Field> form()
{
    return {{.key = u"problem"_s,
             .label = tr("Problem"),
             .type = FieldType::RichText,
             .help = tr("What is to be solved: the situation, the numbers, what is wanted."),
             .role = FieldRole::Prompt,
             .hint = tr("The situation, and what is wanted")},
            {.key = u"steps"_s,
             .label = tr("Steps"),
             .type = FieldType::List,
             .help = tr("From the problem to its solution, in order. The learner sees one after "
                        "the other. It gives no points."),
             .fields = stepFields(),
             .hasId = true,
             .entryName = tr("step", "As it follows Add, Delete, Move"),
             .fewest = fewestSteps},
            requiredField()};
}

QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    QJsonArray steps = initialEntries(stepFields(), firstSteps, ids);
    QJsonObject last = steps.last().toObject();
    last.insert("by"_L1, QString(turn));
    steps.replace(steps.size() - 1, last);
    body.insert("steps"_L1, steps);
    return body;
}

bool isTurn(const JsonView &step)
{
    return step["by"_L1].toString() == turn;
}

/// The steps that can be shown.
QList<JsonView> stepsOf(const JsonView &body)
{
    QList<JsonView> steps;
    const JsonView entries = body["steps"_L1].toArray();
    for (const JsonView &entry : entries) {
        if (!richtext::isBlank(entry["text"_L1]))
            steps << entry.toObject();
    }
    return steps;
}

void checkSteps(FindingList &findings, const JsonView &steps)
{
    if (steps.size() < fewestSteps) {
        findings.error(u"few-steps"_s, u"steps"_s,
                       tr("There are fewer than two steps, so nobody sees how one leads to the "
                          "next. Add the steps from the problem to its solution."));
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (richtext::isBlank(steps[i]["text"_L1])) {
            findings.error(u"empty-step"_s, memberPlace(entryPlace(u"steps"_s, i), u"text"_s),
                           tr("Step %1 is empty and is left out of the package. Write what is "
                              "done, or take the step out.")
                               .arg(i + 1));
        }
    }
}

void checkFading(FindingList &findings, const JsonView &steps)
{
    if (steps.isEmpty())
        return;
    const QJsonArray all = steps.toJson().toArray();
    if (std::ranges::none_of(all, isTurn)) {
        findings.suggest(u"no-turn"_s, u"steps"_s,
                         tr("Every step is shown, and who only reads learns less. Leave the last "
                            "step to the learner, and more of them in the next example."));
    } else if (isTurn(steps[0])) {
        findings.suggest(u"first-turn"_s, u"steps[0].by"_s,
                         tr("The first step is left to the learner, who has not seen anything "
                            "done yet. Show it, and leave the last ones to them."));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"workedexample"_s);
    findings.addRichText(form(), body);
    if (richtext::isBlank(body["problem"_L1])) {
        findings.error(u"no-problem"_s, u"problem"_s,
                       tr("There is no problem, so the steps lead from nowhere. Say what is to be "
                          "solved."));
    }
    const JsonView steps = body["steps"_L1].toArray();
    checkSteps(findings, steps);
    checkFading(findings, steps);
    const QJsonArray all = steps.toJson().toArray();
    const bool hasReason = std::ranges::any_of(
        all, [](const QJsonValue &step) { return !richtext::isBlank(step["why"_L1]); });
    if (!steps.isEmpty() && !hasReason) {
        findings.suggest(u"no-why"_s, u"steps"_s,
                         tr("No step says why it is done, and without reasons learners copy the "
                            "steps where they do not fit. Add a “why” where it is not plain."));
    }
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerList steps;
    for (const JsonView &stored : stepsOf(body)) {
        PlayerObject step;
        step.put(u"id"_s, stored["id"_L1]);
        step.put(u"title"_s, stored["title"_L1].toString().simplified());
        step.put(u"html"_s, context.html(stored["text"_L1]));
        step.put(u"whyHtml"_s, context.html(stored["why"_L1]));
        step.putIf(u"isTurn"_s, isTurn(stored));
        if (isTurn(stored))
            step.put(u"askHtml"_s, context.html(stored["ask"_L1]));
        steps.append(step);
    }
    PlayerObject data;
    data.put(u"problemHtml"_s, context.html(body["problem"_L1]));
    data.put(u"steps"_s, steps);
    return data;
}

/// How far the learner has come, and for each step of theirs how it went. What they wrote stays in
/// the browser.
int answerBits(const JsonView &body)
{
    const QList<JsonView> steps = stepsOf(body);
    return bitsForOneOf(int(steps.size()))
        + judgementBits * int(std::ranges::count_if(steps, isTurn));
}

/// "s3.1": the third step, and how the learner says it went.
QList<LetterKey> letters(const JsonView &body)
{
    LetterKey key = doneKey(plainLine(body["problem"_L1]));
    const QList<JsonView> steps = stepsOf(body);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString title = steps[i]["title"_L1].toString().simplified();
        if (isTurn(steps[i]))
            key.letters << Letter{.letter = u"s%1"_s.arg(i + 1),
                                  .part = u"step"_s,
                                  .text = title.isEmpty() ? plainLine(steps[i]["text"_L1]) : title};
    }
    const QStringList judgements{u"notYet"_s, u"partly"_s, u"hadIt"_s};
    for (qsizetype i = 0; key.letters.size() > 1 && i < judgements.size(); ++i)
        key.letters << Letter{.letter = QString::number(i + 1),
                              .part = u"level"_s,
                              .text = {},
                              .word = judgements[i]};
    return {key};
}

} // namespace

Kind kind()
{
    return {.id = u"workedexample"_s,
            .title = tr("Worked example"),
            .summary = tr("A problem solved step by step; the learner does the last steps, then "
                          "compares."),
            .group = Kind::Group::Activity,
            .menuRank = 69,
            .version = version,
            .form = form(),
            .defaults = defaults,
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = resultBits,
            .answerBits = answerBits,
            .scoreSteps = [](const JsonView &) { return 0; },
            .letters = letters};
}

} // namespace carrel::kinds::workedexample
