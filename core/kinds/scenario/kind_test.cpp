// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

const Kind &scenario()
{
    return kindNamed(u"scenario"_s);
}

std::function<void(QJsonObject &)> both(const std::function<void(QJsonObject &)> &first,
                                        const std::function<void(QJsonObject &)> &second)
{
    return [=](QJsonObject &body) {
        first(body);
        second(body);
    };
}

std::function<void(QJsonObject &)> emptied(const QString &path)
{
    return set(path, QJsonArray());
}

const auto byPoints = set(u"scoring"_s, u"points"_s);

} // namespace

TEST_CASE("scenario: what is missing in situations and choices is found")
{
    const QString first = u"situations[0].choices[0]"_s;
    checkPlantedFaults(
        u"scenario"_s,
        {{u"no-situation"_s, u"situations"_s, emptied(u"situations"_s)},
         {u"empty-situation"_s, u"situations[1].text"_s, emptied(u"situations[1].text"_s)},
         {u"empty-choice"_s, first + u".text"_s, set(first + u".text"_s, u" "_s)},
         {u"equal-choices"_s, u"situations[0].choices[1].text"_s,
          set(u"situations[0].choices[1].text"_s, u"ask for the  four sentences now"_s)},
         {u"no-consequence"_s, first + u".consequence"_s, emptied(first + u".consequence"_s)},
         {u"nowhere"_s, first + u".to"_s, set(first + u".to"_s, u""_s)},
         {u"nowhere"_s, first + u".to"_s, set(first + u".to"_s, u"gonegonegone"_s)},
         {u"dead-end"_s,
          u"situations[2].choices"_s,
          emptied(u"situations[2].choices"_s),
          {u"unreachable"_s}},
         {u"one-choice"_s, u"situations[2].choices"_s,
          [](QJsonObject &body) {
              const QJsonArray choices = body["situations"_L1][2]["choices"_L1].toArray();
              setAt(body, u"situations[2].choices"_s, QJsonArray{choices[1]});
          }},
         {u"no-points"_s, u"points"_s, both(set(u"counts"_s, u"yes"_s), set(u"points"_s, 0))}});
}

TEST_CASE("scenario: the ways are walked")
{
    const auto leads = [](const QString &choice, const QString &to) {
        return set(choice + u".to"_s, to);
    };
    const QString door = u"b4n7k2x9r5t1"_s;
    checkPlantedFaults(
        u"scenario"_s,
        {{u"unreachable"_s, u"situations[5].name"_s, leads(u"situations[2].choices[1]"_s, door)},
         {u"no-exit"_s,
          u"situations[2].choices"_s,
          both(leads(u"situations[2].choices[0]"_s, u"d6n9b5g1y7s2"_s),
               leads(u"situations[2].choices[1]"_s, u"d6n9b5g1y7s2"_s)),
          {u"unreachable"_s}},
         {u"start-ends"_s,
          u"situations[0].ending"_s,
          set(u"situations[0].ending"_s, u"bad"_s),
          {u"unreachable"_s, u"no-good-end"_s}},
         {u"no-end"_s,
          u"situations"_s,
          [](QJsonObject &body) {
              for (int i = 3; i < 6; ++i)
                  setAt(body, u"situations[%1].ending"_s.arg(i), u"goesOn"_s);
          },
          {u"dead-end"_s}},
         {u"no-good-end"_s, u"situations"_s, set(u"situations[3].ending"_s, u"middling"_s)}});
}

TEST_CASE("scenario: points on the way are checked where they decide")
{
    const auto points = [](int situation, int choice, int value) {
        return set(u"situations[%1].choices[%2].points"_s.arg(situation).arg(choice), value);
    };
    const auto noPoints = [=](QJsonObject &body) {
        byPoints(body);
        for (int i = 0; i < 3; ++i)
            both(points(i, 0, 0), points(i, 1, 0))(body);
    };
    checkPlantedFaults(
        u"scenario"_s,
        {{u"no-points-on-the-way"_s, u"scoring"_s, noPoints},
         {u"many-steps"_s, u"scoring"_s, both(byPoints, both(points(0, 0, 6), points(1, 0, 10)))},
         {u"equal-points"_s, u"situations[1].choices"_s, both(byPoints, points(1, 1, 2))}});

    SECTION("and no good end is needed then")
    {
        QJsonObject body = sampleOf(scenario());
        byPoints(body);
        CHECK(findingsOf(scenario(), body) == QStringList());
        setAt(body, u"situations[3].ending"_s, u"middling"_s);
        CHECK(findingsOf(scenario(), body) == QStringList());
    }
}

