// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/word/docxbuilder.h"

#include "tests/core/base/zip/testzip.h"

#include <QRegularExpression>
#include <QtEndian>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

QByteArray bigEndian(quint32 value)
{
    const quint32 big = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&big), 4);
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    const QByteArray named = name + data;
    const auto crc =
        quint32(crc32(0, reinterpret_cast<const Bytef *>(named.constData()), uInt(named.size())));
    return bigEndian(quint32(data.size())) + named + bigEndian(crc);
}

const QByteArray namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
    "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
    "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
    "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
    "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

const QByteArray wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

const QByteArray contentTypes =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" "
    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Default Extension=\"png\" ContentType=\"image/png\"/>"
    "<Override PartName=\"/word/document.xml\" ContentType=\""
    + wordType + "document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\""
    + wordType + "styles+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\""
    + wordType + "numbering+xml\"/></Types>";

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

} // namespace

QByteArray testPng(int number)
{
    QByteArray header = bigEndian(4) + bigEndian(3);
    header.append(char(8)).append(char(2)).append(3, '\0'); // 8 bits, RGB
    QByteArray pixels;
    for (int row = 0; row < 3; ++row)
        pixels.append('\0').append(12, char(number * 7 + row));
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header)
        + chunk("IDAT", qCompress(pixels).mid(4)) + chunk("IEND", {});
}

QByteArray DocxBuilder::escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray DocxBuilder::run(const QString &text, const QByteArray &properties) const
{
    const auto one = [](const QString &words, const QByteArray &attributes,
                        const QByteArray &marks) {
        QByteArray content;
        const QStringList lines = words.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            content += (i > 0 ? QByteArray("<w:br/>") : QByteArray())
                + "<w:t xml:space=\"preserve\">" + escaped(lines[i]) + "</w:t>";
        }
        return "<w:r" + attributes + "><w:rPr>" + marks + "</w:rPr>" + content + "</w:r>";
    };
    if (m_dialect == Dialect::Word && text.size() > 6) {
        const qsizetype half = text.size() / 2; // as after a correction
        return one(text.left(half), " w:rsidR=\"00A1B2C3\"", properties)
            + "<w:proofErr w:type=\"spellStart\"/>"
            + one(text.mid(half), " w:rsidRPr=\"00D4E5F6\"", properties + "<w:noProof/>")
            + "<w:proofErr w:type=\"spellEnd\"/>";
    }
    if (m_dialect == Dialect::GoogleDocs) {
        return "<w:sdt><w:sdtPr><w:id w:val=\"17\"/><w:tag w:val=\"goog_rdk_0\"/></w:sdtPr>"
               "<w:sdtContent>"
            + one(text, " w:rsidDel=\"00000000\"", properties + "<w:rtl w:val=\"0\"/>")
            + "</w:sdtContent></w:sdt>";
    }
    return one(text, {}, properties + "<w:lang w:val=\"" + m_language.toUtf8() + "\"/>");
}

QByteArray DocxBuilder::link(const QString &text, const QString &address) const
{
    m_links.append(address);
    return "<w:hyperlink r:id=\"rIdLink" + QByteArray::number(m_links.size()) + "\">"
        + run(text, "<w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/>") + "</w:hyperlink>";
}

QByteArray DocxBuilder::runs(const QString &text, const QByteArray &properties) const
{
    static const QRegularExpression marked(
        u"\\*\\*(.+?)\\*\\*|\\+\\+(.+?)\\+\\+|==(.+?)==|\\[([^\\]]+)\\]\\((https?://[^)]+)\\)"_s);
    QByteArray xml;
    qsizetype at = 0;
    auto matches = marked.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedStart() > at)
            xml += run(text.mid(at, match.capturedStart() - at), properties);
        if (!match.captured(1).isEmpty())
            xml += run(match.captured(1), properties + "<w:b/>");
        else if (!match.captured(2).isEmpty())
            xml += run(match.captured(2), properties + "<w:u w:val=\"single\"/>");
        else if (!match.captured(3).isEmpty())
            xml += run(match.captured(3), properties + "<w:highlight w:val=\"yellow\"/>");
        else
            xml += link(match.captured(4), match.captured(5));
        at = match.capturedEnd();
    }
    if (at < text.size())
        xml += run(text.mid(at), properties);
    return xml;
}

QByteArray DocxBuilder::paragraphXml(const QByteArray &properties, const QByteArray &content) const
{
    const QByteArray noise = m_dialect == Dialect::Word
        ? QByteArray(" w:rsidR=\"00112233\" w:rsidRDefault=\"00112233\" w14:paraId=\"1A2B3C4D\"")
        : QByteArray();
    return "<w:p" + noise + "><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
}

