// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/table/opensheets.h"

#include "core/base/translate.h"
#include "core/base/zip/zipreader.h"
#include "core/exchange/table/sheetrows.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::table {

namespace {

constexpr int mostLines = 1 << 24; ///< Rows are numbered up to here.
constexpr int mostBlanks = 10'000; ///< In one <text:s>.

/// Attributes by their names without prefix: that of a namespace is the writer's choice.
QString attributeOf(const QXmlStreamReader &xml, QStringView name)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const auto found = std::ranges::find(attributes, name, &QXmlStreamAttribute::name);
    return found == attributes.end() ? QString() : found->value().toString();
}

/// How often something stands there, at least once and at most `most` times.
int timesOf(const QXmlStreamReader &xml, QStringView attribute, int most)
{
    bool isNumber = false;
    const qlonglong times = attributeOf(xml, attribute).toLongLong(&isNumber);
    return isNumber ? int(std::clamp<qlonglong>(times, 1, most)) : 1;
}

/// Deleted cells, and what is kept of other files that formulas name.
bool isBeside(QStringView element, const QString &name)
{
    return element == u"tracked-changes" || element == u"dde-links"
        || (element == u"table" && name.startsWith("'file:"_L1));
}

/// Line breaks and tabs between words are the writer's layout.
QString plainBlanks(QStringView text)
{
    QString words = text.toString();
    for (QChar &sign : words)
        sign = sign == u'\n' || sign == u'\t' || sign == u'\r' ? u' ' : sign;
    return words;
}

class OpenSheetsReading
{
public:
    OpenSheetsReading(const QByteArray &content, const Progress &progress)
        : m_xml(content)
        , m_progress(progress)
    { }

    Result<Workbook> run()
    {
        Workbook read;
        while (!m_xml.atEnd() && isSound(m_xml)) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString name = attributeOf(m_xml, u"name");
            if (isBeside(m_xml.name(), name)) {
                m_xml.skipCurrentElement();
            } else if (m_xml.name() == u"table") {
                CARREL_TRY_VALUE(rows, readSheet());
                read.add(name, rows);
            }
        }
        CARREL_TRY(judged(m_xml));
        return read;
    }

private:
    /// Groups and headings of rows are gone into, whatever else stands beside rows is passed over.
    Result<QList<Record>> readSheet()
    {
        SheetRows rows(m_progress);
        m_line = 1;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd() && isSound(m_xml)) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                --depth;
            if (token != QXmlStreamReader::StartElement)
                continue;
            const QStringView name = m_xml.name();
            if (name == u"table-row")
                CARREL_TRY(readRow(rows));
            else if (name == u"table-rows" || name == u"table-row-group"
                     || name == u"table-header-rows")
                ++depth;
            else
                m_xml.skipCurrentElement();
        }
        return rows.records();
    }

    /// A row without words only counts: the last one often stands for a million.
    Result<> readRow(SheetRows &rows)
    {
        const int times = timesOf(m_xml, u"number-rows-repeated", mostLines);
        const int first = m_line;
        m_line = std::min(m_line + times, mostLines);
        SheetRows one(m_noProgress);
        CARREL_TRY(one.begin(first));
        int column = 0;
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (!isSound(m_xml))
                return {};
            if (m_xml.tokenType() != QXmlStreamReader::StartElement)
                continue;
            const int cells = timesOf(m_xml, u"number-columns-repeated", mostLines);
            const QString value = cellWords();
            for (int i = 0; i < cells && column + i <= mostColumns && !value.isEmpty(); ++i)
                one.put(column + i, value);
            column = std::min(column + cells, mostLines);
        }
        if (one.records().first().isBlank())
            return {};
        for (int i = 0; i < times; ++i) {
            CARREL_TRY(rows.begin(first + i));
            rows.cells() = one.cells();
        }
        return {};
    }

    /// What the cell shows; reads to its end.
    QString cellWords()
    {
        const QString type = attributeOf(m_xml, u"value-type");
        const QString number = attributeOf(m_xml, u"value");
        const QString truth = attributeOf(m_xml, u"boolean-value");
        QStringList lines;
        while (!m_xml.atEnd() && isSound(m_xml)
               && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.tokenType() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"p")
                lines.append(paragraphWords());
            else
                m_xml.skipCurrentElement(); // a comment, a drawing
        }
        if (type == u"boolean" && !truth.isEmpty())
            return truth == u"true" ? u"TRUE"_s : u"FALSE"_s;
        return type == u"float" && !number.isEmpty() ? shownNumber(number)
                                                     : lines.join(u'\n').trimmed();
    }

    /// With those of all that is in it; reads to its end.
    QString paragraphWords()
    {
        QString words;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd() && isSound(m_xml)) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                --depth;
            else if (token == QXmlStreamReader::Characters)
                words += plainBlanks(m_xml.text());
            if (token != QXmlStreamReader::StartElement)
                continue;
            ++depth;
            const QStringView name = m_xml.name();
            if (name == u"s") {
                words += QString(timesOf(m_xml, u"c", mostBlanks), u' ');
            } else if (name == u"tab") {
                words += u' ';
            } else if (name == u"line-break") {
                words += u'\n';
            } else if (name == u"ruby-text" || name == u"annotation" || name == u"note") {
                m_xml.skipCurrentElement();
                --depth;
            }
        }
        return words;
    }

    QXmlStreamReader m_xml;
    const Progress &m_progress;
    const Progress m_noProgress;
    int m_line = 1;
};

Error needsPassword()
{
    return {
        ErrorCode::InvalidInput,
        tr("The spreadsheet is protected by a password. Open it in your spreadsheet program and "
           "save it without one.")};
}

} // namespace

Result<Workbook> readOpenSheets(const ZipReader &zip, const Progress &progress)
{
    CARREL_TRY_VALUE(type, partOf(zip, u"mimetype"_s));
    CARREL_TRY_VALUE(content, partOf(zip, u"content.xml"_s));
    if (content.isEmpty() || !type.contains("opendocument.spreadsheet"))
        return noWorkbook();
    CARREL_TRY_VALUE(manifest, partOf(zip, u"META-INF/manifest.xml"_s));
    if (manifest.contains("encryption-data"))
        return needsPassword();
    return OpenSheetsReading(content, progress).run();
}

} // namespace carrel::table
