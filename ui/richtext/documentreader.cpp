// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/documentreader.h"

#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"
#include "ui/richtext/format.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <limits>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

struct Range
{
    int from = 0;
    int to = std::numeric_limits<int>::max();
};

/// One stored block and the lists and quotes it is in. No value: the place is there, but empty.
struct Piece
{
    Nesting nesting;
    std::optional<QJsonValue> block;
};

struct PendingCaption
{
    Nesting nesting;
    QString text;
};

QString selectedText(const QTextFragment &fragment, const Range &range)
{
    const int from = std::max(fragment.position(), range.from);
    const int to = std::min(fragment.position() + fragment.length(), range.to);
    return from < to ? fragment.text().mid(from - fragment.position(), to - from) : QString();
}

/// Walks blocks and tables in their order and collects pieces.
class PieceReader
{
public:
    explicit PieceReader(const Range &range)
        : m_range(range)
    { }

    void readFrame(const QTextFrame &frame);
    void readBlock(const QTextBlock &block);
    void readTable(const QTextTable &table, const QRect &cells);
    QList<Piece> finish();

private:
    void readWords(const QTextBlock &block, const BlockMeaning &meaning);
    void readCaption(const QTextBlock &block, const BlockMeaning &meaning);
    void endWords(const BlockMeaning &meaning, bool evenIfEmpty);
    QJsonObject cell(const QTextTableCell &cell) const;
    QJsonArray row(const QTextTable &table, int row, const QRect &cells) const;
    QString plainText(const QTextBlock &block) const;
    QJsonArray runs(const QTextBlock &block) const;
    bool isSelected(int from, int to) const { return from < m_range.to && to > m_range.from; }
    void append(const Nesting &nesting, const std::optional<QJsonValue> &block);
    void dropPendingCaption();

    Range m_range;
    QList<Piece> m_pieces;
    QJsonArray m_runs;
    std::optional<PendingCaption> m_caption; ///< Of the table that comes next.
};

void PieceReader::append(const Nesting &nesting, const std::optional<QJsonValue> &block)
{
    dropPendingCaption();
    m_pieces.append({nesting, block});
}

/// The table of a caption is gone: its words are a paragraph.
void PieceReader::dropPendingCaption()
{
    if (!m_caption)
        return;
    const PendingCaption caption = *std::exchange(m_caption, std::nullopt);
    if (caption.text.isEmpty())
        return;
    const QJsonObject run{{u"text"_s, caption.text}};
    m_pieces.append({caption.nesting, richtext::paragraph({run})});
}

QList<Piece> PieceReader::finish()
{
    dropPendingCaption();
    return m_pieces;
}

void PieceReader::readFrame(const QTextFrame &frame)
{
    for (auto it = frame.begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame())) {
            if (isSelected(table->firstPosition(), table->lastPosition()))
                readTable(*table, QRect(0, 0, table->columns(), table->rows()));
        } else if (it.currentBlock().isValid()) {
            const QTextBlock block = it.currentBlock();
            // The end of a block is no part of a selection that ends there, unless it is empty.
            if (isSelected(block.position(), block.position() + std::max(1, block.length() - 1)))
                readBlock(block);
        }
    }
}

QString PieceReader::plainText(const QTextBlock &block) const
{
    QString text;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (it.fragment().charFormat().objectType() == QTextFormat::NoObject)
            text += storedText(selectedText(it.fragment(), m_range), it.fragment().charFormat());
    }
    return text;
}

QJsonArray PieceReader::runs(const QTextBlock &block) const
{
    QJsonArray runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const QString text = selectedText(fragment, m_range);
        if (text.isEmpty())
            continue;
        if (isObject(format, ObjectKind::CarriedRun)) {
            for (qsizetype i = 0; i < text.size(); ++i)
                runs.append(objectValue(format));
        } else if (!isBlockObject(format)) {
            runs.append(runOf(marksOf(format), storedText(text, format)));
        }
    }
    return runs;
}

