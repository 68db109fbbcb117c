// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/table/table.h"

#include "core/base/translate.h"
#include "core/exchange/reading/draftwriter.h"
#include "core/exchange/reading/sourcetext.h"
#include "core/exchange/table/row.h"
#include "core/exchange/table/workbook.h"

#include <QFileInfo>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

QString suffixOf(const ImportSource &source)
{
    return QFileInfo(source.name).suffix().toLower();
}

bool isWorkbook(const ImportSource &source)
{
    static const QStringList suffixes{u"xlsx"_s, u"xlsm"_s, u"ods"_s, u"ots"_s};
    return suffixes.contains(suffixOf(source));
}

/// Spreadsheets that cannot be read.
bool isForeignWorkbook(const ImportSource &source)
{
    static const QStringList suffixes{u"xls"_s, u"xlsb"_s, u"numbers"_s};
    return suffixes.contains(suffixOf(source));
}

int sniffTable(const ImportSource &source)
{
    const QString suffix = suffixOf(source);
    if (isWorkbook(source) || isForeignWorkbook(source))
        return 100;
    QStringList lines = firstLines(source.bytes);
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    if (lines.isEmpty())
        return 0;
    const QChar separator = table::separatorOf(lines);
    const auto records = table::recordsOf(lines.mid(0, 20), separator);
    const bool hasNames = std::ranges::any_of(records, [](const table::Record &record) {
        return table::namedColumns(record.cells).has_value();
    });
    if (suffix == u"csv" || suffix == u"tsv" || suffix == u"tab")
        return 100;
    if (hasNames)
        return 90;
    const bool isFromSpreadsheet = separator == u'\t'
        && std::ranges::all_of(lines, [](const QString &line) { return line.contains(u'\t'); });
    return isFromSpreadsheet ? 60 : 0;
}

/// Reads record after record; names may stand below a title.
class TableReading
{
public:
    /// `words`: what a record says in the source.
    using Words = std::function<QString(const table::Record &)>;
    TableReading(const Words &words, const QString &title, IdSource &ids)
        : m_words(words)
        , m_writer(title, ids)
    { }

    DraftWriter &writer() { return m_writer; }
    Result<Draft> run(const QList<table::Record> &records, const Progress &progress);

private:
    qsizetype readNames(const QList<table::Record> &records);
    void read(const table::Record &record);
    Passage passageOf(const table::Record &record) const
    {
        return {record.firstLine, m_words(record)};
    }

    Words m_words;
    DraftWriter m_writer;
    table::Columns m_columns;
    QString m_page;
};

/// The index of the first record with a question.
qsizetype TableReading::readNames(const QList<table::Record> &records)
{
    constexpr qsizetype mostTitleRows = 10;
    for (qsizetype i = 0; i < records.size() && i < mostTitleRows; ++i) {
        const auto named = table::namedColumns(records[i].cells);
        if (!named)
            continue;
        m_columns = *named;
        for (qsizetype before = 0; before < i; ++before) {
            if (!records[before].isBlank())
                m_writer.refuse(passageOf(records[before]), DraftItem::Outcome::NotSupported,
                                tr("This row stands above the names of the columns; it is no "
                                   "question."));
        }
        Passage names = passageOf(records[i]);
        m_writer.note(names, tr("The names of the columns."));
        return i + 1;
    }
    m_columns = table::guessedColumns(records);
    m_writer.note(tr("The table has no row with names, so its columns were guessed: the question "
                     "first, then options, then the right one. If that is wrong, write names above "
                     "them: question, option1, option2, correct."));
    return 0;
}

void TableReading::read(const table::Record &record)
{
    if (record.isBlank())
        return;
    if (record.isBroken) {
        m_writer.refuse(passageOf(record), DraftItem::Outcome::Error,
                        tr("A quotation mark at the beginning of a cell is never closed."));
        return;
    }
    const QString page = table::pageOf(m_columns, record.cells);
    if (!page.isEmpty() && page != m_page) {
        Passage passage = passageOf(record);
        passage.source = page;
        passage.notes.append(tr("The name became a page with the rows that follow."));
        m_writer.beginPage(passage, page);
        m_page = page;
    }
    table::writeRow(m_writer, m_columns, record.cells, passageOf(record));
}

Result<Draft> TableReading::run(const QList<table::Record> &records, const Progress &progress)
{
    for (qsizetype i = readNames(records); i < records.size(); ++i) {
        if (!goesOn(progress, i, records.size()))
            return givenUp();
        if (m_writer.isFull()) {
            m_writer.refuse(passageOf(records[i]), DraftItem::Outcome::Error, tooManyNote());
            break;
        }
        read(records[i]);
    }
    return m_writer.finish();
}

Result<Draft> readLines(const ImportSource &source, IdSource &ids, const Progress &progress)
{
    CARREL_TRY_VALUE(text, sourceText(source.bytes));
    TableReading reading(
        [&text](const table::Record &record) {
            return text.passage(record.firstLine, record.lastLine);
        },
        QFileInfo(source.name).completeBaseName(), ids);
    if (text.isGuessed)
        reading.writer().note(encodingNote());
    QStringList lines = text.lines;
    const QChar separator = table::separatorOf(lines);
    if (!lines.isEmpty() && lines.first().startsWith("sep="_L1) && lines.first().size() == 5) {
        reading.writer().note({1, lines.first()},
                              tr("It says which sign stands between the cells."));
        lines.first().clear();
    }
    return reading.run(table::recordsOf(lines, separator), progress);
}

Result<Draft> readCells(const ImportSource &source, IdSource &ids, const Progress &progress)
{
    CARREL_TRY_VALUE(workbook, table::readWorkbook(source.bytes, progress));
    TableReading reading([](const table::Record &record) { return record.cells.join(u" | "_s); },
                         QFileInfo(source.name).completeBaseName(), ids);
    for (const QString &sheet : workbook.otherSheets)
        reading.writer().refuse({0, sheet}, DraftItem::Outcome::NotSupported,
                                tr("Only the first sheet is read. Move this one to the front, or "
                                   "copy its rows and paste them."));
    return reading.run(workbook.records, progress);
}

Result<Draft> readTable(const ImportSource &source, IdSource &ids, const Progress &progress)
{
    if (isForeignWorkbook(source))
        return Error{
            ErrorCode::InvalidInput,
            tr("“%1” is a spreadsheet in a format of its own. Open it in your spreadsheet "
               "program and save it as .xlsx or CSV, or copy the rows and paste them here.",
               "%1: name of a file")
                .arg(source.name)};
    return isWorkbook(source) ? readCells(source, ids, progress) : readLines(source, ids, progress);
}

} // namespace

Importer tableImporter()
{
    return {.id = u"table"_s,
            .title = tr("Table"),
            .summary =
                tr("A question in each row: a spreadsheet (.xlsx, .ods, CSV), or rows "
                   "copied from one. Columns are known by their names: question, option1, option2, "
                   "correct, feedback …"),
            .suffixes = {u"csv"_s, u"tsv"_s, u"xlsx"_s, u"ods"_s, u"xls"_s},
            .sniff = sniffTable,
            .read = readTable,
            .example = tr("question;option1;option2;option3;correct;feedback\n"
                          "What do you ask first at a handover?;Was it a quiet night?;What is "
                          "still open?;Where is the sheet?;2;Open matters are lost most "
                          "easily.\n"
                          "A handover sheet replaces talking.;True;False;;False;Ask back.")};
}

} // namespace carrel
