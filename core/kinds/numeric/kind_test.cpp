// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// The sample with these numbers as its answers, all right and each with feedback, without units.
QJsonObject withNumbers(const QStringList &numbers)
{
    QJsonObject body = sampleOf(kindNamed(u"numeric"_s));
    QJsonArray answers;
    for (const QString &number : numbers)
        answers.append(QJsonObject{
            {u"number"_s, number}, {u"correct"_s, true}, {u"feedback"_s, u"Because it is."_s}});
    body["answers"_L1] = answers;
    body["units"_L1] = QJsonArray();
    body["unitNeeded"_L1] = false;
    body["tolerance"_L1] = 0;
    return body;
}

} // namespace

TEST_CASE("numeric: planted faults are found")
{
    const auto clear = [](const QStringList &paths) {
        return [=](QJsonObject &body) {
            for (const QString &path : paths)
                setAt(body, path, QJsonArray());
        };
    };
    const auto numbers = [](const QStringList &texts, double tolerance) {
        return [=](QJsonObject &body) {
            body = withNumbers(texts);
            setAt(body, u"tolerance"_s, tolerance);
        };
    };
    checkPlantedFaults(
        u"numeric"_s,
        {{u"empty-stem"_s, u"stem"_s, clear({u"stem"_s})},
         {u"no-correct"_s, u"answers"_s, set(u"answers[0].correct"_s, false)},
         {u"empty-answer"_s, u"answers[1].number"_s, set(u"answers[1].number"_s, u"  "_s)},
         {u"not-a-number"_s, u"answers[1].number"_s, set(u"answers[1].number"_s, u"60 min"_s)},
         {u"ambiguous-number"_s, u"answers[2].number"_s, set(u"answers[2].number"_s, u"1,234"_s)},
         {u"hidden-answer"_s, u"answers[1].number"_s, set(u"answers[1].number"_s, u"240"_s)},
         {u"no-tolerance"_s, u"tolerance"_s, numbers({u"2.5"_s}, 0)},
         {u"wide-tolerance"_s, u"tolerance"_s, set(u"tolerance"_s, 60)},
         {u"percent-of-zero"_s, u"toleranceIn"_s, numbers({u"0"_s}, 5)},
         {u"empty-unit"_s, u"units[1].text"_s, set(u"units[1].text"_s, u" "_s)},
         {u"equal-units"_s, u"units[1].text"_s, set(u"units[1].text"_s, u" min"_s)},
         {u"no-factor"_s, u"units[1].factor"_s, set(u"units[1].factor"_s, 0)},
         {u"first-factor"_s, u"units[0].factor"_s, set(u"units[0].factor"_s, 60)},
         {u"no-unit"_s, u"unitNeeded"_s, clear({u"units"_s})},
         {u"no-feedback"_s, u"feedbackCorrect"_s,
          clear({u"feedbackCorrect"_s, u"answers[0].feedback"_s})},
         {u"no-feedback"_s, u"feedbackWrong"_s, clear({u"feedbackWrong"_s})},
         {u"no-points"_s, u"points"_s, [](QJsonObject &body) {
              setAt(body, u"counts"_s, u"yes"_s);
              setAt(body, u"points"_s, 0);
          }}});
}

TEST_CASE("numeric: what is no fault")
{
    const Kind &kind = kindNamed(u"numeric"_s);

    SECTION("a whole number that counts exactly")
    {
        CHECK(findingsOf(kind, withNumbers({u"5"_s})) == QStringList());
    }
    SECTION("a range with decimals")
    {
        CHECK(findingsOf(kind, withNumbers({u"2.25..2.5"_s})) == QStringList());
    }
    SECTION("a mistake inside a range that comes after it")
    {
        CHECK(findingsOf(kind, withNumbers({u"18"_s, u"17..19"_s})) == QStringList());
        CHECK(findingsOf(kind, withNumbers({u"17..19"_s, u"18"_s}))
              == QStringList{u"numeric.hidden-answer at answers[1].number"_s});
    }
    SECTION("zero that may be off by a number")
    {
        QJsonObject body = withNumbers({u"0"_s});
        setAt(body, u"tolerance"_s, 0.5);
        setAt(body, u"toleranceIn"_s, u"units"_s);
        CHECK(findingsOf(kind, body) == QStringList());
    }
}

TEST_CASE("numeric: nothing that was typed is kept")
{
    const Kind &kind = kindNamed(u"numeric"_s);
    CHECK(kind.answerBits(sampleOf(kind)) == 0);
    CHECK(kind.resultBits == 3);
    CHECK(kind.scoreSteps(sampleOf(kind)) == 1);
}

TEST_CASE("numeric: what the player gets")
{
    const Kind &kind = kindNamed(u"numeric"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);

    SECTION("numbers as numbers, without what cannot be read")
    {
        setAt(body, u"answers[1].number"_s, u"60,5..1 000"_s);
        setAt(body, u"answers[2].number"_s, u"soon"_s);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data.keys()
              == QStringList{u"answers"_s, u"feedback"_s, u"isPercent"_s, u"stemHtml"_s,
                             u"tolerance"_s, u"unitNeeded"_s, u"units"_s});
        const QJsonArray answers = data["answers"_L1].toArray();
        REQUIRE(answers.size() == 2);
        CHECK(answers[0].toObject().keys()
              == QStringList{u"correct"_s, u"feedbackHtml"_s, u"from"_s, u"to"_s});
        CHECK(answers[1]["from"_L1].toDouble() == 60.5);
        CHECK(answers[1]["to"_L1].toDouble() == 1000);
    }
    SECTION("units that say what they are worth")
    {
        setAt(body, u"units[0].text"_s, u""_s);
        const QJsonArray units = kind.playerData(body, context).toJson()["units"_L1].toArray();
        REQUIRE(units.size() == 1);
        CHECK(units[0]["text"_L1].toString() == u"h"_s);
        CHECK(units[0]["factor"_L1].toDouble() == 60);
    }
    SECTION("no unit is asked for where there is none")
    {
        const QJsonObject data = kind.playerData(withNumbers({u"0"_s}), context).toJson();
        CHECK(data.keys() == QStringList{u"answers"_s, u"feedback"_s, u"stemHtml"_s});
        CHECK(data["answers"_L1][0].toObject().keys()
              == QStringList{u"correct"_s, u"feedbackHtml"_s});
    }
}