void PieceReader::endWords(const BlockMeaning &meaning, bool evenIfEmpty)
{
    const QJsonArray runs = std::exchange(m_runs, {});
    if (runs.isEmpty() && !evenIfEmpty)
        return;
    QJsonObject block = meaning.carried;
    if (isHeading(meaning.role)) {
        block.insert("type"_L1, u"heading"_s);
        block.insert("level"_L1, headingLevel(meaning.role));
    } else {
        block.insert("type"_L1, u"paragraph"_s);
    }
    block.insert("runs"_L1, runs);
    append(meaning.nesting, block);
}

/// Words, and object characters between them that are blocks of their own.
void PieceReader::readWords(const QTextBlock &block, const BlockMeaning &meaning)
{
    bool hasObject = false;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const QString text = selectedText(fragment, m_range);
        if (!isBlockObject(format)) {
            if (isObject(format, ObjectKind::CarriedRun)) {
                for (qsizetype i = 0; i < text.size(); ++i)
                    m_runs.append(objectValue(format));
            } else if (!text.isEmpty()) {
                m_runs.append(runOf(marksOf(format), storedText(text, format)));
            }
            continue;
        }
        hasObject = true;
        for (qsizetype i = 0; i < text.size(); ++i) {
            endWords(meaning, false);
            append(meaning.nesting, objectValue(format));
        }
    }
    endWords(meaning, !hasObject);
}

void PieceReader::readCaption(const QTextBlock &block, const BlockMeaning &meaning)
{
    const QJsonArray caption = runs(block);
    Piece *last = m_pieces.isEmpty() || m_caption ? nullptr : &m_pieces.last();
    QJsonObject image = last && last->block ? last->block->toObject() : QJsonObject();
    if (image["type"_L1].toString() == u"image" && !image.contains("caption"_L1)) {
        image.insert("caption"_L1, caption);
        last->block = image;
        return;
    }
    m_runs = caption; // its picture is gone
    endWords({.nesting = meaning.nesting}, false);
}

void PieceReader::readBlock(const QTextBlock &block)
{
    const BlockMeaning meaning = meaningOf(block.blockFormat());
    const bool isEmpty = block.length() <= 1;
    if (isEmpty && meaning.presence == Presence::Filler)
        return;
    if (isEmpty && meaning.presence == Presence::Hollow) {
        append(meaning.nesting, std::nullopt);
        return;
    }
    switch (meaning.role) {
    case BlockRole::Caption: readCaption(block, meaning); break;
    case BlockRole::TableCaption:
        dropPendingCaption();
        m_caption = {meaning.nesting, plainText(block)};
        break;
    case BlockRole::Code: {
        QJsonObject code = meaning.carried;
        code.insert("type"_L1, u"code"_s);
        code.insert("text"_L1, plainText(block));
        append(meaning.nesting, code);
        break;
    }
    default: readWords(block, meaning);
    }
}

/// An author who presses Enter in a cell makes more blocks of it; a stored cell has lines.
QJsonObject PieceReader::cell(const QTextTableCell &cell) const
{
    QJsonArray all;
    bool isFirst = true;
    for (auto it = cell.begin(); !it.atEnd(); ++it) {
        if (!it.currentBlock().isValid())
            continue;
        if (!std::exchange(isFirst, false))
            all.append(QJsonObject{{u"text"_s, u"\n"_s}});
        const QJsonArray blockRuns = runs(it.currentBlock());
        for (const QJsonValue &run : blockRuns)
            all.append(run);
    }
    QJsonObject result = cellMeaning(cell.format()).carried;
    result.insert("runs"_L1, all);
    return result;
}

QJsonArray PieceReader::row(const QTextTable &table, int row, const QRect &cells) const
{
    QJsonArray result;
    for (int column = cells.left(); column <= cells.right(); ++column)
        result.append(cell(table.cellAt(row, column)));
    for (int column = cells.right(); column >= cells.left(); --column) {
        const QTextTableCell cell = table.cellAt(row, column);
        if (!cellMeaning(cell.format()).isMissing || !result.last()["runs"_L1].toArray().isEmpty())
            break;
        result.removeLast();
    }
    return result;
}

