// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/documentwriter.h"

#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace carrel::ui {

using richtext::BlockType;

namespace {

/// Larger tables are carried, not shown: a document lays out each cell as a text of its own.
constexpr qsizetype mostCells = 2000;

QJsonObject without(QJsonObject object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        object.remove(name);
    return object;
}

bool areLists(const QJsonArray &values)
{
    return std::all_of(values.begin(), values.end(),
                       [](const QJsonValue &value) { return value.isArray(); });
}

qsizetype columnsOf(const QJsonArray &rows)
{
    qsizetype columns = 0;
    for (const QJsonValue &row : rows)
        columns = std::max(columns, row.toArray().size());
    return columns;
}

/// True for a table whose every cell is one as described.
bool isShownTable(const QJsonObject &block)
{
    const QJsonArray rows = block["rows"_L1].toArray();
    const qsizetype columns = columnsOf(rows);
    if (columns == 0 || rows.size() * columns > mostCells || !areLists(rows))
        return false;
    for (const QJsonValue &row : rows) {
        const QJsonArray cells = row.toArray();
        for (const QJsonValue &cell : cells) {
            if (!cell["runs"_L1].isArray())
                return false;
        }
    }
    return true;
}

/// True for a block that a document can show and give back. `depth` counts the levels around it.
bool isShown(const QJsonObject &block, qsizetype depth)
{
    switch (richtext::blockType(block)) {
    case BlockType::Paragraph: return block["runs"_L1].isArray();
    case BlockType::Heading: {
        const QJsonValue level = block["level"_L1];
        return block["runs"_L1].isArray() && (level == 1 || level == 2 || level == 3);
    }
    case BlockType::List:
        return depth < richtext::maxDepth && !block["items"_L1].toArray().isEmpty()
            && areLists(block["items"_L1].toArray());
    case BlockType::Quote: return depth < richtext::maxDepth && block["blocks"_L1].isArray();
    case BlockType::Code: return block["text"_L1].isString();
    case BlockType::Table: return isShownTable(block);
    case BlockType::Image: return true;
    case BlockType::Unknown: break;
    }
    return false;
}

} // namespace

DocumentWriter::DocumentWriter(const QTextCursor &cursor, const Look &look, At at)
    : m_look(look)
    , m_cursor(cursor)
    , m_isFresh(at == At::EmptyBlock)
{ }

void DocumentWriter::fill(QTextDocument &document, const QJsonArray &text, const Look &look)
{
    document.clear();
    DocumentWriter writer(QTextCursor(&document), look, At::EmptyBlock);
    writer.m_cursor.beginEditBlock();
    writer.writeText(text);
    if (text.isEmpty())
        writer.writeHollow({});
    writer.m_cursor.endEditBlock();
    look.renew(document, 0, document.characterCount());
}

void DocumentWriter::writeText(const QJsonArray &text, const Nesting &base)
{
    for (const QJsonValue &block : text)
        writeBlock(block, base);
    if (m_isFresh && m_isAfterTable)
        leaveFiller(base);
}

void DocumentWriter::startBlock(const BlockMeaning &meaning)
{
    const QTextBlockFormat format = m_look.block(meaning, nullptr);
    const QTextCharFormat chars = m_look.chars({}, meaning.role, false);
    if (m_isFresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(chars);
    } else {
        m_cursor.insertBlock(format, chars);
    }
    m_isFresh = false;
    m_isAfterTable = false;
}

void DocumentWriter::leaveFiller(const Nesting &nesting)
{
    startBlock({.nesting = nesting, .presence = Presence::Filler});
}

void DocumentWriter::writeHollow(const Nesting &nesting)
{
    startBlock({.nesting = nesting, .presence = Presence::Hollow});
}

void DocumentWriter::writeBlock(const QJsonValue &value, const Nesting &nesting)
{
    const QJsonObject block = value.toObject();
    if (!value.isObject() || !isShown(block, nesting.size())) {
        writeCarried(value, nesting);
        return;
    }
    switch (richtext::blockType(block)) {
    case BlockType::Paragraph: writeTextBlock(block, BlockRole::Paragraph, nesting); break;
    case BlockType::Heading:
        writeTextBlock(block, headingRole(block["level"_L1].toInt()), nesting);
        break;
    case BlockType::List: writeList(block, nesting); break;
    case BlockType::Quote: writeQuote(block, nesting); break;
    case BlockType::Code: writeCode(block, nesting); break;
    case BlockType::Table: writeTable(block, nesting); break;
    case BlockType::Image: writeImage(block, nesting); break;
    case BlockType::Unknown: break;
    }
}

void DocumentWriter::writeTextBlock(const QJsonObject &block, BlockRole role,
                                    const Nesting &nesting)
{
    QJsonObject carried = without(block, {"type"_L1, "runs"_L1});
    if (isHeading(role))
        carried.remove("level"_L1);
    startBlock({.role = role, .nesting = nesting, .carried = carried});
    writeRuns(block["runs"_L1].toArray(), role);
}

void DocumentWriter::writeWords(const QString &text, const QTextCharFormat &format)
{
    const QList<ShownText> parts = shownParts(text);
    for (const ShownText &part : parts) {
        QTextCharFormat partFormat = format;
        if (part.original)
            setOriginal(partFormat, *part.original);
        m_cursor.insertText(part.text, partFormat);
    }
}

