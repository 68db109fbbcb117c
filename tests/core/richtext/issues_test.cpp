// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/richtext.h"
#include "tests/core/richtext/texts.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using carrel::test::json;
using richtext::Issue;

namespace {

/// "place" of every issue of that sort.
QStringList placesOf(Issue issue, const QJsonArray &text)
{
    QStringList places;
    for (const auto &[found, place] : richtext::issuesIn(text, u"text"_s)) {
        if (found == issue)
            places << place;
    }
    return places;
}

} // namespace

TEST_CASE("richtext::issuesIn")
{
    SECTION("finds images without description or file, wherever they are")
    {
        const QJsonArray text = json(R"([
            {"type":"image","media":"abcdefghijkl","alt":" "},
            {"type":"list","items":["a",[{"type":"quote","blocks":[{"type":"image","media":"","alt":"a"}]}]]},
            {"type":"image","media":"abcdefghijkl","alt":"A board"}])");
        CHECK(placesOf(Issue::ImageWithoutAlt, text) == QStringList{u"text[0].alt"_s});
        CHECK(placesOf(Issue::ImageWithoutFile, text)
              == QStringList{u"text[1].items[1][0].blocks[0]"_s});
    }
    SECTION("finds links whose words say nothing, in English and French")
    {
        const QJsonArray text = json(R"([
            {"type":"paragraph","runs":[{"text":"Click "},{"text":"here","link":"https://a.example"}]},
            {"type":"paragraph","runs":[{"text":"Cliquez "  ,"link":"https://b.example"},
                                        {"text":"ICI.","bold":true,"link":"https://b.example"}]},
            {"type":"table","rows":[[{"runs":[{"text":"The rota","link":"https://a.example"}]}]]},
            {"type":"paragraph","runs":[{"text":"here"}]}])");
        CHECK(placesOf(Issue::VagueLink, text)
              == QStringList{u"text[0].runs[1]"_s, u"text[1].runs[0]"_s});
    }
    SECTION("finds tables without heading row and skipped levels")
    {
        CHECK(placesOf(Issue::TableWithoutHeader, json(R"([{"type":"table","rows":[["a"],["b"]]},
            {"type":"table","header":true,"rows":[["a"],["b"]]},{"type":"table","rows":[["a"]]}])"))
              == QStringList{u"text[0]"_s});
        CHECK(placesOf(Issue::HeadingSkipped, json(R"([{"type":"heading","level":1,"runs":"a"},
            {"type":"heading","level":3,"runs":"b"},{"type":"heading","level":1,"runs":"c"},
            {"type":"heading","level":2,"runs":"d"}])"))
              == QStringList{u"text[1]"_s});
    }
    SECTION("finds nothing in a good text")
    {
        CHECK(richtext::issuesIn(QJsonValue(u"Just words"_s)).isEmpty());
    }
}

TEST_CASE("richtext::imagesIn")
{
    SECTION("names every picture with its place and description, however deep")
    {
        const QJsonArray text = json(R"([
            {"type":"image","media":"abcdefghijkl","alt":" "},
            {"type":"list","items":["a",[{"type":"quote","blocks":[{"type":"image","media":"","alt":"A board"}]}]]}])");
        const auto images = richtext::imagesIn(text, u"text"_s);
        REQUIRE(images.size() == 2);
        CHECK(images[0].place == u"text[0]"_s);
        CHECK(images[0].media.text() == u"abcdefghijkl"_s);
        CHECK(images[0].alt == u" "_s);
        CHECK(images[1].place == u"text[1].items[1][0].blocks[0]"_s);
        CHECK(images[1].media.isNull());
        CHECK(images[1].alt == u"A board"_s);
    }
    SECTION("finds none in words")
    {
        CHECK(richtext::imagesIn(u"A board"_s).isEmpty());
    }
}
