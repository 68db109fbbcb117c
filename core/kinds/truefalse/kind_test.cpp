// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("truefalse: planted faults are found")
{
    const auto clear = [](const QString &path) {
        return [=](QJsonObject &body) { setAt(body, path, QJsonArray()); };
    };
    checkPlantedFaults(
        u"truefalse"_s,
        {{u"empty-stem"_s, u"stem"_s, clear(u"stem"_s)},
         {u"no-feedback"_s, u"feedbackTrue"_s, clear(u"feedbackTrue"_s)},
         {u"no-feedback"_s, u"feedbackFalse"_s, clear(u"feedbackFalse"_s)},
         {u"second-try"_s, u"tries"_s, [](QJsonObject &body) { setAt(body, u"tries"_s, 2); }},
         {u"no-points"_s, u"points"_s, [](QJsonObject &body) {
              setAt(body, u"counts"_s, u"yes"_s);
              setAt(body, u"points"_s, 0);
          }}});
}

TEST_CASE("truefalse: general feedback stands in for that of one answer")
{
    const Kind &kind = kindNamed(u"truefalse"_s);
    QJsonObject body = sampleOf(kind); // the statement is false: "true" is wrong
    setAt(body, u"feedbackTrue"_s, QJsonArray());
    setAt(body, u"feedbackWrong"_s, u"It is information."_s);
    CHECK(findingsOf(kind, body) == QStringList());
    setAt(body, u"correct"_s, true);
    CHECK(findingsOf(kind, body) == QStringList{u"truefalse.no-feedback at feedbackTrue"_s});
}

TEST_CASE("truefalse: what the player gets")
{
    const Kind &kind = kindNamed(u"truefalse"_s);
    TestContext context;
    const QJsonObject data = kind.playerData(sampleOf(kind), context).toJson();
    CHECK(data.keys() == QStringList{u"correct"_s, u"feedback"_s, u"stemHtml"_s});
    CHECK(data["correct"_L1] == QJsonValue(false));
    CHECK(data["feedback"_L1].toObject().keys() == QStringList{u"falseHtml"_s, u"trueHtml"_s});
    CHECK(kind.answerBits({}) == 2);
    CHECK(kind.scoreSteps({}) == 1);
    CHECK(kind.resultBits == 3);
}
