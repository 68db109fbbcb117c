// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json/jsondocument.h"

#include "core/base/json/jsonwriting.h"
#include "tests/core/base/json/randomjson.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

std::optional<QJsonObject> readByQt(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Asks both for everything, by every member that JsonView has.
void checkSame(const JsonView &view, const QJsonValue &value)
{
    CHECK(view.isNull() == value.isNull());
    CHECK(view.isUndefined() == value.isUndefined());
    CHECK(view.isBool() == value.isBool());
    CHECK(view.isDouble() == value.isDouble());
    CHECK(view.isString() == value.isString());
    CHECK(view.isArray() == value.isArray());
    CHECK(view.isObject() == value.isObject());
    CHECK(view.toBool(true) == value.toBool(true));
    CHECK(view.toInt(7) == value.toInt(7));
    CHECK(view.toDouble(0.5) == value.toDouble(0.5));
    CHECK(view.toString(u"other"_s) == value.toString(u"other"_s));
    const QJsonArray array = value.toArray();
    const QJsonObject object = value.toObject();
    CHECK(view.size() == std::max(array.size(), object.size()));
    CHECK(view.toArray().size() == array.size());
    CHECK(view.toObject().size() == object.size());
    CHECK(view[array.size()].isUndefined());
    CHECK_FALSE(view.contains(u"no such member"_s));
    qsizetype index = 0;
    for (const JsonView &entry : view) {
        checkSame(entry, array[index]);
        CHECK(view[index].toJson() == array[index]);
        ++index;
    }
    CHECK(index == array.size());
    auto member = view.members();
    for (auto it = object.begin(); it != object.end(); ++it, member.next()) {
        REQUIRE(member.isThere());
        CHECK(member.key() == it.key());
        checkSame(member.value(), *it);
        // Not *it: among names with lone surrogates Qt itself does not find all.
        CHECK(view[it.key()].toJson() == object.value(it.key()));
    }
    CHECK_FALSE(member.isThere());
}

} // namespace

TEST_CASE("JsonDocument reads what Qt reads, and refuses what it refuses")
{
    SECTION("of texts as courses hold them, quickly")
    {
        RandomJson random(seedOfJson());
        for (int i = 0; i < rounds(); ++i) {
            const QByteArray text = compact(random.tidyObject(4));
            const QJsonObject object = *readByQt(text);
            const auto document = JsonDocument::fromText(text);
            REQUIRE(document);
            CHECK(document->isQuick());
            CHECK(document->root().toJson() == object);
            checkSame(document->root(), object);
        }
    }
    SECTION("of texts that no program would write")
    {
        RandomJson random(seedOfJson());
        int read = 0;
        for (int i = 0; i < rounds(); ++i) {
            const QByteArray text = random.oddText(4);
            INFO(text.toStdString());
            const auto expected = readByQt(text);
            const auto document = JsonDocument::fromText(text);
            REQUIRE(document.has_value() == expected.has_value());
            if (!expected)
                continue;
            ++read;
            CHECK(document->root().toJson() == *expected);
            checkSame(document->root(), *expected);
        }
        CHECK(read > rounds() / 10);
        CHECK(read < rounds());
    }
    SECTION("of texts with members that stand twice, unsorted, or beyond ASCII")
    {
        for (const QByteArray &text :
             {QByteArray(R"({"b":1,"a":2})"), QByteArray(R"({"a":1,"a":2})"),
              QByteArray(R"({"a":[{"z":1,"é":2}]})"), QByteArray(R"({"\u0061":1,"a":2})")}) {
            INFO(text.toStdString());
            const auto document = JsonDocument::fromText(text);
            REQUIRE(document);
            CHECK_FALSE(document->isQuick());
            CHECK(document->root().toJson() == *readByQt(text));
        }
    }
    SECTION("of texts with what hides their end")
    {
        for (const QByteArray &text :
             {QByteArray("{}\0{}", 5), QByteArray("{}\0", 3), QByteArray("{} \n"),
              QByteArray("\xef\xbb\xbf{}"), QByteArray("{\"a\":\"\xff\"}"), QByteArray("{}}"),
              QByteArray(), QByteArray("[]"), QByteArray("{\"a\":\"\0\"}", 9)}) {
            INFO(text.toHex().toStdString());
            CHECK(JsonDocument::fromText(text).has_value() == readByQt(text).has_value());
        }
    }
    SECTION("of nesting as deep as Qt goes, and no deeper, however deep")
    {
        for (const int depth : {10, 63, 64, 65, 1022, 1023, 1024, 1025, 2'000'000}) {
            const QByteArray text =
                R"({"a":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
            INFO(depth);
            CHECK(JsonDocument::fromText(text).has_value() == readByQt(text).has_value());
        }
    }
    SECTION("of strings that begin with U+FEFF, which Qt keeps beside an escape only")
    {
        for (const QByteArray text :
             {"{\"a\":\"\xef\xbb\xbfx\"}", "{\"a\":\"\xef\xbb\xbf\\/x\"}"}) {
            const auto document = JsonDocument::fromText(text);
            REQUIRE(document);
            CHECK(document->root()["a"_L1].toString() == (*readByQt(text))[u"a"_s].toString());
        }
    }
    SECTION("of strings with lone surrogates")
    {
        const QByteArray text = R"({"a":"x\ud800y"})";
        const auto document = JsonDocument::fromText(text);
        REQUIRE(document);
        CHECK(document->root().toJson() == *readByQt(text));
        CHECK(document->root()["a"_L1].utf8() == "x\xef\xbf\xbdy");
    }
}

