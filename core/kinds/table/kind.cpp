// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::kinds::table {

namespace {

constexpr int version = 1;
constexpr int firstColumns = 2; // in a new table, as many rows
constexpr int mostColumns = 8; // what is wider is hard to read, and on a phone is read by nobody

QList<Field> columnFields()
{
    return {{.key = u"title"_s,
             .label = tr("Heading"),
             .type = FieldType::Text,
             .help = tr("What stands in this column, with the unit where there is one. Screen "
                        "readers say it before every cell.")},
            {.key = u"align"_s,
             .label = tr("Aligned as"),
             .type = FieldType::Choice,
             .help = tr("Text begins at the same edge. Numbers end at the same edge, digit below "
                        "digit. Short signs are centred."),
             .choices = {{u"start"_s, tr("Text", "How a column is aligned")},
                         {u"end"_s, tr("Numbers", "How a column is aligned")},
                         {u"centre"_s, tr("Centred", "How a column is aligned")}}}};
}

QList<Field> rowFields()
{
    return {{.key = u"cells"_s,
             .label = tr("Cell"),
             .type = FieldType::TextList,
             .help = tr("Plain text, as short as it can be."),
             .along = u"columns"_s}};
}

QList<Field> form()
{
    return {{.key = u"caption"_s,
             .label = tr("Caption"),
             .type = FieldType::Text,
             .help = tr("What the table shows, in one line above it. Screen readers say it first, "
                        "and learners decide by it whether to read on.")},
            {.key = u"columns"_s,
             .label = tr("Columns"),
             .type = FieldType::List,
             .help = tr("Side by side. On a narrow screen a wide table is pushed sideways."),
             .fields = columnFields(),
             .hasId = true,
             .entryName = tr("column", "As it follows Add, Delete, Move"),
             .fewest = 1},
            {.key = u"rows"_s,
             .label = tr("Rows"),
             .type = FieldType::List,
             .help = tr("One below the other, with a cell for each column."),
             .fields = rowFields(),
             .hasId = true,
             .entryName = tr("row", "As it follows Add, Delete, Move"),
             .fewest = 1},
            {.key = u"rowHeads"_s,
             .label = tr("First column is a heading"),
             .type = FieldType::Toggle,
             .help = tr("Its cells stand out, stay in view when a wide table is pushed sideways, "
                        "and screen readers say them with every other cell of the row."),
             .initial = true},
            {.key = u"note"_s,
             .label = tr("Note or source"),
             .type = FieldType::RichText,
             .help = tr("Shown below the table: where the numbers come from, what a sign means.")}};
}

QJsonObject defaults(IdSource &ids)
{
    QJsonArray rows;
    for (int i = 0; i < firstColumns; ++i)
        rows.append(QJsonObject{{u"id"_s, ids.nextText()}, {u"cells"_s, QJsonArray{u""_s, u""_s}}});
    QJsonObject body = initialBody(form(), version);
    body.insert("columns"_L1, initialEntries(columnFields(), firstColumns, ids));
    body.insert("rows"_L1, rows);
    return body;
}

/// The texts of a row, without spaces around them.
QStringList cellsOf(const JsonView &row)
{
    QStringList cells;
    const JsonView stored = row["cells"_L1].toArray();
    for (const JsonView &cell : stored)
        cells << cell.toString().trimmed();
    return cells;
}

bool isEmpty(const QStringList &cells)
{
    return std::ranges::all_of(cells, &QString::isEmpty);
}

/// Digits, with at most a short unit: 12.5, −3 %, 06:30, 8 °C.
bool isNumber(const QString &text)
{
    static const QRegularExpression number(u"^[^\\p{L}\\d]*\\d[^\\p{L}]*\\p{L}{0,3}$"_s);
    return number.match(text).hasMatch();
}

void checkRow(FindingList &findings, const JsonView &body, qsizetype row)
{
    const QString place = entryPlace(u"rows"_s, row);
    const QStringList cells = cellsOf(body["rows"_L1][row]);
    const qsizetype columns = body["columns"_L1].toArray().size();
    if (isEmpty(cells)) {
        findings.error(u"empty-row"_s, place,
                       tr("Row %1 is empty. Fill it in or take it out.").arg(row + 1));
        return;
    }
    if (cells.size() != columns) {
        findings.error(u"row-length"_s, memberPlace(place, u"cells"_s),
                       tr("Row %1 has %2 cells, but the table has %3 columns, so its cells stand "
                          "below the wrong headings or are not shown. Give it a cell for each "
                          "column.")
                           .arg(row + 1)
                           .arg(cells.size())
                           .arg(columns));
    }
    if (body["rowHeads"_L1].toBool() && cells.first().isEmpty()) {
        findings.error(u"no-row-head"_s, entryPlace(memberPlace(place, u"cells"_s), 0),
                       tr("Row %1 has no name in the first column, so its other cells belong to "
                          "nothing. Name it, or say that the first column names no rows.")
                           .arg(row + 1));
    }
}

void checkColumn(FindingList &findings, const JsonView &body, qsizetype column)
{
    const QString place = entryPlace(u"columns"_s, column);
    QStringList filled;
    const JsonView rows = body["rows"_L1].toArray();
    for (const JsonView &row : rows) {
        const QString cell = cellsOf(row).value(column);
        if (!cell.isEmpty())
            filled << cell;
    }
    const JsonView head = body["columns"_L1][column];
    if (head["title"_L1].toString().trimmed().isEmpty()) {
        findings.error(u"no-column-title"_s, memberPlace(place, u"title"_s),
                       tr("Column %1 has no heading, so nobody can tell what its cells say. Write "
                          "one.")
                           .arg(column + 1));
    }
    if (filled.isEmpty()) {
        findings.suggest(
            u"empty-column"_s, place,
            tr("Column %1 is empty in every row. Fill it in or take it out.").arg(column + 1));
    } else if (filled.size() > 1 && head["align"_L1].toString() == u"start"
               && std::ranges::all_of(filled, isNumber)) {
        findings.suggest(u"numbers-as-text"_s, memberPlace(place, u"align"_s),
                         tr("Column %1 holds numbers, but is aligned as text, so they are hard to "
                            "compare. Align it as numbers.")
                             .arg(column + 1));
    }
}

void checkColumns(FindingList &findings, const JsonView &body)
{
    QHash<QString, qsizetype> seen;
    const JsonView columns = body["columns"_L1].toArray();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!body["rows"_L1].toArray().isEmpty())
            checkColumn(findings, body, i);
        const QString title = columns[i]["title"_L1].toString().simplified().toCaseFolded();
        if (const qsizetype first = firstWith(title, i, seen); first >= 0) {
            findings.error(u"equal-columns"_s, memberPlace(entryPlace(u"columns"_s, i), u"title"_s),
                           tr("Columns %1 and %2 have the same heading, so nobody can tell them "
                              "apart. Change one.")
                               .arg(first + 1)
                               .arg(i + 1));
        }
    }
    if (columns.size() < 2) {
        findings.suggest(u"few-columns"_s, u"columns"_s,
                         tr("With fewer than two columns this is no table. Add a column, or make "
                            "it a list in a text."));
    } else if (columns.size() > mostColumns) {
        findings.suggest(u"many-columns"_s, u"columns"_s,
                         tr("The table has %1 columns, and with more than %2 learners lose the "
                            "line, most of all on a phone. Make two tables of it, or turn columns "
                            "into rows.")
                             .arg(columns.size())
                             .arg(mostColumns));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"table"_s);
    findings.addRichText(form(), body);
    if (body["caption"_L1].toString().trimmed().isEmpty()) {
        findings.error(u"no-caption"_s, u"caption"_s,
                       tr("The table has no caption, so who cannot see it does not know what it "
                          "shows. Say it in one line."));
    }
    checkColumns(findings, body);
    const qsizetype rows = body["rows"_L1].toArray().size();
    if (rows == 0) {
        findings.error(u"no-rows"_s, u"rows"_s,
                       tr("The table has no rows, so the learner sees headings over nothing. Add "
                          "rows or delete the block."));
    }
    for (qsizetype i = 0; i < rows; ++i)
        checkRow(findings, body, i);
    return findings.findings();
}

