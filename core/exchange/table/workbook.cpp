// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/table/workbook.h"

#include "core/base/zip/zipreader.h"
#include "core/exchange/table/opensheets.h"
#include "core/exchange/table/sheetrows.h"

#include <QBuffer>
#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::table {

namespace {

constexpr ZipLimits workbookLimits{.entries = 5000, .totalSize = qint64(512) << 20};

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

class SheetReading
{
public:
    SheetReading(const QByteArray &part, const QStringList &words, const Progress &progress)
        : m_xml(part)
        , m_words(words)
        , m_rows(progress)
    { }

    Result<QList<Record>> run()
    {
        while (!m_xml.atEnd() && isSound(m_xml)) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"row")
                CARREL_TRY(beginRow());
            else if (m_xml.name() == u"c" && m_rows.count() > 0)
                readCell();
        }
        CARREL_TRY(judged(m_xml));
        return m_rows.records();
    }

private:
    Result<> beginRow()
    {
        const int number = m_xml.attributes().value("r"_L1).toInt();
        return m_rows.begin(number > 0 ? number : m_rows.count() + 1);
    }

    void readCell()
    {
        const QString type = m_xml.attributes().value("t"_L1).toString();
        const int named = columnOf(m_xml.attributes().value("r"_L1));
        const QString value = cellWords(type);
        m_rows.put(named >= 0 ? named : int(m_rows.cells().size()), value);
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
    SheetRows m_rows;
};

Result<Workbook> readExcel(const ZipReader &zip, const QByteArray &workbook,
                           const Progress &progress)
{
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
        read.add(sheet.name, records);
    }
    return read;
}

} // namespace

void Workbook::add(const QString &sheet, const QList<Record> &rows)
{
    const bool isBlank = std::ranges::all_of(rows, &Record::isBlank);
    if (records.isEmpty() && !isBlank)
        records = rows;
    else if (!isBlank)
        otherSheets.append(sheet);
}

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
    return workbook.isEmpty() ? readOpenSheets(zip, progress) : readExcel(zip, workbook, progress);
}

} // namespace carrel::table