void DocumentWriter::writeRuns(const QJsonArray &runs, BlockRole role, bool isHeaderCell)
{
    for (const QJsonValue &run : runs) {
        const QString text = run["text"_L1].toString();
        if (text.isEmpty()) {
            m_cursor.insertText(
                QString(QChar::ObjectReplacementCharacter),
                m_look.chars(objectFormat(ObjectKind::CarriedRun, run), role, isHeaderCell));
            continue;
        }
        QTextCharFormat format;
        setMarks(format, marksOfRun(run.toObject()));
        writeWords(text, m_look.chars(format, role, isHeaderCell));
    }
}

void DocumentWriter::writeItem(const QJsonArray &blocks, const Nesting &base)
{
    Nesting nesting = base;
    nesting.last().item = newSerial();
    for (const QJsonValue &block : blocks)
        writeBlock(block, nesting);
    if (blocks.isEmpty())
        writeHollow(nesting);
}

void DocumentWriter::writeList(const QJsonObject &block, const Nesting &nesting)
{
    const QJsonValue ordered = block["ordered"_L1];
    Level level{.kind = ordered.toBool() ? Level::Kind::Numbers : Level::Kind::Bullets,
                .id = newSerial(),
                .carried = without(block, {"type"_L1, "items"_L1})};
    if (ordered.isBool())
        level.carried.remove("ordered"_L1);
    Nesting inside = nesting;
    inside.append(level);
    const QJsonArray items = block["items"_L1].toArray();
    for (const QJsonValue &item : items)
        writeItem(item.toArray(), inside);
}

void DocumentWriter::writeQuote(const QJsonObject &block, const Nesting &nesting)
{
    Nesting inside = nesting;
    inside.append({.kind = Level::Kind::Quote,
                   .id = newSerial(),
                   .carried = without(block, {"type"_L1, "blocks"_L1})});
    const QJsonArray blocks = block["blocks"_L1].toArray();
    for (const QJsonValue &inner : blocks)
        writeBlock(inner, inside);
    if (blocks.isEmpty())
        writeHollow(inside);
}

void DocumentWriter::writeCode(const QJsonObject &block, const Nesting &nesting)
{
    startBlock({.role = BlockRole::Code,
                .nesting = nesting,
                .carried = without(block, {"type"_L1, "text"_L1})});
    writeWords(block["text"_L1].toString(), m_look.chars({}, BlockRole::Code, false));
}

void DocumentWriter::writeImage(const QJsonObject &block, const Nesting &nesting)
{
    const QJsonValue caption = block["caption"_L1];
    startBlock({.nesting = nesting});
    const QJsonObject value = caption.isArray() ? without(block, {"caption"_L1}) : block;
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                        objectFormat(ObjectKind::Image, value));
    if (!caption.isArray())
        return;
    startBlock({.role = BlockRole::Caption, .nesting = nesting});
    writeRuns(caption.toArray(), BlockRole::Caption);
}

void DocumentWriter::writeCarried(const QJsonValue &block, const Nesting &nesting)
{
    startBlock({.nesting = nesting});
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                        objectFormat(ObjectKind::CarriedBlock, block));
}

void DocumentWriter::writeCells(QTextTable &table, const QJsonArray &rows, bool hasHeader)
{
    for (int row = 0; row < table.rows(); ++row) {
        const QJsonArray cells = rows[row].toArray();
        const bool isHeader = hasHeader && row == 0;
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            const bool isMissing = column >= cells.size();
            const QJsonObject stored = isMissing ? QJsonObject() : cells[column].toObject();
            cell.setFormat(m_look.cell(
                {.isMissing = isMissing, .carried = without(stored, {"runs"_L1})}, isHeader));
            m_cursor = cell.firstCursorPosition();
            m_cursor.setBlockFormat(m_look.block({}, nullptr));
            writeRuns(stored["runs"_L1].toArray(), BlockRole::Paragraph, isHeader);
        }
    }
}

void DocumentWriter::writeTable(const QJsonObject &block, const Nesting &nesting)
{
    const QJsonArray rows = block["rows"_L1].toArray();
    TableMeaning meaning{.nesting = nesting,
                         .hasHeader = block["header"_L1].toBool(),
                         .carried = without(block, {"type"_L1, "rows"_L1})};
    if (block["header"_L1].isBool())
        meaning.carried.remove("header"_L1);
    if (block["caption"_L1].isString()) {
        meaning.carried.remove("caption"_L1);
        startBlock({.role = BlockRole::TableCaption, .nesting = nesting});
        writeWords(block["caption"_L1].toString(),
                   m_look.chars({}, BlockRole::TableCaption, false));
    }
    if (m_isFresh)
        leaveFiller(nesting);
    QTextTable *table =
        m_cursor.insertTable(int(rows.size()), int(columnsOf(rows)), m_look.table(meaning));
    writeCells(*table, rows, meaning.hasHeader);
    m_cursor = table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_isFresh = true;
    m_isAfterTable = true;
}

} // namespace carrel::ui
