// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/jsontext.h"

#include "core/storage/schema.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace carrel;
using namespace Qt::StringLiterals;

TEST_CASE("jsonToText and jsonFromText")
{
    SECTION("give equal texts for equal bodies, and the body back")
    {
        const QJsonObject body{{u"b"_s, 1}, {u"a"_s, QJsonArray{u"é"_s, 2.5}}};
        const auto text = jsonToText(body);
        REQUIRE(text);
        CHECK(*text == u"{\"a\":[\"é\",2.5],\"b\":1}"_s);
        CHECK(*jsonFromText(text->toUtf8()) == body);
    }
    SECTION("refuse a body that no course file could hold")
    {
        const auto text = jsonToText({{u"a"_s, QString(schema::longestValue, u'x')}});
        REQUIRE_FALSE(text);
        CHECK(text.error().code == ErrorCode::Refused);
    }
    SECTION("call damaged what is no object")
    {
        for (const char *text : {"", "{", "[]", "1", "null", "{\"a\":1}x"}) {
            INFO(text);
            const auto body = jsonFromText(text);
            REQUIRE_FALSE(body);
            CHECK(body.error().code == ErrorCode::Damaged);
        }
    }
}

TEST_CASE("jsonValueToText and jsonValueFromText")
{
    for (const QJsonValue &value : QList<QJsonValue>{1, u"é\"]"_s, true, QJsonValue(),
                                                     QJsonArray{1, 2}, QJsonObject{{u"a"_s, 1}}}) {
        const auto text = jsonValueToText(value);
        REQUIRE(text);
        CHECK(*jsonValueFromText(text->toUtf8()) == value);
    }
    CHECK_FALSE(jsonValueFromText("1,2"));
    CHECK_FALSE(jsonValueFromText(""));
    CHECK_FALSE(jsonValueFromText("{"));
}
