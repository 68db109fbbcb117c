// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace carrel::word {

// A Word document in terms of its text: what the reader of its XML makes and what the interpreter
// takes for a course. Values.

/// How some words look. Compared as a whole, to join runs that are split without a reason.
struct WordMarks
{
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool strike = false;
    bool sup = false;
    bool sub = false;
    bool code = false; ///< In a typeface for program text.
    bool highlight = false;
    bool hidden = false;
    QString colour; ///< As in the file, "C00000"; empty for black and automatic.
    QString lang; ///< As in the file, "fr-FR"; empty where nothing is said.
    QString link; ///< An address, or "#" and the name of a place in the document.
    double size = 0; ///< Points; 0 where it is that of the paragraph.

    friend bool operator==(const WordMarks &, const WordMarks &) = default;
};

/// Words that look alike, a picture, or the sign of a footnote.
struct WordRun
{
    QString text; ///< "\n" for a line break, "\t" for a tab. Empty for a picture.
    WordMarks marks;
    int image = -1; ///< Index in WordDocument::images.
};

/// How the items of a list begin.
enum class ListSign { None, Bullet, Number, Letter, Ticked, Unticked };

struct WordParagraph
{
    int number = 0; ///< From 1, in the order of the document.
    QString style; ///< Its name in lower case: "heading 1", "titre 1", "note".
    int outlineLevel = -1; ///< 0 for a heading of the first level; -1: no heading.
    ListSign listSign = ListSign::None; ///< By Word's own lists, not by typed signs.
    int listLevel = 0; ///< 0 for the outermost; that of the indentation.
    int ordinal = 0; ///< Of a numbered or lettered item, from 1.
    QList<WordRun> runs;
    WordMarks look; ///< What its style says for all of it; bold of a heading for example.
    bool isBoxed = false; ///< A border or a shade around it.
    QStringList doubts; ///< What the author should look at, whole sentences.

    QString text() const;
    bool hasImage() const;
    /// Nothing to see in it.
    bool isBlank() const;
};

struct WordBlock;

struct WordCell
{
    int columns = 1; ///< So many of the table's grid.
    bool goesOn = false; ///< Belongs to the cell above it.
    std::vector<WordBlock> blocks;
};

struct WordRow
{
    bool isHeading = false;
    std::vector<WordCell> cells;
};

struct WordTable
{
    int number = 0; ///< Of its first paragraph.
    std::vector<WordRow> rows;
};

/// A paragraph or, where it has rows, a table.
struct WordBlock
{
    WordParagraph paragraph;
    WordTable table;

    bool isTable() const { return !table.rows.empty(); }
    int number() const { return isTable() ? table.number : paragraph.number; }
};

struct WordImage
{
    QString name; ///< Of the file inside the document.
    QString alt;
    bool isDecorative = false;
    QByteArray bytes; ///< Empty where the document has it not.
    QString address; ///< Of a picture that is only linked to.
};

/// A remark in the margin.
struct WordComment
{
    int paragraph = 0;
    QString author;
    QString quote; ///< What it is about.
    QString text;
};

/// What is not for a course; told and left out.
struct WordLeftOut
{
    int paragraph = 0;
    QString text; ///< Whole.
    QString reason; ///< A sentence.
};

struct WordDocument
{
    QString title; ///< Of the file's properties.
    QString lang; ///< Most of its words have this language; empty: not said.
    double textSize = 11; ///< Points, of ordinary text.
    std::vector<WordBlock> blocks;
    QList<WordImage> images;
    QList<WordComment> comments;
    QList<WordLeftOut> leftOut;
    int insertions = 0; ///< Tracked ones, all taken.
};

} // namespace carrel::word
