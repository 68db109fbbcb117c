// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/sectionreader.h"

#include "core/base/translate.h"
#include "core/exchange/word/listblocks.h"

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

constexpr int lastHeadingLevel = 3;

} // namespace

QList<Piece> piecesOf(const std::vector<WordBlock> &blocks,
                      const std::function<int(const WordParagraph &)> &innerLevel)
{
    QList<Piece> pieces;
    for (const WordBlock &block : blocks) {
        if (block.isTable()) {
            pieces.append({{}, &block.table, -1});
            continue;
        }
        const int level = innerLevel ? innerLevel(block.paragraph) : -1;
        if (level >= 0) {
            pieces.append({lineOf(block.paragraph), nullptr, level});
            continue;
        }
        for (const Line &line : linesOf(block.paragraph))
            pieces.append({line, nullptr, -1});
    }
    return pieces;
}

void SectionReader::addText(const QJsonArray &blocks, const WordPassage &passage)
{
    if (m_text.isEmpty()) {
        m_passage = passage;
    } else {
        m_passage.paragraphs += passage.paragraphs;
        m_passage.doubts += passage.doubts;
    }
    append(m_text, blocks);
}

void SectionReader::flush()
{
    if (m_text.isEmpty())
        return;
    Node block;
    block.kind = u"text"_s;
    block.body = {{u"v"_s, 1}, {u"text"_s, std::exchange(m_text, {})}};
    m_draft.addBlock(block, std::exchange(m_passage, {}));
}

qsizetype SectionReader::endOfSection(const QList<Piece> &pieces, qsizetype index) const
{
    while (index < pieces.size() && pieces[index].headingLevel < 0)
        ++index;
    return index;
}

bool SectionReader::hasQuestion(const QList<Piece> &pieces, qsizetype begin, qsizetype end) const
{
    const QuestionReader questions(pieces, m_writer);
    for (qsizetype i = begin; i < end; ++i) {
        const bool isTable = pieces[i].table
            && (shapeOf(*pieces[i].table).kind == TableShape::Questions
                || shapeOf(*pieces[i].table).kind == TableShape::QuestionCard);
        if (isTable || questions.at(i))
            return true;
    }
    return false;
}

void SectionReader::read(const QList<Piece> &pieces, const Above &above)
{
    qsizetype begin = 0;
    m_expectsStatements = false;
    const WordPassage heading{above.line, above.heading, {above.line}, above.doubts};
    while (begin < pieces.size() && pieces[begin].isBlank())
        ++begin;
    if (above.announced == Announced::Objectives) {
        const qsizetype next = readObjectives(pieces, begin, heading);
        if (next > begin) {
            begin = next;
            while (begin < pieces.size() && pieces[begin].isBlank())
                ++begin;
            if (begin == pieces.size())
                return; // the heading stood above the objectives only
        }
    }
    if (above.opensPage)
        m_draft.openPage(above.heading, above.announced == Announced::Quiz, heading);
    if (above.announced == Announced::Practical && begin < pieces.size()
        && !hasQuestion(pieces, begin, endOfSection(pieces, begin))) {
        begin = readPractical(pieces, begin, above.heading, {above.line, above.heading, {}});
    }
    readPieces(pieces, begin);
    flush();
}

void SectionReader::readPieces(const QList<Piece> &pieces, qsizetype begin)
{
    qsizetype i = begin;
    while (i < pieces.size()) {
        const Piece &piece = pieces[i];
        if (piece.isBlank()) {
            if (!piece.line.paragraph.doubts.isEmpty())
                m_draft.note(piece.line.paragraph.number, m_draft.here());
            ++i;
            continue;
        }
        QuestionReader questions(pieces, m_writer);
        if (m_expectsStatements)
            questions.expectStatements();
        if (auto found = questions.at(i)) {
            flush();
            m_draft.addQuestion(found->question);
            i = found->end;
        } else if (piece.headingLevel >= 0) {
            i = readHeading(pieces, i);
        } else if (piece.table) {
            QString caption;
            if (i > 0 && pieces[i - 1].isText()
                && isCaptionStyle(pieces[i - 1].line.paragraph.style))
                caption = pieces[i - 1].line.paragraph.text().simplified();
            flush();
            readTable(*piece.table, caption);
            ++i;
        } else {
            i = readText(pieces, i);
        }
    }
}

