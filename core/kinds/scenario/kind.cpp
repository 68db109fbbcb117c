// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/kinds/scenario/checks.h"
#include "core/kinds/scenario/graph.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::kinds::scenario {

namespace {

constexpr int version = 1;
constexpr int mostChoicePoints = 10;
constexpr int letterCount = 26; // further choices are told by number
constexpr int stepsByEnding = 2; // a middling end is half of a good one

QList<Field> choiceFields()
{
    return {{.key = u"text"_s,
             .label = tr("Choice"),
             .help = tr("What one can do or say here. Left empty in the only choice of a "
                        "situation, it reads “Continue”."),
             .hint = tr("What one can do or say")},
            {.key = u"consequence"_s,
             .label = tr("Consequence"),
             .type = FieldType::RichText,
             .help = tr("Shown at once after this choice: what comes of it, as one would see it."),
             .role = FieldRole::Reply,
             .hint = tr("What comes of it")},
            {.key = u"to"_s,
             .label = tr("Leads to"),
             .type = FieldType::Entry,
             .help = tr("The situation that comes next. It may be an earlier one."),
             .entriesOf = u"situations"_s},
            {.key = u"points"_s,
             .label = tr("Points on the way"),
             .type = FieldType::Integer,
             .help = tr("What this choice gives, once on each walk, however often it is made."),
             .least = 0,
             .most = mostChoicePoints,
             .onlyIf = {u"scoring"_s, u"points"_s}}};
}

QList<Field> situationFields()
{
    return {{.key = u"name"_s,
             .label = tr("Name"),
             .help = tr("Only for you: by this name choices are led here. Learners do not see it."),
             .hint = tr("Short name of the situation, only for you")},
            {.key = u"speaker"_s,
             .label = tr("Who speaks"),
             .help = tr("Stands above the text. Leave it empty where nobody speaks."),
             .hint = tr("Nobody")},
            {.key = u"text"_s,
             .label = tr("What happens"),
             .type = FieldType::RichText,
             .help = tr("What the learner sees, hears and knows at this moment."),
             .hint = tr("What the learner sees, hears and knows now")},
            {.key = u"ending"_s,
             .label = tr("Then"),
             .type = FieldType::Choice,
             .help = tr("Whether the story goes on with choices or ends here, and how well."),
             .initial = u"goesOn"_s,
             .choices = {{u"goesOn"_s, tr("Goes on")},
                         {u"good"_s, tr("Good end")},
                         {u"middling"_s, tr("Middling end")},
                         {u"bad"_s, tr("Bad end")}},
             .role = FieldRole::Branch},
            {.key = u"choices"_s,
             .label = tr("Choices"),
             .type = FieldType::List,
             .help = tr("Two to four that somebody could really make."),
             .fields = choiceFields(),
             .hasId = true,
             .entryName = tr("choice", "As it follows Add, Delete, Move"),
             .onlyIf = {u"ending"_s, u"goesOn"_s}}};
}

Field introductionField()
{
    return {.key = u"stem"_s,
            .label = tr("Introduction"),
            .type = FieldType::RichText,
            .help = tr("Who the learner is in this story and what is at stake. May stay empty."),
            .role = FieldRole::Prompt,
            .hint = tr("Who the learner is in this story, and what is at stake")};
}

QList<Field> form()
{
    Field tries = triesField(0);
    tries.help = tr("How often the learner may go through the story to an end; 0: as often as "
                    "wanted. The last time counts.");
    return {
        introductionField(),
        {.key = u"situations"_s,
         .label = tr("Situations: the story begins with the first"),
         .type = FieldType::List,
         .help = tr("What happens, what one can do, and where that leads. Learners see one "
                    "situation after the other."),
         .fields = situationFields(),
         .hasId = true,
         .entryName = tr("situation", "As it follows Add, Delete, Move"),
         .fewest = 1},
        pointsField(),
        tries,
        {.key = u"scoring"_s,
         .label = tr("Scored by"),
         .type = FieldType::Choice,
         .help = tr("The end reached: a good end gives all points, a middling one half, a bad "
                    "one none. Points on the way: every choice gives what you say, and the "
                    "score is a part of what the best way gives."),
         .initial = u"ending"_s,
         .choices = {{u"ending"_s, tr("The end reached")}, {u"points"_s, tr("Points on the way")}}},
        countsField(),
        requiredField()};
}

/// One decision between two ends, so that it can be seen how a story is made.
QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    QJsonArray situations = initialEntries(situationFields(), 3, ids);
    QJsonArray choices = initialEntries(choiceFields(), 2, ids);
    const QStringList endings{u"good"_s, u"bad"_s};
    for (int i = 0; i < choices.size(); ++i) {
        QJsonObject end = situations[i + 1].toObject();
        end.insert("ending"_L1, endings[i]);
        situations[i + 1] = end;
        QJsonObject choice = choices[i].toObject();
        choice.insert("to"_L1, end["id"_L1]);
        choices[i] = choice;
    }
    QJsonObject start = situations[0].toObject();
    start.insert("choices"_L1, choices);
    situations[0] = start;
    body.insert("situations"_L1, situations);
    return body;
}

