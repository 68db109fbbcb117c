// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of strangers: refused with a sentence that says what they are, or read; never a crash.

#include "core/exchange/word/documentreader.h"
#include "core/exchange/word/word.h"
#include "tests/core/base/zip/testzip.h"
#include "tests/core/exchange/word/docxbuilder.h"
#include "tests/core/exchange/word/drafts.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// The error of reading these bytes; fails the test if there is none.
Error refusalOf(const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    SeededIdSource ids(1);
    const auto draft = readWord(device, {}, ids);
    REQUIRE_FALSE(draft);
    CHECK_FALSE(draft.error().message.isEmpty());
    return draft.error();
}

/// A zip with a document part of this XML.
QByteArray withDocument(const QByteArray &xml)
{
    return testZip({{.name = "word/document.xml", .data = xml, .method = 8}});
}

const QByteArray wordSpace =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

QByteArray repeated(const QByteArray &text, int times)
{
    return text.repeated(times);
}

QByteArray oleFile(const QString &name)
{
    return QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0')
        + QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
}

} // namespace

TEST_CASE("A file that is no .docx is told by its name, with what to do")
{
    CHECK(refusalOf("").message.contains(u"empty"));
    CHECK(refusalOf("%PDF-1.7\n").message.contains(u"PDF"));
    CHECK(refusalOf("{\\rtf1 hello}").message.contains(u".rtf"));
    CHECK(refusalOf("hello").message.contains(u"no Word file"));
    CHECK(refusalOf(oleFile(u"WordDocument"_s)).message.contains(u".doc)"));
    CHECK(refusalOf(oleFile(u"EncryptedPackage"_s)).message.contains(u"password"));
    const QByteArray odt =
        testZip({{.name = "mimetype", .data = "application/vnd.oasis.opendocument.text"},
                 {.name = "content.xml", .data = "<x/>"}});
    CHECK(refusalOf(odt).message.contains(u"OpenDocument"));
    CHECK(refusalOf(testZip({{.name = "xl/workbook.xml", .data = "<x/>"}}))
              .message.contains(u"Excel"));
    CHECK(refusalOf(testZip({{.name = "ppt/presentation.xml", .data = "<x/>"}}))
              .message.contains(u"PowerPoint"));
    CHECK(refusalOf(testZip({{.name = "a.txt", .data = "x"}})).code == ErrorCode::NotOurs);
}

