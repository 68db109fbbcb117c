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

using namespace Qt::StringLiterals;

namespace carrel::kinds::checklist {

namespace {

constexpr int version = 1;
constexpr int resultBits = 2; // 0 untouched, 1 begun, 2 all were ticked at once
constexpr int firstItems = 3; // in a new list
constexpr int mostItems = 15; // more than this are ticked without being checked
constexpr int mostCharacters = 160; // of an item that is still taken in at a glance

QList<Field> itemFields()
{
    return {{.key = u"text"_s,
             .label = tr("Item"),
             .type = FieldType::RichText,
             .help = tr("One thing to do or to check, short enough to be read at a glance.")},
            {.key = u"why"_s,
             .label = tr("Why"),
             .type = FieldType::RichText,
             .help = tr("Shown to learners who ask for it, below the item. Leave it empty where "
                        "the reason is plain.")}};
}

QList<Field> form()
{
    return {{.key = u"intro"_s,
             .label = tr("Introduction"),
             .type = FieldType::RichText,
             .help = tr("What the list is for, and when the learner goes through it."),
             .role = FieldRole::Prompt},
            {.key = u"items"_s,
             .label = tr("Items"),
             .type = FieldType::List,
             .help = tr("The learner ticks them at any time and takes ticks away again; the ticks "
                        "are kept. The LMS is told once, when all are ticked. It gives no points."),
             .fields = itemFields(),
             .hasId = true,
             .entryName = tr("item", "As it follows Add, Delete, Move"),
             .fewest = 1},
            requiredField()};
}

QJsonObject defaults(IdSource &ids)
{
    QJsonObject body = initialBody(form(), version);
    body.insert("items"_L1, initialEntries(itemFields(), firstItems, ids));
    return body;
}

/// The items that can be shown.
QList<JsonView> itemsOf(const JsonView &body)
{
    QList<JsonView> items;
    const JsonView entries = body["items"_L1].toArray();
    for (const JsonView &entry : entries) {
        if (!richtext::isBlank(entry["text"_L1]))
            items << entry.toObject();
    }
    return items;
}

void checkLength(FindingList &findings, const JsonView &items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (richtext::toPlain(items[i]["text"_L1]).simplified().size() <= mostCharacters)
            continue;
        findings.suggest(u"long-item"_s, memberPlace(entryPlace(u"items"_s, i), u"text"_s),
                         tr("Item %1 is long, and what is not read at a glance is ticked unread. "
                            "Say what to check, and put the reason under Why.")
                             .arg(i + 1));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"checklist"_s);
    findings.addRichText(form(), body);
    if (richtext::isBlank(body["intro"_L1])) {
        findings.suggest(u"no-intro"_s, u"intro"_s,
                         tr("It is not said what the list is for. Say when the learner goes "
                            "through it."));
    }
    const JsonView items = body["items"_L1].toArray();
    if (items.isEmpty()) {
        findings.error(u"no-items"_s, u"items"_s,
                       tr("The checklist has no items, so there is nothing to tick. Add some."));
    }
    if (items.size() > mostItems) {
        findings.suggest(u"many-items"_s, u"items"_s,
                         tr("More than %1 items are ticked without being checked. Keep those that "
                            "are forgotten or that matter most, or make several lists.")
                             .arg(mostItems));
    }
    checkLines(findings, body, u"items"_s, u"text"_s);
    checkLength(findings, items);
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerList items;
    for (const JsonView &stored : itemsOf(body)) {
        PlayerObject item;
        item.put(u"id"_s, stored["id"_L1]);
        item.put(u"html"_s, context.html(stored["text"_L1]));
        item.put(u"whyHtml"_s, context.html(stored["why"_L1]));
        items.append(item);
    }
    PlayerObject data;
    data.put(u"introHtml"_s, context.html(body["intro"_L1]));
    data.put(u"items"_s, items);
    return data;
}

} // namespace

Kind kind()
{
    return {.id = u"checklist"_s,
            .title = tr("Checklist"),
            .summary = tr("Items that the learner ticks, each with a reason for those who ask."),
            .group = Kind::Group::Activity,
            .menuRank = 81,
            .version = version,
            .form = form(),
            .defaults = defaults,
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = resultBits,
            .answerBits = [](const JsonView &body) { return int(itemsOf(body).size()); },
            .scoreSteps = [](const JsonView &) { return 0; },
            .letters =
                [](const JsonView &body) {
                    return QList<LetterKey>{doneKey(plainLine(body["intro"_L1]))};
                }};
}

} // namespace carrel::kinds::checklist
