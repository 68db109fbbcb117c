// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"
#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    REQUIRE(document.isObject());
    return document.object();
}

/// The place in front of the message, or "fine".
QString placeOf(const QString &kind, const char *body, const QString &place = {})
{
    const auto result = checkBodyTypes(kindNamed(kind), object(body), place);
    if (result)
        return u"fine"_s;
    CHECK(result.error().code == ErrorCode::InvalidInput);
    return result.error().message.section(u": "_s, 0, 0);
}

/// A kind with every type of field, one list in another; of version 3.
Kind testKind()
{
    const Field inner{.key = u"inner"_s,
                      .label = {},
                      .type = FieldType::List,
                      .fields = {{.key = u"words"_s, .label = {}, .type = FieldType::RichText},
                                 {.key = u"file"_s, .label = {}, .type = FieldType::Media}},
                      .hasId = true};
    Kind kind;
    kind.id = u"test"_s;
    kind.version = 3;
    kind.form = {
        {.key = u"line"_s, .label = {}, .type = FieldType::Text, .initial = u"a line"_s},
        {.key = u"long"_s, .label = {}, .type = FieldType::LongText},
        {.key = u"rich"_s, .label = {}, .type = FieldType::RichText},
        {.key = u"on"_s, .label = {}, .type = FieldType::Toggle},
        {.key = u"whole"_s, .label = {}, .type = FieldType::Integer, .least = 2, .most = 5},
        {.key = u"number"_s, .label = {}, .type = FieldType::Number, .least = 0, .most = 1},
        {.key = u"choice"_s,
         .label = {},
         .type = FieldType::Choice,
         .choices = {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}}},
        {.key = u"file"_s, .label = {}, .type = FieldType::Media},
        {.key = u"address"_s, .label = {}, .type = FieldType::Address},
        {.key = u"entry"_s, .label = {}, .type = FieldType::Entry, .entriesOf = u"list"_s},
        {.key = u"area"_s, .label = {}, .type = FieldType::Area, .pictureOf = u"file"_s},
        {.key = u"lines"_s, .label = {}, .type = FieldType::TextList},
        {.key = u"list"_s,
         .label = {},
         .type = FieldType::List,
         .fields = {{.key = u"name"_s, .label = {}, .type = FieldType::Text}, inner},
         .hasId = true}};
    return kind;
}

QString testPlaceOf(const char *body)
{
    const auto result = checkBodyTypes(testKind(), object(body));
    return result ? u"fine"_s : result.error().message.section(u": "_s, 0, 0);
}

} // namespace

TEST_CASE("allKinds is sorted for the menu and findKind finds each")
{
    const QStringList inOrder{u"text"_s,     u"image"_s,     u"video"_s,    u"single"_s,
                              u"multiple"_s, u"truefalse"_s, u"practical"_s};
    QStringList ids;
    QStringList known; // a kind that comes later changes nothing here
    for (const Kind &kind : allKinds()) {
        ids << kind.id;
        if (inOrder.contains(kind.id))
            known << kind.id;
    }
    CHECK(known == inOrder);
    for (const QString &id : ids)
        CHECK(findKind(id)->id == id);
    CHECK(findKind(u"poem"_s) == nullptr);
}

