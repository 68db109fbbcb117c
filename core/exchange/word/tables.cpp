// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

constexpr qsizetype mostLayoutParagraphs = 3; // of a cell in a table that tells data

bool isQuestionPart(Column column)
{
    switch (column) {
    case Column::Answers:
    case Column::Option:
    case Column::Correct:
    case Column::WrongAnswers:
    case Column::Feedback:
    case Column::FeedbackRight:
    case Column::FeedbackWrong: return true;
    default: return false;
    }
}

bool isScreenPart(Column column)
{
    return column == Column::Text || column == Column::Narration || column == Column::Media
        || column == Column::Notes || column == Column::Title || column == Column::Screen;
}

bool isQuestionTable(const QList<Column> &columns)
{
    return columns.contains(Column::Question) && std::ranges::any_of(columns, isQuestionPart);
}

/// Text for a page beside what is said or seen there.
bool isScreenTable(const QList<Column> &columns)
{
    const auto parts = std::ranges::count_if(columns, isScreenPart);
    const bool hasContent = columns.contains(Column::Text) || columns.contains(Column::Narration);
    return hasContent && parts >= 2 && !isQuestionTable(columns);
}

QList<Column> columnsOfRow(const WordRow &row, QStringList *headings)
{
    QList<Column> columns;
    for (const WordCell *cell : gridOf(row)) {
        headings->append(cell ? cellText(*cell).simplified() : QString());
        columns.append(cell ? columnOf(headings->last()) : Column::Unknown);
    }
    return columns;
}

/// Parts below one another: two columns, the first of which says what the second one is.
bool isCard(const WordTable &table, TableShape &shape)
{
    QStringList headings;
    QList<Column> columns;
    qsizetype known = 0;
    for (const WordRow &row : table.rows) {
        const QString heading = cellText(row.cells.front()).simplified();
        const bool isWhole = row.cells.size() == 1;
        headings.append(heading);
        columns.append(isWhole ? Column::Screen : columnOf(heading));
        if (row.cells.size() > 2)
            return false;
        known += columns.last() != Column::Unknown ? 1 : 0;
    }
    if (table.rows.size() < 2 || known * 2 <= qsizetype(table.rows.size()))
        return false;
    if (isQuestionTable(columns) && !columns.contains(Column::Text)
        && !columns.contains(Column::Narration)) {
        shape.kind = TableShape::QuestionCard;
    } else if (columns.contains(Column::Text) || columns.contains(Column::Narration)) {
        shape.kind = TableShape::ScreenCard;
    } else {
        return false;
    }
    shape.columns = columns;
    shape.headings = headings;
    return true;
}

bool isLayout(const WordTable &table)
{
    for (const WordRow &row : table.rows) {
        for (const WordCell &cell : row.cells) {
            const auto paragraphs = std::ranges::count_if(cell.blocks, [](const WordBlock &block) {
                return block.isTable() || !block.paragraph.isBlank();
            });
            const bool hasMore = std::ranges::any_of(cell.blocks, [](const WordBlock &block) {
                return block.isTable() || block.paragraph.hasImage();
            });
            if (hasMore || paragraphs > mostLayoutParagraphs)
                return true;
        }
    }
    return table.rows.size() == 1;
}

void addParagraphs(const std::vector<WordBlock> &blocks, QList<int> &numbers)
{
    for (const WordBlock &block : blocks) {
        if (block.isTable())
            numbers += paragraphsOf(block.table);
        else
            numbers.append(block.paragraph.number);
    }
}

} // namespace

QList<Line> cellLines(const WordCell &cell)
{
    QList<Line> lines;
    for (const WordBlock &block : cell.blocks) {
        if (!block.isTable()) {
            if (!block.paragraph.isBlank())
                lines += linesOf(block.paragraph);
            continue;
        }
        for (const WordRow &row : block.table.rows) {
            for (const WordCell &inner : row.cells)
                lines += cellLines(inner);
        }
    }
    return lines;
}

QString cellText(const WordCell &cell)
{
    QStringList texts;
    for (const Line &line : cellLines(cell))
        texts.append(line.paragraph.text().trimmed());
    return texts.join(u'\n').trimmed();
}

bool isBlankCell(const WordCell &cell)
{
    return cellLines(cell).isEmpty();
}

QList<const WordCell *> gridOf(const WordRow &row)
{
    QList<const WordCell *> grid;
    for (const WordCell &cell : row.cells) {
        grid.append(&cell);
        for (int more = 1; more < cell.columns; ++more)
            grid.append(nullptr);
    }
    return grid;
}

QList<int> paragraphsOf(const WordRow &row)
{
    QList<int> numbers;
    for (const WordCell &cell : row.cells)
        addParagraphs(cell.blocks, numbers);
    return numbers;
}

QList<int> paragraphsOf(const WordTable &table)
{
    QList<int> numbers;
    for (const WordRow &row : table.rows)
        numbers += paragraphsOf(row);
    return numbers;
}

TableShape shapeOf(const WordTable &table)
{
    TableShape shape;
    if (table.rows.size() == 1 && table.rows.front().cells.size() == 1) {
        shape.kind = TableShape::Box;
        return shape;
    }
    const qsizetype heads = std::min<qsizetype>(2, qsizetype(table.rows.size()) - 1);
    for (qsizetype row = 0; row < heads; ++row) {
        QStringList headings;
        const QList<Column> columns = columnsOfRow(table.rows[size_t(row)], &headings);
        if (!isQuestionTable(columns) && !isScreenTable(columns))
            continue;
        shape.kind = isQuestionTable(columns) ? TableShape::Questions : TableShape::Screens;
        shape.firstRow = row + 1;
        shape.columns = columns;
        shape.headings = headings;
        return shape;
    }
    if (isCard(table, shape))
        return shape;
    shape.kind = isLayout(table) ? TableShape::Layout : TableShape::Data;
    return shape;
}

} // namespace carrel::word
