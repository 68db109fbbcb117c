// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/storyboard/odttext.h"

#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"

#include <QLocale>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace carrel::storyboard {

namespace {

using richtext::BlockType;

constexpr std::pair<const char *, const char *> marks[] = {
    {"bold", "B"}, {"italic", "I"}, {"sub", "U"}, {"sup", "O"}, {"code", "C"}};

bool isXml(char32_t letter)
{
    return letter == U'\t' || letter == U'\n' || (letter >= 0x20 && letter <= 0xD7FF)
        || (letter >= 0xE000 && letter <= 0xFFFD) || letter >= 0x10000;
}

QString wordsOf(const QJsonArray &runs)
{
    QString words;
    for (const QJsonValue &run : runs)
        words += run["text"_L1].toString();
    return words;
}

} // namespace

QString xmlText(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    const auto letters = text.toUcs4();
    for (const uint letter : letters) {
        if (isXml(letter) && letter != QChar::ReplacementCharacter)
            kept += QChar::fromUcs4(letter);
    }
    return kept;
}

void OdtText::write(const QJsonArray &text)
{
    blocks(text, Tables::Allowed, u"Cell"_s, 0);
}

void OdtText::paragraph(const QString &style, const QString &text)
{
    m_xml.writeStartElement(u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s, style);
    words(text);
    m_xml.writeEndElement();
}

void OdtText::words(const QString &text)
{
    const QString kept = xmlText(text);
    QString plain;
    const auto flush = [&] { m_xml.writeCharacters(std::exchange(plain, {})); };
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QChar letter = kept[i];
        const bool isSecondBlank = letter == u' ' && (i == 0 || kept[i - 1] == u' ');
        if (letter != u'\n' && letter != u'\t' && !isSecondBlank) {
            plain += letter;
            continue;
        }
        flush();
        m_xml.writeEmptyElement(letter == u'\n'       ? u"text:line-break"_s
                                    : letter == u'\t' ? u"text:tab"_s
                                                      : u"text:s"_s);
    }
    flush();
}

void OdtText::blocks(const QJsonValue &text, Tables tables, const QString &style, int depth)
{
    if (depth > richtext::maxDepth) {
        paragraph(style, richtext::looseText(text));
        return;
    }
    const QJsonArray stored = richtext::blocksOf(text);
    for (const QJsonValue &entry : stored)
        block(entry.toObject(), tables, style, depth);
}

void OdtText::block(const QJsonObject &block, Tables tables, const QString &style, int depth)
{
    switch (richtext::blockType(block)) {
    case BlockType::Paragraph: runsParagraph(style, richtext::runsOf(block["runs"_L1])); break;
    case BlockType::Heading:
        runsParagraph(u"CellHeading"_s, richtext::runsOf(block["runs"_L1]));
        break;
    case BlockType::List: list(block, depth); break;
    case BlockType::Table: table(block, tables); break;
    case BlockType::Quote: blocks(block["blocks"_L1], tables, u"Quotation"_s, depth + 1); break;
    case BlockType::Code: paragraph(u"Code"_s, block["text"_L1].toString()); break;
    case BlockType::Image:
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, style);
        m_picture(MediaId(block["media"_L1].toString()), block["alt"_L1].toString());
        m_xml.writeEndElement();
        if (const QJsonArray caption = richtext::runsOf(block["caption"_L1]); !caption.isEmpty())
            runsParagraph(style, caption);
        break;
    case BlockType::Unknown: paragraph(style, richtext::looseText(block)); break;
    }
}