Findings check(const JsonView &body)
{
    FindingList findings(u"scenario"_s);
    findings.addRichText(form(), body);
    checkPoints(findings, body);
    checkStory(findings, body);
    return findings.findings();
}

int scoreSteps(const JsonView &body)
{
    const int best = bestPoints(graphOf(body));
    return isByPoints(body, best) ? std::min(best, mostSteps) : stepsByEnding;
}

int answerBits(const JsonView &body)
{
    const KeptWay kept = keptWay(graphOf(body));
    return kept.decisions * kept.width;
}

PlayerList playerChoices(const JsonView &stored, const Situation &walked, bool hasPoints,
                         PlayerContext &context)
{
    PlayerList choices;
    for (const Choice &way : walked.choices) {
        const JsonView entry = stored[way.entry];
        PlayerObject choice;
        choice.put(u"id"_s, entry["id"_L1].toString());
        choice.put(u"text"_s, entry["text"_L1].toString().simplified());
        choice.put(u"consequenceHtml"_s, context.html(entry["consequence"_L1]));
        choice.putNumber(u"to"_s, double(way.to));
        choice.putNumber(u"points"_s, hasPoints ? way.points : 0);
        choices.append(choice);
    }
    return choices;
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    const Graph graph = graphOf(body);
    const int best = bestPoints(graph);
    const bool hasPoints = isByPoints(body, best);
    const JsonView stored = body["situations"_L1].toArray();
    PlayerList situations;
    for (qsizetype i = 0; i < graph.size(); ++i) {
        PlayerObject situation;
        situation.put(u"id"_s, stored[i]["id"_L1].toString());
        situation.put(u"speaker"_s, stored[i]["speaker"_L1].toString().simplified());
        situation.put(u"html"_s, context.html(stored[i]["text"_L1]));
        if (graph[i].ending != Ending::None)
            situation.put(u"ending"_s, stored[i]["ending"_L1].toString());
        situation.put(
            u"choices"_s,
            playerChoices(stored[i]["choices"_L1].toArray(), graph[i], hasPoints, context));
        situations.append(situation);
    }
    PlayerObject data;
    data.put(u"stemHtml"_s, context.html(body["stem"_L1]));
    data.put(u"situations"_s, situations);
    data.putNumber(u"best"_s, hasPoints ? best : 0);
    return data;
}

/// "1.b": in the first situation the second choice.
QList<LetterKey> letters(const JsonView &body)
{
    const Graph graph = graphOf(body);
    const JsonView stored = body["situations"_L1].toArray();
    LetterKey key{u"performance"_s, questionLine(body), {}};
    for (qsizetype i = 0; i < graph.size(); ++i) {
        const QString number = QString::number(i + 1);
        Letter situation = letterOf(u"situation"_s, plainLine(stored[i]["text"_L1]));
        situation.letter = number;
        key.letters << situation;
        for (qsizetype k = 0; k < graph[i].choices.size(); ++k) {
            const JsonView choice = stored[i]["choices"_L1][graph[i].choices[k].entry];
            const QString text = choice["text"_L1].toString().simplified();
            const QString name =
                k < letterCount ? QString(QChar(u'a' + char16_t(k))) : QString::number(k + 1);
            key.letters << Letter{.letter = number + u'.' + name,
                                  .part = u"choice"_s,
                                  .text = text,
                                  .word = text.isEmpty() ? u"continue"_s : QString()};
        }
    }
    return {key};
}

} // namespace

Kind kind()
{
    return {.id = u"scenario"_s,
            .title = tr("Scenario"),
            .summary = tr("A story in which the learner decides and sees what comes of it."),
            .group = Kind::Group::Question,
            .menuRank = 71,
            .version = version,
            .form = form(),
            .defaults = defaults,
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = partlyResultBits,
            .answerBits = answerBits,
            .scoreSteps = scoreSteps,
            .isJudgedAtOnce = true,
            .letters = letters};
}

} // namespace carrel::kinds::scenario
