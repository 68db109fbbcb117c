// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables: data, questions, pages of a storyboard, boxes, and what only looks like a table.

#include "core/base/translate.h"
#include "core/exchange/word/sectionreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

constexpr int mostTableColumns = 8; // of a table block; what is wider stays in a text
constexpr qsizetype mostBoxParagraphs = 12;

/// A table as its words, every row as long as the longest.
struct Words
{
    QList<QStringList> rows;
    bool isMerged = false;
    bool isRich = false; ///< Some cell has links or marks that plain text would lose.
    bool hasHeading = false;
    bool hasRowHeads = false;
};

bool isAllBold(const WordRow &row)
{
    bool hasWords = false;
    for (const WordCell &cell : row.cells) {
        for (const Line &line : cellLines(cell)) {
            hasWords = true;
            const bool isBold = isWholly(line.paragraph.runs, [&](const WordMarks &marks) {
                return marks.bold || line.paragraph.look.bold;
            });
            if (!isBold)
                return false;
        }
    }
    return hasWords;
}

bool isRichCell(const WordCell &cell)
{
    for (const Line &line : cellLines(cell)) {
        for (const WordRun &run : line.paragraph.runs) {
            if (!run.marks.link.isEmpty() || run.marks.sup || run.marks.sub || run.marks.code)
                return true;
        }
    }
    return false;
}

Words wordsOf(const WordTable &table)
{
    Words words;
    qsizetype columns = 0;
    for (const WordRow &row : table.rows)
        columns = std::max(columns, gridOf(row).size());
    for (const WordRow &row : table.rows) {
        QStringList texts;
        for (const WordCell *cell : gridOf(row)) {
            texts.append(cell ? cellText(*cell) : QString());
            words.isMerged = words.isMerged || !cell || cell->goesOn;
            words.isRich = words.isRich || (cell && isRichCell(*cell));
        }
        while (texts.size() < columns)
            texts.append(QString());
        words.rows.append(texts);
    }
    words.hasHeading = table.rows.front().isHeading || isAllBold(table.rows.front());
    words.hasRowHeads = true;
    for (size_t i = 1; i < table.rows.size(); ++i) {
        WordRow first;
        first.cells.push_back(table.rows[i].cells.front());
        words.hasRowHeads = words.hasRowHeads && isAllBold(first);
    }
    return words;
}

bool isUsableHeading(QStringList headings)
{
    for (QString &heading : headings)
        heading = heading.simplified().toCaseFolded();
    const qsizetype all = headings.size();
    return !headings.contains(QString()) && headings.removeDuplicates() == 0
        && all <= mostTableColumns && all >= 2;
}

bool isNumberColumn(const QList<QStringList> &rows, qsizetype column)
{
    static const QRegularExpression number(u"^[^\\p{L}\\d]*\\d[^\\p{L}]*\\p{L}{0,3}$"_s);
    bool hasSome = false;
    for (qsizetype row = 1; row < rows.size(); ++row) {
        const QString text = rows[row][column].trimmed();
        hasSome = hasSome || !text.isEmpty();
        if (!text.isEmpty() && !number.match(text).hasMatch())
            return false;
    }
    return hasSome;
}

QJsonObject tableBody(const Words &words, const QString &caption, IdSource &ids)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < words.rows.first().size(); ++i) {
        columns.append(
            QJsonObject{{u"id"_s, ids.nextText()},
                        {u"title"_s, words.rows.first()[i].simplified()},
                        {u"align"_s, isNumberColumn(words.rows, i) ? u"end"_s : u"start"_s}});
    }
    QJsonArray rows;
    for (qsizetype i = 1; i < words.rows.size(); ++i) {
        const bool isBlank = std::ranges::all_of(
            words.rows[i], [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (isBlank)
            continue;
        rows.append(QJsonObject{{u"id"_s, ids.nextText()},
                                {u"cells"_s, QJsonArray::fromStringList(words.rows[i])}});
    }
    return {{u"v"_s, 1},
            {u"caption"_s, caption},
            {u"columns"_s, columns},
            {u"rows"_s, rows},
            {u"rowHeads"_s, words.hasRowHeads}};
}

QJsonObject richTable(const WordTable &table, const QString &caption, bool hasHeading,
                      const RichWriter &writer)
{
    QJsonArray rows;
    qsizetype columns = 0;
    for (const WordRow &row : table.rows)
        columns = std::max(columns, gridOf(row).size());
    for (const WordRow &row : table.rows) {
        QJsonArray cells;
        for (const WordCell *cell : gridOf(row)) {
            QJsonArray runs;
            for (const Line &line : cell ? cellLines(*cell) : QList<Line>()) {
                if (!runs.isEmpty())
                    runs.append(QJsonObject{{u"text"_s, u"\n"_s}});
                append(runs, writer.runs(trimmed(line.paragraph.runs)));
            }
            cells.append(QJsonObject{{u"runs"_s, runs}});
        }
        while (cells.size() < columns)
            cells.append(QJsonObject{{u"runs"_s, QJsonArray()}});
        rows.append(QJsonValue(cells));
    }
    return {{u"type"_s, u"table"_s},
            {u"header"_s, hasHeading},
            {u"caption"_s, caption},
            {u"rows"_s, rows}};
}

} // namespace