/// In a list item OpenDocument has paragraphs and lists only.
void OdtText::list(const QJsonObject &list, int depth)
{
    m_xml.writeStartElement(u"text:list"_s);
    m_xml.writeAttribute(u"text:style-name"_s,
                         list["ordered"_L1].toBool() ? u"Numbers"_s : u"Bullets"_s);
    const QJsonArray items = list["items"_L1].toArray();
    for (const QJsonValue &item : items) {
        m_xml.writeStartElement(u"text:list-item"_s);
        blocks(item, Tables::AsLines, u"Cell"_s, depth + 1);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtText::table(const QJsonObject &table, Tables tables)
{
    const QJsonArray rows = table["rows"_L1].toArray();
    qsizetype columns = 0;
    for (const QJsonValue &row : rows)
        columns = std::max(columns, row.toArray().size());
    if (const QString caption = table["caption"_L1].toString(); !caption.isEmpty())
        paragraph(u"CellHeading"_s, caption);
    if (columns == 0)
        return;
    if (tables == Tables::AsLines) {
        for (const QJsonValue &row : rows) {
            QStringList cells;
            const QJsonArray stored = row.toArray();
            for (const QJsonValue &cell : stored)
                cells += wordsOf(richtext::cellRuns(cell));
            paragraph(u"Cell"_s, cells.join(u" | "_s));
        }
        return;
    }
    m_xml.writeStartElement(u"table:table"_s);
    m_xml.writeAttribute(u"table:name"_s, u"Inner%1"_s.arg(++m_tables));
    m_xml.writeEmptyElement(u"table:table-column"_s);
    m_xml.writeAttribute(u"table:number-columns-repeated"_s, QString::number(columns));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool isHeader = i == 0 && table["header"_L1].toBool();
        m_xml.writeStartElement(u"table:table-row"_s);
        const QJsonArray cells = rows[i].toArray();
        for (qsizetype column = 0; column < columns; ++column) {
            m_xml.writeStartElement(u"table:table-cell"_s);
            m_xml.writeAttribute(u"table:style-name"_s, isHeader ? u"HeadCell"_s : u"Plain"_s);
            m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
            runsParagraph(isHeader ? u"CellHeading"_s : u"Cell"_s,
                          richtext::cellRuns(cells[column]));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdtText::runsParagraph(const QString &style, const QJsonArray &stored)
{
    m_xml.writeStartElement(u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s, style);
    runs(stored);
    m_xml.writeEndElement();
}

void OdtText::runs(const QJsonArray &stored)
{
    for (const QJsonValue &entry : stored)
        run(entry.toObject());
}

void OdtText::run(const QJsonObject &run)
{
    const QString style = styleOf(run);
    const QString address = richtext::safeAddress(run["link"_L1].toString());
    const bool isLink = !address.isEmpty() && !address.startsWith(richtext::pageScheme);
    if (isLink) {
        m_xml.writeStartElement(u"text:a"_s);
        m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
        m_xml.writeAttribute(u"xlink:href"_s, xmlText(address));
    }
    if (!style.isEmpty()) {
        m_xml.writeStartElement(u"text:span"_s);
        m_xml.writeAttribute(u"text:style-name"_s, style);
    }
    words(run["text"_L1].toString());
    if (!style.isEmpty())
        m_xml.writeEndElement();
    if (isLink)
        m_xml.writeEndElement();
}

QString OdtText::styleOf(const QJsonObject &run)
{
    QString name;
    for (const auto &[mark, letter] : marks) {
        if (run[QLatin1StringView(mark)].toBool())
            name += QLatin1StringView(letter);
    }
    const QLocale locale(run["lang"_L1].toString());
    if (!run["lang"_L1].toString().isEmpty() && locale.language() != QLocale::C)
        name += u'_' + QLocale::languageToCode(locale.language());
    if (name.isEmpty())
        return {};
    name.prepend(u"Run"_s);
    m_styles.insert(name, run);
    return name;
}

void OdtText::writeStyles(QXmlStreamWriter &xml) const
{
    for (auto style = m_styles.begin(); style != m_styles.end(); ++style) {
        xml.writeStartElement(u"style:style"_s);
        xml.writeAttribute(u"style:name"_s, style.key());
        xml.writeAttribute(u"style:family"_s, u"text"_s);
        xml.writeEmptyElement(u"style:text-properties"_s);
        const QJsonObject &run = *style;
        if (run["bold"_L1].toBool())
            xml.writeAttribute(u"fo:font-weight"_s, u"bold"_s);
        if (run["italic"_L1].toBool())
            xml.writeAttribute(u"fo:font-style"_s, u"italic"_s);
        if (run["sub"_L1].toBool() || run["sup"_L1].toBool())
            xml.writeAttribute(u"style:text-position"_s,
                               run["sub"_L1].toBool() ? u"sub 58%"_s : u"super 58%"_s);
        if (run["code"_L1].toBool())
            xml.writeAttribute(u"fo:font-family"_s, u"monospace"_s);
        if (style.key().contains(u'_')) {
            xml.writeAttribute(u"fo:language"_s, style.key().section(u'_', 1));
            xml.writeAttribute(u"fo:country"_s, u"none"_s);
        }
        xml.writeEndElement();
    }
}

} // namespace carrel::storyboard