DocxBuilder &DocxBuilder::title(const QString &text)
{
    m_inList = false;
    m_body += paragraphXml("<w:pStyle w:val=\"Title\"/>", runs(text));
    return *this;
}

DocxBuilder &DocxBuilder::heading(int level, const QString &text)
{
    m_inList = false;
    const QByteArray number = QByteArray::number(level);
    const QByteArray name = m_language.startsWith(u"fr") ? "Titre" + number : "Heading" + number;
    const QByteArray noList = m_dialect == Dialect::LibreOffice
        ? QByteArray("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>")
        : QByteArray();
    const QByteArray bookmark = "<w:bookmarkStart w:id=\"1\" w:name=\"_x\"/>";
    m_body += paragraphXml("<w:pStyle w:val=\"" + name + "\"/>" + noList,
                           bookmark + runs(text) + "<w:bookmarkEnd w:id=\"1\"/>");
    return *this;
}

DocxBuilder &DocxBuilder::paragraph(const QString &text, const QString &style)
{
    m_inList = false;
    m_body += paragraphXml(style.isEmpty() ? QByteArray()
                                           : "<w:pStyle w:val=\"" + style.toUtf8() + "\"/>",
                           runs(text));
    return *this;
}

DocxBuilder &DocxBuilder::bigParagraph(const QString &text, double points)
{
    m_inList = false;
    m_body += paragraphXml(
        {}, runs(text, "<w:b/><w:sz w:val=\"" + QByteArray::number(int(points * 2)) + "\"/>"));
    return *this;
}

DocxBuilder &DocxBuilder::item(List sort, const QString &text, int level)
{
    if (!m_inList || (level == 0 && m_sort != sort)) {
        m_lists.append(sort);
        m_list = int(m_lists.size());
    }
    if (level == 0)
        m_sort = sort;
    m_inList = true;
    const QByteArray style =
        m_dialect == Dialect::Word ? "<w:pStyle w:val=\"ListParagraph\"/>" : QByteArray();
    m_body +=
        paragraphXml(style + "<w:numPr><w:ilvl w:val=\"" + QByteArray::number(level)
                         + "\"/><w:numId w:val=\"" + QByteArray::number(m_list) + "\"/></w:numPr>",
                     runs(text));
    return *this;
}

DocxBuilder &DocxBuilder::blank()
{
    m_inList = false;
    m_body += paragraphXml({}, {});
    return *this;
}

DocxBuilder &DocxBuilder::picture(int number, const QString &alt)
{
    m_inList = false;
    m_pictures.append(number);
    const QByteArray id = "rIdPicture" + QByteArray::number(m_pictures.size());
    const QByteArray text = escaped(alt);
    m_body += paragraphXml(
        {},
        "<w:r><w:rPr/><w:drawing><wp:inline distT=\"0\"><wp:extent cx=\"100\" cy=\"100\"/>"
        "<wp:docPr id=\"3\" name=\"Picture 3\" descr=\""
            + text
            + "\"/><a:graphic><a:graphicData "
              "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
              "<pic:nvPicPr><pic:cNvPr id=\"0\" name=\"p.png\"/><pic:cNvPicPr/></pic:nvPicPr>"
              "<pic:blipFill><a:blip r:embed=\""
            + id
            + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
              "</w:r>");
    return *this;
}

DocxBuilder &DocxBuilder::table(const QList<QStringList> &rows, bool hasHeading)
{
    m_inList = false;
    m_body += "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/></w:tblPr><w:tblGrid/>";
    for (qsizetype i = 0; i < rows.size(); ++i) {
        m_body += "<w:tr>";
        for (const QString &cell : rows[i]) {
            m_body += "<w:tc><w:tcPr><w:tcW w:w=\"100\"/></w:tcPr>";
            for (const QString &line : cell.split(u'\n')) {
                m_body += paragraphXml(
                    {}, runs(line, hasHeading && i == 0 ? QByteArray("<w:b/>") : QByteArray()));
            }
            m_body += "</w:tc>";
        }
        m_body += "</w:tr>";
    }
    m_body += "</w:tbl>";
    return *this;
}

DocxBuilder &DocxBuilder::raw(const QByteArray &xml)
{
    m_inList = false;
    m_body += xml;
    return *this;
}

DocxBuilder &DocxBuilder::part(const QString &name, const QByteArray &content,
                               const QString &relation)
{
    m_parts.append({name, content, relation});
    return *this;
}

