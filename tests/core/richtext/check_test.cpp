// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/richtext.h"
#include "tests/core/richtext/texts.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using carrel::test::json;

namespace {

/// The place in front of the message, or "fine".
QString placeOf(const QJsonValue &text, const QString &place = {})
{
    const auto result = richtext::check(text, place);
    return result ? u"fine"_s : result.error().message.section(u": "_s, 0, 0);
}

QJsonArray nested(int depth)
{
    QJsonArray text{test::paragraph(u"deep"_s)};
    for (int i = 0; i < depth; ++i)
        text = {test::block(u"quote"_s, {{u"blocks"_s, text}})};
    return text;
}

} // namespace

TEST_CASE("richtext::check")
{
    SECTION("accepts every block type, plain strings, unknown members and unknown types")
    {
        CHECK(placeOf(json(R"([
            {"type":"paragraph","runs":[{"text":"a","bold":true,"lang":"fr","link":"https://a.example"}]},
            {"type":"paragraph"},
            {"type":"heading","level":3,"runs":"Title"},
            {"type":"list","ordered":true,"items":[[{"type":"paragraph"}],"plain"]},
            {"type":"table","header":true,"rows":[[{"runs":[]},"plain"]],"caption":"c"},
            {"type":"quote","blocks":[]},
            {"type":"code","text":"x","language":"cpp"},
            {"type":"image","media":"abcdefghijkl","alt":"a","caption":[]},
            {"type":"poem","verses":7},
            {"type":"paragraph","mood":4,"runs":[{"text":"a","footnote":{"n":1}}]}])"))
              == u"fine");
        CHECK(placeOf(u"Just words"_s) == u"fine");
        CHECK(placeOf(QJsonArray()) == u"fine");
    }
    SECTION("names the exact place of what does not fit")
    {
        CHECK(placeOf(json(R"([7])")) == u"[0]");
        CHECK(placeOf(json(R"([{"runs":[]}])")) == u"[0].type");
        CHECK(placeOf(json(R"([{"type":"paragraph","runs":7}])")) == u"[0].runs");
        CHECK(placeOf(json(R"([{"type":"paragraph","runs":[{}]}])")) == u"[0].runs[0].text");
        CHECK(placeOf(json(R"([{"type":"quote","blocks":[{"type":"paragraph","runs":[
            {"text":"a"},{"text":"b","bold":"yes"}]}]}])"))
              == u"[0].blocks[0].runs[1].bold");
        CHECK(placeOf(json(R"([{"type":"heading","level":4}])")) == u"[0].level");
        CHECK(placeOf(json(R"([{"type":"heading","level":"1"}])")) == u"[0].level");
        CHECK(placeOf(json(R"([{"type":"list","items":[[],7]}])")) == u"[0].items[1]");
        CHECK(placeOf(json(R"([{"type":"list"}])")) == u"[0].items");
        CHECK(placeOf(json(R"([{"type":"table","rows":[[{"runs":[{"text":1}]}]]}])"))
              == u"[0].rows[0][0].runs[0].text");
        CHECK(placeOf(json(R"([{"type":"table","rows":[7]}])")) == u"[0].rows[0]");
        CHECK(placeOf(json(R"([{"type":"table","rows":[[7]]}])")) == u"[0].rows[0][0]");
        CHECK(placeOf(json(R"([{"type":"image","media":"../x"}])")) == u"[0].media");
        CHECK(placeOf(json(R"([{"type":"image","caption":[7]}])")) == u"[0].caption[0]");
        CHECK(placeOf(json(R"([{"type":"code","text":7}])")) == u"[0].text");
    }
    SECTION("puts the path of the value in front")
    {
        CHECK(placeOf(json("[7]"), u"options[1].text"_s) == u"options[1].text[0]");
        CHECK(placeOf(QJsonValue(7), u"stem"_s) == u"stem");
    }
    SECTION("refuses addresses that may not be linked")
    {
        CHECK(placeOf(json(R"([{"type":"paragraph","runs":[{"text":"a","link":"javascript:a"}]}])"))
              == u"[0].runs[0].link");
        CHECK(placeOf(json(R"([{"type":"paragraph","runs":[{"text":"a","link":""}]}])"))
              == u"fine");
    }
    SECTION("refuses lists and quotes nested too deep")
    {
        CHECK(placeOf(nested(richtext::maxDepth)) == u"fine");
        CHECK(placeOf(nested(richtext::maxDepth + 1)).startsWith(u"[0].blocks[0].blocks"));
    }
}
