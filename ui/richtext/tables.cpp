// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/tables.h"

#include "ui/richtext/documentwriter.h"
#include "ui/richtext/insertion.h"
#include "ui/richtext/structure.h"

#include <QTextTable>

using namespace Qt::StringLiterals;

namespace carrel::ui::tables {

namespace {

bool isRowEmpty(const QTextTable &table, int row)
{
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        if (cell.firstPosition() != cell.lastPosition())
            return false;
    }
    return true;
}

/// New cells copy the format of their neighbours, which may carry members of its own.
void clearMeaning(const QTextTable &table, int row, int column)
{
    QTextTableCell cell = table.cellAt(row, column);
    QTextCharFormat format = cell.format().toCharFormat();
    setCellMeaning(format, {});
    cell.setFormat(format);
}

void insertRow(QTextTable &table, int at)
{
    table.insertRows(at, 1);
    for (int column = 0; column < table.columns(); ++column)
        clearMeaning(table, at, column);
}

void insertColumn(QTextTable &table, int at)
{
    table.insertColumns(at, 1);
    for (int row = 0; row < table.rows(); ++row)
        clearMeaning(table, row, at);
}

void toggleHeader(QTextTable &table)
{
    QTextTableFormat format = table.format();
    TableMeaning meaning = tableMeaning(format);
    meaning.hasHeader = !meaning.hasHeader;
    meaning.carried.remove("header"_L1);
    setTableMeaning(format, meaning);
    table.setFormat(format);
}

QTextBlock blockBefore(const QTextCursor &cursor, const QTextTable &table)
{
    return cursor.document()->findBlock(table.firstPosition() - 1);
}

/// The caption stands right before its table; an empty filler there becomes one.
void startCaption(QTextCursor &cursor, const QTextTable &table)
{
    const Nesting nesting = tableMeaning(table.format()).nesting;
    QTextCursor before(blockBefore(cursor, table));
    const BlockMeaning now = structure::meaning(before.block());
    if (now.role != BlockRole::TableCaption) {
        before.movePosition(QTextCursor::EndOfBlock);
        if (before.block().length() > 1 || structure::isInTable(before.block()))
            before.insertBlock();
        structure::setMeaning(before.block(),
                              {.role = BlockRole::TableCaption, .nesting = nesting});
        before.setBlockCharFormat({});
    }
    before.movePosition(QTextCursor::EndOfBlock);
    cursor = before;
}

void removeTable(QTextCursor &cursor, QTextTable &table)
{
    const QTextBlock before = blockBefore(cursor, table);
    if (structure::meaning(before).role == BlockRole::TableCaption) {
        QTextCursor words(before);
        words.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        words.removeSelectedText();
        structure::setMeaning(
            before, {.nesting = structure::meaning(before).nesting, .presence = Presence::Filler});
    }
    table.removeRows(0, table.rows());
}

} // namespace

void insert(QTextCursor &cursor, int rows, int columns, const Look &look)
{
    QJsonArray cells;
    for (int column = 0; column < columns; ++column)
        cells.append(QJsonObject{{u"runs"_s, QJsonArray()}});
    QJsonArray stored;
    for (int row = 0; row < rows; ++row)
        stored.append(cells);
    const QJsonObject table{{u"type"_s, u"table"_s}, {u"header"_s, true}, {u"rows"_s, stored}};
    cursor.movePosition(QTextCursor::EndOfBlock);
    insertText(cursor, {table}, look);
    for (int cell = 0; cell < rows * columns; ++cell)
        cursor.movePosition(QTextCursor::PreviousBlock);
}

bool isPossible(const QTextCursor &cursor, TextAction action)
{
    const QTextTable *table = cursor.currentTable();
    if (!table)
        return false;
    return action != TextAction::RowAbove || !tableMeaning(table->format()).hasHeader
        || table->cellAt(cursor).row() > 0;
}

void perform(QTextCursor &cursor, TextAction action)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return;
    const QTextTableCell cell = table->cellAt(cursor);
    switch (action) {
    case TextAction::HeaderRow: toggleHeader(*table); break;
    case TextAction::RowAbove: insertRow(*table, cell.row()); break;
    case TextAction::RowBelow: insertRow(*table, cell.row() + 1); break;
    case TextAction::ColumnBefore: insertColumn(*table, cell.column()); break;
    case TextAction::ColumnAfter: insertColumn(*table, cell.column() + 1); break;
    case TextAction::RemoveRow:
        if (table->rows() == 1)
            removeTable(cursor, *table);
        else
            table->removeRows(cell.row(), 1);
        break;
    case TextAction::RemoveColumn:
        if (table->columns() == 1)
            removeTable(cursor, *table);
        else
            table->removeColumns(cell.column(), 1);
        break;
    case TextAction::RemoveTable: removeTable(cursor, *table); break;
    case TextAction::TableCaption: startCaption(cursor, *table); break;
    default: break;
    }
}

bool goToNextCell(QTextCursor &cursor)
{
    QTextTable *table = cursor.currentTable();
    if (!table)
        return false;
    const QTextTableCell cell = table->cellAt(cursor);
    const bool isLast = cell.row() == table->rows() - 1 && cell.column() == table->columns() - 1;
    if (isLast && isRowEmpty(*table, cell.row()))
        return false;
    if (isLast)
        insertRow(*table, table->rows());
    const int next = cell.row() * table->columns() + cell.column() + 1;
    cursor = table->cellAt(next / table->columns(), next % table->columns()).firstCursorPosition();
    return true;
}

bool goToPreviousCell(QTextCursor &cursor)
{
    const QTextTable *table = cursor.currentTable();
    if (!table)
        return false;
    const QTextTableCell cell = table->cellAt(cursor);
    const int previous = cell.row() * table->columns() + cell.column() - 1;
    if (previous < 0)
        return false;
    cursor = table->cellAt(previous / table->columns(), previous % table->columns())
                 .lastCursorPosition();
    return true;
}

} // namespace carrel::ui::tables
