// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/playerobject.h"

#include "core/base/json/jsondocument.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;

TEST_CASE("PlayerObject")
{
    PlayerObject object;

    SECTION("leaves out what says nothing")
    {
        object.put(u"a"_s, QString());
        object.put(u"b"_s, QJsonValue());
        object.put(u"c"_s, QJsonArray());
        object.put(u"d"_s, QJsonObject());
        object.put(u"e"_s, Html());
        object.put(u"f"_s, PlayerObject());
        object.put(u"g"_s, PlayerList());
        object.put(u"h"_s, JsonView());
        object.putIf(u"i"_s, false);
        object.putNumber(u"j"_s, 0);
        const auto empty = JsonDocument::fromText(R"({"a":"","b":null,"c":[],"d":{}})");
        REQUIRE(empty);
        for (auto it = empty->root().members(); it.isThere(); it.next())
            object.put(it.key(), it.value());
        CHECK(object.isEmpty());
        CHECK(object.text() == "{}");
    }
    SECTION("keeps what says something, also false and 0, sorted by name")
    {
        object.put(u"z"_s, false);
        object.put(u"number"_s, QJsonValue(0));
        object.putNumber(u"half"_s, 0.5);
        object.putIf(u"yes"_s, true);
        object.put(u"text"_s, u"é"_s);
        object.put(u"B"_s, Html{"<p>\u20ac</p>"});
        object.set(u"empty"_s, QString());
        PlayerList list;
        list.append(QJsonValue(u"one"_s));
        PlayerObject inner;
        inner.put(u"b"_s, 1);
        inner.put(u"a"_s, 2);
        list.append(inner);
        object.put(u"list"_s, list);
        CHECK(object.text()
              == "{\"B\":\"\\u003cp>\u20ac\\u003c/p>\",\"empty\":\"\",\"half\":0.5,"
                 "\"list\":[\"one\",{\"a\":2,\"b\":1}],\"number\":0,\"text\":\"é\",\"yes\":true,"
                 "\"z\":false}");
        CHECK(object.toJson()["B"_L1] == u"<p>\u20ac</p>"_s);
    }
    SECTION("takes the last of several values, wherever they come from")
    {
        object.put(u"a"_s, u"first"_s);
        object.put(u"b"_s, 1);
        object.put(u"a"_s, JsonView(u"second"_s));
        CHECK(object.size() == 2);
        CHECK(object.text() == "{\"a\":\"second\",\"b\":1}");
    }
    SECTION("tells names apart that begin alike, and sorts them")
    {
        for (const QString &name : {u"feedbackRight"_s, u"feed"_s, u"feedback"_s, u"fee"_s, u""_s})
            object.set(name, name);
        object.set(u"feedback"_s, u"again"_s);
        CHECK(object.size() == 5);
        CHECK(object.text()
              == R"({"":"","fee":"fee","feed":"feed","feedback":"again",)"
                 R"("feedbackRight":"feedbackRight"})");
        CHECK(object.contains(u"feed"_s));
        CHECK_FALSE(object.contains(u"feedb"_s));
    }
    SECTION("lets nothing end the script around it, not even a name")
    {
        const QString bad = u"</script><!--\u2028"_s;
        object.put(bad, bad);
        object.put(u"list"_s, QJsonArray{bad, QJsonObject{{bad, bad}}});
        object.put(u"view"_s, JsonView(QJsonArray{bad}));
        object.put(u"html"_s, Html{bad.toUtf8()});
        CHECK_FALSE(object.text().contains('<'));
        CHECK_FALSE(object.text().contains("\xe2\x80\xa8"));
        CHECK(object.toJson()[bad] == bad);
        CHECK(object.toJson()["html"_L1] == bad);
    }
    SECTION("has the members of an object as they are")
    {
        const QJsonObject members{{u"a"_s, QString()}, {u"b"_s, QJsonArray{1, 2.5}}};
        CHECK(PlayerObject(members).toJson() == members);
    }
}
