// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/kinds/webaddress.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::kinds::discussion {

namespace {

constexpr int version = 1;
constexpr int resultBits = 2; // 0 untouched, 1 begun, 2 posted, as the learner says
constexpr int firstLines = 2; // of a good contribution, in a new discussion
constexpr int mostLines = 6; // more than this nobody checks with care
constexpr int mostWords = 250; // more than this others do not read
constexpr int mostReplies = 3; // more than this and they become "I agree"

QList<Field> contributionFields()
{
    return {{.key = u"text"_s,
             .label = tr("Line"),
             .type = FieldType::RichText,
             .help = tr("One thing that a contribution contains or does not contain, so that the "
                        "learner can tick it or leave it."),
             .hint = tr("An example from my own work …")}};
}

QList<Field> taskFields()
{
    return {{.key = u"prompt"_s,
             .label = tr("What is discussed"),
             .type = FieldType::RichText,
             .help = tr("A question to which people have different answers, and what makes theirs "
                        "worth reading: an experience, a decision, a doubt."),
             .role = FieldRole::Prompt},
            {.key = u"contains"_s,
             .label = tr("A good contribution"),
             .type = FieldType::List,
             .help = tr("What it contains, one thing on each line. Learners tick what theirs "
                        "contains before they post it."),
             .fields = contributionFields(),
             .hasId = true,
             .entryName = tr("line", "As it follows Add, Delete, Move")},
            {.key = u"words"_s,
             .label = tr("Words"),
             .type = FieldType::Integer,
             .help = tr("About how long a contribution is; 0: not said. The learner sees the "
                        "number of words while writing."),
             .initial = 80,
             .least = 0,
             .most = 1000},
            {.key = u"replies"_s,
             .label = tr("Replies to others"),
             .type = FieldType::Integer,
             .help = tr("How many contributions of others each learner answers; 0: not said."),
             .initial = 2,
             .least = 0,
             .most = 20}};
}

QList<Field> placeFields()
{
    return {{.key = u"where"_s,
             .label = tr("Where"),
             .type = FieldType::Text,
             .help = tr("The package has no forum: say where the discussion takes place, as "
                        "learners find it in your LMS."),
             .hint = tr("in the forum of the course")},
            {.key = u"address"_s,
             .label = tr("Link to it"),
             .type = FieldType::Address,
             .help = tr("Opens in a tab of its own. Leave it empty where the address differs from "
                        "group to group."),
             .hint = u"https://…"_s},
            {.key = u"by"_s,
             .label = tr("By when"),
             .type = FieldType::Text,
             .help = tr("A moment rather than a date, so that the course can be used again."),
             .hint = tr("before the virtual class")}};
}

QList<Field> form()
{
    return taskFields() + placeFields() + QList<Field>{requiredField()};
}

QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    body.insert("contains"_L1, initialEntries(contributionFields(), firstLines, ids));
    return body;
}

void checkContribution(FindingList &findings, const JsonView &body)
{
    checkLines(findings, body, u"contains"_s, u"text"_s);
    const qsizetype lines = body["contains"_L1].toArray().size();
    if (lines == 0) {
        findings.suggest(u"nothing-to-contain"_s, u"contains"_s,
                         tr("It is not said what a good contribution contains, and many will write "
                            "\"I agree\". Add two or three lines."));
    } else if (lines > mostLines) {
        findings.suggest(u"many-lines"_s, u"contains"_s,
                         tr("More than %1 lines are ticked without care. Keep those that tell a "
                            "good contribution from a poor one.")
                             .arg(mostLines));
    }
    const int words = body["words"_L1].toInt();
    if (words == 0) {
        findings.suggest(u"no-length"_s, u"words"_s,
                         tr("It is not said how long a contribution is, so some write a word and "
                            "others an essay. Give a number of words."));
    } else if (words > mostWords) {
        findings.suggest(u"many-words"_s, u"words"_s,
                         tr("Contributions of more than %1 words are hardly read by the others, "
                            "and then nobody answers. Ask for less.")
                             .arg(mostWords));
    }
}

void checkReplies(FindingList &findings, const JsonView &body)
{
    const int replies = body["replies"_L1].toInt();
    if (replies == 0) {
        findings.suggest(u"no-replies"_s, u"replies"_s,
                         tr("Nobody is asked to answer the others, so contributions stand beside "
                            "each other. Ask for one or two replies."));
    } else if (replies > mostReplies) {
        findings.suggest(u"many-replies"_s, u"replies"_s,
                         tr("More than %1 replies are written to have written them. Ask for one or "
                            "two, and say what a good one does.")
                             .arg(mostReplies));
    }
}

void checkMeeting(FindingList &findings, const JsonView &body)
{
    if (body["where"_L1].toString().trimmed().isEmpty()) {
        findings.error(u"no-place"_s, u"where"_s,
                       tr("It is not said where the discussion takes place, and the package has no "
                          "forum. Name the place as learners find it."));
    }
    const QString address = body["address"_L1].toString();
    checkWebAddress(
        findings, address, parseWebAddress(address).has_value(),
        {.none = {},
         .notHttps = tr("The address does not begin with https://, so what learners write there "
                        "can be read on the way. Use the https address of the same place, or leave "
                        "it empty."),
         .unusable = tr("This is no address that a browser can open. Copy it from the browser's "
                        "address line, without a user name in it, or leave it empty.")});
    if (body["by"_L1].toString().trimmed().isEmpty()) {
        findings.suggest(u"no-time"_s, u"by"_s,
                         tr("It is not said by when. Who comes late finds nobody to answer: name a "
                            "moment that all have in common."));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"discussion"_s);
    findings.addRichText(form(), body);
    if (richtext::isBlank(body["prompt"_L1])) {
        findings.error(u"empty-prompt"_s, u"prompt"_s,
                       tr("It is not said what is discussed. Ask a question to which people have "
                          "different answers."));
    }
    checkContribution(findings, body);
    checkReplies(findings, body);
    checkMeeting(findings, body);
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerObject data;
    data.put(u"promptHtml"_s, context.html(body["prompt"_L1]));
    data.put(u"contains"_s, playerLines(body, u"contains"_s, context));
    data.putNumber(u"words"_s, body["words"_L1].toInt());
    data.putNumber(u"replies"_s, body["replies"_L1].toInt());
    data.put(u"where"_s, body["where"_L1].toString().simplified());
    data.put(u"by"_s, body["by"_L1].toString().simplified());
    if (const auto address = parseWebAddress(body["address"_L1].toString()))
        data.put(u"address"_s, encodedAddress(*address));
    return data;
}

} // namespace

Kind kind()
{
    return {.id = u"discussion"_s,
            .title = tr("Discussion"),
            .summary = tr("A contribution that the learner drafts here and posts where all of them "
                          "meet."),
            .group = Kind::Group::Activity,
            .menuRank = 78,
            .version = version,
            .form = form(),
            .defaults = defaults,
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = resultBits,
            // The draft is kept by the browser, not in the state. A tick for every line is.
            .answerBits =
                [](const JsonView &body) { return int(filledLines(body, u"contains"_s).size()); },
            .scoreSteps = [](const JsonView &) { return 0; },
            .letters =
                [](const JsonView &body) {
                    return QList<LetterKey>{doneKey(plainLine(body["prompt"_L1]), u"posted"_s)};
                }};
}

} // namespace carrel::kinds::discussion