TEST_CASE("scenario: an only choice without words is no fault")
{
    QJsonObject body = sampleOf(scenario());
    const QJsonArray choices = body["situations"_L1][2]["choices"_L1].toArray();
    setAt(body, u"situations[2].choices"_s, QJsonArray{choices[1]});
    setAt(body, u"situations[2].choices[0].text"_s, u""_s);
    setAt(body, u"situations[2].choices[0].consequence"_s, QJsonArray());
    CHECK(findingsOf(scenario(), body) == QStringList());
}

TEST_CASE("scenario: a new one is a decision between two ends that only lacks its words")
{
    SeededIdSource ids(1);
    const QJsonObject body = scenario().defaults(ids);
    const QStringList found = findingsOf(scenario(), body);
    CHECK(found
          == QStringList{u"scenario.empty-situation at situations[0].text"_s,
                         u"scenario.empty-choice at situations[0].choices[0].text"_s,
                         u"scenario.empty-choice at situations[0].choices[1].text"_s,
                         u"scenario.empty-situation at situations[1].text"_s,
                         u"scenario.empty-situation at situations[2].text"_s});
}

TEST_CASE("scenario: a copy leads its choices to its own situations")
{
    SeededIdSource ids(1);
    const QJsonObject sample = sampleOf(scenario());
    const QJsonObject copy = withNewIds(scenario(), sample, ids);
    CHECK(copy["situations"_L1][0]["id"_L1] != sample["situations"_L1][0]["id"_L1]);
    CHECK(copy["situations"_L1][0]["choices"_L1][0]["id"_L1]
          != sample["situations"_L1][0]["choices"_L1][0]["id"_L1]);
    CHECK(copy["situations"_L1][0]["choices"_L1][1]["to"_L1] == copy["situations"_L1][2]["id"_L1]);
    CHECK(findingsOf(scenario(), copy) == QStringList());
}

TEST_CASE("scenario: what is kept of a walk")
{
    QJsonObject body = sampleOf(scenario());
    CHECK(scenario().resultBits == 6);

    SECTION("twice as many decisions as there are, each with room for every choice")
    {
        CHECK(scenario().answerBits(body) == 2 * 3 * 2);
        setAt(body, u"situations"_s, QJsonArray());
        CHECK(scenario().answerBits(body) == 0);
    }
    SECTION("thirty decisions at most")
    {
        QJsonArray situations = body["situations"_L1].toArray();
        for (int i = 0; i < 20; ++i)
            situations.append(situations[0]);
        body.insert("situations"_L1, situations);
        CHECK(scenario().answerBits(body) == 30 * 2);
    }
    SECTION("the end in halves, or the points of the best way")
    {
        CHECK(scenario().scoreSteps(body) == 2);
        byPoints(body);
        CHECK(scenario().scoreSteps(body) == 4);
        setAt(body, u"situations[0].choices[0].points"_s, 10);
        setAt(body, u"situations[1].choices[0].points"_s, 10);
        CHECK(scenario().scoreSteps(body) == 15);
    }
}

TEST_CASE("scenario: what the player gets")
{
    TestContext context;
    QJsonObject body = sampleOf(scenario());
    setAt(body, u"situations[0].choices[0].to"_s, u""_s);
    setAt(body, u"situations[3].choices"_s, body["situations"_L1][0]["choices"_L1]);
    const QJsonObject data = scenario().playerData(body, context).toJson();
    CHECK(data.keys() == QStringList{u"situations"_s, u"stemHtml"_s});
    const QJsonArray situations = data["situations"_L1].toArray();
    REQUIRE(situations.size() == 6);

    SECTION("no names, no choices that lead nowhere, and none at an end")
    {
        CHECK(situations[0].toObject().keys()
              == QStringList{u"choices"_s, u"html"_s, u"id"_s, u"speaker"_s});
        REQUIRE(situations[0]["choices"_L1].toArray().size() == 1);
        CHECK(situations[0]["choices"_L1][0]["to"_L1] == 2);
        CHECK(situations[3].toObject().keys() == QStringList{u"ending"_s, u"html"_s, u"id"_s});
    }
    SECTION("points only where they decide")
    {
        CHECK_FALSE(situations[0]["choices"_L1][0].toObject().contains("points"_L1));
        byPoints(body);
        const QJsonObject scored = scenario().playerData(body, context).toJson();
        CHECK(scored["best"_L1] == 4);
        CHECK(scored["situations"_L1][0]["choices"_L1][0]["points"_L1] == 1);
    }
}
