// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::kinds::longtext {

namespace {

constexpr int version = 1;
constexpr int resultBits = 2; // 0 untouched, 1 begun, 2 compared with the model answer
constexpr int firstLines = 2; // to look for, in a new question
constexpr int mostLines = 10; // more than this nobody checks with care
constexpr int mostWords = 150; // more than this few people type in a course

QList<Field> lineFields()
{
    return {{.key = u"text"_s,
             .label = tr("Line"),
             .type = FieldType::RichText,
             .help = tr("One thing that an answer says or does not say, so that the learner can "
                        "tick it or leave it."),
             .hint = tr("My answer says …")}};
}

Field modelField()
{
    return {.key = u"model"_s,
            .label = tr("Model answer"),
            .type = FieldType::RichText,
            .help = tr("Shown beside the learner's own answer when it is written. Nobody corrects "
                       "this question: the learner compares, and it gives no points."),
            .role = FieldRole::Reply};
}

Field lookForField()
{
    return {.key = u"lookFor"_s,
            .label = tr("What to look for"),
            .type = FieldType::List,
            .help = tr("What a good answer says, one thing on each line. After reading the model "
                       "answer, the learner ticks what is true of their own. It gives no points."),
            .fields = lineFields(),
            .hasId = true,
            .entryName = tr("line", "As it follows Add, Delete, Move")};
}

QList<Field> form()
{
    return {stemField(),
            modelField(),
            lookForField(),
            {.key = u"fewestWords"_s,
             .label = tr("Fewest words"),
             .type = FieldType::Integer,
             .help = tr("The learner is asked to write this many words before comparing; 0: as "
                        "few as they like."),
             .initial = 0,
             .least = 0,
             .most = 1000},
            {.key = u"room"_s,
             .label = tr("Room to write"),
             .type = FieldType::Choice,
             .help = tr("It tells the learner how long the answer is meant to be. The room grows "
                        "when they write more."),
             .initial = u"paragraph"_s,
             .choices = {{u"sentence"_s, tr("A sentence or two")},
                         {u"paragraph"_s, tr("A paragraph")},
                         {u"page"_s, tr("Half a page")}}},
            requiredField()};
}

QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    body.insert("lookFor"_L1, initialEntries(lineFields(), firstLines, ids));
    return body;
}

void checkModel(FindingList &findings, const JsonView &body)
{
    const JsonView model = body["model"_L1];
    if (richtext::isBlank(model)) {
        findings.error(u"no-model"_s, u"model"_s,
                       tr("There is no model answer, so the learner has nothing to compare with. "
                          "Write one."));
        return;
    }
    const int fewest = body["fewestWords"_L1].toInt();
    const int words = richtext::wordCount(model.toJson());
    if (richtext::mediaIn(model.toJson()).isEmpty() && words < fewest) {
        findings.suggest(u"short-model"_s, u"fewestWords"_s,
                         tr("The learner has to write %1 words, but the model answer has only %2. "
                            "Ask for fewer, or write a longer model answer.")
                             .arg(fewest)
                             .arg(words));
    }
}

void checkLookFor(FindingList &findings, const JsonView &body)
{
    checkLines(findings, body, u"lookFor"_s, u"text"_s);
    const qsizetype lines = body["lookFor"_L1].toArray().size();
    if (lines == 0) {
        findings.suggest(u"nothing-to-look-for"_s, u"lookFor"_s,
                         tr("It is not said what to look for, and people judge their own answers "
                            "too kindly without it. Add two to five lines."));
    } else if (lines > mostLines) {
        findings.suggest(u"many-lines"_s, u"lookFor"_s,
                         tr("More than %1 lines are ticked without care. Keep those that tell a "
                            "good answer from a poor one.")
                             .arg(mostLines));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"longtext"_s);
    findings.addRichText(form(), body);
    checkQuestion(findings, body);
    checkModel(findings, body);
    checkLookFor(findings, body);
    if (body["fewestWords"_L1].toInt() > mostWords) {
        findings.suggest(u"many-words"_s, u"fewestWords"_s,
                         tr("More than %1 words are much to type, most of all on a phone, and "
                            "many will not. Ask for fewer, or make it a practical activity.")
                             .arg(mostWords));
    }
    return findings.findings();
}

/// Rows of the empty room, as the learner's browser counts them.
int rowsOf(const QString &room)
{
    static const QHash<QString, int> rows{{u"sentence"_s, 3}, {u"page"_s, 12}};
    return rows.value(room, 6);
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerObject data;
    data.put(u"stemHtml"_s, context.html(body["stem"_L1]));
    data.put(u"modelHtml"_s, context.html(body["model"_L1]));
    data.put(u"lookFor"_s, playerLines(body, u"lookFor"_s, context));
    data.putNumber(u"fewestWords"_s, body["fewestWords"_L1].toInt());
    data.putNumber(u"rows"_s, rowsOf(body["room"_L1].toString()));
    return data;
}

/// Nobody corrects it; the model answer is what learners compare theirs with.
QList<LetterKey> letters(const JsonView &body)
{
    return {{u"fill-in"_s,
             questionLine(body),
             {{.letter = {}, .part = u"model"_s, .text = plainLine(body["model"_L1])}}}};
}

} // namespace

Kind kind()
{
    return {.id = u"longtext"_s,
            .title = tr("Open question"),
            .summary = tr("A longer answer that the learner compares with a model answer; it "
                          "gives no points."),
            .group = Kind::Group::Question,
            .menuRank = 73,
            .version = version,
            .form = form(),
            .defaults = defaults,
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = resultBits,
            // What was typed has no foreseeable length: it is kept by the browser, not in the
            // state. A tick for every line is.
            .answerBits =
                [](const JsonView &body) { return int(filledLines(body, u"lookFor"_s).size()); },
            .scoreSteps = [](const JsonView &) { return 0; },
            .letters = letters};
}

} // namespace carrel::kinds::longtext
