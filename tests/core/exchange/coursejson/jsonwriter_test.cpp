// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/jsonwriter.h"

#include "core/exchange/coursejson/members.h"
#include "core/exchange/coursejson/membersof.h"

#include "tests/support/catch.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::coursejson;

namespace {

/// Takes the first few bytes and then fails, as a full disk does.
class FullDevice : public QIODevice
{
public:
    FullDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

TEST_CASE("JsonWriter")
{
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    JsonWriter json(out);

    SECTION("writes one member per line, indented by level, lists of objects one entry per line")
    {
        json.beginDocument();
        json.member(u"b"_s, 1);
        json.member(u"a"_s, u"“x” \" \\ \n\u0001 é 😀"_s);
        json.beginObject(u"settings"_s);
        json.endObject();
        json.member(u"plain"_s, QJsonArray{1, u"two"_s, QJsonArray()});
        json.member(u"list"_s, QJsonArray{QJsonObject{{u"z"_s, true}, {u"a"_s, 0.5}}, 7});
        json.beginList(u"children"_s);
        json.beginObject();
        json.members({{u"y"_s, QJsonValue::Null}, {u"x"_s, QJsonObject{{u"k"_s, QJsonObject()}}}});
        json.endObject();
        json.entry({{u"id"_s, u"i"_s}, {u"left out"_s, QJsonValue::Undefined}, {u"a"_s, 1}});
        json.endList();
        json.endObject();
        REQUIRE(json.finish());
        const QByteArray expected = "{\n"
                                    " \"b\": 1,\n"
                                    " \"a\": \"“x” \\\" \\\\ \\n\\u0001 é 😀\",\n"
                                    " \"settings\": {},\n"
                                    " \"plain\": [1,\"two\",[]],\n"
                                    " \"list\": [\n"
                                    "  {\"a\":0.5,\"z\":true},\n"
                                    "  7\n"
                                    " ],\n"
                                    " \"children\": [\n"
                                    "  {\n"
                                    "   \"x\": {\"k\":{}},\n"
                                    "   \"y\": null\n"
                                    "  },\n"
                                    "  {\"id\":\"i\",\"a\":1}\n"
                                    " ]\n"
                                    "}\n";
        CHECK(out.data() == expected);
        CHECK(QJsonDocument::fromJson(out.data()).isObject());
    }

    SECTION("says when the device takes no more")
    {
        FullDevice full;
        JsonWriter failing(full);
        failing.beginDocument();
        for (int i = 0; i < 100'000; ++i)
            failing.member(u"member%1"_s.arg(i), i);
        failing.endObject();
        const auto finished = failing.finish();
        REQUIRE_FALSE(finished);
        CHECK(finished.error().code == ErrorCode::NotWritable);
    }
}

TEST_CASE("withoutClash")
{
    SECTION("leaves a body without reserved names as it is")
    {
        const QJsonObject body{{u"v"_s, 1}, {u"text"_s, u"t"_s}};
        CHECK(withoutClash(body, members::ofNode) == body);
    }

    SECTION("moves reserved names into a member of their own, and reading brings them back")
    {
        const QJsonObject body{{u"title"_s, u"stored"_s},
                               {u"children"_s, QJsonArray{1}},
                               {u"body"_s, u"even this"_s},
                               {u"v"_s, 1}};
        const QJsonObject apart = withoutClash(body, members::ofNode);
        CHECK(apart.keys() == QStringList{u"body"_s, u"v"_s});
        MembersOf in(apart, {});
        CHECK(in.rest() == body);
        CHECK_FALSE(in.error());
    }
}
