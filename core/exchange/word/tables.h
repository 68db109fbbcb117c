// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/word/line.h"
#include "core/exchange/word/question.h"
#include "core/exchange/word/richruns.h"
#include "core/exchange/word/words.h"

#include <QList>

namespace carrel::word {

/// The lines of a cell, those of tables in it as well.
QList<Line> cellLines(const WordCell &cell);
QString cellText(const WordCell &cell);
bool isBlankCell(const WordCell &cell);

/// The cells of a row by the columns of the table's grid; null where none begins.
QList<const WordCell *> gridOf(const WordRow &row);

/// The numbers of all paragraphs in a table, or in a row.
QList<int> paragraphsOf(const WordTable &table);
QList<int> paragraphsOf(const WordRow &row);

/// What a table is.
struct TableShape
{
    enum Kind {
        Data,
        Questions, ///< One row or more for each question.
        QuestionCard, ///< One question, its parts below one another: "Question | ...", "Answer |
                      ///< ...".
        Screens, ///< A page in each row.
        ScreenCard, ///< One page, its parts below one another.
        Box, ///< One cell around a passage.
        Layout, ///< Made to put things side by side.
    };

    Kind kind = Data;
    qsizetype firstRow = 0; ///< Behind the headings.
    QList<Column> columns; ///< By column of the grid; for cards by row.
    QStringList headings;
};

TableShape shapeOf(const WordTable &table);

/// The questions of a table.
QList<Question> questionsOf(const WordTable &table, const TableShape &shape,
                            const RichWriter &writer);

/// What a table says of one page.
struct Screen
{
    int line = 0;
    QString source;
    QString title; ///< May be empty.
    QString number; ///< "Screen 3": the title of a page without one.
    QList<const WordCell *> text;
    QList<const WordCell *> narration;
    QString narrationHeading; ///< What the table calls it.
    QList<const WordCell *> media;
    std::vector<std::pair<QString, QString>> notes; ///< Heading and text.
    QList<int> paragraphs;
    WordTable question; ///< Rows about a question, as a card of its own; may be empty.
};

QList<Screen> screensOf(const WordTable &table, const TableShape &shape);

} // namespace carrel::word