qsizetype SectionReader::readHeading(const QList<Piece> &pieces, qsizetype index)
{
    const Piece &piece = pieces[index];
    const QString title = piece.line.paragraph.text().simplified();
    const WordPassage passage{piece.line.paragraph.number, title, {piece.line.paragraph.number}};
    const Announced announced = announcedBy(title);
    m_expectsStatements = labelOf(title).label == Label::TrueFalse;
    const qsizetype end = endOfSection(pieces, index + 1);
    if (announced == Announced::Objectives) {
        const qsizetype next = readObjectives(pieces, index + 1, passage);
        if (next > index + 1)
            return next;
    }
    if (announced == Announced::Quiz && hasQuestion(pieces, index + 1, end)) {
        flush();
        if (m_draft.isPageEmpty() && m_draft.hasPage() && m_draft.pageTitle() == title)
            m_draft.makePageQuiz();
        else
            m_draft.openPage(title, true, passage);
        return index + 1;
    }
    if (announced == Announced::Practical && end > index + 1
        && !hasQuestion(pieces, index + 1, end)) {
        flush();
        return readPractical(pieces, index + 1, title, passage);
    }
    flush();
    QList<WordRun> runs = trimmed(piece.line.paragraph.runs);
    for (WordRun &run : runs)
        run.marks.bold = false;
    const int level = std::min(piece.headingLevel + 1, lastHeadingLevel);
    addText({QJsonObject{
                {u"type"_s, u"heading"_s}, {u"level"_s, level}, {u"runs"_s, m_writer.runs(runs)}}},
            passage);
    for (const WordRun &run : std::as_const(runs)) {
        if (run.image < 0)
            continue;
        flush();
        addPicture(run, passage, {});
    }
    return index + 1;
}

/// "After this module you can", and a list: objectives of the module.
qsizetype SectionReader::readObjectives(const QList<Piece> &pieces, qsizetype index,
                                        const WordPassage &lead)
{
    qsizetype i = index;
    WordPassage passage = lead;
    const auto skipBlanks = [&] {
        while (i < pieces.size() && pieces[i].isBlank())
            ++i;
    };
    skipBlanks();
    QString sentence;
    if (i < pieces.size() && pieces[i].isText() && !isListLine(pieces[i].line)
        && (leadsToObjectives(pieces[i].line.text) || pieces[i].line.text.endsWith(u':'))) {
        sentence = pieces[i].line.text;
        passage.paragraphs.append(pieces[i].line.paragraph.number);
        ++i;
        skipBlanks();
    }
    QStringList objectives;
    for (; i < pieces.size() && pieces[i].isText() && isListLine(pieces[i].line); ++i) {
        objectives.append(pieces[i].line.text.simplified());
        passage.paragraphs.append(pieces[i].line.paragraph.number);
    }
    if (objectives.isEmpty())
        return index;
    m_draft.addObjectives(objectives, passage);
    for (const QString &said : {lead.source, sentence}) {
        if (!said.isEmpty())
            m_draft.tell(DraftItem::Outcome::Imported, {passage.line, said, {}},
                         tr("What is listed below became objectives of the module. The course says "
                            "itself what they are."));
    }
    return i;
}

