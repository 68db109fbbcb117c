// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/richtext.h"
#include "tests/core/richtext/texts.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using carrel::test::json;
using richtext::clean;

TEST_CASE("richtext::clean")
{
    SECTION("joins equal neighbours, drops empty runs and false marks")
    {
        CHECK(
            clean(json(R"([{"type":"paragraph","runs":[
                  {"text":"a","bold":false},{"text":""},{"text":"b","link":""},{"text":"c","bold":true},
                  {"text":"d","bold":true,"italic":false}]}])"))
            == json(R"([{"type":"paragraph","runs":[{"text":"ab"},{"text":"cd","bold":true}]}])"));
    }
    SECTION("turns plain strings into blocks, runs and cells")
    {
        CHECK(clean(QJsonValue(u"one\n\ntwo"_s))
              == json(R"([{"type":"paragraph","runs":[{"text":"one"}]},
                          {"type":"paragraph","runs":[{"text":"two"}]}])"));
        CHECK(
            clean(json(R"([{"type":"list","items":["a"]},
                             {"type":"table","rows":[["b"]]},{"type":"heading","runs":"c"}])"))
            == json(
                R"([{"type":"list","ordered":false,"items":[[{"type":"paragraph","runs":[{"text":"a"}]}]]},
                          {"type":"table","header":false,"rows":[[{"runs":[{"text":"b"}]}]]},
                          {"type":"heading","level":1,"runs":[{"text":"c"}]}])"));
    }
    SECTION("keeps unknown members, unknown types and what it cannot read")
    {
        const QJsonArray strange = json(R"([{"type":"poem","verses":[{"text":""}]},7,
            {"type":"paragraph","mood":1,"runs":[{"text":"","anchor":1},{"text":"","anchor":1}]},
            {"type":"list","ordered":true,"items":7}])");
        CHECK(clean(strange) == strange);
    }
}

TEST_CASE("Cleaning twice changes nothing more, and no word is lost")
{
    const quint32 seed = QRandomGenerator::global()->generate();
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    int changed = 0;
    for (int round = 0; round < 2000; ++round) {
        const QJsonArray text = test::randomText(random);
        const QJsonArray once = clean(text);
        changed += once == text ? 0 : 1;
        REQUIRE(clean(once) == once);
        REQUIRE(richtext::toPlain(once) == richtext::toPlain(text));
        REQUIRE(richtext::mediaIn(once) == richtext::mediaIn(text));
        REQUIRE(richtext::check(once).has_value() >= richtext::check(text).has_value());
    }
    CHECK(changed > 500);
}
