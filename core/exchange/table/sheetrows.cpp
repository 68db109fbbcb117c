// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/table/sheetrows.h"

#include "core/base/translate.h"
#include "core/base/xmlguard.h"
#include "core/base/zip/zipreader.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::table {

namespace {

constexpr qint64 mostPartBytes = 64 << 20;
constexpr int mostRows = 50'000;
constexpr int progressStep = 500; // rows

Error foreignPart()
{
    return {ErrorCode::Refused,
            tr("The spreadsheet holds definitions that no spreadsheet "
               "program writes. Save it anew as .xlsx or as CSV.")};
}

} // namespace

Result<> SheetRows::begin(int line)
{
    if (count() >= mostRows)
        return Error{
            ErrorCode::Refused,
            tr("The sheet has more than %1 rows. Split it.", "%1: a number").arg(mostRows)};
    if (count() % progressStep == 0 && m_progress && !m_progress(count(), 0))
        return Error{ErrorCode::Cancelled, tr("Reading was stopped; nothing was changed.")};
    m_records.append({.firstLine = line, .lastLine = line});
    return {};
}

void SheetRows::put(int column, const QString &value)
{
    QStringList &cells = m_records.last().cells;
    if (value.trimmed().isEmpty())
        return;
    if (column >= mostColumns) { // still told, at the end of the row
        cells.resize(std::max<qsizetype>(cells.size(), mostColumns));
        cells.last() += u' ' + value.trimmed();
        return;
    }
    cells.resize(std::max<qsizetype>(cells.size(), column + 1));
    cells[column] = value.trimmed();
}

QString shownNumber(const QString &stored)
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    return isNumber ? QString::number(number, 'g', 15) : stored;
}

bool isSound(const QXmlStreamReader &xml)
{
    return !xml.hasError() && xml.tokenType() != QXmlStreamReader::DTD;
}

Result<> judged(const QXmlStreamReader &xml)
{
    if (xml.tokenType() == QXmlStreamReader::DTD)
        return foreignPart();
    if (xml.hasError())
        return Error{ErrorCode::Damaged,
                     tr("The spreadsheet is damaged. Open it in your spreadsheet program and save "
                        "it anew as .xlsx or as CSV.")};
    return {};
}

Error noWorkbook()
{
    return {ErrorCode::InvalidInput,
            tr("This is no spreadsheet that can be read. Save it as .xlsx or as CSV in your "
               "spreadsheet program, and import that.")};
}

Result<QByteArray> partOf(const ZipReader &zip, const QString &name)
{
    const ZipEntry *entry = zip.find(name);
    if (!entry)
        return QByteArray();
    CARREL_TRY_VALUE(part, zip.bytes(*entry, mostPartBytes));
    return isBuiltToHarm(part) ? Result<QByteArray>(foreignPart()) : part;
}

} // namespace carrel::table
