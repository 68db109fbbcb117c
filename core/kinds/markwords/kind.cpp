// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/brackets.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/markwords/marktext.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::kinds::markwords {

namespace {

constexpr int version = 1;
constexpr int longText = 200; // places: in more of them one searches rather than reads
constexpr int mostKept = 30; // marks, where places are too many to keep one bit of each

QList<Field> form()
{
    return QList<Field>{
               stemField(),
               {.key = u"text"_s,
                .label = tr("Text"),
                .type = FieldType::RichText,
                .help = tr("Put what is to be marked into brackets: Look [at 06:30]. A star makes "
                           "of it something that stays together and is wrong: [*as always]."),
                .hint = tr("Look [at 06:30], not [*as always]."),
                .bracketSigns = markSigns.toString()},
               {.key = u"markable"_s,
                .label = tr("What can be marked"),
                .type = FieldType::Choice,
                .help = tr("Every word: learners find what is right by themselves. Only what is in "
                           "brackets: they see what they can choose from; give wrong passages "
                           "with a star as well."),
                .initial = u"words"_s,
                .choices = {{u"words"_s, tr("Every word")},
                            {u"passages"_s, tr("Only what is in brackets")}}},
               feedbackCorrectField(),
               feedbackPartlyField(),
               feedbackWrongField(),
               pointsField(),
               triesField(2),
               scoringField(
                   u"partial"_s,
                   tr("Part by part: every right mark gives its share of the points, every wrong "
                      "one takes as much away, down to 0. All or nothing: only when all are "
                      "marked that are right, and no other."))}
    + behaviourFields();
}

bool isByWord(const JsonView &body)
{
    return body["markable"_L1].toString() != u"passages";
}

MarkText placesIn(const JsonView &body)
{
    return markTextOf(body, isByWord(body));
}

int scoreSteps(const JsonView &body)
{
    const int right = placesIn(body).rightOnes();
    return isScoredByPart(body, right) ? right : 1;
}

/// One bit per place, or the places of the marks where that is less. Twice as many as are right
/// suffice: more have no point. Of an answer with more marks only its result is kept.
int answerBits(const JsonView &body)
{
    const MarkText text = placesIn(body);
    const int places = int(text.places.size());
    const int kept = std::min(mostKept, 2 * text.rightOnes());
    return std::min(places, kept * bitsForOneOf(places));
}

void checkBrackets(FindingList &findings, const MarkText &text)
{
    if (text.hasLooseBracket) {
        findings.error(u"loose-bracket"_s, u"text"_s,
                       tr("A bracket has no partner in its paragraph, or a link stands between "
                          "them, so nothing can be marked there. Add what is missing; write \\[ or "
                          "\\] for a bracket that the learner shall read."));
    }
    if (text.emptyMarks > 0) {
        findings.error(u"empty-mark"_s, u"text"_s,
                       tr("There is nothing between two brackets. Write what is to be marked: "
                          "[like this]."));
    }
    if (text.rightOnes() == 0 && text.emptyMarks == 0 && !text.hasLooseBracket) {
        findings.error(u"no-right"_s, u"text"_s,
                       tr("Nothing in the text is right, so nobody can score. Put brackets around "
                          "what is to be marked: [like this]."));
    }
}

void checkNumbers(FindingList &findings, const JsonView &body, const MarkText &text)
{
    const int right = text.rightOnes();
    if (right > 0 && right == text.places.size()) {
        findings.suggest(u"all-right"_s, u"text"_s,
                         tr("All that can be marked is right, so there is nothing to decide. Add "
                            "wrong passages with a star, [*like this], or let every word be "
                            "marked."));
    }
    if (right > mostSteps && body["scoring"_L1].toString() == u"partial") {
        findings.error(u"many-right"_s, u"scoring"_s,
                       tr("More than %1 places are right: scoring part by part is not possible "
                          "then, and the question is scored all or nothing. Split it into several.")
                           .arg(mostSteps));
    }
    if (text.places.size() > longText) {
        findings.suggest(u"long-text"_s, u"text"_s,
                         tr("More than %1 places can be marked: that is searching rather than "
                            "reading, and slow with a keyboard. Shorten the text, or let only "
                            "passages be marked.")
                             .arg(longText));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"markwords"_s);
    const MarkText text = placesIn(body);
    findings.addRichText(form(), body);
    checkQuestion(findings, body);
    checkBrackets(findings, text);
    checkNumbers(findings, body, text);
    checkFeedback(findings, body, u"feedbackCorrect"_s,
                  tr("Who marks the right words is not told why they are right: it may have been a "
                     "guess. Say what they have in common."));
    checkFeedback(findings, body, u"feedbackWrong"_s,
                  tr("Who is wrong is not told what to look for. Write feedback for wrong marks."));
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    const MarkText text = placesIn(body);
    QJsonArray rights;
    for (qsizetype i = 0; i < text.places.size(); ++i) {
        if (text.places[i])
            rights.append(i);
    }
    PlayerObject data;
    data.put(u"stemHtml"_s, context.html(body["stem"_L1]));
    data.put(u"textHtml"_s, context.html(text.text));
    data.put(u"rights"_s, rights);
    data.put(u"feedback"_s, overallFeedback(body, context));
    data.putIf(u"isByPart"_s, isScoredByPart(body, rights.size()));
    data.putIf(u"isByPassage"_s, !isByWord(body));
    return data;
}

/// Each place in its order, by what stands there.
QList<LetterKey> letters(const JsonView &body)
{
    const MarkText text = placesIn(body);
    const QStringList pieces = richtext::toPlain(text.text).split(placeBegins);
    QList<Letter> places;
    for (qsizetype i = 0; i < text.places.size(); ++i) {
        Letter place =
            letterOf(u"option"_s, pieces.value(i + 1).section(placeEnds, 0, 0).simplified());
        place.right = text.places[i];
        places << place;
    }
    return {choiceKey(questionLine(body), places)};
}

} // namespace

Kind kind()
{
    return {.id = u"markwords"_s,
            .title = tr("Mark the words"),
            .summary = tr("A text in which the learner marks words or passages."),
            .group = Kind::Group::Question,
            .menuRank = 70,
            .version = version,
            .form = form(),
            .defaults = [](IdSource &) { return initialBody(form(), version); },
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = partlyResultBits,
            .answerBits = answerBits,
            .scoreSteps = scoreSteps,
            .letters = letters};
}

} // namespace carrel::kinds::markwords