TEST_CASE("JsonDocument is a value")
{
    JsonDocument kept;
    {
        const auto read =
            JsonDocument::fromText(R"({"a":{"b":["long enough to be on the heap"]}})");
        REQUIRE(read);
        kept = *read;
    }
    CHECK(kept.root()["a"_L1]["b"_L1][0].utf8() == "long enough to be on the heap");
    CHECK(JsonDocument().root().isObject());
    CHECK(JsonDocument().root().isEmpty());
    CHECK(JsonView().isUndefined());
    CHECK(JsonView(u"text"_s).isText("text"_L1));
}

TEST_CASE("JsonView finds the members of an object, and no others")
{
    const auto read =
        JsonDocument::fromText(R"({"":1,"Zero":2,"feed":3,"feedback":4,"fib":5,"z":6})");
    REQUIRE(read);
    const JsonView object = read->root();
    CHECK(object[""_L1].toInt() == 1);
    CHECK(object["Zero"_L1].toInt() == 2);
    CHECK(object["feed"_L1].toInt() == 3);
    CHECK(object["feedback"_L1].toInt() == 4);
    CHECK(object["fib"_L1].toInt() == 5);
    CHECK(object["z"_L1].toInt() == 6);
    for (const QString &none : {u"A"_s, u"f"_s, u"fee"_s, u"feeds"_s, u"zz"_s, u"\u00e9"_s})
        CHECK(object[none].isUndefined());
    CHECK(JsonDocument::fromText(R"({"a":1})")->root()[""_L1].isUndefined());
    CHECK(JsonDocument::fromText("{}")->root()["a"_L1].isUndefined());
}

TEST_CASE("JsonAppender writes the bytes that QJsonDocument writes")
{
    const auto written = [](const auto &value, JsonPlace place) {
        QByteArray json;
        JsonAppender(json, place).value(value);
        return json;
    };
    SECTION("of whatever value")
    {
        RandomJson random(seedOfJson());
        for (int i = 0; i < rounds(); ++i) {
            const QJsonObject object = random.object(4);
            const QByteArray expected = compact(object);
            CHECK(written(QJsonValue(object), JsonPlace::File) == expected);
            const auto document = JsonDocument::fromText(expected);
            REQUIRE(document);
            // Not always `expected`: Qt sorts what it reads otherwise than what it is given.
            CHECK(written(document->root(), JsonPlace::File) == compact(*readByQt(expected)));
            for (const JsonView &entry : document->root()["list"_L1])
                CHECK(written(entry, JsonPlace::File) == written(entry.toJson(), JsonPlace::File));
        }
    }
    SECTION("of texts with one sign to escape, wherever it stands, and as safe inside a script")
    {
        for (const char *sign : {"\"", "\\", "\n", "\x1f", "<", "\xe2\x80\xa8", "\xe2\x82\xac"}) {
            for (int before = 0; before < 70; ++before) {
                const QByteArray text =
                    QByteArray(before, 'a') + sign + QByteArray(before % 19, 'z');
                const QJsonArray array{QString::fromUtf8(text)};
                QByteArray file;
                JsonAppender(file, JsonPlace::File).text(QByteArrayView(text));
                REQUIRE('[' + file + ']' == QJsonDocument(array).toJson(QJsonDocument::Compact));
                QByteArray script;
                JsonAppender(script, JsonPlace::Script).text(QByteArrayView(text));
                REQUIRE_FALSE(script.contains('<'));
                REQUIRE_FALSE(script.contains("\xe2\x80\xa8"));
                REQUIRE(QJsonDocument::fromJson('[' + script + ']').array() == array);
            }
        }
    }
    SECTION("of numbers of every size")
    {
        RandomJson random(seedOfJson());
        for (int i = 0; i < rounds() * 10; ++i) {
            const double number = random.number();
            QByteArray json;
            JsonAppender(json, JsonPlace::File).number(number);
            CHECK('[' + json + ']'
                  == QJsonDocument(QJsonArray{number}).toJson(QJsonDocument::Compact));
        }
    }
    SECTION("and inside a script the same object without what could end it")
    {
        const QJsonObject object{{u"a"_s, u"</script><!-- \u2028 \u2029 \u20ac \u202a é"_s}};
        const QByteArray script = written(QJsonValue(object), JsonPlace::Script);
        CHECK(script == "{\"a\":\"\\u003c/script>\\u003c!-- \\u2028 \\u2029 \u20ac \u202a é\"}");
        CHECK(QJsonDocument::fromJson(script).object() == object);
    }
}