PlayerList playerColumns(const JsonView &stored)
{
    PlayerList columns;
    for (const JsonView &entry : stored) {
        PlayerObject column;
        column.put(u"title"_s, entry["title"_L1].toString().simplified());
        column.put(u"align"_s, entry["align"_L1].toString(u"start"_s));
        columns.append(column);
    }
    return columns;
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    const PlayerList columns = playerColumns(body["columns"_L1].toArray());
    PlayerList rows;
    const JsonView stored = body["rows"_L1].toArray();
    for (const JsonView &entry : stored) {
        const QStringList cells = cellsOf(entry).mid(0, columns.size());
        PlayerObject row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.put(QString::number(i), cells[i]);
        if (!isEmpty(cells))
            rows.append(row);
    }

    PlayerObject data;
    data.put(u"caption"_s, body["caption"_L1].toString().simplified());
    data.put(u"columns"_s, columns);
    data.put(u"rows"_s, rows);
    data.putIf(u"rowHeads"_s, body["rowHeads"_L1].toBool());
    data.put(u"noteHtml"_s, context.html(body["note"_L1]));
    return data;
}

} // namespace

Kind kind()
{
    return {.id = u"table"_s,
            .title = tr("Table"),
            .summary = tr("Rows and columns to look things up and compare them."),
            .group = Kind::Group::Content,
            .menuRank = 16,
            .version = version,
            .form = form(),
            .defaults = defaults,
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = 0,
            .answerBits = [](const JsonView &) { return 0; },
            .scoreSteps = [](const JsonView &) { return 0; }};
}

} // namespace carrel::kinds::table
