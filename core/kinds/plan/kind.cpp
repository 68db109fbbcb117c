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

namespace carrel::kinds::plan {

namespace {

constexpr int version = 1;
constexpr int resultBits = 2; // 0 untouched, 1 begun, 2 the learner says that it is the plan
constexpr int mostLines = 5;
constexpr int goodLines = 3; // who plans more at once does less of it

QList<Field> exampleFields()
{
    return {{.key = u"when"_s,
             .label = tr("When"),
             .help = tr("A situation that one recognises when it is there, not a wish."),
             .hint = tr("the night shift says \"All quiet\"")},
            {.key = u"then"_s,
             .label = tr("then I will"),
             .help = tr("One thing to do in it."),
             .hint = tr("ask for the four sentences")}};
}

Field linesField()
{
    return {.key = u"lines"_s,
            .label = tr("Lines"),
            .type = FieldType::Integer,
            .help = tr("How many plans the learner may write: each has a situation, what to do "
                       "then, and a date. One line is enough to be done."),
            .initial = 2,
            .least = 1,
            .most = mostLines};
}

QList<Field> form()
{
    return {{.key = u"prompt"_s,
             .label = tr("Task"),
             .type = FieldType::RichText,
             .help = tr("What the plan is about. The learner's words stay in their browser and on "
                        "the sheet they print or save; the LMS gets only that a plan was made."),
             .role = FieldRole::Prompt},
            linesField(),
            {.key = u"examples"_s,
             .label = tr("Examples"),
             .type = FieldType::List,
             .help = tr("Shown in the empty lines, the first example in the first line, until the "
                        "learner writes there."),
             .fields = exampleFields(),
             .hasId = true,
             .entryName = tr("example", "As it follows Add, Delete, Move")},
            {.key = u"question"_s,
             .label = tr("Follow-up question"),
             .type = FieldType::RichText,
             .help = tr("Below the lines, for instance what could get in the way. Leave it empty "
                        "if nothing more is asked.")},
            requiredField()};
}

QString textOf(const JsonView &example, QLatin1StringView key)
{
    return example[key].toString().simplified();
}

void checkExamples(FindingList &findings, const JsonView &body)
{
    const JsonView examples = body["examples"_L1].toArray();
    for (qsizetype i = 0; i < examples.size(); ++i) {
        const QString place = entryPlace(u"examples"_s, i);
        const bool hasWhen = !textOf(examples[i], "when"_L1).isEmpty();
        const bool hasThen = !textOf(examples[i], "then"_L1).isEmpty();
        if (hasWhen && hasThen)
            continue;
        findings.error(u"half-example"_s, memberPlace(place, hasWhen ? u"then"_s : u"when"_s),
                       tr("Example %1 is not complete, and learners take it as a model. Write both "
                          "halves or take it out.")
                           .arg(i + 1));
    }
    const int lines = body["lines"_L1].toInt();
    if (examples.size() > lines) {
        findings.suggest(u"many-examples"_s, u"examples"_s,
                         tr("There are more examples than lines, so the last ones are never seen. "
                            "Take some out."));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"plan"_s);
    findings.addRichText(form(), body);
    if (richtext::isBlank(body["prompt"_L1])) {
        findings.error(u"empty-prompt"_s, u"prompt"_s,
                       tr("It is not said what the plan is about. Say what the learner is to "
                          "plan."));
    }
    if (body["lines"_L1].toInt() > goodLines) {
        findings.suggest(u"many-lines"_s, u"lines"_s,
                         tr("Who plans more than %1 things at once does fewer of them. Ask for "
                            "less.")
                             .arg(goodLines));
    }
    checkExamples(findings, body);
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerList examples;
    const JsonView stored = body["examples"_L1].toArray();
    for (const JsonView &value : stored) {
        PlayerObject example;
        example.put(u"when"_s, textOf(value, "when"_L1));
        example.put(u"then"_s, textOf(value, "then"_L1));
        if (!example.isEmpty())
            examples.append(example);
    }
    PlayerObject data;
    data.put(u"promptHtml"_s, context.html(body["prompt"_L1]));
    data.putNumber(u"lines"_s, std::clamp(body["lines"_L1].toInt(), 1, mostLines));
    data.put(u"examples"_s, examples);
    data.put(u"questionHtml"_s, context.html(body["question"_L1]));
    return data;
}

} // namespace

Kind kind()
{
    return {
        .id = u"plan"_s,
        .title = tr("My plan"),
        .summary = tr("The learner plans when to use it on the job, with a sheet and dates for "
                      "the calendar."),
        .group = Kind::Group::Activity,
        .menuRank = 80,
        .version = version,
        .form = form(),
        .defaults = [](IdSource &) { return initialBody(form(), version); },
        .upgrade = [](QJsonObject body, int) { return body; },
        .check = check,
        .checkFiles = {},
        .playerData = playerData,
        .resultBits = resultBits,
        // What was written has no foreseeable length, and is nobody else's: the browser keeps it.
        .answerBits = [](const JsonView &) { return 0; },
        .scoreSteps = [](const JsonView &) { return 0; },
        .letters =
            [](const JsonView &body) {
                return QList<LetterKey>{doneKey(plainLine(body["prompt"_L1]))};
            }};
}

} // namespace carrel::kinds::plan
