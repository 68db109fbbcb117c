// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/richtext.h"
#include "tests/core/richtext/texts.h"
#include "tests/support/catch.h"
#include "ui/richtext/documentreader.h"
#include "ui/richtext/documentwriter.h"

#include <QApplication>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::ui;

namespace {

Look plainLook()
{
    return {QApplication::font(), QApplication::palette()};
}

QJsonArray throughDocument(const QJsonArray &text)
{
    QTextDocument document;
    DocumentWriter::fill(document, richtext::clean(text), plainLook());
    return readText(document);
}

/// A letter typed at the start of a paragraph in front of a text, and taken away again.
QJsonArray afterTypingElsewhere(const QJsonArray &text)
{
    QTextDocument document;
    QJsonArray whole{test::paragraph(u"Elsewhere"_s)};
    for (const QJsonValue &block : text)
        whole.append(block);
    DocumentWriter::fill(document, richtext::clean(whole), plainLook());
    QTextCursor cursor(&document);
    cursor.insertText(u"x"_s);
    plainLook().renew(document, 0, document.characterCount());
    QJsonArray result = readText(document);
    REQUIRE(result.first() == test::paragraph(u"xElsewhere"_s));
    result.removeFirst();
    return result;
}

const char *everything = R"json([
 {"type": "heading", "level": 2, "runs": [{"text": "Title"}]},
 {"type": "paragraph", "runs": [{"text": "a "}, {"text": "b", "bold": true, "italic": true},
  {"text": " H"}, {"text": "2", "sub": true}, {"text": "O"}, {"text": "x", "sup": true},
  {"text": "f()", "code": true}, {"text": "bonjour", "lang": "fr"},
  {"text": "page", "link": "page:abcdefghijkl"}]},
 {"type": "list", "ordered": false, "items": [
  [{"type": "paragraph", "runs": [{"text": "one"}]},
   {"type": "paragraph", "runs": [{"text": "still one"}]},
   {"type": "list", "ordered": true, "items": [[{"type": "paragraph", "runs": [{"text": "1.1"}]}]]}],
  [{"type": "quote", "blocks": [{"type": "paragraph", "runs": [{"text": "quoted"}]}]}]]},
 {"type": "table", "header": true, "caption": "Who", "rows": [
  [{"runs": [{"text": "A"}]}, {"runs": [{"text": "B", "bold": true}]}], [{"runs": []}, {"runs": []}]]},
 {"type": "quote", "blocks": [{"type": "paragraph", "runs": [{"text": "q"}]}]},
 {"type": "code", "text": "a\n\n  b\n", "language": "c"},
 {"type": "image", "media": "abcdefghijkl", "alt": "An x", "caption": [{"text": "cap"}]}
])json";

} // namespace

TEST_CASE("A stored text comes back from the document as it was")
{
    SECTION("with every block and every mark")
    {
        const QJsonArray text = richtext::clean(test::json(everything));
        CHECK(throughDocument(text) == text);
    }
    SECTION("with nothing, with one empty paragraph, with tables side by side")
    {
        const QJsonArray table = test::json(R"([{"type": "table", "rows": [["a"]]},
            {"type": "table", "rows": [["b", "c"], ["d"]]}])");
        CHECK(throughDocument({}).isEmpty());
        CHECK(throughDocument({test::paragraph(QJsonArray{})})
              == QJsonArray{test::paragraph(QJsonArray{})});
        CHECK(throughDocument(table) == richtext::clean(table));
    }
    SECTION("with characters that a document uses itself")
    {
        const QString odd = u"a\r\r\n\u2028b\u2029\ufdd0\ufdd1\ufffc\ufffd"_s + QChar(0) + u"c\t"_s;
        const QJsonArray text{test::paragraph(odd)};
        CHECK(throughDocument(text) == text);
    }
    SECTION("with empty lists, items and quotes")
    {
        const QJsonArray text = richtext::clean(test::json(R"([{"type": "list", "items": []},
            {"type": "list", "items": [[], [], ["x"]], "ordered": "yes"},
            {"type": "quote", "blocks": [], "cite": 3}])"));
        CHECK(throughDocument(text) == text);
    }
    SECTION("whatever an old or damaged file holds")
    {
        const int seed = GENERATE(range(0, 300));
        QRandomGenerator random{quint32(seed)};
        const QJsonArray text = richtext::clean(test::randomText(random));
        CAPTURE(seed);
        CHECK(throughDocument(text) == text);
        CHECK(afterTypingElsewhere(text) == text);
    }
}
