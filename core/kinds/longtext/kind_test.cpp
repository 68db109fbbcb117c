// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QJsonObject withLinesToLookFor(int count)
{
    QJsonObject body = sampleOf(kindNamed(u"longtext"_s));
    QJsonArray lines;
    for (int i = 0; i < count; ++i)
        lines.append(QJsonObject{{u"id"_s, u"look%1"_s.arg(i, 8, 10, QChar(u'0'))},
                                 {u"text"_s, u"It says thing %1."_s.arg(i)}});
    body["lookFor"_L1] = lines;
    return body;
}

} // namespace

TEST_CASE("longtext: planted faults are found")
{
    const QJsonArray none;
    const auto lines = [](int count) {
        return [=](QJsonObject &body) { body = withLinesToLookFor(count); };
    };
    checkPlantedFaults(
        u"longtext"_s,
        {{u"empty-stem"_s, u"stem"_s, set(u"stem"_s, none)},
         {u"no-model"_s, u"model"_s, set(u"model"_s, u" "_s)},
         {u"short-model"_s, u"fewestWords"_s, set(u"model"_s, u"I ask what is open."_s)},
         {u"empty-line"_s, u"lookFor[1].text"_s, set(u"lookFor[1].text"_s, none)},
         {u"equal-lines"_s, u"lookFor[2].text"_s,
          set(u"lookFor[2].text"_s, u"it asks  for a TIME."_s)},
         {u"nothing-to-look-for"_s, u"lookFor"_s, lines(0)},
         {u"many-lines"_s, u"lookFor"_s, lines(11)},
         {u"many-words"_s, u"fewestWords"_s, set(u"fewestWords"_s, 151), {u"short-model"_s}}});
}

TEST_CASE("longtext: what is no fault")
{
    const Kind &kind = kindNamed(u"longtext"_s);
    SECTION("ten lines to look for")
    {
        CHECK(findingsOf(kind, withLinesToLookFor(10)) == QStringList());
    }
    SECTION("a model answer of exactly the words that are asked for")
    {
        QJsonObject body = sampleOf(kind);
        setAt(body, u"model"_s, u"One two\n\nthree"_s);
        setAt(body, u"fewestWords"_s, 3);
        CHECK(findingsOf(kind, body) == QStringList());
    }
    SECTION("no fewest words")
    {
        QJsonObject body = sampleOf(kind);
        setAt(body, u"fewestWords"_s, 0);
        CHECK(findingsOf(kind, body) == QStringList());
    }
}

TEST_CASE("longtext: what is kept of an answer")
{
    const Kind &kind = kindNamed(u"longtext"_s);
    CHECK(kind.resultBits == 2);
    CHECK(kind.scoreSteps(sampleOf(kind)) == 0);

    SECTION("a tick for every line that is not blank")
    {
        CHECK(kind.answerBits(withLinesToLookFor(4)) == 4);
        CHECK(kind.answerBits(withLinesToLookFor(0)) == 0);
        QJsonObject body = withLinesToLookFor(4);
        setAt(body, u"lookFor[2].text"_s, u" "_s);
        CHECK(kind.answerBits(body) == 3);
    }
}

TEST_CASE("longtext: what the player gets")
{
    const Kind &kind = kindNamed(u"longtext"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);

    SECTION("texts as HTML, and the room in rows")
    {
        setAt(body, u"lookFor[1].text"_s, QJsonArray());
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data.keys()
              == QStringList{u"fewestWords"_s, u"lookFor"_s, u"modelHtml"_s, u"rows"_s,
                             u"stemHtml"_s});
        REQUIRE(data["lookFor"_L1].toArray().size() == 2); // the blank one is left out
        CHECK(data["lookFor"_L1][1].toObject()
              == QJsonObject{{u"id"_s, u"b5s9b3y7g1f6"_s},
                             {u"html"_s, u"<p>It says something back.</p>"_s}});
        CHECK(data["fewestWords"_L1] == 15);
    }
    SECTION("more rows for longer answers")
    {
        const auto rows = [&](const QString &room) {
            setAt(body, u"room"_s, room);
            return kind.playerData(body, context).toJson()["rows"_L1].toInt();
        };
        CHECK(rows(u"sentence"_s) < rows(u"paragraph"_s));
        CHECK(rows(u"paragraph"_s) < rows(u"page"_s));
    }
    SECTION("nothing that is not given")
    {
        setAt(body, u"lookFor"_s, QJsonArray());
        setAt(body, u"fewestWords"_s, 0);
        CHECK(kind.playerData(body, context).toJson().keys()
              == QStringList{u"modelHtml"_s, u"rows"_s, u"stemHtml"_s});
    }
}
