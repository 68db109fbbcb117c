// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/hostilexml.h"

#include "tests/core/base/zip/testzip.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QByteArray laughs()
{
    QByteArray dtd = "<!DOCTYPE x [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 40; ++i)
        dtd += "<!ENTITY a" + QByteArray::number(i) + " \""
            + ("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    return declaration + dtd + "]>";
}

QByteArray quadratic()
{
    return declaration + "<!DOCTYPE x [<!ENTITY big \"" + QByteArray(200'000, 'b') + "\">]>";
}

QByteArray external(const QByteArray &address)
{
    return declaration + "<!DOCTYPE x [<!ENTITY evil SYSTEM \"" + address + "\">]>";
}

QByteArray parameters(const QByteArray &address)
{
    return declaration + "<!DOCTYPE x [<!ENTITY % evil SYSTEM \"" + address + "\"> %evil;]>";
}

QByteArray manyAttributes()
{
    QByteArray attributes;
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"1\"";
    return attributes;
}

QByteArray hiddenAttributes()
{
    QByteArray attributes;
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\">=\"";
    return attributes;
}

/// Attributes that a document type gives to every element.
QByteArray givenAttributes()
{
    QByteArray list = declaration + "<!DOCTYPE x [<!ATTLIST e";
    for (int i = 0; i < 10'000; ++i)
        list += " a" + QByteArray::number(i) + " CDATA \"x\"";
    return list + ">]>";
}

QByteArray manyNamespaces()
{
    QByteArray attributes;
    for (int i = 0; i < 20'000; ++i)
        attributes += " xmlns:n" + QByteArray::number(i) + "=\"u" + QByteArray::number(i) + "\"";
    return attributes;
}

QByteArray deep(int depth)
{
    return QByteArray("<d>").repeated(depth) + QByteArray("</d>").repeated(depth);
}

QByteArray asUtf7(const QByteArray &utf8)
{
    QByteArray text = utf8;
    text.replace("UTF-8", "UTF-7");
    text.replace("<!", "+ADw-!");
    return text.replace("=\"", "+AD0-\"");
}

QByteArray asUtf16(const QByteArray &utf8)
{
    QByteArray text = utf8;
    QStringEncoder encoder(QStringConverter::Utf16, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(text.replace("UTF-8", "UTF-16")));
}

/// Says UTF-8, is UTF-16 without a mark.
QByteArray asHiddenUtf16(const QByteArray &utf8)
{
    QStringEncoder encoder(QStringConverter::Utf16LE);
    return encoder(QString::fromUtf8(utf8));
}

QByteArray asBrokenUtf8(const QByteArray &utf8)
{
    QByteArray text = utf8;
    return text.replace("?>\n", "?>\n<!-- \xc0\xbc\xff\xed\xa0\x80 -->");
}

QByteArray zipWith(const QList<TestZipEntry> &parts)
{
    return testZip(parts);
}

QByteArray manifestFile(const QByteArray &xml)
{
    return zipWith({{"imsmanifest.xml", xml}, {"index.html", "<!doctype html><p>Hello</p>"}});
}

QByteArray pageFile(const QByteArray &xml)
{
    return zipWith({{"imsmanifest.xml", "<manifest/>"}, {"index.html", xml}});
}

QByteArray cmi5File(const QByteArray &xml)
{
    return zipWith({{"cmi5.xml", xml}, {"index.html", "<!doctype html><p>Hello</p>"}});
}

const QByteArray relationType =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray wordRelations()
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
           "<Relationship Id=\"r1\" Type=\""
        + relationType
        + "officeDocument\" Target=\"word/document.xml\"/>"
          "</Relationships>";
}

QByteArray wordFile(const QByteArray &xml)
{
    return zipWith({{"[Content_Types].xml", "<Types/>"},
                    {"_rels/.rels", wordRelations()},
                    {"word/document.xml", xml}});
}

QByteArray wordStylesFile(const QByteArray &xml)
{
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"r1\" Type=\""
        + relationType + "styles\" Target=\"styles.xml\"/></Relationships>";
    const QByteArray document =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:body><w:p><w:r><w:t>Hello</w:t></w:r></w:p></w:body></w:document>";
    return zipWith({{"[Content_Types].xml", "<Types/>"},
                    {"_rels/.rels", wordRelations()},
                    {"word/document.xml", document},
                    {"word/_rels/document.xml.rels", relations},
                    {"word/styles.xml", xml}});
}

const QByteArray workbook =
    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
    "<sheets><sheet name=\"Bank\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";

QByteArray workbookRelations()
{
    return "<Relationships><Relationship Id=\"r1\" Type=\"" + relationType
        + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
}

QByteArray sheetFile(const QByteArray &xml)
{
    return zipWith({{"xl/workbook.xml", workbook},
                    {"xl/_rels/workbook.xml.rels", workbookRelations()},
                    {"xl/worksheets/sheet1.xml", xml}});
}

QByteArray stringsFile(const QByteArray &xml)
{
    return zipWith({{"xl/workbook.xml", workbook},
                    {"xl/_rels/workbook.xml.rels", workbookRelations()},
                    {"xl/sharedStrings.xml", xml},
                    {"xl/worksheets/sheet1.xml",
                     "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                     "</sheetData></worksheet>"}});
}

QByteArray openSheetFile(const QByteArray &xml)
{
    return zipWith({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                    {"content.xml", xml},
                    {"META-INF/manifest.xml", "<m/>"}});
}

QByteArray plainFile(const QByteArray &xml)
{
    return xml;
}

} // namespace

QList<HostileXml> hostileXml(const QString &canary, int port)
{
    const QByteArray file = "file://" + canary.toUtf8();
    const QByteArray server = "http://127.0.0.1:" + QByteArray::number(port) + "/evil";
    const QByteArray evil = "&evil;";
    const QByteArray including = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\""
        + file + "\" parse=\"text\"/>";
    return {
        {"billion laughs", laughs(), {}, "&a39;"},
        {"billion laughs in an attribute", laughs(), " title=\"&a39;\"", {}},
        {"quadratic blowup", quadratic(), {}, QByteArray("&big;").repeated(20'000)},
        {"an entity that is a file", external(file), {}, evil},
        {"an entity that is an address", external(server), {}, evil},
        {"parameters from a file", parameters(file), {}, {}},
        {"parameters from an address", parameters(server), {}, {}},
        {"a document type from an address",
         declaration + "<!DOCTYPE x SYSTEM \"" + server + "\">",
         {},
         {},
         false},
        {"a document type from a file",
         declaration + "<!DOCTYPE x PUBLIC \"-//X//X\" \"" + file + "\">",
         {},
         {},
         false},
        {"an inclusion of a file", declaration, {}, including, false},
        {"a style sheet from an address",
         declaration + "<?xml-stylesheet href=\"" + server + "\" type=\"text/xsl\"?>",
         {},
         {},
         false},
        {"a schema from an address",
         declaration,
         " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x " + server
             + "\" xsi:noNamespaceSchemaLocation=\"" + file + "\"",
         {},
         false},
        {"a million levels", declaration, {}, deep(1'000'000)},
        {"a million levels left open", declaration, {}, QByteArray("<d>").repeated(1'000'000)},
        {"100,000 attributes", declaration, manyAttributes(), {}, false},
        {"100,000 attributes with ends of tags in them",
         declaration,
         hiddenAttributes(),
         {},
         false},
        {"attributes of the document type",
         givenAttributes(),
         {},
         QByteArray("<e/>").repeated(10'000)},
        {"20,000 namespaces", declaration, manyNamespaces(), {}, false},
        {"a long name", declaration, {}, '<' + QByteArray(5'000'000, 'n') + "/>", false},
        {"a long text", declaration, {}, QByteArray(30'000'000, 't'), false},
        {"a million elements", declaration, {}, QByteArray("<e/>").repeated(1'000'000), false},
        {"a long comment", declaration, {}, "<!--" + QByteArray(20'000'000, 'c') + "-->", false},
        {"laughs in UTF-7", laughs(), {}, "&a39;", true, asUtf7},
        {"laughs in UTF-16", laughs(), {}, "&a39;", true, asUtf16},
        {"a file by UTF-16 that says it is UTF-8", external(file), {}, evil, true, asHiddenUtf16},
        {"bytes that are no UTF-8", declaration, {}, "x", false, asBrokenUtf8},
    };
}

const QList<XmlPlace> &xmlPlaces()
{
    static const QList<XmlPlace> places{
        {"manifest", "package", "zip", manifestFile,
         "manifest xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" identifier=\"m\""},
        {"course structure", "package", "zip", cmi5File,
         "courseStructure xmlns=\"https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd\""},
        {"page of a package", "package", "zip", pageFile, "html"},
        {"text of a Word file", "word", "docx", wordFile,
         "w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""},
        {"styles of a Word file", "word", "docx", wordStylesFile,
         "w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""},
        {"sheet of a workbook", "table", "xlsx", sheetFile, "worksheet"},
        {"strings of a workbook", "table", "xlsx", stringsFile, "sst"},
        {"OpenDocument sheet", "table", "ods", openSheetFile,
         "office:document-content xmlns:office=\"o\" xmlns:table=\"t\""},
        {"drawing", "svg", "svg", plainFile, "svg xmlns=\"http://www.w3.org/2000/svg\""},
    };
    return places;
}

QByteArray xmlFor(const XmlPlace &place, const HostileXml &hostile)
{
    const QByteArray start = place.root;
    const QByteArray name = start.left(start.indexOf(' ') < 0 ? start.size() : start.indexOf(' '));
    const QByteArray xml = hostile.before + '<' + start + hostile.attributes + '>' + hostile.inside
        + "</" + name + '>';
    return hostile.encoded ? hostile.encoded(xml) : xml;
}

} // namespace carrel::test
