// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/storyboard/odtstyles.h"

#include "core/base/translate.h"
#include "core/exchange/storyboard/odttext.h"

#include <QLocale>
#include <QXmlStreamWriter>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace carrel::storyboard {

namespace {

struct Attribute
{
    const char *name;
    QString value;
};

using AttributeList = std::initializer_list<Attribute>;

void putAttributes(QXmlStreamWriter &xml, AttributeList attributes)
{
    for (const auto &[name, value] : attributes)
        xml.writeAttribute(QLatin1StringView(name), value);
}

void putEmpty(QXmlStreamWriter &xml, const char *name, AttributeList attributes)
{
    xml.writeEmptyElement(QLatin1StringView(name));
    putAttributes(xml, attributes);
}

void openElement(QXmlStreamWriter &xml, const char *name, AttributeList attributes = {})
{
    xml.writeStartElement(QLatin1StringView(name));
    putAttributes(xml, attributes);
}

/// One style with one element of properties.
void putStyle(QXmlStreamWriter &xml, const QString &name, const char *family,
              const char *properties, AttributeList attributes)
{
    openElement(xml, "style:style",
                {{"style:name", name}, {"style:family", QString::fromLatin1(family)}});
    putEmpty(xml, properties, attributes);
    xml.writeEndElement();
}

struct ParagraphLook
{
    QString name;
    QString size = u"9.5pt"_s;
    bool isBold = false;
    bool startsSheet = false;
    bool staysWithNext = false;
    QString indent = u"0cm"_s;
    QString above = u"0cm"_s;
    QString family = u"Liberation Sans"_s;
};

void putParagraphStyle(QXmlStreamWriter &xml, const ParagraphLook &look)
{
    openElement(xml, "style:style",
                {{"style:name", look.name},
                 {"style:family", u"paragraph"_s},
                 {"style:parent-style-name", u"Standard"_s}});
    openElement(xml, "style:paragraph-properties",
                {{"fo:margin-top", look.above},
                 {"fo:margin-bottom", u"0.1cm"_s},
                 {"fo:margin-left", look.indent},
                 {"fo:margin-right", u"0cm"_s},
                 {"fo:text-indent", u"0cm"_s}});
    if (look.startsSheet)
        xml.writeAttribute(u"fo:break-before"_s, u"page"_s);
    if (look.staysWithNext)
        xml.writeAttribute(u"fo:keep-with-next"_s, u"always"_s);
    xml.writeEndElement();
    putEmpty(xml, "style:text-properties",
             {{"fo:font-size", look.size},
              {"fo:font-weight", look.isBold ? u"bold"_s : u"normal"_s},
              {"fo:font-family", look.family}});
    xml.writeEndElement();
}

void putListStyle(QXmlStreamWriter &xml, const QString &name, bool isNumbered)
{
    openElement(xml, "text:list-style", {{"style:name", name}});
    for (int level = 1; level <= 10; ++level) {
        const QString number = QString::number(level);
        if (isNumbered) {
            openElement(xml, "text:list-level-style-number",
                        {{"text:level", number},
                         {"style:num-format", u"1"_s},
                         {"style:num-suffix", u"."_s}});
        } else {
            openElement(xml, "text:list-level-style-bullet",
                        {{"text:level", number}, {"text:bullet-char", u"•"_s}});
        }
        putEmpty(xml, "style:list-level-properties",
                 {{"text:space-before", u"%1cm"_s.arg(0.5 * (level - 1))},
                  {"text:min-label-width", u"0.5cm"_s}});
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void putStandard(QXmlStreamWriter &xml, const QString &language)
{
    const QLocale locale(language);
    openElement(xml, "style:default-style", {{"style:family", u"paragraph"_s}});
    putEmpty(xml, "style:text-properties",
             {{"fo:font-size", u"9.5pt"_s},
              {"fo:font-family", u"Liberation Sans"_s},
              {"fo:language", QLocale::languageToCode(locale.language())},
              {"fo:country", u"none"_s}});
    xml.writeEndElement();
    openElement(xml, "style:style",
                {{"style:name", u"Standard"_s}, {"style:family", u"paragraph"_s}});
    xml.writeEndElement();
}

void putSheet(QXmlStreamWriter &xml)
{
    openElement(xml, "style:page-layout", {{"style:name", u"Sheet"_s}});
    putEmpty(xml, "style:page-layout-properties",
             {{"fo:page-width", u"29.7cm"_s},
              {"fo:page-height", u"21cm"_s},
              {"style:print-orientation", u"landscape"_s},
              {"fo:margin-top", u"1.2cm"_s},
              {"fo:margin-bottom", u"1.2cm"_s},
              {"fo:margin-left", u"1.9cm"_s},
              {"fo:margin-right", u"1.9cm"_s}});
    for (const char *part : {"style:header-style", "style:footer-style"}) {
        openElement(xml, part);
        putEmpty(xml, "style:header-footer-properties",
                 {{"fo:min-height", u"0.9cm"_s},
                  {QLatin1StringView(part) == "style:header-style"_L1 ? "fo:margin-bottom"
                                                                      : "fo:margin-top",
                   u"0.3cm"_s}});
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void putMaster(QXmlStreamWriter &xml, const SheetWords &words)
{
    openElement(xml, "style:master-page",
                {{"style:name", u"Standard"_s}, {"style:page-layout-name", u"Sheet"_s}});
    openElement(xml, "style:header");
    openElement(xml, "text:p", {{"text:style-name", u"Margin"_s}});
    xml.writeCharacters(xmlText(u"%1 · %2"_s.arg(words.title, words.made)));
    xml.writeEndElement();
    xml.writeEndElement();
    openElement(xml, "style:footer");
    openElement(xml, "text:p", {{"text:style-name", u"Margin"_s}});
    //: At the foot of a sheet: %1 is its number, %2 the number of all
    const QString pages = tr("Page %1 of %2");
    xml.writeCharacters(pages.section(u"%1"_s, 0, 0));
    xml.writeTextElement(u"text:page-number"_s, u"1"_s);
    xml.writeCharacters(pages.section(u"%1"_s, 1).section(u"%2"_s, 0, 0));
    xml.writeTextElement(u"text:page-count"_s, u"1"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

void declareNamespaces(QXmlStreamWriter &xml)
{
    const QString base = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    putAttributes(xml,
                  {{"xmlns:office", base + u"office:1.0"_s},
                   {"xmlns:style", base + u"style:1.0"_s},
                   {"xmlns:text", base + u"text:1.0"_s},
                   {"xmlns:table", base + u"table:1.0"_s},
                   {"xmlns:draw", base + u"drawing:1.0"_s},
                   {"xmlns:fo", base + u"xsl-fo-compatible:1.0"_s},
                   {"xmlns:svg", base + u"svg-compatible:1.0"_s},
                   {"xmlns:meta", base + u"meta:1.0"_s},
                   {"xmlns:xlink", u"http://www.w3.org/1999/xlink"_s},
                   {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s},
                   {"office:version", u"1.3"_s}});
}

void writeTableStyles(QXmlStreamWriter &xml)
{
    putStyle(xml, u"Blocks"_s, "table", "style:table-properties",
             {{"style:width", u"25.9cm"_s},
              {"table:align", u"left"_s},
              {"fo:margin-bottom", u"0.4cm"_s},
              {"table:border-model", u"collapsing"_s}});
    putStyle(xml, u"Facts"_s, "table", "style:table-properties",
             {{"style:width", u"18cm"_s},
              {"table:align", u"left"_s},
              {"fo:margin-bottom", u"0.3cm"_s},
              {"table:border-model", u"collapsing"_s}});
    const std::pair<const char *, const char *> columns[] = {
        {"ColNumber", "1.9cm"},  {"ColWhat", "4.2cm"}, {"ColText", "13.3cm"},
        {"ColRemarks", "6.5cm"}, {"ColLabel", "5cm"},  {"ColFact", "13cm"},
        {"ColSign", "6.475cm"}};
    for (const auto &[name, width] : columns) {
        putStyle(xml, QString::fromLatin1(name), "table-column", "style:table-column-properties",
                 {{"style:column-width", QString::fromLatin1(width)}});
    }
    putStyle(xml, u"Row"_s, "table-row", "style:table-row-properties",
             {{"fo:keep-together", u"always"_s}});
    putStyle(xml, u"SignRow"_s, "table-row", "style:table-row-properties",
             {{"fo:keep-together", u"always"_s}, {"style:min-row-height", u"1cm"_s}});
    putStyle(xml, u"Plain"_s, "table-cell", "style:table-cell-properties",
             {{"fo:border", u"0.5pt solid #9aa0a6"_s}, {"fo:padding", u"0.1cm"_s}});
    putStyle(xml, u"HeadCell"_s, "table-cell", "style:table-cell-properties",
             {{"fo:border", u"0.5pt solid #9aa0a6"_s},
              {"fo:padding", u"0.1cm"_s},
              {"fo:background-color", u"#eceff1"_s}});
    putListStyle(xml, u"Bullets"_s, false);
    putListStyle(xml, u"Numbers"_s, true);
}

QByteArray odtStyles(const SheetWords &words)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    openElement(xml, "office:document-styles");
    declareNamespaces(xml);
    openElement(xml, "office:styles");
    putStandard(xml, words.language);
    for (const ParagraphLook &look : std::initializer_list<ParagraphLook>{
             {.name = u"Title"_s, .size = u"24pt"_s, .isBold = true, .above = u"0.1cm"_s},
             {.name = u"Module"_s,
             .size = u"16pt"_s,
             .isBold = true,
             .startsSheet = true,
             .staysWithNext = true},
             {.name = u"Part"_s,
             .size = u"14pt"_s,
             .isBold = true,
             .staysWithNext = true,
             .above = u"0.4cm"_s},
             {.name = u"PageHead"_s,
             .size = u"12pt"_s,
             .isBold = true,
             .staysWithNext = true,
             .above = u"0.4cm"_s},
             {.name = u"Cell"_s},
             {.name = u"CellHeading"_s, .isBold = true},
             {.name = u"BlockHead"_s, .isBold = true, .staysWithNext = true},
             {.name = u"Deeper1"_s, .indent = u"0.4cm"_s},
             {.name = u"Deeper2"_s, .indent = u"0.8cm"_s},
             {.name = u"Quotation"_s, .indent = u"0.6cm"_s},
             {.name = u"Code"_s, .family = u"Liberation Mono"_s},
             {.name = u"Margin"_s, .size = u"8pt"_s}})
        putParagraphStyle(xml, look);
    xml.writeEndElement();
    openElement(xml, "office:automatic-styles");
    putSheet(xml);
    xml.writeEndElement();
    openElement(xml, "office:master-styles");
    putMaster(xml, words);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace carrel::storyboard
