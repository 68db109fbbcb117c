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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::kinds::matching {

namespace {

constexpr int version = 1;
constexpr int resultBits = 6; // tries in 2 bits, staying at 3; score in 4
constexpr int mostSteps = 15; // what 4 bits hold
constexpr int mostReported = 36; // SCORM 1.2 names each side with one character
constexpr int firstPairs = 3; // of a new question: with two, one answer gives the other

QList<Field> pairFields()
{
    return {{.key = u"left"_s,
             .label = tr("Item"),
             .type = FieldType::RichText,
             .help = tr("What stands there, with a list to choose from beside it."),
             .hint = tr("What something belongs to")},
            {.key = u"right"_s,
             .label = tr("Belongs with"),
             .help = tr("The right choice for this line. The same words may serve several lines."),
             .hint = tr("The right choice for this line")},
            {.key = u"feedback"_s,
             .label = tr("Feedback"),
             .type = FieldType::RichText,
             .help = tr("Shown below the line when the question is closed. Say why the two belong "
                        "together."),
             .role = FieldRole::Reply,
             .hint = tr("Why the two belong together")}};
}

QList<Field> extraFields()
{
    return {{.key = u"text"_s,
             .label = tr("Text"),
             .help = tr("Offered with the right choices, and right for no line."),
             .hint = tr("A choice that fits nowhere")}};
}

QList<Field> form()
{
    return {stemField(),
            {.key = u"pairs"_s,
             .label = tr("Pairs"),
             .type = FieldType::List,
             .help = tr("Each line and what belongs with it. The learner sees the choices in "
                        "another order."),
             .fields = pairFields(),
             .hasId = true,
             .entryName = tr("pair", "As it follows Add, Delete, Move"),
             .fewest = 2},
            {.key = u"extras"_s,
             .label = tr("Also offered"),
             .type = FieldType::List,
             .help = tr("Choices that fit nowhere, so that the last line does not solve itself."),
             .fields = extraFields(),
             .hasId = true,
             .entryName = tr("choice that fits nowhere", "As it follows Add, Delete, Move")},
            feedbackCorrectField(),
            feedbackPartlyField(),
            feedbackWrongField(),
            pointsField(),
            triesField(2),
            scoringField(u"partial"_s,
                         tr("Part by part: as many parts of the points as lines are right. All or "
                            "nothing: only when all are.")),
            countsField()};
}

QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    QJsonArray pairs;
    for (int i = 0; i < firstPairs; ++i) {
        QJsonObject pair = initialEntry(pairFields());
        pair.insert("id"_L1, ids.nextText());
        pairs.append(pair);
    }
    body.insert("pairs"_L1, pairs);
    return body;
}

struct Pair
{
    QString id;
    QJsonValue left;
    QString right;
    QJsonValue feedback;
};

struct Choice
{
    QString id;
    QString text;
};

/// The pairs that can be asked: both sides are there.
QList<Pair> pairsOf(const QJsonObject &body)
{
    QList<Pair> pairs;
    const QJsonArray entries = body["pairs"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        const QString right = entry["right"_L1].toString().simplified();
        if (!richtext::isBlank(entry["left"_L1]) && !right.isEmpty())
            pairs << Pair{entry["id"_L1].toString(), entry["left"_L1], right, entry["feedback"_L1]};
    }
    return pairs;
}

/// What the learner chooses from, the same words once: of the pairs first, then what fits nowhere.
QList<Choice> choicesOf(const QJsonObject &body)
{
    QList<Choice> choices;
    const auto add = [&](const QString &id, const QString &text) {
        const bool isThere =
            std::ranges::any_of(choices, [&](const Choice &choice) { return choice.text == text; });
        if (!text.isEmpty() && !isThere)
            choices << Choice{id, text};
    };
    const QList<Pair> pairs = pairsOf(body);
    for (const Pair &pair : pairs)
        add(pair.id, pair.right);
    const QJsonArray extras = body["extras"_L1].toArray();
    for (const QJsonValue &extra : extras)
        add(extra["id"_L1].toString(), extra["text"_L1].toString().simplified());
    return choices;
}

bool isScoredByPart(const QJsonObject &body)
{
    const qsizetype pairs = pairsOf(body).size();
    return body["scoring"_L1].toString() == u"partial" && pairs > 0 && pairs <= mostSteps;
}

int scoreSteps(const QJsonObject &body)
{
    return isScoredByPart(body) ? int(pairsOf(body).size()) : 1;
}

int answerBits(const QJsonObject &body)
{
    return int(pairsOf(body).size()) * bitsForOneOf(int(choicesOf(body).size()));
}

QString pairPlace(qsizetype index, const QString &key)
{
    return memberPlace(entryPlace(u"pairs"_s, index), key);
}

/// A line that stands there twice with different choices cannot be answered.
void checkLines(FindingList &findings, const QJsonArray &pairs)
{
    QHash<QString, qsizetype> first;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const QJsonValue left = pairs[i]["left"_L1];
        if (richtext::isBlank(left)) {
            findings.error(
                u"empty-left"_s, pairPlace(i, u"left"_s),
                tr("Line %1 has nothing to find a match for. Write it or take it out.").arg(i + 1));
            continue;
        }
        if (pairs[i]["right"_L1].toString().trimmed().isEmpty()) {
            findings.error(
                u"empty-right"_s, pairPlace(i, u"right"_s),
                tr("Nothing belongs with line %1. Write its match or take it out.").arg(i + 1));
        }
        const QString words = richtext::toPlain(left).simplified().toCaseFolded();
        if (words.isEmpty() || !richtext::mediaIn(left).isEmpty())
            continue; // pictures tell lines apart
        if (first.contains(words)) {
            findings.error(u"equal-lines"_s, pairPlace(i, u"left"_s),
                           tr("Lines %1 and %2 say the same. Change one of them or take it out.")
                               .arg(first.value(words) + 1)
                               .arg(i + 1));
        } else {
            first.insert(words, i);
        }
    }
}

