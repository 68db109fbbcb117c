// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// The sample on another scale.
std::function<void(QJsonObject &)> scale(double from, double to, double step, const QString &right,
                                         const QString &close = {})
{
    return [=](QJsonObject &body) {
        setAt(body, u"from"_s, from);
        setAt(body, u"to"_s, to);
        setAt(body, u"step"_s, step);
        setAt(body, u"right"_s, right);
        setAt(body, u"close"_s, close);
    };
}

QJsonObject onScale(double from, double to, double step, const QString &right)
{
    QJsonObject body = sampleOf(kindNamed(u"slider"_s));
    scale(from, to, step, right)(body);
    return body;
}

} // namespace

TEST_CASE("slider: planted faults are found")
{
    checkPlantedFaults(
        u"slider"_s,
        {{u"empty-stem"_s, u"stem"_s, set(u"stem"_s, QJsonArray())},
         {u"no-scale"_s, u"to"_s, scale(10, 10, 1, u"10"_s)},
         {u"no-scale"_s, u"to"_s, scale(10, 0, 1, u"4..5"_s)},
         {u"no-step"_s, u"step"_s, set(u"step"_s, 0)},
         {u"many-steps"_s, u"step"_s, set(u"step"_s, 0.001)},
         {u"fine-steps"_s, u"step"_s, scale(0, 300, 1, u"40..60"_s)},
         {u"few-steps"_s, u"step"_s, scale(0, 2, 1, u"2"_s)},
         {u"uneven-steps"_s, u"step"_s, scale(0, 10, 3, u"3"_s)},
         {u"no-correct"_s, u"right"_s, set(u"right"_s, u"  "_s)},
         {u"not-a-number"_s, u"right"_s, set(u"right"_s, u"about 3"_s)},
         {u"not-a-number"_s, u"close"_s, set(u"close"_s, u"2 min"_s)},
         {u"ambiguous-number"_s, u"right"_s, scale(0, 2000, 10, u"1,250"_s)},
         {u"right-outside"_s, u"right"_s, set(u"right"_s, u"9..11"_s)},
         {u"right-unreachable"_s, u"right"_s, scale(0, 10, 1, u"2.5"_s)},
         {u"all-right"_s, u"right"_s, scale(0, 10, 1, u"0..10"_s)},
         {u"wide-right"_s, u"right"_s, scale(0, 10, 1, u"1..7"_s)},
         {u"exact-estimate"_s, u"right"_s, scale(0, 100, 1, u"42"_s)},
         {u"right-in-middle"_s, u"right"_s, scale(0, 10, 1, u"4..6"_s)},
         {u"close-not-wider"_s, u"close"_s, set(u"close"_s, u"3"_s)},
         {u"close-not-wider"_s, u"close"_s, set(u"close"_s, u"2.5..3.5"_s)},
         {u"all-close"_s, u"close"_s, set(u"close"_s, u"0..10"_s)},
         {u"long-label"_s, u"labelTo"_s, set(u"labelTo"_s, u"all the time "_s.repeated(5))},
         {u"no-feedback"_s, u"feedbackCorrect"_s, set(u"feedbackCorrect"_s, QJsonArray())},
         {u"no-feedback"_s, u"feedbackWrong"_s, set(u"feedbackWrong"_s, QJsonArray())},
         {u"no-points"_s, u"points"_s, [](QJsonObject &body) {
              setAt(body, u"counts"_s, u"yes"_s);
              setAt(body, u"points"_s, 0);
          }}});
}

TEST_CASE("slider: what is no fault")
{
    const Kind &kind = kindNamed(u"slider"_s);

    SECTION("one number on a short scale")
    {
        CHECK(findingsOf(kind, onScale(0, 10, 1, u"3"_s)) == QStringList());
    }
    SECTION("steps that are no binary fractions")
    {
        CHECK(findingsOf(kind, onScale(-1, 1, 0.1, u"0,3"_s)) == QStringList());
    }
    SECTION("one number of many where close counts half")
    {
        QJsonObject body = onScale(0, 100, 1, u"42"_s);
        setAt(body, u"close"_s, u"35..49"_s);
        CHECK(findingsOf(kind, body) == QStringList());
    }
}

TEST_CASE("slider: what is kept")
{
    const Kind &kind = kindNamed(u"slider"_s);
    CHECK(kind.resultBits == 6);
    CHECK(kind.scoreSteps(sampleOf(kind)) == 2);
    CHECK(kind.scoreSteps(onScale(0, 10, 1, u"3"_s)) == 1);
    CHECK(kind.answerBits(sampleOf(kind)) == 5); // 21 numbers or none
    CHECK(kind.answerBits(onScale(0, 1e9, 1, u"3"_s)) == 11);
    CHECK(kind.answerBits(onScale(10, 0, 1, u"3"_s)) == 0);
}

TEST_CASE("slider: what the player gets")
{
    const Kind &kind = kindNamed(u"slider"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);

    SECTION("the scale, and ranges as numbers")
    {
        setAt(body, u"right"_s, u"3,5..2,5"_s);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data.keys()
              == QStringList{u"close"_s, u"feedback"_s, u"labelFrom"_s, u"labelTo"_s, u"right"_s,
                             u"stemHtml"_s, u"step"_s, u"to"_s, u"unit"_s});
        CHECK(data["right"_L1].toArray() == QJsonArray{2.5, 3.5});
        CHECK(data["step"_L1].toDouble() == 0.5);
    }
    SECTION("no range that counts half without one that counts whole")
    {
        setAt(body, u"right"_s, u"some"_s);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK_FALSE(data.contains("right"_L1));
        CHECK_FALSE(data.contains("close"_L1));
        CHECK(kind.scoreSteps(body) == 1);
    }
}