QByteArray DocxBuilder::document() const
{
    return declaration + "<w:document " + namespaces + "><w:body>" + m_body
        + "<w:sectPr/></w:body></w:document>";
}

QByteArray DocxBuilder::styles() const
{
    const bool isFrench = m_language.startsWith(u"fr");
    const auto style = [](const QByteArray &id, const QByteArray &name, const QByteArray &more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
            + "\"/><w:basedOn w:val=\"Normal\"/>" + more + "</w:style>";
    };
    QByteArray all = "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/><w:lang w:val=\""
        + m_language.toUtf8()
        + "\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" "
          "w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>";
    for (int level = 1; level <= 4; ++level) {
        const QByteArray number = QByteArray::number(level);
        // Some programs write no outline level: the name says it.
        const QByteArray outline = m_dialect == Dialect::GoogleDocs
            ? QByteArray()
            : "<w:pPr><w:outlineLvl w:val=\"" + QByteArray::number(level - 1) + "\"/></w:pPr>";
        const QByteArray looks = "<w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr>";
        all +=
            style((isFrench ? "Titre" : "Heading") + number,
                  (m_dialect == Dialect::LibreOffice && isFrench ? "Titre " : "heading ") + number,
                  outline + looks);
    }
    all += style("Title", "Title", "<w:rPr><w:sz w:val=\"56\"/></w:rPr>");
    all += style("Caption", "caption", "<w:rPr><w:i/></w:rPr>");
    all += style("ListParagraph", "List Paragraph", {});
    all += style("Warning", "Warning", {});
    return declaration + "<w:styles " + namespaces + ">" + all + "</w:styles>";
}

QByteArray DocxBuilder::numbering() const
{
    QByteArray shapes;
    QByteArray numbers;
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        const QByteArray id = QByteArray::number(i + 1);
        QByteArray levels;
        for (int level = 0; level < 3; ++level) {
            List sort = m_lists[i];
            if (sort == List::Number && level == 1)
                sort = List::Letter;
            const QByteArray format = sort == List::Bullet ? "bullet"
                : sort == List::Letter                     ? "lowerLetter"
                                                           : "decimal";
            levels += "<w:lvl w:ilvl=\"" + QByteArray::number(level)
                + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\""
                + (sort == List::Bullet ? QByteArray("\xE2\x80\xA2") : QByteArray("%1."))
                + "\"/></w:lvl>";
        }
        shapes += "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
        numbers += "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + id + "\"/></w:num>";
    }
    return declaration + "<w:numbering " + namespaces + ">" + shapes + numbers + "</w:numbering>";
}

QByteArray DocxBuilder::relations() const
{
    const QByteArray base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relation = [&](const QByteArray &id, const QByteArray &type,
                              const QByteArray &target, const QByteArray &more = {}) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + base + type + "\" Target=\"" + target
            + "\"" + more + "/>";
    };
    QByteArray all = relation("rIdStyles", "styles", "styles.xml")
        + relation("rIdNumbering", "numbering", "numbering.xml");
    for (qsizetype i = 0; i < m_pictures.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        all += relation("rIdPicture" + number, "image", "media/image" + number + ".png");
    }
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        all += relation("rIdLink" + QByteArray::number(i + 1), "hyperlink", escaped(m_links[i]),
                        " TargetMode=\"External\"");
    }
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (!m_parts[i].relation.isEmpty())
            all += relation("rIdPart" + QByteArray::number(i + 1), m_parts[i].relation.toUtf8(),
                            m_parts[i].name.toUtf8());
    }
    return declaration
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all + "</Relationships>";
}

QByteArray DocxBuilder::docx() const
{
    const QByteArray root = declaration
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          "<Relationship Id=\"rId1\" "
          "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
          "officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    const auto entry = [](const QByteArray &name, const QByteArray &data) {
        return TestZipEntry{.name = name, .data = data, .method = 8};
    };
    QList<TestZipEntry> entries{entry("[Content_Types].xml", contentTypes),
                                entry("_rels/.rels", root),
                                entry("word/document.xml", document()),
                                entry("word/styles.xml", styles()),
                                entry("word/numbering.xml", numbering()),
                                entry("word/_rels/document.xml.rels", relations())};
    for (qsizetype i = 0; i < m_pictures.size(); ++i)
        entries.append(
            entry("word/media/image" + QByteArray::number(i + 1) + ".png", testPng(m_pictures[i])));
    for (const Part &part : m_parts)
        entries.append(entry("word/" + part.name.toUtf8(), part.content));
    return testZip(entries);
}

} // namespace carrel::test
