// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::richtext {

namespace {

QString runsText(const QJsonArray &runs)
{
    QString text;
    for (const QJsonValue &run : runs)
        text += run["text"_L1].toString();
    return text;
}

void appendBlocks(const QJsonValue &text, int depth, QStringList &lines);

void appendTable(const QJsonObject &table, QStringList &lines)
{
    lines << table["caption"_L1].toString();
    const QJsonArray rows = table["rows"_L1].toArray();
    for (const QJsonValue &row : rows) {
        QStringList cells;
        const QJsonArray stored = row.toArray();
        for (const QJsonValue &cell : stored)
            cells << runsText(cellRuns(cell));
        lines << cells.join(u' ');
    }
}

void appendBlock(const QJsonObject &block, int depth, QStringList &lines)
{
    switch (blockType(block)) {
    case BlockType::Paragraph:
    case BlockType::Heading: lines << runsText(runsOf(block["runs"_L1])); break;
    case BlockType::List: {
        const QJsonArray items = block["items"_L1].toArray();
        for (const QJsonValue &item : items)
            appendBlocks(item, depth + 1, lines);
        break;
    }
    case BlockType::Table: appendTable(block, lines); break;
    case BlockType::Quote: appendBlocks(block["blocks"_L1], depth + 1, lines); break;
    case BlockType::Code: lines << block["text"_L1].toString(); break;
    case BlockType::Image:
        lines << block["alt"_L1].toString() << runsText(runsOf(block["caption"_L1]));
        break;
    case BlockType::Unknown: lines << looseText(block); break;
    }
}

void appendBlocks(const QJsonValue &text, int depth, QStringList &lines)
{
    if (depth > maxDepth) {
        lines << looseText(text);
        return;
    }
    const QJsonArray blocks = blocksOf(text);
    for (const QJsonValue &block : blocks)
        appendBlock(block.toObject(), depth, lines);
}

} // namespace

QJsonArray fromPlain(const QString &text)
{
    static const QRegularExpression blankLines(u"\\n[ \\t]*\\n\\s*"_s);
    QString unified = text;
    unified.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QJsonArray blocks;
    const QStringList parts = unified.trimmed().split(blankLines, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        blocks.append(paragraph(runsOf(part)));
    return blocks;
}

QString toPlain(const QJsonValue &text)
{
    QStringList lines;
    appendBlocks(text, 0, lines);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

int wordCount(const QJsonValue &text)
{
    const QStringList parts = toPlain(text).simplified().split(u' ');
    return static_cast<int>(std::ranges::count_if(parts, [](const QString &part) {
        return std::ranges::any_of(part, [](QChar sign) { return sign.isLetterOrNumber(); });
    }));
}

bool isBlank(const QJsonValue &text)
{
    return toPlain(text).trimmed().isEmpty() && mediaIn(text).isEmpty();
}

QList<MediaId> mediaIn(const QJsonValue &text)
{
    QList<MediaId> found;
    visitBlocks(text,
                {.runs = [](const QJsonArray &) {},
                 .image =
                     [&found](const QJsonObject &image) {
                         const MediaId id(image["media"_L1].toString());
                         if (!id.isNull() && !found.contains(id))
                             found << id;
                     }});
    return found;
}

QList<NodeId> pageLinksIn(const QJsonValue &text)
{
    QList<NodeId> found;
    const auto visitRuns = [&found](const QJsonArray &runs) {
        for (const QJsonValue &run : runs) {
            const QString address = safeAddress(run["link"_L1].toString());
            const NodeId id(address.startsWith("page:"_L1) ? address.mid(5) : QString());
            if (!id.isNull() && !found.contains(id))
                found << id;
        }
    };
    visitBlocks(text, {.runs = visitRuns, .image = [](const QJsonObject &) {}});
    return found;
}

} // namespace carrel::richtext
