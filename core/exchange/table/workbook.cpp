// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/table/workbook.h"

#include "core/base/translate.h"
#include "core/base/zip/zipreader.h"

#include <QBuffer>
#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::table {

namespace {

constexpr ZipLimits workbookLimits{.entries = 5000, .totalSize = qint64(512) << 20};
constexpr qint64 mostPartBytes = 64 << 20;
constexpr int mostRows = 50'000;
constexpr int mostColumns = 200;
constexpr int progressStep = 500; // rows

Error noWorkbook()
{
    return {ErrorCode::InvalidInput,
            tr("This is no spreadsheet that can be read. Save it as .xlsx or as CSV in your "
               "spreadsheet program, and import that.")};
}

/// One XML file of the workbook; empty if there is none.
Result<QByteArray> partOf(const ZipReader &zip, const QString &name)
{
    const ZipEntry *entry = zip.find(name);
    return entry ? zip.bytes(*entry, mostPartBytes) : Result<QByteArray>(QByteArray());
}

/// The words of what is open now: its <t>, without those that tell how to pronounce it.
QString wordsInside(QXmlStreamReader &xml)
{
    QString words;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"rPh") {
            xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"t") {
            words += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
        }
    }
    return words;
}

/// A document type may hold entities that grow without end; workbooks have none.
bool isSound(const QXmlStreamReader &xml)
{
    return !xml.hasError() && xml.tokenType() != QXmlStreamReader::DTD;
}

Result<> judged(const QXmlStreamReader &xml)
{
    if (xml.tokenType() == QXmlStreamReader::DTD)
        return Error{ErrorCode::Refused,
                     tr("The spreadsheet holds definitions that no spreadsheet "
                        "program writes. Save it anew as .xlsx or as CSV.")};
    if (xml.hasError())
        return Error{ErrorCode::Damaged,
                     tr("The spreadsheet is damaged. Open it in your spreadsheet program and save "
                        "it anew as .xlsx or as CSV.")};
    return {};
}

Result<QStringList> sharedWords(const QByteArray &part)
{
    QStringList words;
    QXmlStreamReader xml(part);
    while (!part.isEmpty() && !xml.atEnd() && isSound(xml)) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            words.append(wordsInside(xml));
    }
    CARREL_TRY(judged(xml));
    return words;
}

struct Sheet
{
    QString name;
    QString part; ///< Name in the archive.
};

/// Names and parts of the sheets, in the order of their tabs.
Result<QList<Sheet>> sheetsOf(const QByteArray &workbook, const QByteArray &relations)
{
    QHash<QString, QString> targets;
    QXmlStreamReader links(relations);
    while (!relations.isEmpty() && !links.atEnd() && isSound(links)) {
        if (links.readNext() == QXmlStreamReader::StartElement && links.name() == u"Relationship") {
            const QString target = links.attributes().value("Target"_L1).toString();
            targets.insert(links.attributes().value("Id"_L1).toString(),
                           target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target);
        }
    }
    CARREL_TRY(judged(links));
    QList<Sheet> sheets;
    QXmlStreamReader xml(workbook);
    while (!xml.atEnd() && isSound(xml)) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"sheet")
            continue;
        QString id;
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            id = attribute.name() == u"id" ? attribute.value().toString() : id;
        sheets.append({xml.attributes().value("name"_L1).toString(), targets.value(id)});
    }
    CARREL_TRY(judged(xml));
    return sheets;
}

/// "C7": 2; -1: it names no column.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = std::min(column * 26 + c.unicode() - u'A' + 1, mostColumns + 1);
    }
    return column - 1;
}

QString shownNumber(const QString &stored)
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    return isNumber ? QString::number(number, 'g', 15) : stored;
}

class SheetReading
{
public:
    SheetReading(const QByteArray &part, const QStringList &words, const Progress &progress)
        : m_xml(part)
        , m_words(words)
        , m_progress(progress)
    { }

    Result<QList<Record>> run()
    {
        while (!m_xml.atEnd() && isSound(m_xml)) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"row")
                CARREL_TRY(beginRow());
            else if (m_xml.name() == u"c" && !m_records.isEmpty())
                readCell();
        }
        CARREL_TRY(judged(m_xml));
        return m_records;
    }

private:
    Result<> beginRow()
    {
        const int rows = int(m_records.size());
        if (rows >= mostRows)
            return Error{
                ErrorCode::Refused,
                tr("The sheet has more than %1 rows. Split it.", "%1: a number").arg(mostRows)};
        if (rows % progressStep == 0 && m_progress && !m_progress(rows, 0))
            return Error{ErrorCode::Cancelled, tr("Reading was stopped; nothing was changed.")};
        const int number = m_xml.attributes().value("r"_L1).toInt();
        const int line = number > 0 ? number : rows + 1;
        m_records.append({.firstLine = line, .lastLine = line});
        return {};
    }

    void readCell()
    {
        QStringList &cells = m_records.last().cells;
        const QString type = m_xml.attributes().value("t"_L1).toString();
        const int named = columnOf(m_xml.attributes().value("r"_L1));
        const QString value = cellWords(type);
        const int column = named >= 0 ? named : int(cells.size());
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

    /// What the cell shows; reads to its end.
    QString cellWords(const QString &type)
    {
        QString value;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"v")
                value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (m_xml.name() == u"is")
                value = wordsInside(m_xml);
            else
                m_xml.skipCurrentElement();
        }
        if (type == u"s")
            return m_words.value(value.toInt());
        if (type == u"b")
            return value == u"1" ? u"TRUE"_s : u"FALSE"_s;
        return type.isEmpty() || type == u"n" ? shownNumber(value) : value;
    }

    QXmlStreamReader m_xml;
    const QStringList &m_words;
    const Progress &m_progress;
    QList<Record> m_records;
};

} // namespace

Result<Workbook> readWorkbook(const QByteArray &bytes, const Progress &progress)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    const auto opened = ZipReader::open(device, workbookLimits);
    if (!opened)
        return opened.error().code == ErrorCode::Refused ? opened.error() : noWorkbook();
    const ZipReader &zip = **opened;
    CARREL_TRY_VALUE(workbook, partOf(zip, u"xl/workbook.xml"_s));
    if (workbook.isEmpty())
        return noWorkbook();
    CARREL_TRY_VALUE(relations, partOf(zip, u"xl/_rels/workbook.xml.rels"_s));
    CARREL_TRY_VALUE(sheets, sheetsOf(workbook, relations));
    CARREL_TRY_VALUE(shared, partOf(zip, u"xl/sharedStrings.xml"_s));
    CARREL_TRY_VALUE(words, sharedWords(shared));
    Workbook read;
    for (const Sheet &sheet : sheets) {
        CARREL_TRY_VALUE(part, partOf(zip, sheet.part));
        if (part.isEmpty())
            continue;
        CARREL_TRY_VALUE(records, SheetReading(part, words, progress).run());
        const bool isBlank = std::ranges::all_of(records, &Record::isBlank);
        if (read.records.isEmpty() && !isBlank)
            read.records = records;
        else if (!isBlank)
            read.otherSheets.append(sheet.name);
    }
    return read;
}

} // namespace carrel::table
