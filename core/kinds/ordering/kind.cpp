// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::kinds::ordering {

namespace {

constexpr int version = 1;
constexpr int firstLines = 3; // of a new question: two have one wrong order
constexpr int mostAtOnce = 9; // more lines than this nobody keeps in mind

QList<Field> lineFields()
{
    return {{.key = u"text"_s,
             .label = tr("Line"),
             .type = FieldType::RichText,
             .help = tr("One step, event or part. Every line must make sense on its own."),
             .hint = tr("A line, in its right place")}};
}

QList<Field> form()
{
    return QList<Field>{
               stemField(),
               {.key = u"lines"_s,
                .label = tr("Lines in the right order"),
                .type = FieldType::List,
                .help =
                    tr("From first to last. Every learner sees them in another order, and never "
                       "in the right one."),
                .fields = lineFields(),
                .hasId = true,
                .entryName = tr("line", "As it follows Add, Delete, Move"),
                .fewest = 2},
               feedbackCorrectField(),
               feedbackPartlyField(),
               feedbackWrongField(),
               pointsField(),
               triesField(2),
               scoringField(u"partial"_s,
                            tr("Part by part: a part of the points for every line that follows the "
                               "right one. All or nothing: only when the whole order is right."))}
    + behaviourFields();
}

QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    body.insert("lines"_L1, initialEntries(lineFields(), firstLines, ids));
    return body;
}

/// The lines that can be shown.
QList<JsonView> linesOf(const JsonView &body)
{
    QList<JsonView> lines;
    const JsonView entries = body["lines"_L1].toArray();
    for (const JsonView &entry : entries) {
        if (!richtext::isBlank(entry["text"_L1]))
            lines << entry.toObject();
    }
    return lines;
}

/// A part for every line that can follow another.
bool isScoredByPart(const JsonView &body)
{
    return carrel::isScoredByPart(body, linesOf(body).size() - 1);
}

int scoreSteps(const JsonView &body)
{
    return isScoredByPart(body) ? int(linesOf(body).size()) - 1 : 1;
}

/// A place from 0 for every line.
int answerBits(const JsonView &body)
{
    const int lines = int(linesOf(body).size());
    return lines > 0 ? lines * bitsForOneOf(lines - 1) : 0;
}

void checkCount(FindingList &findings, const JsonView &body)
{
    const qsizetype lines = body["lines"_L1].toArray().size();
    if (lines < 2) {
        findings.error(u"few-lines"_s, u"lines"_s,
                       tr("There is nothing to put in order. Give at least two lines, better "
                          "three or more."));
    } else if (lines == 2) {
        findings.suggest(u"solves-itself"_s, u"lines"_s,
                         tr("Two lines have only one wrong order, and it is the one shown first. "
                            "Add lines, or ask with a single choice."));
    } else if (lines > mostNamed) {
        findings.suggest(u"many-lines"_s, u"lines"_s,
                         tr("There are more than %1 lines. Nobody puts them all in order, and a "
                            "SCORM 1.2 report can name only %1 by a letter. Split the question.")
                             .arg(mostNamed));
    } else if (lines > mostAtOnce) {
        findings.suggest(u"many-lines"_s, u"lines"_s,
                         tr("More than %1 lines are hard to keep in mind. Split the question, or "
                            "put some of them together.")
                             .arg(mostAtOnce));
    }
    if (lines - 1 > mostSteps && body["scoring"_L1].toString() == u"partial") {
        findings.error(u"many-steps"_s, u"scoring"_s,
                       tr("There are more than %1 lines: scoring part by part is not possible "
                          "then, and the question is scored all or nothing. Split it into several.")
                           .arg(mostSteps + 1));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"ordering"_s);
    findings.addRichText(form(), body);
    checkQuestion(findings, body);
    checkLines(findings, body, u"lines"_s, u"text"_s);
    checkCount(findings, body);
    checkFeedback(findings, body, u"feedbackCorrect"_s,
                  tr("Who answers right is not told why it is right: it may have been a guess. "
                     "Say what the order depends on."));
    checkFeedback(findings, body, u"feedbackWrong"_s,
                  tr("Who is wrong is not told what to look at. Write feedback for wrong "
                     "orders."));
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerList lines;
    const QList<JsonView> stored = linesOf(body);
    for (const JsonView &line : stored) {
        PlayerObject entry;
        entry.set(u"id"_s, line["id"_L1].toString());
        entry.set(u"html"_s, QString(context.html(line["text"_L1])));
        lines.append(entry);
    }
    PlayerObject data;
    data.put(u"stemHtml"_s, context.html(body["stem"_L1]));
    data.put(u"lines"_s, lines);
    data.put(u"feedback"_s, overallFeedback(body, context));
    data.putIf(u"isByPart"_s, isScoredByPart(body));
    return data;
}

QList<LetterKey> letters(const JsonView &body)
{
    QStringList texts;
    const QList<JsonView> stored = linesOf(body);
    for (const JsonView &line : stored)
        texts << plainLine(line["text"_L1]);
    return {orderKey(questionLine(body), texts)};
}

} // namespace

Kind kind()
{
    return {.id = u"ordering"_s,
            .title = tr("Ordering"),
            .summary = tr("Lines that the learner puts in the right order."),
            .group = Kind::Group::Question,
            .menuRank = 68,
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
            .letters = letters};
}

} // namespace carrel::kinds::ordering