void checkExtras(FindingList &findings, const QJsonObject &body)
{
    QStringList seen;
    const QList<Pair> pairs = pairsOf(body);
    for (const Pair &pair : pairs)
        seen << pair.right.toCaseFolded();
    const QJsonArray extras = body["extras"_L1].toArray();
    for (qsizetype i = 0; i < extras.size(); ++i) {
        const QString place = memberPlace(entryPlace(u"extras"_s, i), u"text"_s);
        const QString text = extras[i]["text"_L1].toString().simplified().toCaseFolded();
        if (text.isEmpty()) {
            findings.error(
                u"empty-extra"_s, place,
                tr("Choice %1 that fits nowhere is empty. Write it or take it out.").arg(i + 1));
        } else if (seen.contains(text)) {
            findings.error(u"equal-choices"_s, place,
                           tr("Choice %1 that fits nowhere is offered already. Change it or take "
                              "it out.")
                               .arg(i + 1));
        }
        seen << text;
    }
}

void checkCounts(FindingList &findings, const QJsonObject &body)
{
    const QJsonArray pairs = body["pairs"_L1].toArray();
    const qsizetype choices = choicesOf(body).size();
    if (pairs.size() < 2) {
        findings.error(u"few-pairs"_s, u"pairs"_s,
                       tr("There is nothing to match. Give at least two pairs."));
    } else if (choices == 1) {
        findings.error(u"one-choice"_s, u"pairs"_s,
                       tr("All lines have the same match, so there is nothing to choose from. "
                          "Change some of them or offer choices that fit nowhere."));
    } else if (choices == 2 && pairs.size() == 2) {
        findings.suggest(u"solves-itself"_s, u"extras"_s,
                         tr("With two lines and two choices, one answer gives the other. Add pairs "
                            "or choices that fit nowhere."));
    }
    if (pairs.size() > mostSteps && body["scoring"_L1].toString() == u"partial") {
        findings.error(u"many-pairs"_s, u"scoring"_s,
                       tr("There are more than %1 pairs: scoring part by part is not possible "
                          "then, and the question is scored all or nothing. Split it into several.")
                           .arg(mostSteps));
    }
    if (std::max(pairs.size(), choices) > mostReported) {
        findings.suggest(u"many-choices"_s, u"pairs"_s,
                         tr("There are more than %1 lines or choices. Learners will not weigh them "
                            "all, and a SCORM 1.2 report can name only %1 by a letter.")
                             .arg(mostReported));
    }
}

void checkFeedback(FindingList &findings, const QJsonObject &body)
{
    const QList<Pair> pairs = pairsOf(body);
    const bool hasOwn = std::ranges::all_of(
        pairs, [](const Pair &pair) { return !richtext::isBlank(pair.feedback); });
    if (pairs.isEmpty() || hasOwn)
        return;
    if (richtext::isBlank(body["feedbackCorrect"_L1])) {
        findings.suggest(u"no-feedback"_s, u"feedbackCorrect"_s,
                         tr("Who answers right is not told why it is right: it may have been a "
                            "guess. Write feedback for the right answer or for every pair."));
    }
    if (richtext::isBlank(body["feedbackWrong"_L1])) {
        findings.suggest(u"no-feedback"_s, u"feedbackWrong"_s,
                         tr("Who matches wrongly is not told what to look at. Write feedback for "
                            "every pair or for wrong answers."));
    }
}

Findings check(const QJsonObject &body)
{
    FindingList findings(u"matching"_s);
    findings.addRichText(form(), body);
    checkQuestion(findings, body);
    checkLines(findings, body["pairs"_L1].toArray());
    checkExtras(findings, body);
    checkCounts(findings, body);
    checkFeedback(findings, body);
    return findings.findings();
}

QJsonObject playerData(const QJsonObject &body, PlayerContext &context)
{
    const QList<Choice> choices = choicesOf(body);
    QJsonArray offered;
    for (const Choice &choice : choices)
        offered.append(QJsonObject{{u"id"_s, choice.id}, {u"text"_s, choice.text}});

    QJsonArray lines;
    const QList<Pair> pairs = pairsOf(body);
    for (const Pair &pair : pairs) {
        const auto right = std::ranges::find_if(
            choices, [&](const Choice &choice) { return choice.text == pair.right; });
        PlayerObject line;
        line.put(u"id"_s, pair.id);
        line.put(u"html"_s, context.html(pair.left));
        line.putNumber(u"right"_s, double(right - choices.begin()));
        line.put(u"feedbackHtml"_s, context.html(pair.feedback));
        lines.append(line.object());
    }

    PlayerObject data;
    data.put(u"stemHtml"_s, context.html(body["stem"_L1]));
    data.put(u"lines"_s, lines);
    data.put(u"choices"_s, offered);
    data.put(u"feedback"_s, overallFeedback(body, context));
    data.putIf(u"isByPart"_s, isScoredByPart(body));
    return data.object();
}

} // namespace

Kind kind()
{
    return {.id = u"matching"_s,
            .title = tr("Matching"),
            .summary = tr("Lines that the learner matches with what belongs to them."),
            .group = Kind::Group::Question,
            .menuRank = 67,
            .version = version,
            .form = form(),
            .defaults = defaults,
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = resultBits,
            .answerBits = answerBits,
            .scoreSteps = scoreSteps};
}

} // namespace carrel::kinds::matching
