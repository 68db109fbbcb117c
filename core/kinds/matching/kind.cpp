// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/pairing.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::kinds::matching {

namespace {

constexpr int version = 1;
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
    return QList<Field>{
               stemField(),
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
                .help =
                    tr("Choices that fit nowhere, so that the last line does not solve itself."),
                .fields = extraFields(),
                .hasId = true,
                .entryName = tr("choice that fits nowhere", "As it follows Add, Delete, Move")},
               feedbackCorrectField(),
               feedbackPartlyField(),
               feedbackWrongField(),
               pointsField(),
               triesField(2),
               scoringField(
                   u"partial"_s,
                   tr("Part by part: as many parts of the points as lines are right. All or "
                      "nothing: only when all are."))}
    + behaviourFields();
}

QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    body.insert("pairs"_L1, initialEntries(pairFields(), firstPairs, ids));
    return body;
}

/// The pairs with both sides. The learner chooses from the same words once: of the pairs first,
/// then what fits nowhere.
Pairing pairingOf(const JsonView &body)
{
    Pairing pairing;
    const auto choiceOf = [&](const QString &id, const QString &text) {
        const auto known = std::ranges::find(pairing.choices, text, &Pairing::Choice::text);
        const auto index = int(known - pairing.choices.begin());
        if (known == pairing.choices.end())
            pairing.choices << Pairing::Choice{id, text};
        return index;
    };
    const JsonView pairs = body["pairs"_L1].toArray();
    for (const JsonView &pair : pairs) {
        const QString id = pair["id"_L1].toString();
        const QString right = pair["right"_L1].toString().simplified();
        if (!richtext::isBlank(pair["left"_L1]) && !right.isEmpty())
            pairing.lines << Pairing::Line{id, pair["left"_L1], choiceOf(id, right),
                                           pair["feedback"_L1]};
    }
    const JsonView extras = body["extras"_L1].toArray();
    for (const JsonView &extra : extras) {
        const QString text = extra["text"_L1].toString().simplified();
        if (!text.isEmpty())
            choiceOf(extra["id"_L1].toString(), text);
    }
    return pairing;
}

void checkMatches(FindingList &findings, const JsonView &body)
{
    const JsonView pairs = body["pairs"_L1].toArray();
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        if (pairs[i]["right"_L1].toString().trimmed().isEmpty()) {
            findings.error(
                u"empty-right"_s, memberPlace(entryPlace(u"pairs"_s, i), u"right"_s),
                tr("Nothing belongs with line %1. Write its match or take it out.").arg(i + 1));
        }
    }
}

void checkExtras(FindingList &findings, const JsonView &body)
{
    QStringList seen;
    const JsonView pairs = body["pairs"_L1].toArray();
    for (const JsonView &pair : pairs)
        seen << pair["right"_L1].toString().simplified().toCaseFolded();
    const JsonView extras = body["extras"_L1].toArray();
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

void checkCounts(FindingList &findings, const JsonView &body, qsizetype choices)
{
    const qsizetype pairs = body["pairs"_L1].toArray().size();
    if (pairs < 2) {
        findings.error(u"few-pairs"_s, u"pairs"_s,
                       tr("There is nothing to match. Give at least two pairs."));
    } else if (choices == 1) {
        findings.error(u"one-choice"_s, u"pairs"_s,
                       tr("All lines have the same match, so there is nothing to choose from. "
                          "Change some of them or offer choices that fit nowhere."));
    } else if (choices == 2 && pairs == 2) {
        findings.suggest(u"solves-itself"_s, u"extras"_s,
                         tr("With two lines and two choices, one answer gives the other. Add pairs "
                            "or choices that fit nowhere."));
    }
    checkPairingCounts(findings, body, u"pairs"_s, choices);
}

Findings check(const JsonView &body)
{
    FindingList findings(u"matching"_s);
    const Pairing pairing = pairingOf(body);
    findings.addRichText(form(), body);
    checkQuestion(findings, body);
    checkLines(findings, body, u"pairs"_s, u"left"_s);
    checkMatches(findings, body);
    checkExtras(findings, body);
    checkCounts(findings, body, pairing.choices.size());
    checkPairingFeedback(findings, body, pairing);
    return findings.findings();
}

QList<LetterKey> letters(const JsonView &body)
{
    return {pairingKey(questionLine(body), pairingOf(body))};
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
            .playerData =
                [](const JsonView &body, PlayerContext &context) {
                    return pairingPlayerData(body, pairingOf(body), context);
                },
            .resultBits = partlyResultBits,
            .answerBits = [](const JsonView &body) { return answerBits(pairingOf(body)); },
            .scoreSteps = [](const JsonView &body) { return scoreSteps(body, pairingOf(body)); },
            .letters = letters};
}

} // namespace carrel::kinds::matching
