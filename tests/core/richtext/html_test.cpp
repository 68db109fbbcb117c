// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/richtext.h"
#include "tests/core/richtext/htmlreader.h"
#include "tests/core/richtext/texts.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QString html(const QJsonValue &text, const QString &mediaHref = u"media/picture.png"_s)
{
    return richtext::toHtml(text, {.mediaHref = [=](const MediaId &) { return mediaHref; }});
}

} // namespace

TEST_CASE("richtext::escaped")
{
    CHECK(richtext::escaped(u"a<b>&\"'c"_s) == u"a&lt;b&gt;&amp;&quot;&#39;c");
    CHECK(richtext::escaped(u"\u0001\u007f\ufffe"_s) == u"\ufffd\ufffd\ufffd");
    CHECK(richtext::escaped(QString(QChar(0xd800))) == u"\ufffd");
    CHECK(richtext::escaped(u"\U0001f600\tok\n"_s) == u"\U0001f600\tok\n");
}

TEST_CASE("richtext::toHtml writes")
{
    SECTION("paragraphs with marks, line breaks and passages in another language")
    {
        CHECK(
            html(json(
                R"([{"type":"paragraph","runs":[{"text":"a\nb"},{"text":"c","bold":true,"italic":true},
                            {"text":"d","lang":"fr"},{"text":"2","sup":true}]},{"type":"paragraph","runs":[]}])"))
            == u"<p>a<br>b<strong><em>c</em></strong><span lang=\"fr\" "
               u"dir=\"auto\">d</span><sup>2</sup></p>");
    }
    SECTION("headings below the page's own")
    {
        CHECK(
            html(json(
                R"([{"type":"heading","level":1,"runs":"a"},{"type":"heading","level":3,"runs":"b"}])"))
            == u"<h3>a</h3><h5>b</h5>");
        CHECK(richtext::toHtml(json(R"([{"type":"heading","level":3,"runs":"a"}])"),
                               {.mediaHref = {}, .topHeading = 6})
                  .utf8
              == "<h6>a</h6>");
    }
    SECTION("links that open beside the course, and links to its pages")
    {
        CHECK(
            html(json(
                R"([{"type":"paragraph","runs":[{"text":"a","link":"https://a.example/?b&c"}]}])"))
            == u"<p><a href=\"https://a.example/?b&amp;c\" target=\"_blank\" rel=\"noopener "
               u"noreferrer\">a</a></p>");
        CHECK(
            html(json(R"([{"type":"paragraph","runs":[{"text":"a","link":"page:abcdefghijkl"}]}])"))
            == u"<p><a href=\"#page-abcdefghijkl\" data-page=\"abcdefghijkl\">a</a></p>");
        QList<NodeId> pages;
        richtext::toHtml(
            json(R"([{"type":"paragraph","runs":[{"text":"a","link":"page:abcdefghijkl"},)"
                 R"({"text":"b","link":"tel:112"}]}])"),
            {.mediaHref = {}, .pageLink = [&](const NodeId &id) { pages << id; }});
        CHECK(pages == QList<NodeId>{NodeId(u"abcdefghijkl"_s)});
        CHECK(html(json(
                  R"([{"type":"paragraph","runs":[{"text":"a","link":"mailto:a@b.example"}]}])"))
              == u"<p><a href=\"mailto:a@b.example\">a</a></p>");
    }
    SECTION("one link for neighbouring runs with one address")
    {
        const HtmlReading reading = readHtml(html(json(R"([{"type":"paragraph","runs":[
            {"text":"a","link":"https://a.example"},{"text":"b","bold":true,"link":"https://a.example"},
            {"text":"c","link":"https://c.example"},{"text":"d"}]}])")));
        CHECK(reading.problems == QStringList());
        CHECK(reading.names() == QStringList{u"p"_s, u"a"_s, u"strong"_s, u"a"_s});
    }
    SECTION("tight and loose lists, one in another")
    {
        CHECK(html(json(R"([{"type":"list","ordered":false,"items":["a",["b"]]}])"))
              == u"<ul><li>a</li><li></li></ul>");
        CHECK(html(json(R"([{"type":"list","ordered":true,"items":[[{"type":"paragraph","runs":"a"},
                            {"type":"list","items":["b"]},{"type":"paragraph","runs":"c"}]]}])"))
              == u"<ol><li>a<ul><li>b</li></ul><p>c</p></li></ol>");
    }
    SECTION("tables with caption, scope and rows of equal width")
    {
        CHECK(
            html(json(R"([{"type":"table","header":true,"caption":"t","rows":[["a","b"],["c"]]}])"))
            == u"<table><caption>t</caption><thead><tr><th scope=\"col\">a</th><th "
               u"scope=\"col\">b</th></tr></thead>"
               "<tbody><tr><td>c</td><td></td></tr></tbody></table>");
        CHECK(html(json(R"([{"type":"table","rows":[]}])")).isEmpty());
    }
    SECTION("quotes and code with its line breaks")
    {
        CHECK(
            html(json(
                R"([{"type":"quote","blocks":"a"},{"type":"code","text":"if (a < b)\n  c","language":"c++"}])"))
            == u"<blockquote><p>a</p></blockquote><pre tabindex=\"0\"><code "
               u"class=\"language-c++\">if (a &lt; b)\n  c</code></pre>");
    }
    SECTION("images with alt text and caption; without their file the words stay")
    {
        const QJsonArray image = json(
            R"([{"type":"image","media":"abcdefghijkl","alt":"A \"board\"","caption":"Bay 4"}])");
        CHECK(html(image)
              == u"<figure><img src=\"media/picture.png\" alt=\"A &quot;board&quot;\" "
                 u"loading=\"lazy\">"
                 "<figcaption>Bay 4</figcaption></figure>");
        CHECK(html(image, {})
              == u"<figure><p>A &quot;board&quot;</p><figcaption>Bay 4</figcaption></figure>");
        CHECK(html(json(R"([{"type":"image","media":"abcdefghijkl","alt":"A board"}])"), {})
              == u"<p>A board</p>");
    }
    SECTION("the words of block types it does not know")
    {
        CHECK(
            html(json(R"([{"type":"poem","verses":[{"text":"Now"},{"runs":[{"text":"Open"}]}]}])"))
            == u"<p>Now Open</p>");
    }
}

TEST_CASE("richtext::toHtml keeps within bounds")
{
    QJsonArray text = json(R"([{"type":"paragraph","runs":"deep"}])");
    for (int i = 0; i < 400; ++i)
        text = {test::block(u"quote"_s, {{u"blocks"_s, text}})};
    const HtmlReading reading = readHtml(html(text));
    CHECK(reading.problems == QStringList());
    CHECK(reading.names().size() <= richtext::maxDepth + 3);
    CHECK(reading.names().count(u"blockquote"_s) == richtext::maxDepth + 1);
}

TEST_CASE("richtext::toHtml writes well-formed, harmless HTML of any text")
{
    const quint32 seed = QRandomGenerator::global()->generate();
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 1000; ++round) {
        const QString written = html(test::randomText(random));
        INFO(written.toStdString());
        REQUIRE(dangersIn(written) == QStringList());
    }
}