void SectionReader::readTable(const WordTable &table, const QString &caption)
{
    const TableShape shape = shapeOf(table);
    switch (shape.kind) {
    case TableShape::Questions:
    case TableShape::QuestionCard: readQuestions(table, shape); break;
    case TableShape::Screens:
    case TableShape::ScreenCard: readScreens(table, shape); break;
    case TableShape::Box: readBox(table); break;
    case TableShape::Layout: readLayout(table); break;
    case TableShape::Data: readData(table, caption); break;
    }
    for (const int number : paragraphsOf(table)) {
        if (!m_draft.isNoted(number))
            m_draft.note(number, m_draft.here());
    }
}

/// What stands above the headings of a table, and the headings themselves.
void SectionReader::readHeadings(const WordTable &table, const TableShape &shape)
{
    for (qsizetype row = 0; row + 1 < shape.firstRow; ++row) {
        for (const WordCell &cell : table.rows[size_t(row)].cells)
            readCell(cell);
    }
    m_draft.tell(DraftItem::Outcome::Imported, {table.number, shape.headings.join(u" | "_s), {}},
                 tr("By these headings the parts of the table were told apart."));
}

void SectionReader::readQuestions(const WordTable &table, const TableShape &shape)
{
    readHeadings(table, shape);
    for (Question &question : questionsOf(table, shape, m_writer))
        m_draft.addQuestion(question);
}

void SectionReader::readCell(const WordCell &cell)
{
    const bool expected = std::exchange(m_expectsStatements, false);
    readPieces(piecesOf(cell.blocks, {}));
    flush();
    m_expectsStatements = expected;
}

void SectionReader::readScreens(const WordTable &table, const TableShape &shape)
{
    readHeadings(table, shape);
    const QList<Screen> screens = screensOf(table, shape);
    for (const Screen &screen : screens)
        readScreen(screen);
}

void SectionReader::openScreen(const Screen &screen)
{
    QString title = screen.title.isEmpty() ? screen.source.section(u'\n', 0, 0) : screen.title;
    if (title.isEmpty())
        title = tr("Untitled page");
    const bool isEmptyPage = m_draft.hasPage() && m_draft.isPageEmpty();
    const QString here = m_draft.pageTitle();
    if (isEmptyPage && (screen.title.isEmpty() || here.endsWith(screen.title.simplified())))
        return;
    const bool isQuiz = announcedBy(title) == Announced::Quiz;
    if (!isEmptyPage) {
        m_draft.openPage(title, isQuiz, {screen.line, screen.source, {}});
        return;
    }
    m_draft.tell(DraftItem::Outcome::Imported, {screen.line, here, {}},
                 tr("This heading stands above pages that are in tables, so it has no page of its "
                    "own."));
    m_draft.renamePage(title, isQuiz);
}

/// Pictures and films come along; what is only described is a remark on the page.
void SectionReader::readMedia(const Screen &screen, const WordCell &cell)
{
    QString planned;
    for (const Line &line : cellLines(cell)) {
        for (const WordRun &run : line.paragraph.runs) {
            if (run.image >= 0)
                addPicture(run, {line.paragraph.number, cellText(cell), {}}, {});
        }
        const QString text = line.paragraph.text().trimmed();
        if (!text.isEmpty() && !readAddress({line, nullptr, -1}))
            planned += (planned.isEmpty() ? u""_s : u" "_s) + text;
    }
    if (!planned.isEmpty()) {
        m_draft.tell(DraftItem::Outcome::WithLoss, {screen.line, planned, {}},
                     tr("The storyboard plans here: %1. Add it, then settle this remark.",
                        "%1: what a picture or a film is to show")
                         .arg(planned));
    }
}

