// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/translate.h"
#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"

using namespace Qt::StringLiterals;

namespace carrel::richtext {

namespace {

/// Walks one text and stops at the first thing that does not fit.
Result<> checkBlocks(const QJsonValue &text, const QString &place, int depth);

Error refused(const QString &place, const QString &what)
{
    const QString message = place.isEmpty() ? what : u"%1: %2"_s.arg(place, what);
    return {ErrorCode::InvalidInput, message};
}

QString at(const QString &place, qsizetype index)
{
    return u"%1[%2]"_s.arg(place).arg(index);
}

QString member(const QString &place, QLatin1StringView name)
{
    return place.isEmpty() ? QString(name) : u"%1.%2"_s.arg(place, name);
}

Result<> checkToggle(const QJsonObject &object, QLatin1StringView name, const QString &place)
{
    const QJsonValue value = object[name];
    if (value.isUndefined() || value.isBool())
        return {};
    return refused(member(place, name), tr("expected true or false"));
}

Result<> checkString(const QJsonObject &object, QLatin1StringView name, const QString &place)
{
    const QJsonValue value = object[name];
    if (value.isUndefined() || value.isString())
        return {};
    return refused(member(place, name), tr("expected a text"));
}

Result<> checkRun(const QJsonObject &run, const QString &place)
{
    if (!run["text"_L1].isString())
        return refused(member(place, "text"_L1), tr("expected a text"));
    for (const auto mark : {"bold"_L1, "italic"_L1, "sub"_L1, "sup"_L1, "code"_L1})
        CARREL_TRY(checkToggle(run, mark, place));
    CARREL_TRY(checkString(run, "lang"_L1, place));
    CARREL_TRY(checkString(run, "link"_L1, place));
    const QString link = run["link"_L1].toString();
    if (!link.isEmpty() && safeAddress(link).isEmpty()) {
        return refused(member(place, "link"_L1),
                       tr("expected an address with https, http, mailto or tel, or page: and the "
                          "id of a page"));
    }
    return {};
}

Result<> checkRuns(const QJsonValue &runs, const QString &place)
{
    if (runs.isUndefined() || runs.isString())
        return {};
    if (!runs.isArray())
        return refused(place, tr("expected a list of text runs"));
    const QJsonArray entries = runs.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries[i].isObject())
            return refused(at(place, i), tr("expected a text run, as {\"text\": \"...\"}"));
        CARREL_TRY(checkRun(entries[i].toObject(), at(place, i)));
    }
    return {};
}

Result<> checkList(const QJsonObject &block, const QString &place, int depth)
{
    CARREL_TRY(checkToggle(block, "ordered"_L1, place));
    const QString itemsPlace = member(place, "items"_L1);
    if (!block["items"_L1].isArray())
        return refused(itemsPlace, tr("expected a list of items"));
    const QJsonArray items = block["items"_L1].toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        CARREL_TRY(checkBlocks(items[i], at(itemsPlace, i), depth + 1));
    return {};
}

Result<> checkRow(const QJsonValue &row, const QString &place)
{
    if (!row.isArray())
        return refused(place, tr("expected a list of cells"));
    const QJsonArray cells = row.toArray();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells[i].isObject() && !cells[i].isString())
            return refused(at(place, i), tr("expected a cell, as {\"runs\": []}"));
        CARREL_TRY(checkRuns(cells[i]["runs"_L1], member(at(place, i), "runs"_L1)));
    }
    return {};
}

Result<> checkTable(const QJsonObject &block, const QString &place)
{
    CARREL_TRY(checkToggle(block, "header"_L1, place));
    CARREL_TRY(checkString(block, "caption"_L1, place));
    const QString rowsPlace = member(place, "rows"_L1);
    if (!block["rows"_L1].isArray())
        return refused(rowsPlace, tr("expected a list of rows"));
    const QJsonArray rows = block["rows"_L1].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i)
        CARREL_TRY(checkRow(rows[i], at(rowsPlace, i)));
    return {};
}

Result<> checkHeading(const QJsonObject &block, const QString &place)
{
    const QJsonValue level = block["level"_L1];
    const double number = level.toDouble(1);
    if (!level.isUndefined() && (!level.isDouble() || (number != 1 && number != 2 && number != 3)))
        return refused(member(place, "level"_L1), tr("expected 1, 2 or 3"));
    return checkRuns(block["runs"_L1], member(place, "runs"_L1));
}

Result<> checkImage(const QJsonObject &block, const QString &place)
{
    const QJsonValue media = block["media"_L1];
    const bool isEmpty = media.isUndefined() || (media.isString() && media.toString().isEmpty());
    if (!isEmpty && !isIdText(media.toString()))
        return refused(member(place, "media"_L1), tr("expected the id of a stored file"));
    CARREL_TRY(checkString(block, "alt"_L1, place));
    return checkRuns(block["caption"_L1], member(place, "caption"_L1));
}

Result<> checkBlock(const QJsonObject &block, const QString &place, int depth)
{
    if (!block["type"_L1].isString())
        return refused(member(place, "type"_L1), tr("expected the name of a block type"));
    switch (blockType(block)) {
    case BlockType::Paragraph: return checkRuns(block["runs"_L1], member(place, "runs"_L1));
    case BlockType::Heading: return checkHeading(block, place);
    case BlockType::List: return checkList(block, place, depth);
    case BlockType::Table: return checkTable(block, place);
    case BlockType::Quote:
        return checkBlocks(block["blocks"_L1], member(place, "blocks"_L1), depth + 1);
    case BlockType::Code:
        CARREL_TRY(checkString(block, "text"_L1, place));
        return checkString(block, "language"_L1, place);
    case BlockType::Image: return checkImage(block, place);
    case BlockType::Unknown: break;
    }
    return {};
}

Result<> checkBlocks(const QJsonValue &text, const QString &place, int depth)
{
    if (text.isString())
        return {};
    if (!text.isArray())
        return refused(place, tr("expected a text: a list of blocks or a plain string"));
    if (depth > maxDepth)
        return refused(place, tr("expected lists and quotes nested at most %1 deep").arg(maxDepth));
    const QJsonArray blocks = text.toArray();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].isObject())
            return refused(at(place, i), tr("expected a block, as {\"type\": \"paragraph\"}"));
        CARREL_TRY(checkBlock(blocks[i].toObject(), at(place, i), depth));
    }
    return {};
}

} // namespace

Result<> check(const QJsonValue &text, const QString &place)
{
    return checkBlocks(text, place, 0);
}

} // namespace carrel::richtext
