// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/word/questionreader.h"
#include "core/exchange/word/tables.h"
#include "core/exchange/word/worddraft.h"

#include <QList>

#include <functional>

namespace carrel::word {

/// What stands between two headings of the outline, turned into blocks.
class SectionReader
{
public:
    SectionReader(WordDraft &draft, const RichWriter &writer)
        : m_draft(draft)
        , m_writer(writer)
    { }

    /// `announced` is what the heading above says.
    struct Above
    {
        Announced announced = Announced::Nothing;
        QString heading;
        int line = 0;
        bool opensPage = false; ///< The page of that heading is not open yet.
        QStringList doubts = {};
    };
    void read(const QList<Piece> &pieces, const Above &above);

private:
    // sectionreader.cpp: one thing after the other
    void readPieces(const QList<Piece> &pieces, qsizetype begin = 0);
    qsizetype readHeading(const QList<Piece> &pieces, qsizetype index);
    qsizetype readText(const QList<Piece> &pieces, qsizetype index);
    qsizetype readLeadWords(const QList<Piece> &pieces, qsizetype index, const QString &text);
    qsizetype readList(const QList<Piece> &pieces, qsizetype index);
    // passagereader.cpp: callouts, films, pictures
    qsizetype readCallout(const QList<Piece> &pieces, qsizetype index);
    qsizetype readPicture(const QList<Piece> &pieces, qsizetype index);
    bool readAddress(const Piece &piece);
    qsizetype readObjectives(const QList<Piece> &pieces, qsizetype index, const WordPassage &lead);
    qsizetype endOfSection(const QList<Piece> &pieces, qsizetype index) const;
    bool hasQuestion(const QList<Piece> &pieces, qsizetype begin, qsizetype end) const;
    void addText(const QJsonArray &blocks, const WordPassage &passage);
    void flush();
    void addPicture(const WordRun &run, const WordPassage &passage, const QList<WordRun> &caption);

    // activityreader.cpp
    qsizetype readPractical(const QList<Piece> &pieces, qsizetype begin, const QString &title,
                            const WordPassage &passage);

    // tablereader.cpp
    void readTable(const WordTable &table, const QString &caption);
    void readHeadings(const WordTable &table, const TableShape &shape);
    void readQuestions(const WordTable &table, const TableShape &shape);
    void readScreens(const WordTable &table, const TableShape &shape);
    void openScreen(const Screen &screen);
    void readScreen(const Screen &screen);
    void readMedia(const Screen &screen, const WordCell &cell);
    void readNarration(const Screen &screen, const WordCell &cell);
    void readBox(const WordTable &table);
    void readLayout(const WordTable &table);
    void readData(const WordTable &table, const QString &caption);
    void readCell(const WordCell &cell);

    WordDraft &m_draft;
    const RichWriter &m_writer;
    QJsonArray m_text; ///< Waits until the block is complete.
    WordPassage m_passage;
    bool m_expectsStatements = false;
};

/// Pieces of blocks; `innerLevel` says which paragraphs are headings inside the page, or -1.
QList<Piece> piecesOf(const std::vector<WordBlock> &blocks,
                      const std::function<int(const WordParagraph &)> &innerLevel);

} // namespace carrel::word
