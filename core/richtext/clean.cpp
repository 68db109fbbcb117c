// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::richtext {

namespace {

QJsonArray cleanBlocks(const QJsonValue &text, int depth);

/// True if `value` is what a reader takes for blocks or runs; anything else is kept untouched.
bool isListOrText(const QJsonValue &value)
{
    return value.isArray() || value.isString();
}

bool hasOnlyKnownMembers(const QJsonObject &run)
{
    static const QSet<QString> known{u"text"_s, u"bold"_s, u"italic"_s, u"sub"_s,
                                     u"sup"_s,  u"code"_s, u"lang"_s,   u"link"_s};
    const QStringList names = run.keys();
    return std::ranges::all_of(names, [](const QString &name) { return known.contains(name); });
}

QJsonObject cleanRun(QJsonObject run)
{
    for (const auto mark : {"bold"_L1, "italic"_L1, "sub"_L1, "sup"_L1, "code"_L1}) {
        if (run.value(mark) == QJsonValue(false))
            run.remove(mark);
    }
    for (const auto name : {"lang"_L1, "link"_L1}) {
        if (run.value(name) == QJsonValue(QString()))
            run.remove(name);
    }
    return run;
}

/// Runs that differ in their words only. A run with members of a later version stays alone: we do
/// not know what they count.
bool areAlike(const QJsonValue &a, const QJsonValue &b)
{
    QJsonObject first = a.toObject();
    QJsonObject second = b.toObject();
    if (!first.take("text"_L1).isString() || !second.take("text"_L1).isString())
        return false;
    return first == second && hasOnlyKnownMembers(first);
}

QJsonArray cleanRuns(const QJsonValue &value)
{
    QJsonArray result;
    const QJsonArray runs = runsOf(value);
    for (const QJsonValue &stored : runs) {
        if (!stored.isObject()) {
            result.append(stored);
            continue;
        }
        const QJsonObject run = cleanRun(stored.toObject());
        if (run.value("text"_L1) == QJsonValue(QString()) && hasOnlyKnownMembers(run))
            continue;
        if (!result.isEmpty() && areAlike(result.last(), run)) {
            QJsonObject joined = result.last().toObject();
            joined["text"_L1] =
                joined.value("text"_L1).toString() + run.value("text"_L1).toString();
            result.replace(result.size() - 1, joined);
            continue;
        }
        result.append(run);
    }
    return result;
}

void cleanRunsOf(QJsonObject &object, QLatin1StringView name)
{
    if (isListOrText(object.value(name)) || object.value(name).isUndefined())
        object[name] = cleanRuns(object.value(name));
}

void fill(QJsonObject &object, QLatin1StringView name, const QJsonValue &initial)
{
    if (object.value(name).isUndefined())
        object[name] = initial;
}

void dropIfEmpty(QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value == QJsonValue(QString()) || value == QJsonValue(QJsonArray()))
        object.remove(name);
}

QJsonValue cleanCell(const QJsonValue &cell)
{
    if (!cell.isObject() && !cell.isString())
        return cell;
    QJsonObject result = cell.toObject();
    if (cell.isString())
        result["runs"_L1] = cell;
    cleanRunsOf(result, "runs"_L1);
    return result;
}

QJsonObject cleanTable(QJsonObject block)
{
    fill(block, "header"_L1, false);
    dropIfEmpty(block, "caption"_L1);
    QJsonArray rows;
    const QJsonArray stored = block.value("rows"_L1).toArray();
    for (const QJsonValue &row : stored) {
        if (!row.isArray()) {
            rows.append(row);
            continue;
        }
        QJsonArray cells;
        const QJsonArray storedCells = row.toArray();
        for (const QJsonValue &cell : storedCells)
            cells.append(cleanCell(cell));
        rows.append(cells);
    }
    if (block.value("rows"_L1).isArray())
        block["rows"_L1] = rows;
    return block;
}

QJsonObject cleanList(QJsonObject block, int depth)
{
    fill(block, "ordered"_L1, false);
    if (!block.value("items"_L1).isArray())
        return block;
    QJsonArray items;
    const QJsonArray stored = block.value("items"_L1).toArray();
    for (const QJsonValue &item : stored)
        items.append(isListOrText(item) ? QJsonValue(cleanBlocks(item, depth + 1)) : item);
    block["items"_L1] = items;
    return block;
}

QJsonObject cleanBlock(QJsonObject block, int depth)
{
    switch (blockType(block)) {
    case BlockType::Heading: fill(block, "level"_L1, 1); [[fallthrough]];
    case BlockType::Paragraph: cleanRunsOf(block, "runs"_L1); break;
    case BlockType::List: return cleanList(block, depth);
    case BlockType::Table: return cleanTable(block);
    case BlockType::Quote:
        if (isListOrText(block.value("blocks"_L1)))
            block["blocks"_L1] = cleanBlocks(block.value("blocks"_L1), depth + 1);
        break;
    case BlockType::Code: dropIfEmpty(block, "language"_L1); break;
    case BlockType::Image:
        fill(block, "alt"_L1, QString());
        cleanRunsOf(block, "caption"_L1);
        dropIfEmpty(block, "caption"_L1);
        break;
    case BlockType::Unknown: break;
    }
    return block;
}

QJsonArray cleanBlocks(const QJsonValue &text, int depth)
{
    if (depth > maxDepth)
        return blocksOf(text);
    QJsonArray result;
    const QJsonArray blocks = blocksOf(text);
    for (const QJsonValue &block : blocks)
        result.append(block.isObject() ? QJsonValue(cleanBlock(block.toObject(), depth)) : block);
    return result;
}

} // namespace

QJsonArray clean(const QJsonValue &text)
{
    return cleanBlocks(text, 0);
}

} // namespace carrel::richtext
