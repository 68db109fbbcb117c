// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/jsoncheck.h"

#include "core/storage/jsontext.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <random>

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

QByteArray nested(int levels)
{
    return QByteArray("{\"a\":").repeated(levels - 1) + "{}" + QByteArray("}").repeated(levels - 1);
}

QByteArray sampleText()
{
    const QJsonObject body{
        {u"quotes \" and \\"_s, u"line\nbreak, tab\t, bell\a, é, 😀"_s},
        {u"numbers"_s, QJsonArray{0, -0.5, 1e300, -12, 2.5e-7, 9007199254740991.0}},
        {u"others"_s, QJsonArray{true, false, QJsonValue(), QJsonArray(), QJsonObject()}},
        {u""_s, QJsonObject{{u"deep"_s, QJsonArray{QJsonValue(QJsonArray{u""_s})}}}}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

/// The sample with one to three bytes changed, lost or doubled.
QByteArray damaged(std::mt19937 &random)
{
    static constexpr char bytes[] = "{}[]\",:\\/u0123456789aeE+-. \n\x01tfn";
    QByteArray text = sampleText();
    const auto below = [&](size_t n) { return qsizetype(random() % n); };
    for (qsizetype change = below(3); change >= 0; --change) {
        const qsizetype at = below(size_t(text.size()));
        switch (below(3)) {
        case 0: text[at] = bytes[below(sizeof bytes - 1)]; break;
        case 1: text.remove(at, 1); break;
        default: text.insert(at, bytes[below(sizeof bytes - 1)]); break;
        }
    }
    return text;
}

} // namespace

TEST_CASE("isJsonObject")
{
    SECTION("takes what is JSON and an object")
    {
        for (const char *text : {"{}", " {\t} \r\n", R"({"a":[1,-2.5e+3,0,true,false,null]})",
                                 R"({ "a" : { } , "b" : [ ] })",
                                 R"({"\"\\\/\b\f\n\r\t\u00e9\uD83D":""})", R"({"a":1,"a":2})"}) {
            INFO(text);
            CHECK(isJsonObject(text));
        }
        CHECK(isJsonObject(sampleText()));
    }
    SECTION("refuses everything else")
    {
        for (const char *text : {"",
                                 " ",
                                 "[]",
                                 "1",
                                 "null",
                                 "{",
                                 "}",
                                 "{\"a\"}",
                                 "{\"a\":}",
                                 "{\"a\":1,}",
                                 "{,}",
                                 "{\"a\":1}x",
                                 "{a:1}",
                                 "{'a':1}",
                                 "{\"a\":01}",
                                 "{\"a\":+1}",
                                 "{\"a\":1.}",
                                 "{\"a\":.5}",
                                 "{\"a\":1e}",
                                 "{\"a\":-}",
                                 "{\"a\":1e999}",
                                 "{\"a\":NaN}",
                                 "{\"a\":True}",
                                 "{\"a\":[1 2]}",
                                 "{\"a\":\"}",
                                 "{\"a\":\"\\x\"}",
                                 "{\"a\":\"\\u12g4\"}",
                                 "{\"a\":\"\\",
                                 "{\"a\":\"\\u12",
                                 "{\"a\":\"\n\"}",
                                 "{\"a\":1}/*x*/",
                                 "\xef\xbb\xbf{}"}) {
            INFO(text);
            CHECK_FALSE(isJsonObject(text));
        }
        CHECK_FALSE(isJsonObject(QByteArrayView("{\"a\0\":1}", 8)));
    }
    SECTION("sees every byte of a string, wherever it stands")
    {
        for (int before = 0; before < 20; ++before) {
            for (int byte = 0; byte < 256; ++byte) {
                const QByteArray text = "{\"a\":\"" + QByteArray(before, 'x') + char(byte)
                    + QByteArray(20 - before, 'y') + "\"}";
                INFO(before << " " << byte);
                CHECK(isJsonObject(text) == (byte >= 0x20 && byte != '"' && byte != '\\'));
            }
        }
    }
    SECTION("takes long numbers, and none that no number holds")
    {
        CHECK(isJsonObject("{\"a\":" + QByteArray(299, '9') + '}'));
        CHECK(isJsonObject("{\"a\":" + QByteArray(305, '9') + '}'));
        CHECK_FALSE(isJsonObject("{\"a\":" + QByteArray(400, '9') + '}'));
        CHECK_FALSE(isJsonObject("{\"a\":1" + QByteArray(400, '0') + ".5}"));
    }
    SECTION("refuses what is nested deeper than can be read")
    {
        CHECK(isJsonObject(nested(1000)));
        CHECK_FALSE(isJsonObject(nested(1024)));
        CHECK_FALSE(isJsonObject(nested(2'000'000)));
    }
    SECTION("takes nothing that cannot be read later")
    {
        std::mt19937 random(20261125);
        int taken = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray text = damaged(random);
            if (!text.isValidUtf8() || !isJsonObject(text))
                continue;
            INFO(text.toStdString());
            const auto body = jsonFromText(text);
            REQUIRE(body);
            const auto document = documentFromText(text);
            REQUIRE(document);
            CHECK(document->root().toJson() == *body);
            ++taken;
        }
        CHECK(taken > 1000);
    }
}

TEST_CASE("isJsonValue")
{
    for (const char *text : {"1", "\"a\"", "true", " null ", "[]", "{}", "-0.5"}) {
        INFO(text);
        CHECK(isJsonValue(text));
        CHECK(jsonValueFromText(text));
    }
    for (const char *text : {"", "1,2", "1 2", "]", "1]", "not json", "[1"}) {
        INFO(text);
        CHECK_FALSE(isJsonValue(text));
    }
}
