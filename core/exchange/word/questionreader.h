// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/word/line.h"
#include "core/exchange/word/question.h"
#include "core/exchange/word/richruns.h"
#include "core/exchange/word/words.h"

#include <QList>

#include <optional>

namespace carrel::word {

/// One thing in a row of things between two headings of the outline.
struct Piece
{
    Line line; ///< Of a table: empty.
    const WordTable *table = nullptr;
    int headingLevel = -1; ///< Of a heading inside a page, from 0; -1: none.

    bool isText() const { return !table && headingLevel < 0; }
    bool isBlank() const { return !table && line.paragraph.isBlank(); }
};

/// Finds questions among pieces. A question is a stem with options that follow it, or a stem with
/// its answer; what belongs to it (key, feedback, points, hints) follows in lines with a label.
class QuestionReader
{
public:
    QuestionReader(const QList<Piece> &pieces, const RichWriter &writer)
        : m_pieces(pieces)
        , m_writer(writer)
    { }

    struct Found
    {
        Question question;
        qsizetype end = 0; ///< The piece behind it.
    };
    /// The question that begins at this piece; nothing if none does.
    std::optional<Found> at(qsizetype index) const;

    /// "True or false?" stands above: statements follow.
    void expectStatements() { m_expectsStatements = true; }

private:
    /// One reading, from the stem to the last label.
    struct Reading
    {
        Question question;
        qsizetype first = 0; ///< The piece that it begins with.
        qsizetype stem = 0; ///< The last piece of its stem.
        qsizetype next = 0;
        bool isLabelled = false; ///< "Question 3:", or a number before it.
        bool isQuestionLabel = false;
        Marker marker = Marker::None; ///< Of the stem.
        bool isTyped = false;
        int level = 0;
        QList<Line> options;
        Marker optionMarker = Marker::None;
        bool hasSigns = false;
        bool hasLabels = false; ///< A key, feedback ... stood below it.
    };

    const Line &line(qsizetype index) const { return m_pieces[index].line; }
    qsizetype skipBlanks(qsizetype index) const;
    bool beginsStem(qsizetype index, Reading &reading) const;
    void addToStem(const QList<WordRun> &runs, int number, Reading &reading) const;
    void readStem(Reading &reading) const;
    bool hasOptionsBelow(qsizetype index, const Reading &reading) const;
    bool isOption(const Line &next, const Reading &reading) const;
    bool continuesOptions(const Line &next, const Reading &reading) const;
    void readOptions(Reading &reading) const;
    void readPlainOptions(Reading &reading) const;
    void addOption(const Line &next, Reading &reading) const;
    bool takeOptionFeedback(qsizetype index, Reading &reading) const;
    void readLabels(Reading &reading) const;
    bool takeLabel(qsizetype index, Reading &reading) const;
    void setFeedback(Label label, const LabelWord &word, const QJsonArray &text,
                     Reading &reading) const;
    void readKeyByLooks(Reading &reading) const;
    bool takeStatement(Reading &reading) const;
    bool isAccepted(Reading &reading) const;

    const QList<Piece> &m_pieces;
    const RichWriter &m_writer;
    bool m_expectsStatements = false;
};

/// Marks right those of the options whose words are bold, highlighted, underlined or coloured as
/// the others' are not. Returns whether there were some.
bool markByLooks(Question &question, const QList<Line> &options);

} // namespace carrel::word