void SectionReader::readNarration(const Screen &screen, const WordCell &cell)
{
    QJsonArray text{
        QJsonObject{{u"type"_s, u"heading"_s},
                    {u"level"_s, 1},
                    {u"runs"_s, QJsonArray{QJsonObject{{u"text"_s, screen.narrationHeading}}}}}};
    for (const Line &line : cellLines(cell))
        append(text, m_writer.blocks(line.paragraph.runs));
    Node block;
    block.kind = u"text"_s;
    block.body = {{u"v"_s, 1}, {u"text"_s, text}};
    m_draft.addBlock(block,
                     {screen.line,
                      cellText(cell),
                      {},
                      {tr("This is the text for a speaker. Record it as a sound, keep it "
                          "as a text, or delete it.")}});
}

void SectionReader::readScreen(const Screen &screen)
{
    openScreen(screen);
    for (const WordCell *cell : screen.text)
        readCell(*cell);
    for (const WordCell *cell : screen.media)
        readMedia(screen, *cell);
    for (const WordCell *cell : screen.narration)
        readNarration(screen, *cell);
    for (const auto &[heading, text] : screen.notes) {
        m_draft.tell(
            DraftItem::Outcome::WithLoss, {screen.line, text, {}},
            tr("The storyboard notes under “%1”: %2", "%1: heading of a column, %2: the text in it")
                .arg(heading, text));
    }
    if (!screen.question.rows.empty()) {
        TableShape card;
        card.kind = TableShape::QuestionCard;
        for (const WordRow &row : screen.question.rows) {
            card.headings.append(cellText(row.cells.front()).simplified());
            card.columns.append(columnOf(card.headings.last()));
        }
        readQuestions(screen.question, card);
    }
    for (const int number : screen.paragraphs) {
        if (!m_draft.isNoted(number))
            m_draft.note(number, m_draft.page());
    }
}

/// A frame around a passage stands out; around more than that it is a frame only.
void SectionReader::readBox(const WordTable &table)
{
    const WordCell &cell = table.rows.front().cells.front();
    const QList<Piece> pieces = piecesOf(cell.blocks, {});
    const bool isPlain = std::ranges::all_of(pieces, [](const Piece &piece) {
        return piece.isText() && !piece.line.paragraph.hasImage();
    });
    if (!isPlain || pieces.size() > mostBoxParagraphs || hasQuestion(pieces, 0, pieces.size())) {
        readCell(cell);
        return;
    }
    std::vector<WordBlock> boxed = cell.blocks;
    for (WordBlock &block : boxed)
        block.paragraph.isBoxed = true;
    std::erase_if(boxed, [](const WordBlock &block) { return block.paragraph.isBlank(); });
    readPieces(piecesOf(boxed, {}));
    flush();
}

void SectionReader::readLayout(const WordTable &table)
{
    bool isTold = false;
    for (const WordRow &row : table.rows) {
        for (const WordCell &cell : row.cells) {
            if (isBlankCell(cell))
                continue;
            if (!isTold) {
                m_draft.tell(DraftItem::Outcome::WithLoss, {table.number, cellText(cell), {}},
                             tr("A table put this side by side; here it stands one below the "
                                "other. See whether the order is right."));
                isTold = true;
            }
            readCell(cell);
        }
    }
}

void SectionReader::readData(const WordTable &table, const QString &caption)
{
    const Words words = wordsOf(table);
    WordPassage passage{table.number, words.rows.first().join(u' '), paragraphsOf(table)};
    if (words.isMerged)
        passage.doubts.append(tr("Cells of this table were merged; their text stands in the first "
                                 "of them. See whether the table still says the same."));
    const bool hasHeading = isUsableHeading(words.rows.first());
    Node block;
    if (hasHeading && !words.isRich && words.rows.size() > 1) {
        if (!words.hasHeading)
            passage.doubts.append(tr("The first row of this table was taken for its headings. See "
                                     "whether it is one."));
        block.kind = u"table"_s;
        block.body = tableBody(words, caption, m_draft.ids());
    } else {
        block.kind = u"text"_s;
        block.body = {
            {u"v"_s, 1},
            {u"text"_s, QJsonArray{richTable(table, caption, words.hasHeading, m_writer)}}};
    }
    m_draft.addBlock(block, passage);
}

} // namespace carrel::word