TEST_CASE("Hostile Word files are refused")
{
    const QByteArray whole = DocxBuilder(DocxBuilder::Dialect::Word).paragraph(u"Hello"_s).docx();

    SECTION("cut off anywhere")
    {
        for (qsizetype size = 1; size < whole.size(); size += 37)
            refusalOf(whole.left(size));
    }
    SECTION("a bomb: little packed, much unpacked")
    {
        const QByteArray spaces(100 << 20, ' ');
        CHECK(refusalOf(withDocument(spaces)).code == ErrorCode::Refused);
    }
    SECTION("one that declares less than it unpacks to")
    {
        const QByteArray bomb = testZip({{.name = "word/document.xml",
                                          .data = QByteArray(64 << 20, ' '),
                                          .method = 8,
                                          .size = 10}});
        CHECK(refusalOf(bomb).code == ErrorCode::Damaged);
    }
    SECTION("entities, near and far")
    {
        CHECK(refusalOf(withDocument("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")).code
              == ErrorCode::Refused);
        CHECK(refusalOf(withDocument("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>")).code
              == ErrorCode::Refused);
    }
    SECTION("100,000 tables in one another")
    {
        const QByteArray xml = "<w:document " + wordSpace + "><w:body>"
            + repeated("<w:tbl><w:tr><w:tc>", 100'000) + "<w:p/>"
            + repeated("</w:tc></w:tr></w:tbl>", 100'000) + "</w:body></w:document>";
        CHECK(refusalOf(withDocument(xml)).code == ErrorCode::Refused);
    }
    SECTION("more elements than any document has")
    {
        const QByteArray xml = "<w:document " + wordSpace + "><w:body>"
            + repeated("<w:p/>", 1'600'000) + "</w:body></w:document>";
        CHECK(refusalOf(withDocument(xml)).code == ErrorCode::Refused);
    }
    SECTION("XML that is not whole, or in a part that matters")
    {
        CHECK(refusalOf(withDocument("<w:document")).code == ErrorCode::Damaged);
        CHECK(refusalOf(withDocument("")).code == ErrorCode::Damaged);
    }
    SECTION("two parts of one name")
    {
        CHECK(refusalOf(testZip({{.name = "word/document.xml", .data = "<a/>"},
                                 {.name = "WORD/document.xml", .data = "<a/>"}}))
                  .code
              == ErrorCode::Refused);
    }
    SECTION("an encrypted entry")
    {
        CHECK(refusalOf(testZip({{.name = "word/document.xml", .data = "<a/>", .flags = 1}})).code
              == ErrorCode::Refused);
    }
    SECTION("nothing to read")
    {
        CHECK(refusalOf(DocxBuilder(DocxBuilder::Dialect::Word).blank().docx()).code
              == ErrorCode::InvalidInput);
    }
}

TEST_CASE("Relations of a Word file lead nowhere outside of it")
{
    DocxBuilder docx(DocxBuilder::Dialect::Word);
    docx.paragraph(u"Before"_s);
    docx.raw("<w:p><w:r><w:drawing><wp:docPr descr=\"A picture\"/><pic:pic><a:blip "
             "r:embed=\"rIdPart1\"/></pic:pic></w:drawing></w:r></w:p>");
    docx.part(u"../../../etc/passwd"_s, "root", u"image"_s);
    const Draft draft = draftOf(docx.docx());
    CHECK(draft.files.isEmpty());
    CHECK(allWordsOf(draft).contains(u"A picture"));
}

TEST_CASE("Styles that are based on one another in a circle end")
{
    const QByteArray styles = "<w:styles " + wordSpace
        + "><w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"a\"/><w:basedOn "
          "w:val=\"B\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name "
          "w:val=\"b\"/><w:basedOn w:val=\"A\"/></w:style></w:styles>";
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"r1\" "
        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" "
        "Target=\"styles.xml\"/></Relationships>";
    const QByteArray document = "<w:document " + wordSpace
        + "><w:body><w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>Hello</w:t></w:r></w:p>"
          "</w:body></w:document>";
    const Draft draft =
        draftOf(testZip({{.name = "word/document.xml", .data = document},
                         {.name = "word/styles.xml", .data = styles},
                         {.name = "word/_rels/document.xml.rels", .data = relations}}));
    CHECK(allWordsOf(draft).contains(u"Hello"));
}

TEST_CASE("No change of a byte makes the Word reader crash")
{
    const quint32 seed = 20261126;
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    const QByteArray document =
        DocxBuilder(DocxBuilder::Dialect::GoogleDocs)
            .heading(1, u"Module 1"_s)
            .item(DocxBuilder::List::Bullet, u"One"_s)
            .table({{u"Question"_s, u"Answer"_s}, {u"Which?"_s, u"a) One\nb) **Two**"_s}})
            .document();
    int read = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray changed = document;
        for (int n = 0; n < 3; ++n) {
            const qsizetype at = random.bounded(int(changed.size()));
            if (random.bounded(2) == 0)
                changed[at] = char(random.bounded(32, 127));
            else
                changed.remove(at, random.bounded(60));
        }
        QBuffer device;
        device.setData(withDocument(changed));
        device.open(QIODevice::ReadOnly);
        SeededIdSource ids(1);
        const auto draft = readWord(device, {}, ids);
        read += draft ? 1 : 0;
        if (!draft)
            CHECK_FALSE(draft.error().message.isEmpty());
    }
    CHECK(read > 0);
}

TEST_CASE("Reading a Word file can be cancelled")
{
    QBuffer device;
    device.setData(DocxBuilder(DocxBuilder::Dialect::Word).paragraph(u"Hello"_s).docx());
    device.open(QIODevice::ReadOnly);
    for (int last = 0; last < 4; ++last) {
        SeededIdSource ids(1);
        int step = 0;
        const auto draft = readWord(device, {}, ids, [&](qint64, qint64) { return step++ < last; });
        REQUIRE_FALSE(draft);
        CHECK(draft.error().code == ErrorCode::Cancelled);
    }
}
