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

namespace carrel::kinds::categorise {

namespace {

constexpr int version = 1;
constexpr int firstGroups = 2; // of a new question
constexpr int firstLines = 3;

QList<Field> groupFields()
{
    return {{.key = u"title"_s,
             .label = tr("Group"),
             .help = tr("A word or a few: the learner sees all groups beside every line."),
             .hint = tr("Name of the group")}};
}

QList<Field> lineFields()
{
    return {{.key = u"text"_s,
             .label = tr("Line"),
             .type = FieldType::RichText,
             .help = tr("What the learner puts into one of the groups."),
             .hint = tr("What belongs to a group")},
            {.key = u"group"_s,
             .label = tr("Belongs to"),
             .type = FieldType::Entry,
             .help = tr("The group that is right for this line."),
             .entriesOf = u"groups"_s},
            {.key = u"feedback"_s,
             .label = tr("Feedback"),
             .type = FieldType::RichText,
             .help = tr("Shown below the line when the question is closed. Say why it belongs "
                        "there."),
             .role = FieldRole::Reply,
             .hint = tr("Why it belongs there")}};
}

QList<Field> form()
{
    return QList<Field>{
               stemField(),
               {.key = u"groups"_s,
                .label = tr("Groups"),
                .type = FieldType::List,
                .help = tr("Two to four are best: all are in view beside every line."),
                .fields = groupFields(),
                .hasId = true,
                .entryName = tr("group", "As it follows Add, Delete, Move"),
                .fewest = 2},
               {.key = u"lines"_s,
                .label = tr("Lines"),
                .type = FieldType::List,
                .help = tr("What is put into the groups. Every learner sees the lines in another "
                           "order."),
                .fields = lineFields(),
                .hasId = true,
                .entryName = tr("line", "As it follows Add, Delete, Move"),
                .fewest = 1},
               feedbackCorrectField(),
               feedbackPartlyField(),
               feedbackWrongField(),
               pointsField(),
               triesField(2),
               scoringField(
                   u"partial"_s,
                   tr("Part by part: as many parts of the points as lines are right. All or "
                      "nothing: only when all are.")),
               shuffleField()}
    + behaviourFields();
}

QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    body.insert("groups"_L1, initialEntries(groupFields(), firstGroups, ids));
    body.insert("lines"_L1, initialEntries(lineFields(), firstLines, ids));
    return body;
}

/// The groups that have a name, and the lines that belong to one of them.
Pairing pairingOf(const JsonView &body)
{
    Pairing pairing;
    const JsonView groups = body["groups"_L1].toArray();
    for (const JsonView &group : groups) {
        const QString title = group["title"_L1].toString().simplified();
        if (!title.isEmpty())
            pairing.choices << Pairing::Choice{group["id"_L1].toString(), title};
    }
    const JsonView lines = body["lines"_L1].toArray();
    for (const JsonView &line : lines) {
        const auto group =
            std::ranges::find(pairing.choices, line["group"_L1].toString(), &Pairing::Choice::id);
        if (group != pairing.choices.end() && !richtext::isBlank(line["text"_L1]))
            pairing.lines << Pairing::Line{line["id"_L1].toString(), line["text"_L1],
                                           int(group - pairing.choices.begin()),
                                           line["feedback"_L1]};
    }
    return pairing;
}

void checkGroups(FindingList &findings, const JsonView &groups)
{
    if (groups.size() < 2) {
        findings.error(u"few-groups"_s, u"groups"_s,
                       tr("There is nothing to choose from. Give at least two groups."));
    }
    QStringList seen;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString place = memberPlace(entryPlace(u"groups"_s, i), u"title"_s);
        const QString title = groups[i]["title"_L1].toString().simplified().toCaseFolded();
        if (title.isEmpty()) {
            findings.error(u"empty-group"_s, place,
                           tr("Group %1 has no name. Write it or take it out.").arg(i + 1));
        } else if (seen.contains(title)) {
            findings.error(u"equal-groups"_s, place,
                           tr("Two groups have the name of group %1. Change one of them or take "
                              "it out.")
                               .arg(i + 1));
        }
        seen << title;
    }
}

void checkBelonging(FindingList &findings, const JsonView &body)
{
    QStringList ids;
    const JsonView groups = body["groups"_L1].toArray();
    for (const JsonView &group : groups)
        ids << group["id"_L1].toString();
    QStringList used;
    const JsonView lines = body["lines"_L1].toArray();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString group = lines[i]["group"_L1].toString();
        if (!ids.contains(group)) {
            findings.error(u"no-group"_s, memberPlace(entryPlace(u"lines"_s, i), u"group"_s),
                           tr("Line %1 belongs to no group. Choose the right one.").arg(i + 1));
        } else if (!used.contains(group)) {
            used << group;
        }
    }
    if (lines.size() < 2) {
        findings.error(u"few-lines"_s, u"lines"_s,
                       tr("There is nothing to sort. Give at least two lines."));
    } else if (used.size() == 1) {
        findings.suggest(u"one-group"_s, u"lines"_s,
                         tr("All lines belong to the same group. Add lines that belong to "
                            "another one."));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"categorise"_s);
    const JsonView groups = body["groups"_L1].toArray();
    findings.addRichText(form(), body);
    checkQuestion(findings, body);
    checkGroups(findings, groups);
    checkLines(findings, body, u"lines"_s, u"text"_s);
    checkBelonging(findings, body);
    checkPairingCounts(findings, body, u"lines"_s, groups.size());
    checkPairingFeedback(findings, body, pairingOf(body));
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerObject data = pairingPlayerData(body, pairingOf(body), context);
    data.putIf(u"shuffle"_s, body["shuffle"_L1].toBool());
    return data;
}

QList<LetterKey> letters(const JsonView &body)
{
    return {pairingKey(questionLine(body), pairingOf(body))};
}

} // namespace

Kind kind()
{
    return {.id = u"categorise"_s,
            .title = tr("Sorting"),
            .summary = tr("Lines that the learner puts into groups."),
            .group = Kind::Group::Question,
            .menuRank = 69,
            .version = version,
            .form = form(),
            .defaults = defaults,
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = partlyResultBits,
            .answerBits = [](const JsonView &body) { return answerBits(pairingOf(body)); },
            .scoreSteps = [](const JsonView &body) { return scoreSteps(body, pairingOf(body)); },
            .letters = letters};
}

} // namespace carrel::kinds::categorise
