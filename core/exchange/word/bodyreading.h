// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/word/worddocument.h"
#include "core/exchange/word/wordpackage.h"
#include "core/exchange/word/wordstyles.h"

#include <QHash>
#include <QSet>

namespace carrel::word {

/// What stands around a run: the link, field or tracked change that it is in.
struct RunSurroundings
{
    QString link;
};

/// Makes the paragraphs of a document from its XML. Fields and comments may begin in one paragraph
/// and end in another, so one of these reads a whole part.
class BodyReading
{
public:
    struct Sources
    {
        const WordPackage &package;
        QHash<QString, PartRelation> relations;
        QHash<QString, QString> notes; ///< Text of footnotes ("f1") and endnotes ("e1").
        WordStyles styles;
        WordLists lists;
    };

    BodyReading(Sources sources, WordDocument &document)
        : m_sources(std::move(sources))
        , m_document(document)
    { }

    void readBlocks(const PartElement &parent, std::vector<WordBlock> &blocks);

    /// The words that a comment stands at, by its id, and the paragraph.
    struct Anchor
    {
        int paragraph = 0;
        QString quote;
    };
    const QHash<QString, Anchor> &commentAnchors() const { return m_anchors; }

private:
    /// A field such as a link: { instruction } and what it shows.
    struct Field
    {
        QString instruction;
        bool shows = false; ///< Behind its separator.
    };

    // documentreader.cpp: paragraphs and tables
    void readBlock(const PartElement &element, std::vector<WordBlock> &blocks);
    void readParagraph(const PartElement &element, std::vector<WordBlock> &blocks);
    void readParagraphProperties(const PartElement &element, WordParagraph &paragraph);
    void readTable(const PartElement &element, std::vector<WordBlock> &blocks);
    WordCell readCell(const PartElement &element);
    void addNotes(std::vector<WordBlock> &blocks);
    WordStyle styleOf(const QString &id);

    // runreader.cpp: what is in a paragraph
    void readInline(const PartElement &element, WordParagraph &paragraph,
                    const RunSurroundings &around);
    void readRun(const PartElement &run, WordParagraph &paragraph, const RunSurroundings &around);
    void readRunPiece(const PartElement &piece, WordParagraph &paragraph, const WordMarks &marks);
    void readMarkOfField(const PartElement &piece, WordParagraph &paragraph,
                         const WordMarks &marks);
    void readDrawing(const PartElement &drawing, WordParagraph &paragraph);
    void readVml(const PartElement &picture, WordParagraph &paragraph);
    void readTextBoxes(const PartElement &drawing);
    void readDiagram(const PartElement &drawing, WordParagraph &paragraph);
    void readEquation(const PartElement &equation, WordParagraph &paragraph);
    void readNoteSign(const QString &id, WordParagraph &paragraph);
    void addText(WordParagraph &paragraph, const QString &text, const WordMarks &marks);
    void addImage(WordParagraph &paragraph, const QString &relation, const QString &alt,
                  bool isDecorative);
    void leaveOut(const QString &text, const QString &reason);
    void leaveOutDeleted(const PartElement &element);
    QString linkOfFields() const;
    bool isInContents() const;

    Sources m_sources;
    WordDocument &m_document;
    QHash<QString, WordStyle> m_styleCache;
    QHash<QString, Anchor> m_anchors;
    QSet<QString> m_openComments;
    QList<Field> m_fields;
    QHash<QString, int> m_imageOfPart; ///< Index by relation and description.
    QList<std::pair<QString, QString>> m_pendingNotes; ///< Sign and text.
    std::vector<WordBlock> m_fromBoxes; ///< What stood in text boxes of this paragraph.
    qint64 m_imageBytes = 0;
    int m_noteCount = 0;
    int m_number = 0; ///< Of the paragraph being read.
    int m_contentsDepth = 0; ///< Inside a table of contents.
};

} // namespace carrel::word
