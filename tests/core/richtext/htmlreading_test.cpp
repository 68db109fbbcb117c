// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/foreigntext.h"
#include "core/richtext/richtext.h"
#include "tests/core/richtext/texts.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using carrel::test::json;
using carrel::test::paragraph;
using carrel::test::run;

namespace {

QJsonArray pasted(const char *html)
{
    return richtext::fromHtml(QString::fromUtf8(html));
}

QJsonArray wanted(const char *text)
{
    return richtext::clean(json(text));
}

} // namespace

TEST_CASE("Foreign HTML becomes stored text")
{
    SECTION("paragraphs with marks, line breaks and links")
    {
        CHECK(pasted("<p>One <b>two</b> <i>three</i></p>\n<p>x<sub>1</sub><sup>2</sup>"
                     "<code>f</code><br>y <a href='https://example.org/'>z</a></p>")
              == wanted(R"([{"type": "paragraph", "runs": [{"text": "One "},
                 {"text": "two", "bold": true}, {"text": " "}, {"text": "three", "italic": true}]},
                 {"type": "paragraph", "runs": [{"text": "x"}, {"text": "1", "sub": true},
                 {"text": "2", "sup": true}, {"text": "f", "code": true}, {"text": "\ny "},
                 {"text": "z", "link": "https://example.org/"}]}])"));
    }
    SECTION("words without any element, and words between blocks")
    {
        CHECK(pasted("just  \n words") == QJsonArray{paragraph(u"just words"_s)});
        CHECK(pasted("a<div>b</div>c")
              == QJsonArray{paragraph(u"a"_s), paragraph(u"b"_s), paragraph(u"c"_s)});
    }
    SECTION("headings, which begin at the top whatever they were on their page")
    {
        CHECK(pasted("<h2>A</h2><p>b</p><h3><b>C</b></h3>")
              == wanted(R"([{"type": "heading", "level": 1, "runs": "A"},
                 {"type": "paragraph", "runs": "b"}, {"type": "heading", "level": 2, "runs": "C"}])"));
    }
}

TEST_CASE("Foreign lists, quotes, code and tables become stored text")
{
    SECTION("lists, nested inside items or beside them")
    {
        const QJsonArray list = wanted(R"([{"type": "list", "items": [
            [{"type": "paragraph", "runs": "a"},
             {"type": "list", "ordered": true, "items": ["b"]}], "c"]}])");
        CHECK(pasted("<ul><li>a<ol><li>b</li></ol></li><li><p>c</p></li></ul>") == list);
        CHECK(pasted("<ul><li>a</li><ol><li>b</li></ol><li>c</li></ul>") == list);
    }
    SECTION("quotes and code")
    {
        CHECK(pasted("<blockquote><p>q</p></blockquote>")
              == wanted(R"([{"type": "quote", "blocks": "q"}])"));
        CHECK(pasted("<pre>a\n  <b>b</b>\n</pre>")
              == wanted(R"([{"type": "code", "text": "a\n  b"}])"));
    }
    SECTION("tables with a heading row, a caption and wide cells")
    {
        CHECK(pasted("<table><caption>Who</caption><thead><tr><th>A</th><th>B</th></tr></thead>"
                     "<tbody><tr><td colspan=2><p>c</p><p>d</p></td></tr></tbody></table>")
              == wanted(R"([{"type": "table", "header": true, "caption": "Who",
                 "rows": [["A", "B"], ["c\nd", ""]]}])"));
    }
    SECTION("tables whose first column is the heading, not the first row")
    {
        const QJsonArray table = pasted("<table><tr><th>A</th><td>1</td></tr>"
                                        "<tr><th>B</th><td>2</td></tr></table>");
        CHECK_FALSE(table[0]["header"_L1].toBool(true));
    }
    SECTION("of a table that only holds a page together its content")
    {
        CHECK(pasted("<table><tr><td><p>a</p><p>b</p></td></tr></table>")
              == QJsonArray{paragraph(u"a"_s), paragraph(u"b"_s)});
    }
}

TEST_CASE("What must not come along with foreign HTML stays behind")
{
    SECTION("scripts, styles, forms and embedded things with all they hold")
    {
        CHECK(pasted("<p>a</p><script>alert(1)</script><style>p{}</style><iframe src='x'>i</iframe>"
                     "<object><p>o</p></object><embed src='x'><svg><text>s</text></svg>"
                     "<math><mi>m</mi></math><form><p>f</p></form>")
              == QJsonArray{paragraph(u"a"_s)});
    }
    SECTION("pictures, but not an emoji shown as one")
    {
        CHECK(pasted("<img src=x onerror=alert(1)><img src='file:///etc/passwd' alt='a long text'>")
                  .isEmpty());
        CHECK(pasted("<p>fine <img src='https://x.example/1f600.png' alt='\U0001F600'></p>")
              == QJsonArray{paragraph(u"fine \U0001F600"_s)});
    }
    SECTION("addresses that are not safe, and pages of some other course")
    {
        CHECK(pasted("<p><a href='java&#10;script:alert(1)'>a</a><a href='file:///x'>b</a>"
                     "<a href='page:abcdefghijkl'>c</a><a onclick='x()'>d</a></p>")
              == QJsonArray{paragraph(u"abcd"_s)});
    }
    SECTION("hidden words")
    {
        CHECK(pasted("<p>a<span style='display: none'>b</span><span hidden>c</span></p>")
              == QJsonArray{paragraph(u"a"_s)});
    }
}