qsizetype SectionReader::readText(const QList<Piece> &pieces, qsizetype index)
{
    const Piece &piece = pieces[index];
    const WordParagraph &paragraph = piece.line.paragraph;
    const QString text = paragraph.text().trimmed();
    const WordPassage passage{paragraph.number, text, {paragraph.number}};
    if (leadsToObjectives(text)) {
        flush();
        const qsizetype next = readObjectives(pieces, index + 1, passage);
        if (next > index + 1)
            return next;
    }
    if (const qsizetype next = readLeadWords(pieces, index, text); next > index)
        return next;
    if (!calloutOfStyle(paragraph.style).isEmpty() || !calloutOf(text).look.isEmpty()
        || (paragraph.isBoxed && !paragraph.hasImage())) {
        return readCallout(pieces, index);
    }
    if (readAddress(piece))
        return index + 1;
    if (paragraph.hasImage())
        return readPicture(pieces, index);
    const bool isList = isListLine(piece.line)
        && (!piece.line.isTyped
            || (index + 1 < pieces.size() && pieces[index + 1].isText()
                && isListLine(pieces[index + 1].line)
                && pieces[index + 1].line.marker == piece.line.marker));
    if (isList)
        return readList(pieces, index);
    const bool isCaptionOfTable = isCaptionStyle(paragraph.style) && index + 1 < pieces.size()
        && pieces[index + 1].table && shapeOf(*pieces[index + 1].table).kind == TableShape::Data;
    if (isCaptionOfTable) {
        m_draft.note(paragraph.number, NodeId());
        return index + 1;
    }
    addText(m_writer.blocks(paragraph.runs), passage);
    return index + 1;
}

/// A short line that announces what follows, in a document that could have used a heading.
qsizetype SectionReader::readLeadWords(const QList<Piece> &pieces, qsizetype index,
                                       const QString &text)
{
    constexpr qsizetype longestLead = 80; // characters
    const WordParagraph &paragraph = pieces[index].line.paragraph;
    const WordPassage passage{paragraph.number, text, {paragraph.number}};
    if (labelOf(text).label == Label::TrueFalse)
        m_expectsStatements = true;
    if (text.size() > longestLead || text.endsWith(u'.') || paragraph.hasImage()
        || pieces[index].line.marker != Marker::None) {
        return index;
    }
    const Announced announced = announcedBy(text);
    if (announced == Announced::Objectives) {
        flush();
        const qsizetype next = readObjectives(pieces, index + 1, passage);
        return next > index + 1 ? next : index;
    }
    const bool isBold = isWholly(paragraph.runs, [](const WordMarks &marks) { return marks.bold; });
    if (announced != Announced::Practical || !isBold
        || hasQuestion(pieces, index + 1, endOfSection(pieces, index + 1))) {
        return index;
    }
    flush();
    const qsizetype next = readPractical(pieces, index + 1, text, passage);
    return next > index + 1 ? next : index;
}

qsizetype SectionReader::readList(const QList<Piece> &pieces, qsizetype index)
{
    QList<Line> lines;
    WordPassage passage{pieces[index].line.paragraph.number, pieces[index].line.text, {}};
    qsizetype i = index;
    const QuestionReader questions(pieces, m_writer);
    for (; i < pieces.size() && pieces[i].isText() && isListLine(pieces[i].line); ++i) {
        const Line &line = pieces[i].line;
        if (i > index && (line.isTyped != lines.first().isTyped || questions.at(i)))
            break;
        if (line.paragraph.hasImage() && textOf(line.runs).trimmed().isEmpty())
            break;
        lines.append(line);
        passage.paragraphs.append(line.paragraph.number);
    }
    const bool follows = index > 0 && pieces[index - 1].isText();
    const QString above = follows ? pieces[index - 1].line.text : QString();
    if ((above.endsWith(u'?') || asksForSeveral(above)) && lines.size() >= 2 && lines.size() <= 6) {
        passage.doubts.append(tr("This list looks like the answers to a question, but none of them "
                                 "is marked as right. Turn it into a question if it is one."));
    }
    addText(listBlocks(lines, m_writer), passage);
    return i;
}

} // namespace carrel::word
