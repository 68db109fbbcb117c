// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/questiontext.h"

#include "core/kinds/initialbody.h"
#include "core/kinds/kind.h"
#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

using richtext::BlockType;
using richtext::blockType;

constexpr auto listedType = "list"_L1;

bool isQuestionList(const QJsonValue &block)
{
    return blockType(block) == BlockType::List && block["items"_L1].toArray().size() >= 2;
}

qsizetype listIn(const QJsonArray &blocks)
{
    const auto list =
        std::ranges::find_if(blocks, [](const QJsonValue &block) { return isQuestionList(block); });
    return list == blocks.end() ? -1 : list - blocks.begin();
}

bool asks(const QJsonValue &block)
{
    return blockType(block) == BlockType::Paragraph || blockType(block) == BlockType::Heading;
}

QJsonArray part(const QJsonArray &blocks, qsizetype from, qsizetype to)
{
    QJsonArray some;
    for (qsizetype i = from; i < to; ++i)
        some.append(blocks[i]);
    return some;
}

bool isAllBold(const QJsonArray &runs)
{
    bool hasWords = false;
    for (const QJsonValue &run : runs) {
        if (run["text"_L1].toString().trimmed().isEmpty())
            continue;
        hasWords = true;
        if (!run["bold"_L1].toBool())
            return false;
    }
    return hasWords;
}

/// Takes a mark of the right answer off the first run; true if there was one.
bool takeMark(QJsonArray &runs)
{
    if (runs.isEmpty())
        return false;
    QJsonObject first = runs[0].toObject();
    const QString text = first["text"_L1].toString().trimmed();
    if (!text.startsWith(u'*') && !text.startsWith(u'✓'))
        return false;
    first["text"_L1] = text.mid(1).trimmed();
    runs[0] = first;
    return true;
}

QJsonObject optionOf(const QJsonValue &item, const QList<Field> &fields, IdSource &ids)
{
    const QJsonArray blocks = richtext::blocksOf(item);
    QJsonObject option = initialEntry(fields);
    option["id"_L1] = ids.nextText();
    option["correct"_L1] = false;
    if (blocks.isEmpty())
        return option;
    QJsonObject first = blocks[0].toObject();
    if (asks(first)) {
        QJsonArray runs = richtext::runsOf(first["runs"_L1]);
        const bool isMarked = takeMark(runs);
        const bool isBold = isAllBold(runs);
        first = richtext::paragraph(isBold ? richtext::withoutMark(runs, "bold"_L1) : runs);
        option["correct"_L1] = isMarked || isBold;
    }
    option["text"_L1] = richtext::clean(QJsonArray{first});
    option["feedback"_L1] = richtext::clean(part(blocks, 1, blocks.size()));
    return option;
}

QJsonObject questionBody(const QJsonArray &stem, const QJsonArray &options, const Kind &kind)
{
    QJsonObject body = initialBody(kind.form, kind.version);
    body["stem"_L1] = stem;
    body["options"_L1] = options;
    return body;
}

/// The fields of an option are the same in both kinds.
const QList<Field> &optionFields()
{
    static const QList<Field> fields = [] {
        const QList<Field> &form = findKind(u"single"_s)->form;
        return std::ranges::find(form, u"options"_s, &Field::key)->fields;
    }();
    return fields;
}

QJsonArray itemOf(const QJsonObject &option)
{
    QJsonArray blocks = richtext::blocksOf(option["text"_L1]);
    if (blocks.isEmpty())
        blocks = {richtext::paragraph({})};
    if (option["correct"_L1].toBool() && asks(blocks[0])) {
        const QJsonArray runs = richtext::runsOf(blocks[0][u"runs"_s]);
        blocks[0] = richtext::paragraph(richtext::withMark(runs, "bold"_L1));
    }
    const QJsonArray feedback = richtext::blocksOf(option["feedback"_L1]);
    for (const QJsonValue &block : feedback)
        blocks.append(block);
    return blocks;
}

void appendAll(QJsonArray &blocks, const QJsonValue &text)
{
    const QJsonArray more = richtext::blocksOf(text);
    for (const QJsonValue &block : more)
        blocks.append(block);
}

} // namespace

bool hasQuestion(const QJsonValue &text)
{
    return listIn(richtext::blocksOf(text)) >= 0;
}

std::optional<QuestionInText> questionIn(const QJsonValue &text, IdSource &ids)
{
    const QJsonArray blocks = richtext::blocksOf(text);
    const qsizetype list = listIn(blocks);
    if (list < 0)
        return std::nullopt;
    const bool isAsked = list > 0 && asks(blocks[list - 1]);
    const qsizetype start = isAsked ? list - 1 : list;
    QJsonArray stem;
    if (isAsked)
        stem = {richtext::paragraph(richtext::runsOf(blocks[start]["runs"_L1]))};
    QJsonArray options;
    int right = 0;
    const QJsonArray items = blocks[list]["items"_L1].toArray();
    for (const QJsonValue &item : items) {
        const QJsonObject option = optionOf(item, optionFields(), ids);
        right += option["correct"_L1].toBool() ? 1 : 0;
        options.append(option);
    }
    QuestionInText found;
    found.before = richtext::clean(part(blocks, 0, start));
    found.kind = right > 1 ? u"multiple"_s : u"single"_s;
    found.body = questionBody(richtext::clean(stem), options, *findKind(found.kind));
    found.after = richtext::clean(part(blocks, list + 1, blocks.size()));
    return found;
}

bool isQuestionWithText(const QString &kind)
{
    return kind == u"single" || kind == u"multiple";
}

QJsonArray textOfQuestion(const QJsonObject &body)
{
    QJsonArray blocks = richtext::blocksOf(body["stem"_L1]);
    QJsonArray items;
    const QJsonArray options = body["options"_L1].toArray();
    for (const QJsonValue &option : options)
        items.append(itemOf(option.toObject()));
    if (!items.isEmpty()) {
        blocks.append(
            QJsonObject{{u"type"_s, listedType}, {u"ordered"_s, false}, {u"items"_s, items}});
    }
    appendAll(blocks, body["feedbackCorrect"_L1]);
    appendAll(blocks, body["feedbackWrong"_L1]);
    return richtext::clean(blocks);
}

} // namespace carrel
