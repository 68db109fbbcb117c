// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/blocks.h"

#include "core/richtext/richtext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::richtext {

namespace {

/// Qt's own limit for nested JSON, so anything that was ever read from a file.
constexpr int deepestJson = 1024;

void collectText(const JsonView &value, int depth, QStringList &texts)
{
    if (depth > deepestJson)
        return;
    for (const JsonView &entry : value)
        collectText(entry, depth + 1, texts);
    for (auto it = value.members(); it.isThere(); it.next()) {
        if (it.key() == u"text" && it.value().isString())
            texts << it.value().toString();
        else
            collectText(it.value(), depth + 1, texts);
    }
}

void visitTable(const QJsonObject &table, const Visitor &visitor)
{
    const QJsonArray rows = table["rows"_L1].toArray();
    for (const QJsonValue &row : rows) {
        const QJsonArray cells = row.toArray();
        for (const QJsonValue &cell : cells)
            visitor.runs(cellRuns(cell));
    }
}

void visitBlock(const QJsonObject &block, const Visitor &visitor, int depth)
{
    switch (blockType(block)) {
    case BlockType::Paragraph:
    case BlockType::Heading: visitor.runs(runsOf(block["runs"_L1])); break;
    case BlockType::List: {
        const QJsonArray items = block["items"_L1].toArray();
        for (const QJsonValue &item : items)
            visitBlocks(item, visitor, depth + 1);
        break;
    }
    case BlockType::Table: visitTable(block, visitor); break;
    case BlockType::Quote: visitBlocks(block["blocks"_L1], visitor, depth + 1); break;
    case BlockType::Image:
        visitor.image(block);
        visitor.runs(runsOf(block["caption"_L1]));
        break;
    case BlockType::Code:
    case BlockType::Unknown: break;
    }
}

QJsonArray tableWithRuns(const QJsonArray &rows,
                         const std::function<QJsonArray(const QJsonArray &)> &change)
{
    QJsonArray result;
    for (const QJsonValue &row : rows) {
        QJsonArray cells;
        const QJsonArray stored = row.toArray();
        for (const QJsonValue &cell : stored) {
            QJsonObject changed = cell.toObject();
            changed["runs"_L1] = change(cellRuns(cell));
            cells.append(changed);
        }
        result.append(cells);
    }
    return result;
}

QJsonObject blockWithRuns(QJsonObject block,
                          const std::function<QJsonArray(const QJsonArray &)> &change, int depth)
{
    switch (blockType(block)) {
    case BlockType::Paragraph:
    case BlockType::Heading: block["runs"_L1] = change(runsOf(block["runs"_L1])); break;
    case BlockType::List: {
        QJsonArray items;
        const QJsonArray stored = block["items"_L1].toArray();
        for (const QJsonValue &item : stored)
            items.append(withRuns(item, change, depth + 1));
        block["items"_L1] = items;
        break;
    }
    case BlockType::Table:
        block["rows"_L1] = tableWithRuns(block["rows"_L1].toArray(), change);
        break;
    case BlockType::Quote:
        block["blocks"_L1] = withRuns(block["blocks"_L1], change, depth + 1);
        break;
    case BlockType::Image:
    case BlockType::Code:
    case BlockType::Unknown: break;
    }
    return block;
}

} // namespace

QJsonObject paragraph(const QJsonArray &runs)
{
    return {{u"type"_s, u"paragraph"_s}, {u"runs"_s, runs}};
}

BlockType blockType(const JsonView &block)
{
    static constexpr std::pair<QLatin1StringView, BlockType> types[] = {
        {"paragraph"_L1, BlockType::Paragraph}, {"heading"_L1, BlockType::Heading},
        {"list"_L1, BlockType::List},           {"table"_L1, BlockType::Table},
        {"quote"_L1, BlockType::Quote},         {"code"_L1, BlockType::Code},
        {"image"_L1, BlockType::Image}};
    const JsonView name = block["type"_L1];
    const auto found =
        std::ranges::find_if(types, [&](const auto &type) { return name.isText(type.first); });
    return found == std::end(types) ? BlockType::Unknown : found->second;
}

QJsonArray blocksOf(const QJsonValue &value)
{
    return value.isString() ? fromPlain(value.toString()) : value.toArray();
}

QJsonArray runsOf(const QJsonValue &value)
{
    if (!value.isString())
        return value.toArray();
    if (value.toString().isEmpty())
        return {};
    return {QJsonObject{{u"text"_s, value.toString()}}};
}

QJsonArray cellRuns(const QJsonValue &cell)
{
    return cell.isString() ? runsOf(cell) : runsOf(cell["runs"_L1]);
}

JsonView blocksIn(const JsonView &value)
{
    return value.isString() ? JsonView(fromPlain(value.toString())) : value;
}

JsonView runsIn(const JsonView &value)
{
    return value.isString() ? JsonView(runsOf(value.toString())) : value;
}

JsonView cellRunsIn(const JsonView &cell)
{
    return runsIn(cell.isString() ? cell : cell["runs"_L1]);
}

QString looseText(const JsonView &value)
{
    QStringList texts;
    collectText(value, 0, texts);
    return texts.join(u' ');
}

void visitBlocks(const QJsonValue &text, const Visitor &visitor, int depth)
{
    if (depth > maxDepth)
        return;
    const QJsonArray blocks = blocksOf(text);
    for (const QJsonValue &block : blocks)
        visitBlock(block.toObject(), visitor, depth);
}

QJsonArray withMark(const QJsonArray &runs, QLatin1StringView mark)
{
    QJsonArray marked;
    for (const QJsonValue &run : runs) {
        QJsonObject object = run.toObject();
        object.insert(mark, true);
        marked.append(object);
    }
    return marked;
}

QJsonArray withoutMark(const QJsonArray &runs, QLatin1StringView mark)
{
    QJsonArray plain;
    for (const QJsonValue &run : runs) {
        QJsonObject object = run.toObject();
        object.remove(mark);
        plain.append(object);
    }
    return plain;
}

QJsonArray withRuns(const QJsonValue &text,
                    const std::function<QJsonArray(const QJsonArray &runs)> &change, int depth)
{
    if (depth > maxDepth)
        return blocksOf(text);
    QJsonArray result;
    const QJsonArray blocks = blocksOf(text);
    for (const QJsonValue &block : blocks)
        result.append(blockWithRuns(block.toObject(), change, depth));
    return result;
}

} // namespace carrel::richtext
