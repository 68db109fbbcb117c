// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/richtext.h"
#include "tests/core/richtext/texts.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using carrel::test::json;

TEST_CASE("richtext::fromPlain")
{
    SECTION("splits at blank lines and keeps single line breaks")
    {
        CHECK(richtext::fromPlain(u"  one\ntwo\r\n \t\r\n\nthree\n"_s)
              == json(R"([{"type":"paragraph","runs":[{"text":"one\ntwo"}]},
                          {"type":"paragraph","runs":[{"text":"three"}]}])"));
    }
    SECTION("makes nothing of nothing")
    {
        CHECK(richtext::fromPlain(u" \n\n "_s).isEmpty());
    }
}

TEST_CASE("richtext::toPlain")
{
    SECTION("gives all words, blocks on lines of their own")
    {
        CHECK(richtext::toPlain(json(R"([
            {"type":"heading","level":1,"runs":[{"text":"A "},{"text":"title","bold":true}]},
            {"type":"list","items":["one",[{"type":"quote","blocks":"two"}]]},
            {"type":"table","caption":"t","rows":[["a","b"],["c"]]},
            {"type":"code","text":"x = 1"},
            {"type":"image","alt":"A board","caption":"Bay 4"},
            {"type":"poem","verses":[{"text":"Now"},{"text":"Open"}]}])"))
              == u"A title\none\ntwo\nt\na b\nc\nx = 1\nA board\nBay 4\nNow Open");
    }
    SECTION("gives the words below the deepest level too")
    {
        QJsonArray text = json(R"([{"type":"paragraph","runs":[{"text":"deep"}]}])");
        for (int i = 0; i < 100; ++i)
            text = {test::block(u"list"_s, {{u"items"_s, QJsonArray{QJsonValue(text)}}})};
        CHECK(richtext::toPlain(text) == u"deep");
    }
}

TEST_CASE("richtext::wordCount")
{
    CHECK(richtext::wordCount(QJsonValue()) == 0);
    CHECK(richtext::wordCount(QJsonValue(u" – … !"_s)) == 0); // signs alone are no words
    CHECK(richtext::wordCount(QJsonValue(u"(l’eau) est-elle… «\u00a0potable\u00a0»"_s)) == 3);
    CHECK(richtext::wordCount(QJsonValue(u"Закройте воду!"_s)) == 2);
    CHECK(richtext::wordCount(QJsonValue(u"關水。"_s)) == 2); // each sign, as word processors count
    CHECK(richtext::wordCount(QJsonValue(u"Excel を開く"_s)) > 2);
    CHECK(richtext::wordCount(QJsonValue(u"물을 잠그세요."_s)) == 2); // Korean has blanks
    CHECK(richtext::wordCount(QJsonValue(u"Why? – It’s 8\u00a0°C,\n\nrising."_s)) == 5);
    CHECK(richtext::wordCount(json(R"([{"type":"paragraph","runs":[{"text":"well-"},
                                        {"text":"known","bold":true}]}])"))
          == 1);
}

TEST_CASE("richtext::isBlank")
{
    CHECK(richtext::isBlank(QJsonValue()));
    CHECK(richtext::isBlank(QJsonArray()));
    CHECK(richtext::isBlank(json(R"([{"type":"paragraph","runs":[{"text":" \n"}]}])")));
    CHECK_FALSE(richtext::isBlank(QJsonValue(u"a"_s)));
    CHECK_FALSE(richtext::isBlank(json(R"([{"type":"image","media":"abcdefghijkl"}])")));
}

TEST_CASE("richtext::mediaIn and richtext::pageLinksIn")
{
    const QJsonArray text = json(R"([
        {"type":"list","items":[[{"type":"image","media":"bbbbbbbbbbbb","caption":[
            {"text":"a","link":"page:pageaaaaaaaa"}]}]]},
        {"type":"quote","blocks":[{"type":"image","media":"aaaaaaaaaaaa"},{"type":"image","media":"bbbbbbbbbbbb"}]},
        {"type":"table","rows":[[{"runs":[{"text":"a","link":"page:pagebbbbbbbb"},
            {"text":"b","link":"https://a.example"},{"text":"c","link":"page:pageaaaaaaaa"}]}]]}])");

    CHECK(richtext::mediaIn(text)
          == QList<MediaId>{MediaId(u"bbbbbbbbbbbb"_s), MediaId(u"aaaaaaaaaaaa"_s)});
    CHECK(richtext::pageLinksIn(text)
          == QList<NodeId>{NodeId(u"pageaaaaaaaa"_s), NodeId(u"pagebbbbbbbb"_s)});
    CHECK(richtext::mediaIn(QJsonValue(u"words"_s)).isEmpty());
}