void PieceReader::readTable(const QTextTable &table, const QRect &cells)
{
    const TableMeaning meaning = tableMeaning(table.format());
    QJsonObject block = meaning.carried;
    block.insert("type"_L1, u"table"_s);
    if (!block.contains("header"_L1))
        block.insert("header"_L1, meaning.hasHeader && cells.top() == 0);
    QJsonArray rows;
    for (int row = cells.top(); row <= cells.bottom(); ++row)
        rows.append(this->row(table, row, cells));
    block.insert("rows"_L1, rows);
    if (m_caption) {
        block.insert("caption"_L1, m_caption->text);
        m_caption.reset();
    }
    append(meaning.nesting, block);
}

QJsonArray builtBlocks(std::span<const Piece> pieces, qsizetype depth);

qsizetype lengthOfLevel(std::span<const Piece> pieces, qsizetype depth)
{
    const int id = pieces[0].nesting[depth].id;
    const auto end = std::ranges::find_if_not(pieces, [&](const Piece &piece) {
        return piece.nesting.size() > depth && piece.nesting[depth].id == id;
    });
    return end - pieces.begin();
}

QJsonArray builtItems(std::span<const Piece> pieces, qsizetype depth)
{
    QJsonArray items;
    while (!pieces.empty()) {
        const int item = pieces[0].nesting[depth].item;
        const auto end = std::ranges::find_if_not(
            pieces, [&](const Piece &piece) { return piece.nesting[depth].item == item; });
        const auto length = size_t(end - pieces.begin());
        items.append(builtBlocks(pieces.first(length), depth + 1));
        pieces = pieces.subspan(length);
    }
    return items;
}

QJsonObject builtLevel(std::span<const Piece> pieces, qsizetype depth)
{
    const Level &level = pieces[0].nesting[depth];
    QJsonObject block = level.carried;
    if (!level.isList()) {
        block.insert("type"_L1, u"quote"_s);
        block.insert("blocks"_L1, builtBlocks(pieces, depth + 1));
        return block;
    }
    block.insert("type"_L1, u"list"_s);
    if (!block.contains("ordered"_L1))
        block.insert("ordered"_L1, level.kind == Level::Kind::Numbers);
    block.insert("items"_L1, builtItems(pieces, depth));
    return block;
}

/// `depth` levels of the pieces are built already, by who calls.
QJsonArray builtBlocks(std::span<const Piece> pieces, qsizetype depth)
{
    QJsonArray blocks;
    while (!pieces.empty()) {
        size_t length = 1;
        if (pieces[0].nesting.size() > depth) {
            length = size_t(lengthOfLevel(pieces, depth));
            blocks.append(builtLevel(pieces.first(length), depth));
        } else if (pieces[0].block) {
            blocks.append(*pieces[0].block);
        }
        pieces = pieces.subspan(length);
    }
    return blocks;
}

QJsonArray built(const QList<Piece> &pieces)
{
    return richtext::clean(builtBlocks({pieces.data(), size_t(pieces.size())}, 0));
}

} // namespace

QJsonArray readText(const QTextDocument &document)
{
    PieceReader reader({});
    reader.readFrame(*document.rootFrame());
    return built(reader.finish());
}

QJsonArray readRange(const QTextDocument &document, int from, int to)
{
    PieceReader reader({.from = from, .to = to});
    reader.readFrame(*document.rootFrame());
    return built(reader.finish());
}

QJsonArray readSelection(const QTextCursor &cursor)
{
    if (!cursor.hasSelection())
        return {};
    const QTextTable *table = cursor.currentTable();
    if (table && cursor.hasComplexSelection()) {
        int row = 0;
        int rows = 0;
        int column = 0;
        int columns = 0;
        cursor.selectedTableCells(&row, &rows, &column, &columns);
        PieceReader wholeCells({});
        wholeCells.readTable(*table, QRect(column, row, columns, rows));
        return built(wholeCells.finish());
    }
    if (!table)
        return readRange(*cursor.document(), cursor.selectionStart(), cursor.selectionEnd());
    PieceReader reader({.from = cursor.selectionStart(), .to = cursor.selectionEnd()});
    const QTextBlock end = cursor.document()->findBlock(cursor.selectionEnd());
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
         block.isValid() && block.blockNumber() <= end.blockNumber(); block = block.next())
        reader.readBlock(block);
    return built(reader.finish());
}

} // namespace carrel::ui
