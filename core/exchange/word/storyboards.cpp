// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Storyboards in tables: a page in each row, or a table for each page.

#include "core/exchange/word/tables.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

bool isNumberOnly(const QString &text)
{
    static const QRegularExpression number(u"^[\\d.]+$"_s);
    return number.match(text).hasMatch();
}

void takePart(Column column, const QString &heading, const WordCell &cell, Screen &screen)
{
    if (isBlankCell(cell))
        return;
    const QString text = cellText(cell).simplified();
    switch (column) {
    case Column::Title:
    case Column::Screen:
        if (isNumberOnly(text))
            screen.number = heading + u' ' + text;
        else if (screen.title.isEmpty())
            screen.title = text;
        else
            screen.notes.emplace_back(heading, text);
        break;
    case Column::Number: break;
    case Column::Text: screen.text.append(&cell); break;
    case Column::Narration:
        screen.narration.append(&cell);
        screen.narrationHeading = heading;
        break;
    case Column::Media: screen.media.append(&cell); break;
    default: screen.notes.emplace_back(heading, text);
    }
}

bool isAboutQuestion(Column column)
{
    return column == Column::Question || column == Column::Answers || column == Column::Option
        || column == Column::Correct || column == Column::WrongAnswers || column == Column::Feedback
        || column == Column::FeedbackRight || column == Column::FeedbackWrong
        || column == Column::Points || column == Column::Hint;
}

Screen screenOfCard(const WordTable &table, const TableShape &shape)
{
    Screen screen;
    screen.line = table.number;
    const bool asks = shape.columns.contains(Column::Question);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const Column column = shape.columns[qsizetype(i)];
        const WordRow &row = table.rows[i];
        screen.paragraphs += paragraphsOf(row);
        if (row.cells.size() == 1) { // a heading across the table
            const QString text = cellText(row.cells.front()).simplified();
            if (screen.title.isEmpty())
                screen.title = text;
            else if (!text.isEmpty())
                screen.text.append(&row.cells.front());
        } else if (asks && isAboutQuestion(column)) {
            screen.question.rows.push_back(row);
        } else {
            takePart(column, shape.headings[qsizetype(i)], row.cells[1], screen);
        }
    }
    screen.question.number = table.number;
    return screen;
}

} // namespace

QList<Screen> screensOf(const WordTable &table, const TableShape &shape)
{
    QList<Screen> screens;
    if (shape.kind == TableShape::ScreenCard) {
        screens.append(screenOfCard(table, shape));
    } else {
        for (size_t row = size_t(shape.firstRow); row < table.rows.size(); ++row) {
            Screen screen;
            screen.paragraphs = paragraphsOf(table.rows[row]);
            screen.line = screen.paragraphs.value(0, table.number);
            const QList<const WordCell *> cells = gridOf(table.rows[row]);
            const bool hasWords = std::ranges::any_of(
                cells, [](const WordCell *cell) { return cell && !isBlankCell(*cell); });
            for (qsizetype i = 0; i < cells.size() && i < shape.columns.size(); ++i) {
                if (cells[i])
                    takePart(shape.columns[i], shape.headings[i], *cells[i], screen);
            }
            if (hasWords)
                screens.append(std::move(screen));
        }
    }
    for (Screen &screen : screens) {
        if (screen.title.isEmpty())
            screen.title = screen.number;
        const QString text = screen.text.isEmpty() ? QString() : cellText(*screen.text.first());
        screen.source = screen.title.isEmpty() ? text : screen.title;
    }
    return screens;
}

} // namespace carrel::word
