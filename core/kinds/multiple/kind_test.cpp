// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QJsonObject withOptions(int count, int correct)
{
    QJsonObject body = sampleOf(kindNamed(u"multiple"_s));
    QJsonArray options;
    for (int i = 0; i < count; ++i) {
        options.append(QJsonObject{{u"text"_s, u"Option %1"_s.arg(i)},
                                   {u"feedback"_s, u"Because %1"_s.arg(i)},
                                   {u"correct"_s, i < correct}});
    }
    body["options"_L1] = options;
    return body;
}

} // namespace

TEST_CASE("multiple: planted faults are found")
{
    const auto options = [](int count, int correct) {
        return [=](QJsonObject &body) { body = withOptions(count, correct); };
    };
    checkPlantedFaults(
        u"multiple"_s,
        {{u"one-correct"_s, u"options"_s, options(4, 1)},
         {u"all-correct"_s, u"options"_s, options(4, 4)},
         {u"many-correct"_s, u"scoring"_s, options(20, 16)},
         {u"asks-for-one"_s, u"stem"_s,
          [](QJsonObject &body) { setAt(body, u"stem"_s, u"Which one do you say aloud?"_s); }},
         {u"asks-for-one"_s, u"stem"_s,
          [](QJsonObject &body) { setAt(body, u"stem"_s, u"Laquelle dites-vous ?"_s); }},
         // What it shares with single choice is checked there; here, that it is wired up.
         {u"no-correct"_s, u"options"_s, options(3, 0)},
         {u"empty-stem"_s, u"stem"_s,
          [](QJsonObject &body) { setAt(body, u"stem"_s, QJsonArray()); }}});
}

TEST_CASE("multiple: steps of the score")
{
    const Kind &kind = kindNamed(u"multiple"_s);
    SECTION("part by part there is one for each right option, up to 15")
    {
        CHECK(kind.scoreSteps(withOptions(5, 3)) == 3);
        CHECK(kind.scoreSteps(withOptions(20, 15)) == 15);
        CHECK(kind.scoreSteps(withOptions(20, 16)) == 1);
        CHECK(kind.scoreSteps(withOptions(3, 0)) == 1);
    }
    SECTION("all or nothing has one")
    {
        QJsonObject body = withOptions(5, 3);
        setAt(body, u"scoring"_s, u"allOrNothing"_s);
        CHECK(kind.scoreSteps(body) == 1);
    }
    SECTION("they fit into the bits of the result beside the tries")
    {
        CHECK(kind.resultBits == 6);
        CHECK(kind.scoreSteps(withOptions(36, 15)) < 1 << (kind.resultBits - 2));
    }
}

TEST_CASE("multiple: one bit of answer for each option")
{
    const Kind &kind = kindNamed(u"multiple"_s);
    CHECK(kind.answerBits(withOptions(0, 0)) == 0);
    CHECK(kind.answerBits(withOptions(7, 2)) == 7);
}

TEST_CASE("multiple: what the player gets")
{
    const Kind &kind = kindNamed(u"multiple"_s);
    TestContext context;
    const QJsonObject data = kind.playerData(sampleOf(kind), context).toJson();
    CHECK(data["scoring"_L1].toString() == u"partial");
    CHECK(data["steps"_L1] == 2);
    CHECK(data["feedback"_L1].toObject().keys()
          == QStringList{u"correctHtml"_s, u"partlyHtml"_s, u"wrongHtml"_s});

    const QJsonObject many = kind.playerData(withOptions(20, 16), context).toJson();
    CHECK(many["scoring"_L1].toString() == u"allOrNothing");
    CHECK(many["steps"_L1] == 1);
}
