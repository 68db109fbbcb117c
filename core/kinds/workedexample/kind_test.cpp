// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// Changes one member of every step.
std::function<void(QJsonObject &)> inEveryStep(const QString &key, const QJsonValue &value)
{
    return [=](QJsonObject &body) {
        for (qsizetype i = 0; i < body["steps"_L1].toArray().size(); ++i)
            setAt(body, u"steps[%1].%2"_s.arg(i).arg(key), value);
    };
}

/// The first `count` steps of the sample, of which the first two are shown.
QJsonObject exampleWithSteps(int count)
{
    QJsonObject body = sampleOf(kindNamed(u"workedexample"_s));
    QJsonArray steps = body["steps"_L1].toArray();
    while (steps.size() > count)
        steps.removeLast();
    body["steps"_L1] = steps;
    return body;
}

} // namespace

TEST_CASE("workedexample: planted faults are found")
{
    const QJsonArray none;
    checkPlantedFaults(u"workedexample"_s,
                       {{u"no-problem"_s, u"problem"_s, set(u"problem"_s, u" "_s)},
                        {u"few-steps"_s,
                         u"steps"_s,
                         [](QJsonObject &body) { body = exampleWithSteps(1); },
                         {u"no-turn"_s}},
                        {u"few-steps"_s, u"steps"_s, set(u"steps"_s, none)},
                        {u"empty-step"_s, u"steps[1].text"_s, set(u"steps[1].text"_s, none)},
                        {u"empty-step"_s, u"steps[3].text"_s, set(u"steps[3].text"_s, u" \n "_s)},
                        {u"no-turn"_s, u"steps"_s, inEveryStep(u"by"_s, u"shown"_s)},
                        {u"first-turn"_s, u"steps[0].by"_s, set(u"steps[0].by"_s, u"turn"_s)},
                        {u"no-why"_s, u"steps"_s, inEveryStep(u"why"_s, none)}});
}

TEST_CASE("workedexample: what is no fault")
{
    const Kind &kind = kindNamed(u"workedexample"_s);
    QJsonObject body = sampleOf(kind);
    SECTION("two steps without names, one reason, and a shown step after one of the learner's")
    {
        body = exampleWithSteps(3);
        inEveryStep(u"title"_s, u""_s)(body);
        setAt(body, u"steps[1].by"_s, u"turn"_s);
        setAt(body, u"steps[2].by"_s, u"shown"_s);
        setAt(body, u"steps[0].why"_s, QJsonArray());
        CHECK(findingsOf(kind, body) == QStringList());
    }
    SECTION("a step of the learner's without words of your own")
    {
        setAt(body, u"steps[2].ask"_s, QJsonArray());
        CHECK(findingsOf(kind, body) == QStringList());
    }
}

TEST_CASE("workedexample: a new one leaves the last of three steps to the learner")
{
    SeededIdSource ids(7);
    const QJsonArray steps = kindNamed(u"workedexample"_s).defaults(ids)["steps"_L1].toArray();
    REQUIRE(steps.size() == 3);
    CHECK(steps[0]["by"_L1] == "shown"_L1);
    CHECK(steps[1]["by"_L1] == "shown"_L1);
    CHECK(steps[2]["by"_L1] == "turn"_L1);
}

TEST_CASE("workedexample: what is kept of an answer")
{
    const Kind &kind = kindNamed(u"workedexample"_s);
    CHECK(kind.resultBits == 2);
    CHECK(kind.scoreSteps(sampleOf(kind)) == 0);
    SECTION("how many steps were seen, and two bits for each step of the learner's")
    {
        CHECK(kind.answerBits(exampleWithSteps(4)) == 3 + 2 * 2);
        CHECK(kind.answerBits(exampleWithSteps(3)) == 2 + 2);
        CHECK(kind.answerBits(exampleWithSteps(2)) == 2);
        CHECK(kind.answerBits(exampleWithSteps(0)) == 0);
    }
    SECTION("nothing for steps that are left out")
    {
        QJsonObject body = exampleWithSteps(4);
        setAt(body, u"steps[3].text"_s, QJsonArray());
        CHECK(kind.answerBits(body) == 2 + 2);
    }
}

TEST_CASE("workedexample: what the player gets")
{
    const Kind &kind = kindNamed(u"workedexample"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);
    SECTION("texts as HTML, and whose step it is")
    {
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data.keys() == QStringList{u"problemHtml"_s, u"steps"_s});
        CHECK(data["steps"_L1][0].toObject().keys()
              == QStringList{u"html"_s, u"id"_s, u"title"_s, u"whyHtml"_s});
        CHECK(data["steps"_L1][2].toObject().keys()
              == QStringList{u"askHtml"_s, u"html"_s, u"id"_s, u"isTurn"_s, u"title"_s,
                             u"whyHtml"_s});
        CHECK(data["steps"_L1][3].toObject()
              == QJsonObject{{u"id"_s, u"wesamples004"_s},
                             {u"title"_s, u"Yours: who does what by when"_s},
                             {u"isTurn"_s, true},
                             {u"html"_s,
                              u"<p>“You call Noor before seven about the two orders that wait for "
                              "a part.”</p>"_s}});
    }
    SECTION("no empty steps, and nothing that was asked before the step was shown")
    {
        setAt(body, u"steps[1].text"_s, u""_s);
        setAt(body, u"steps[2].by"_s, u"shown"_s);
        const QJsonArray steps = kind.playerData(body, context).toJson()["steps"_L1].toArray();
        REQUIRE(steps.size() == 3);
        CHECK_FALSE(steps[1].toObject().contains("askHtml"_L1));
        CHECK_FALSE(steps[1].toObject().contains("isTurn"_L1));
    }
}