TEST_CASE("Pictures of foreign HTML that stay behind are counted")
{
    const auto count = [](const char *html) {
        return richtext::picturesIn(QString::fromUtf8(html));
    };
    CHECK(count("<p>words</p>") == 0);
    CHECK(count("<p><img src='a.png' alt='A board'>words</p><div><img src='b.png'></div>") == 2);
    CHECK(count("<img src='counter.gif' width='1' height='1'>") == 0);
    CHECK(count("<p>well done <img src='smile.png' alt='🙂'></p>") == 0);
    CHECK(count("<div style='display: none'><img src='a.png'></div>") == 0);
    CHECK(count("<svg><image href='a.png'/></svg><script>'<img>'</script>") == 0);
}

TEST_CASE("The clipboards of word processors are understood")
{
    SECTION("Word: lists that are paragraphs, their bullets, o:p, conditional comments")
    {
        CHECK(pasted(
                  "<html xmlns:o='urn:x'><head><style><!-- p {} --></style></head><body>"
                  "<!--[if gte mso 9]><xml>x</xml><![endif]-->"
                  "<p class=MsoNormal>Intro<o:p></o:p></p>"
                  "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
                  "<span style='mso-list:Ignore'>\xc2\xb7<span>&nbsp;&nbsp;</span></span><![endif]>"
                  "one<o:p></o:p></p>"
                  "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>"
                  "<span style='mso-list:Ignore'>a.<span>&nbsp;</span></span>deep</p>"
                  "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>"
                  "<span style='mso-list:Ignore'>\xc2\xb7</span><b>two</b></p>"
                  "<p class=MsoNormal><o:p>&nbsp;</o:p></p></body></html>")
              == wanted(R"([{"type": "paragraph", "runs": "Intro"}, {"type": "list", "items": [
                 [{"type": "paragraph", "runs": "one"},
                  {"type": "list", "ordered": true, "items": ["deep"]}],
                 [{"type": "paragraph", "runs": [{"text": "two", "bold": true}]}]]}])"));
    }
    SECTION("Google Docs: a bold element that is none, weight and slant as styles")
    {
        CHECK(pasted("<meta charset='utf-8'><b style='font-weight:normal;' id='docs-internal-guid'>"
                     "<p><span style='font-weight:700'>a</span><span style='font-style:italic'> b"
                     "</span><span style='vertical-align:super'>c</span></p></b><br>")
              == wanted(R"([{"type": "paragraph", "runs": [{"text": "a", "bold": true},
                 {"text": " b", "italic": true}, {"text": "c", "sup": true}]}])"));
    }
}

TEST_CASE("HTML that is built to be hard to read is refused quickly")
{
    SECTION("deep nesting, and unclosed elements that the parser would open again and again")
    {
        CHECK(richtext::fromHtml(u"<div>"_s.repeated(200'000) + u"x"_s).isEmpty());
        QString reopening;
        for (int i = 0; i < 2000; ++i)
            reopening += u"<b id=%1>"_s.arg(i);
        CHECK(richtext::fromHtml(reopening + u"<p>x"_s.repeated(50'000)).isEmpty());
    }
    SECTION("an element with a hundred thousand attributes")
    {
        QString attributes;
        for (int i = 0; i < 100'000; ++i)
            attributes += u" a%1"_s.arg(i);
        CHECK(richtext::fromHtml(u"<p"_s + attributes + u">x</p>"_s).isEmpty());
        QString hidden; // between signs that look like ends of tags
        for (int i = 0; i < 100'000; ++i)
            hidden += u" b%1\" c%1=\"><i\" d%1='>'"_s.arg(i);
        CHECK(richtext::fromHtml(u"<p"_s + hidden + u">x</p>"_s).isEmpty());
    }
    SECTION("while a long ordinary page is read")
    {
        const QJsonArray text = richtext::fromHtml(
            u"<div><ul><li><p>a <b>b</b> c</p></li></ul></div>"_s.repeated(5000));
        CHECK(text.size() == 5000);
        CHECK(richtext::check(text).has_value());
    }
}
