// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QJsonObject withStatementsAndLevels(int statements, int levels)
{
    QJsonObject body = sampleOf(kindNamed(u"survey"_s));
    QJsonArray asked;
    for (int i = 0; i < statements; ++i)
        asked.append(QJsonObject{{u"id"_s, u"said%1"_s.arg(i, 8, 10, QChar(u'0'))},
                                 {u"text"_s, u"I can do thing %1."_s.arg(i)}});
    body["statements"_L1] = asked;
    QJsonArray offered;
    for (int i = 0; i < levels; ++i)
        offered.append(QJsonObject{{u"id"_s, u"rank%1"_s.arg(i, 8, 10, QChar(u'0'))},
                                   {u"title"_s, u"Level %1"_s.arg(i)}});
    body["levels"_L1] = offered;
    return body;
}

} // namespace

TEST_CASE("survey: planted faults are found")
{
    const QJsonArray none;
    const auto of = [](int statements, int levels) {
        return [=](QJsonObject &body) { body = withStatementsAndLevels(statements, levels); };
    };
    checkPlantedFaults(
        u"survey"_s,
        {{u"no-intro"_s, u"intro"_s, set(u"intro"_s, none)},
         {u"no-statements"_s, u"statements"_s, of(0, 5)},
         {u"many-statements"_s, u"statements"_s, of(13, 5)},
         {u"empty-line"_s, u"statements[1].text"_s, set(u"statements[1].text"_s, u" "_s)},
         {u"equal-lines"_s, u"statements[2].text"_s,
          set(u"statements[2].text"_s, u"i say back  what I have HEARD."_s)},
         {u"few-levels"_s, u"levels"_s, of(3, 1)},
         {u"many-levels"_s, u"levels"_s, of(3, 8)},
         {u"level-title"_s, u"levels[1].title"_s, set(u"levels[1].title"_s, u" "_s)},
         {u"equal-levels"_s, u"levels[4].title"_s, set(u"levels[4].title"_s, u"NOT  at all"_s)}});
}

TEST_CASE("survey: what is no fault")
{
    const Kind &kind = kindNamed(u"survey"_s);
    CHECK(findingsOf(kind, withStatementsAndLevels(12, 7)) == QStringList());
    CHECK(findingsOf(kind, withStatementsAndLevels(1, 2)) == QStringList());
    QJsonObject body = sampleOf(kind);
    setAt(body, u"question"_s, QJsonArray());
    setAt(body, u"optional"_s, true);
    CHECK(findingsOf(kind, body) == QStringList());
}

TEST_CASE("survey: a new one has five levels from the least to the most, and room for statements")
{
    SeededIdSource ids(3);
    const QJsonObject body = kindNamed(u"survey"_s).defaults(ids);
    QStringList titles;
    const QJsonArray levels = body["levels"_L1].toArray();
    for (const QJsonValue &level : levels)
        titles << level["title"_L1].toString();
    CHECK(
        titles
        == QStringList{u"Not at all"_s, u"A little"_s, u"Partly"_s, u"Mostly"_s, u"Completely"_s});
    CHECK(body["statements"_L1].toArray().size() == 3);
    CHECK(body["statements"_L1][0]["id"_L1] != body["statements"_L1][1]["id"_L1]);
}

TEST_CASE("survey: what is kept is a level or none for every statement that can be shown")
{
    const Kind &kind = kindNamed(u"survey"_s);
    CHECK(kind.resultBits == 2);
    CHECK(kind.reportsParts);
    CHECK(kind.scoreSteps(sampleOf(kind)) == 0);
    CHECK(kind.answerBits(withStatementsAndLevels(3, 5)) == 9);
    CHECK(kind.answerBits(withStatementsAndLevels(3, 7)) == 9);
    CHECK(kind.answerBits(withStatementsAndLevels(4, 2)) == 8);
    CHECK(kind.answerBits(withStatementsAndLevels(0, 5)) == 0);
    QJsonObject body = withStatementsAndLevels(3, 5);
    setAt(body, u"statements[1].text"_s, u" "_s);
    CHECK(kind.answerBits(body) == 6);
}

TEST_CASE("survey: what the player gets")
{
    const Kind &kind = kindNamed(u"survey"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);

    SECTION("statements and levels, without those that are blank")
    {
        setAt(body, u"statements[1].text"_s, u" "_s);
        setAt(body, u"levels[3].title"_s, u""_s);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data.keys()
              == QStringList{u"choices"_s, u"introHtml"_s, u"lines"_s, u"questionHtml"_s});
        REQUIRE(data["lines"_L1].toArray().size() == 2);
        CHECK(data["lines"_L1][1].toObject()
              == QJsonObject{{u"id"_s, u"h2v9b6z3j7y4"_s},
                             {u"html"_s, u"<p>Others can act on what I say.</p>"_s}});
        REQUIRE(data["choices"_L1].toArray().size() == 4);
        CHECK(data["choices"_L1][3].toObject()
              == QJsonObject{{u"id"_s, u"k5r5p9e3u7a2"_s}, {u"text"_s, u"Completely"_s}});
    }
    SECTION("that statements may be left out, and no question where there is none")
    {
        setAt(body, u"optional"_s, true);
        setAt(body, u"question"_s, QJsonArray());
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data["optional"_L1].toBool());
        CHECK_FALSE(data.contains("questionHtml"_L1));
    }
}
