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

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::kinds::survey {

namespace {

constexpr int version = 1;
constexpr int resultBits = 2; // 0 untouched, 1 begun, 2 sent
constexpr int firstStatements = 3; // in a new survey
constexpr int mostStatements = 12; // more than this are answered without thought
constexpr int fewestLevels = 2;
constexpr int mostLevels = 7; // more than this nobody tells apart

QList<Field> statementFields()
{
    return {
        {.key = u"text"_s,
         .label = tr("Statement"),
         .type = FieldType::RichText,
         .help = tr("One thing that the learner agrees with more or less. Leave out \"and\": it "
                    "would make two statements."),
         .hint = tr("I can …")}};
}

QList<Field> levelFields()
{
    return {{.key = u"title"_s, .label = tr("Level"), .help = tr("A word or two.")}};
}

Field statementsField()
{
    return {.key = u"statements"_s,
            .label = tr("Statements"),
            .type = FieldType::List,
            .help = tr("Each is answered with one of the levels below. The LMS gets the answers "
                       "under the learner's name: a SCORM package cannot be anonymous, and the "
                       "learner is told so."),
            .fields = statementFields(),
            .hasId = true,
            .entryName = tr("statement", "As it follows Add, Delete, Move"),
            .fewest = 1};
}

Field levelsField()
{
    return {.key = u"levels"_s,
            .label = tr("Levels"),
            .type = FieldType::List,
            .help = tr("The same for every statement, from the least to the most. The LMS gets the "
                       "number of the level, counted from 1."),
            .fields = levelFields(),
            .hasId = true,
            .entryName = tr("level", "As it follows Add, Delete, Move"),
            .fewest = fewestLevels};
}

QList<Field> form()
{
    return {{.key = u"intro"_s,
             .label = tr("Introduction"),
             .type = FieldType::RichText,
             .help = tr("What the answers are for. Learners answer more honestly when they know."),
             .role = FieldRole::Prompt},
            statementsField(),
            levelsField(),
            {.key = u"question"_s,
             .label = tr("Open question at the end"),
             .type = FieldType::RichText,
             .help = tr("The learner answers in their own words or leaves it. The text stays in "
                        "the browser; the LMS gets its first 250 characters. Leave this empty if "
                        "nothing is to be written.")},
            {.key = u"optional"_s,
             .label = tr("Answers are optional"),
             .type = FieldType::Toggle,
             .help = tr("When off, a learner who sends without having answered every statement is "
                        "told which ones are missing."),
             .initial = false},
            requiredField()};
}

QJsonArray newLevels(IdSource &ids)
{
    QJsonArray levels;
    for (const QString &title :
         {tr("Not at all"), tr("A little"), tr("Partly"), tr("Mostly"), tr("Completely")}) {
        QJsonObject level = initialEntry(levelFields());
        level.insert("id"_L1, ids.nextText());
        level.insert("title"_L1, title);
        levels.append(level);
    }
    return levels;
}

QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    body.insert("statements"_L1, initialEntries(statementFields(), firstStatements, ids));
    body.insert("levels"_L1, newLevels(ids));
    return body;
}

/// The statements that can be shown.
QList<JsonView> statementsOf(const JsonView &body)
{
    QList<JsonView> statements;
    const JsonView entries = body["statements"_L1].toArray();
    for (const JsonView &entry : entries) {
        if (!richtext::isBlank(entry["text"_L1]))
            statements << entry.toObject();
    }
    return statements;
}

QString titleOf(const JsonView &level)
{
    return level["title"_L1].toString().simplified();
}

/// The levels that can be chosen.
QList<JsonView> levelsOf(const JsonView &body)
{
    QList<JsonView> levels;
    const JsonView entries = body["levels"_L1].toArray();
    for (const JsonView &entry : entries) {
        if (!titleOf(entry).isEmpty())
            levels << entry.toObject();
    }
    return levels;
}

void checkStatements(FindingList &findings, const JsonView &body)
{
    const qsizetype statements = body["statements"_L1].toArray().size();
    if (statements == 0) {
        findings.error(u"no-statements"_s, u"statements"_s,
                       tr("The survey has no statements, so nothing is asked. Add some, or make it "
                          "an open question."));
    }
    if (statements > mostStatements) {
        findings.suggest(u"many-statements"_s, u"statements"_s,
                         tr("More than %1 statements are answered without thought. Keep those "
                            "whose answers you will act on.")
                             .arg(mostStatements));
    }
    checkLines(findings, body, u"statements"_s, u"text"_s);
}

void checkLevelTitles(FindingList &findings, const JsonView &levels)
{
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const QString place = memberPlace(entryPlace(u"levels"_s, i), u"title"_s);
        const QString title = titleOf(levels[i]).toCaseFolded();
        if (title.isEmpty()) {
            findings.error(u"level-title"_s, place,
                           tr("Level %1 has no name, and learners would choose nothing. Name it or "
                              "take it out.")
                               .arg(i + 1));
        } else if (const qsizetype first = firstWith(title, i, seen); first >= 0) {
            findings.error(u"equal-levels"_s, place,
                           tr("Levels %1 and %2 have the same name. Change one of them or take it "
                              "out.")
                               .arg(first + 1)
                               .arg(i + 1));
        }
    }
}