TEST_CASE("checkBodyTypes")
{
    SECTION("accepts missing and unknown members and plain strings as rich text")
    {
        CHECK(placeOf(u"single"_s, "{}") == u"fine");
        CHECK(placeOf(u"single"_s, R"({"stem":"Why?","mood":7,"options":[{"text":"a","x":[]}]})")
              == u"fine");
    }
    SECTION("names the place of a wrong type, deep inside lists and texts")
    {
        CHECK(placeOf(u"single"_s, R"({"stem":7})") == u"stem");
        CHECK(placeOf(u"single"_s, R"({"options":[{},{},{"correct":"yes"}]})")
              == u"options[2].correct");
        CHECK(placeOf(u"single"_s,
                      R"({"options":[{"text":[{"type":"paragraph","runs":[{"text":1}]}]}]})")
              == u"options[0].text[0].runs[0].text");
        CHECK(placeOf(u"practical"_s, R"({"criteria":[{"descriptions":["a",2]}]})")
              == u"criteria[0].descriptions[1]");
        CHECK(placeOf(u"single"_s, R"({"v":"1"})") == u"v");
    }
    SECTION("puts the path of the body in front")
    {
        CHECK(placeOf(u"single"_s, R"({"points":"1"})", u"children[0].children[2]"_s)
              == u"children[0].children[2].points");
    }
    SECTION("checks every type of field")
    {
        CHECK(testPlaceOf(R"({"line":"a","long":"b","rich":[],"on":true,"whole":5,"number":0.5,
            "choice":"b","file":"abcdefghijkl","address":"anything","entry":"abcdefghijkl","area":{},"lines":["a"],"list":[]})")
              == u"fine");
        CHECK(testPlaceOf(R"({"line":1})") == u"line");
        CHECK(testPlaceOf(R"({"long":[]})") == u"long");
        CHECK(testPlaceOf(R"({"on":1})") == u"on");
        CHECK(testPlaceOf(R"({"on":null})") == u"on");
        CHECK(testPlaceOf(R"({"whole":6})") == u"whole");
        CHECK(testPlaceOf(R"({"whole":2.5})") == u"whole");
        CHECK(testPlaceOf(R"({"whole":"3"})") == u"whole");
        CHECK(testPlaceOf(R"({"number":1.5})") == u"number");
        CHECK(testPlaceOf(R"({"choice":"c"})") == u"choice");
        CHECK(testPlaceOf(R"({"file":"../x"})") == u"file");
        CHECK(testPlaceOf(R"({"file":""})") == u"fine");
        CHECK(testPlaceOf(R"({"address":1})") == u"address");
        CHECK(testPlaceOf(R"({"entry":"no id"})") == u"entry");
        CHECK(testPlaceOf(R"({"entry":""})") == u"fine");
        CHECK(testPlaceOf(R"({"area":[]})") == u"area");
        CHECK(testPlaceOf(R"({"area":{"shape":"circle","centre":[0]}})") == u"area.centre");
        CHECK(testPlaceOf(R"({"lines":"a"})") == u"lines");
        CHECK(testPlaceOf(R"({"list":{}})") == u"list");
        CHECK(testPlaceOf(R"({"list":[7]})") == u"list[0]");
        CHECK(testPlaceOf(R"({"list":[{"id":"short"}]})") == u"list[0].id");
        CHECK(testPlaceOf(R"({"list":[{"inner":[{},{"file":7}]}]})") == u"list[0].inner[1].file");
    }
    SECTION("refuses an id used twice in one list")
    {
        CHECK(testPlaceOf(R"({"list":[{"id":"abcdefghijkl"},{"id":"abcdefghijkl"}]})")
              == u"list[1].id");
    }
    SECTION("says what it expected")
    {
        const auto range = checkBodyTypes(testKind(), object(R"({"whole":6})"));
        CHECK(range.error().message == u"whole: expected a whole number from 2 to 5");
        const auto choice = checkBodyTypes(testKind(), object(R"({"choice":"c"})"));
        CHECK(choice.error().message == u"choice: expected one of a, b");
    }
}

TEST_CASE("completedBody")
{
    SeededIdSource ids(1);
    const QJsonObject written = object(R"({"rich":"a\n\nb","mood":7,"list":[
        {"name":"x","id":"abcdefghijkl"},{"inner":[{"words":"c"}]}]})");
    const QJsonObject body = completedBody(testKind(), written, ids);

    SECTION("fills in what is missing and cleans the texts")
    {
        CHECK(body["v"_L1] == 3);
        CHECK(body["line"_L1].toString() == u"a line");
        CHECK(body["whole"_L1] == 2);
        CHECK(body["choice"_L1].toString() == u"a");
        CHECK(body["mood"_L1] == 7);
        CHECK(body["rich"_L1].toArray().size() == 2);
        CHECK(body["list"_L1][1]["name"_L1].toString() == u"");
        CHECK(body["list"_L1][1]["inner"_L1][0]["words"_L1].isArray());
    }
    SECTION("keeps the ids there are and makes the others")
    {
        CHECK(body["list"_L1][0]["id"_L1].toString() == u"abcdefghijkl");
        CHECK(isIdText(body["list"_L1][1]["id"_L1].toString()));
        CHECK(isIdText(body["list"_L1][1]["inner"_L1][0]["id"_L1].toString()));
    }
    SECTION("changes nothing the second time")
    {
        CHECK(completedBody(testKind(), body, ids) == body);
    }
}

