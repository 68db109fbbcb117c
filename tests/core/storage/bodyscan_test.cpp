// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bodyscan.h"

#include "core/base/folding.h"
#include "core/storage/jsontext.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

bool holds(const QJsonObject &body, const QString &words)
{
    const auto text = jsonToText(body);
    REQUIRE(text);
    return BodyScan(words).mayHold(text->toUtf8());
}

QJsonObject run(const QString &text, const char *mark = nullptr)
{
    QJsonObject run{{u"text"_s, text}};
    if (mark)
        run.insert(QLatin1StringView(mark), true);
    return run;
}

} // namespace

TEST_CASE("BodyScan")
{
    SECTION("finds words whatever their case and accents, in any text of the body")
    {
        const QJsonObject body{{u"alt"_s, u"Une Relève"_s},
                               {u"hints"_s, QJsonArray{u"Two"_s, u"three 漢字"_s}}};
        CHECK(holds(body, u"releve"_s));
        CHECK(holds(body, u"RELÈVE"_s));
        CHECK(holds(body, u"three"_s));
        CHECK(holds(body, u"漢字"_s));
        CHECK_FALSE(holds(body, u"relief"_s));
        CHECK_FALSE(holds(body, u"two three"_s));
    }
    SECTION("finds every character wherever it stands in a long text")
    {
        const QString around = u"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s;
        for (char16_t character = 1; character < 0x180; ++character) {
            for (const int place : {0, 3, 15, 16, 17, 31, 37}) {
                QString text = around;
                text.insert(place, QChar(character));
                const QString near = u"a"_s + QChar(character) + u"a"_s;
                INFO(int(character) << " at " << place);
                CHECK(holds({{u"alt"_s, text}}, text));
                CHECK(holds({{u"alt"_s, text}}, near) == folded(text).contains(folded(near)));
                CHECK_FALSE(holds({{u"alt"_s, text}}, u"b"_s + text));
            }
        }
    }
    SECTION("finds words that marks divide")
    {
        QJsonObject link = run(u"bre"_s, "bold");
        link.insert(u"link"_s, u"https://example.org"_s);
        link.insert(u"lang"_s, u"fr"_s);
        const QJsonObject body{
            {u"text"_s,
             QJsonArray{QJsonObject{
                 {u"type"_s, u"paragraph"_s},
                 {u"runs"_s,
                  QJsonArray{run(u"a re"_s), link, run(u"v"_s, "italic"), run(u"ity"_s)}}}}}};
        CHECK(holds(body, u"A rebrevity"_s));
    }
    SECTION("does not take what only programs read for words")
    {
        const QJsonObject body{{u"id"_s, u"shiftaaaaaaa"_s},
                               {u"media"_s, u"turnaaaaaaaa"_s},
                               {u"text"_s, QJsonArray{QJsonObject{{u"type"_s, u"paragraph"_s}}}}};
        for (const auto &words : {u"shift"_s, u"turn"_s, u"paragraph"_s, u"text"_s, u"media"_s})
            CHECK_FALSE(holds(body, words));
    }
    SECTION("reads what JSON writes in a way of its own")
    {
        const QJsonObject body{{u"a"_s, u"say \"no\" \\ yes\nand\ttab \u0001 😀 end"_s}};
        CHECK(holds(body, u"\"no\" \\ yes and tab"_s));
        CHECK(holds(body, u"😀 END"_s));
        CHECK(BodyScan(u"été"_s).mayHold("{\"a\":\"\\u00c9t\\u00e9\"}"));
    }
    SECTION("does no harm with bytes that are no body")
    {
        BodyScan scan(u"word"_s);
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("\""), QByteArray("{\"a\":\"\\"),
              QByteArray("{\"a\":\"\\u00"), QByteArray("{\"a\":\"\xe2\x82"),
              QByteArray("{\"a\":\"\xf0\""), QByteArray("\\\\\\\"")})
            CHECK_FALSE(scan.mayHold(bytes));
        CHECK(scan.isIn(u"A Wörd"));
        CHECK_FALSE(scan.isIn(u""));
    }
}