void checkLevels(FindingList &findings, const JsonView &body)
{
    const JsonView levels = body["levels"_L1].toArray();
    if (levels.size() < fewestLevels) {
        findings.error(u"few-levels"_s, u"levels"_s,
                       tr("There are fewer than two levels, so there is nothing to choose between. "
                          "Add some."));
    }
    if (levels.size() > mostLevels) {
        findings.error(u"many-levels"_s, u"levels"_s,
                       tr("Nobody tells more than %1 levels apart, and they do not fit beside each "
                          "other. Take some out.")
                           .arg(mostLevels));
    }
    checkLevelTitles(findings, levels);
}

Findings check(const JsonView &body)
{
    FindingList findings(u"survey"_s);
    findings.addRichText(form(), body);
    if (richtext::isBlank(body["intro"_L1])) {
        findings.suggest(u"no-intro"_s, u"intro"_s,
                         tr("It is not said what the answers are for, and people answer as they "
                            "think is wanted. Say what you will do with them."));
    }
    checkStatements(findings, body);
    checkLevels(findings, body);
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerList lines;
    for (const JsonView &stored : statementsOf(body)) {
        PlayerObject line;
        line.put(u"id"_s, stored["id"_L1]);
        line.put(u"html"_s, context.html(stored["text"_L1]));
        lines.append(line);
    }
    PlayerList choices;
    for (const JsonView &stored : levelsOf(body)) {
        PlayerObject choice;
        choice.put(u"id"_s, stored["id"_L1]);
        choice.put(u"text"_s, titleOf(stored));
        choices.append(choice);
    }
    PlayerObject data;
    data.put(u"introHtml"_s, context.html(body["intro"_L1]));
    data.put(u"lines"_s, lines);
    data.put(u"choices"_s, choices);
    data.put(u"questionHtml"_s, context.html(body["question"_L1]));
    data.putIf(u"optional"_s, body["optional"_L1].toBool());
    return data;
}

int answerBits(const JsonView &body)
{
    return int(statementsOf(body).size()) * bitsForOneOf(int(levelsOf(body).size()));
}

/// A record for each statement, and one for the text.
QList<LetterKey> letters(const JsonView &body)
{
    QList<Letter> levels;
    for (const JsonView &stored : levelsOf(body))
        levels << letterOf(u"level"_s, titleOf(stored));
    QList<LetterKey> keys;
    for (const JsonView &stored : statementsOf(body)) {
        keys << scaleKey(plainLine(stored["text"_L1]), levels);
        keys.last().record = stored["id"_L1].toString();
    }
    if (!richtext::isBlank(body["question"_L1])) {
        keys << LetterKey{u"fill-in"_s,
                          plainLine(body["question"_L1]),
                          {{.letter = {}, .part = u"text"_s, .text = {}}},
                          u"text"_s};
    }
    return keys;
}

} // namespace

Kind kind()
{
    return {.id = u"survey"_s,
            .title = tr("Survey"),
            .summary = tr("Statements on one scale and an open question; there is no right or "
                          "wrong."),
            .group = Kind::Group::Activity,
            .menuRank = 82,
            .version = version,
            .form = form(),
            .defaults = defaults,
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = resultBits,
            .reportsParts = true,
            .answerBits = answerBits,
            .scoreSteps = [](const JsonView &) { return 0; },
            .letters = letters};
}

} // namespace carrel::kinds::survey