TEST_CASE("withNewIds")
{
    SeededIdSource ids(1);
    const Kind &kind = kindNamed(u"practical"_s);
    const QJsonObject sample = sampleOf(kind);
    QJsonObject copy = withNewIds(kind, sample, ids);
    const QJsonArray levels = copy["levels"_L1].toArray();
    for (const auto &list : {u"steps"_s, u"checklist"_s, u"levels"_s, u"criteria"_s}) {
        const QJsonArray before = sample[list].toArray();
        const QJsonArray after = copy[list].toArray();
        REQUIRE(before.size() == after.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            CHECK(before[i]["id"_L1] != after[i]["id"_L1]);
            CHECK(isIdText(after[i]["id"_L1].toString()));
            setAt(copy, u"%1[%2].id"_s.arg(list).arg(i), before[i]["id"_L1]);
        }
    }
    for (qsizetype i = 0; i < copy["criteria"_L1].toArray().size(); ++i) {
        CHECK(copy["criteria"_L1][i]["exemplarLevel"_L1] == levels[2]["id"_L1]);
        const QString place = u"criteria[%1].exemplarLevel"_s.arg(i);
        setAt(copy, place, sample["levels"_L1][2]["id"_L1]);
    }
    CHECK(copy == sample); // nothing but the ids differed
}

TEST_CASE("withNewIds keeps together what names an entry and the entry")
{
    SeededIdSource ids(1);
    const QJsonObject copy = withNewIds(testKind(), object(R"({"entry":"abcdefghijkl",
        "list":[{"id":"zzzzzzzzzzzz"},{"id":"abcdefghijkl"}]})"),
                                        ids);
    CHECK(copy["entry"_L1].toString() != u"abcdefghijkl");
    CHECK(copy["entry"_L1] == copy["list"_L1][1]["id"_L1]);
    const QJsonObject lost = withNewIds(testKind(), object(R"({"entry":"gonegonegone"})"), ids);
    CHECK(lost["entry"_L1].toString() == u"gonegonegone");
}

TEST_CASE("isNewerBody")
{
    const Kind &kind = *findKind(u"text"_s);
    const auto bodyOf = [](const QJsonValue &version) { return QJsonObject{{u"v"_s, version}}; };
    SECTION("a later version, however large its number is")
    {
        const QJsonValue version = GENERATE(2.0, 1.0e9, 4444444444441.0, 1.0e300);
        CHECK(isNewerBody(kind, bodyOf(version)));
        CHECK(upgradedBody(kind.id, bodyOf(version)) == bodyOf(version));
    }
    SECTION("not today's version, an earlier one, none, or what is no version")
    {
        CHECK_FALSE(isNewerBody(kind, {}));
        const QJsonValue version = GENERATE(1.0, 0.0, -1.0e300);
        CHECK_FALSE(isNewerBody(kind, bodyOf(u"9"_s)));
        CHECK_FALSE(isNewerBody(kind, bodyOf(version)));
    }
}

TEST_CASE("upgradedBody")
{
    SECTION("leaves unknown kinds, newer and current bodies alone")
    {
        const QJsonObject newer = object(R"({"v":99,"text":7})");
        CHECK(upgradedBody(u"text"_s, newer) == newer);
        CHECK(upgradedBody(u"poem"_s, newer) == newer);
        const QJsonObject sample = sampleOf(kindNamed(u"single"_s));
        CHECK(upgradedBody(u"single"_s, sample) == sample);
    }
}

TEST_CASE("mediaIn")
{
    SECTION("finds files in the form's fields and in rich text, without repeats")
    {
        const QJsonObject body = object(R"({"media":"aaaaaaaaaaaa","alt":"bbbbbbbbbbbb",
            "caption":[{"type":"image","media":"cccccccccccc"},{"type":"image","media":"aaaaaaaaaaaa"}]})");
        CHECK(mediaIn(u"image"_s, body)
              == QList<MediaId>{MediaId(u"aaaaaaaaaaaa"_s), MediaId(u"cccccccccccc"_s)});
        const QJsonObject option =
            object(R"({"options":[{"feedback":[{"type":"image","media":"aaaaaaaaaaaa"}]}]})");
        CHECK(mediaIn(u"single"_s, option) == QList<MediaId>{MediaId(u"aaaaaaaaaaaa"_s)});
    }
    SECTION("finds poster and captions of a video")
    {
        CHECK(mediaIn(u"video"_s, sampleOf(kindNamed(u"video"_s)))
              == QList<MediaId>{MediaId(u"sampleimage1"_s), MediaId(u"samplevtt001"_s)});
    }
    SECTION("finds every member called media of unknown kinds and members")
    {
        const QJsonObject body = object(
            R"({"v":9,"scenes":[{"media":"aaaaaaaaaaaa"},{"deep":{"media":"bbbbbbbbbbbb"}}],"media":"x"})");
        const QList<MediaId> both{MediaId(u"aaaaaaaaaaaa"_s), MediaId(u"bbbbbbbbbbbb"_s)};
        const auto sorted = [](QList<MediaId> list) {
            std::ranges::sort(list, std::less<>());
            return list;
        };
        CHECK(sorted(mediaIn(u"poem"_s, body)) == both);
        CHECK(sorted(mediaIn(u"text"_s, body)) == both);
    }
}
