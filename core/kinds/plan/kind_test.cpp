// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("plan: planted faults are found")
{
    const auto fewerLines = [](QJsonObject &body) {
        body["lines"_L1] = 1;
        QJsonArray examples = body["examples"_L1].toArray();
        QJsonObject second = examples[0].toObject();
        second["id"_L1] = u"m5k8p2w6t1x9"_s;
        examples.append(second);
        body["examples"_L1] = examples;
    };
    checkPlantedFaults(
        u"plan"_s,
        {{u"empty-prompt"_s, u"prompt"_s, set(u"prompt"_s, QJsonArray())},
         {u"many-lines"_s, u"lines"_s, set(u"lines"_s, 4)},
         {u"half-example"_s, u"examples[0].then"_s, set(u"examples[0].then"_s, u" "_s)},
         {u"half-example"_s, u"examples[0].when"_s, set(u"examples[0].when"_s, u""_s)},
         {u"many-examples"_s, u"examples"_s, fewerLines}});
}

TEST_CASE("plan: what is no fault")
{
    const Kind &kind = kindNamed(u"plan"_s);
    QJsonObject body = sampleOf(kind);
    setAt(body, u"lines"_s, 3);
    setAt(body, u"examples"_s, QJsonArray());
    setAt(body, u"question"_s, QJsonArray());
    CHECK(findingsOf(kind, body) == QStringList());
}

TEST_CASE("plan: of what the learner writes nothing is kept but that it was done")
{
    const Kind &kind = kindNamed(u"plan"_s);
    CHECK(kind.resultBits == 2);
    CHECK(kind.answerBits(sampleOf(kind)) == 0);
    CHECK(kind.scoreSteps(sampleOf(kind)) == 0);
    CHECK_FALSE(kind.reportsParts);
}

TEST_CASE("plan: what the player gets")
{
    const Kind &kind = kindNamed(u"plan"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);

    SECTION("texts, the number of lines, examples as plain words on one line")
    {
        setAt(body, u"examples[0].then"_s, u" ask for  the four\nsentences "_s);
        CHECK(
            kind.playerData(body, context).toJson()
            == QJsonObject{
                {u"promptHtml"_s, u"<p>What will you do differently at your next handover?</p>"_s},
                {u"lines"_s, 2},
                {u"examples"_s,
                 QJsonArray{QJsonObject{{u"when"_s, u"the night shift says \"All quiet\""_s},
                                        {u"then"_s, u"ask for the four sentences"_s}}}},
                {u"questionHtml"_s,
                 u"<p>What could get in your way, and what will you do about it?</p>"_s}});
    }
    SECTION("no example that says nothing, and always one to five lines")
    {
        setAt(body, u"examples[0].when"_s, u" "_s);
        setAt(body, u"examples[0].then"_s, u""_s);
        setAt(body, u"lines"_s, 0);
        CHECK_FALSE(kind.playerData(body, context).toJson().contains("examples"_L1));
        CHECK(kind.playerData(body, context).toJson()["lines"_L1] == 1);
        setAt(body, u"lines"_s, 9);
        CHECK(kind.playerData(body, context).toJson()["lines"_L1] == 5);
    }
}
