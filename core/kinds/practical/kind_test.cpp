// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("practical: planted faults are found")
{
    const QJsonArray none;
    const auto oneLevel = [](QJsonObject &body) {
        QJsonArray levels = body["levels"_L1].toArray();
        levels.removeLast();
        levels.removeLast();
        body["levels"_L1] = levels;
    };
    checkPlantedFaults(
        u"practical"_s,
        {{u"empty-brief"_s, u"brief"_s, set(u"brief"_s, none)},
         {u"no-deliverable"_s, u"deliverable"_s, set(u"deliverable"_s, none)},
         {u"no-hand-in"_s, u"handIn"_s, set(u"handIn"_s, none)},
         {u"no-minutes"_s, u"minutes"_s, set(u"minutes"_s, 0)},
         {u"empty-entry"_s, u"steps[1].text"_s, set(u"steps[1].text"_s, none)},
         {u"empty-entry"_s, u"checklist[0].text"_s, set(u"checklist[0].text"_s, u" "_s)},
         {u"few-levels"_s, u"levels"_s, oneLevel, {u"description-left-over"_s}},
         {u"level-title"_s, u"levels[1].title"_s, set(u"levels[1].title"_s, u""_s)},
         {u"equal-levels"_s, u"levels[1].points"_s, set(u"levels[1].points"_s, 0)},
         {u"criterion-title"_s, u"criteria[0].title"_s, set(u"criteria[0].title"_s, u" "_s)},
         {u"description"_s, u"criteria[1].descriptions[2]"_s,
          set(u"criteria[1].descriptions[2]"_s, u""_s)},
         {u"description"_s, u"criteria[1].descriptions[0]"_s,
          set(u"criteria[1].descriptions"_s, none)},
         {u"description-left-over"_s, u"criteria[0].descriptions"_s,
          set(u"levels[2]"_s, QJsonValue(QJsonValue::Undefined))},
         {u"no-weight"_s, u"criteria"_s,
          [](QJsonObject &body) {
              setAt(body, u"criteria[0].weight"_s, 0);
              setAt(body, u"criteria[1].weight"_s, 0);
          }},
         {u"no-criteria"_s, u"criteria"_s, set(u"criteria"_s, none)},
         {u"no-exemplar"_s, u"exemplar"_s, set(u"exemplar"_s, none), {u"level-of-nothing"_s}},
         {u"level-of-nothing"_s, u"exemplar"_s, set(u"exemplar"_s, u" "_s), {u"no-exemplar"_s}},
         {u"exemplar-level"_s, u"criteria[1].exemplarLevel"_s,
          set(u"criteria[1].exemplarLevel"_s, u""_s)},
         {u"exemplar-level"_s, u"criteria[0].exemplarLevel"_s,
          set(u"criteria[0].exemplarLevel"_s, u"goneforever0"_s)}});
}

TEST_CASE("practical: a task without rubric is complete without self-assessment")
{
    const Kind &kind = kindNamed(u"practical"_s);
    QJsonObject body = sampleOf(kind);
    for (const auto &key : {u"steps"_s, u"levels"_s, u"criteria"_s, u"exemplar"_s})
        setAt(body, key, QJsonArray());
    setAt(body, u"selfAssessment"_s, false);
    CHECK(findingsOf(kind, body) == QStringList());
    CHECK(kind.answerBits(body) == 2);
}

TEST_CASE("practical: an example need not say which levels it reaches")
{
    const Kind &kind = kindNamed(u"practical"_s);
    QJsonObject body = sampleOf(kind);
    setAt(body, u"criteria[0].exemplarLevel"_s, u""_s);
    setAt(body, u"criteria[1].exemplarLevel"_s, QJsonValue(QJsonValue::Undefined));
    CHECK(findingsOf(kind, body) == QStringList());
}

TEST_CASE("practical: a body that was written before there were dates and levels of the example")
{
    const Kind &kind = kindNamed(u"practical"_s);
    QJsonObject body = sampleOf(kind);
    const int bits = kind.answerBits(body);
    body.remove(u"due"_s);
    for (const auto &place : {u"criteria[0].exemplarLevel"_s, u"criteria[1].exemplarLevel"_s})
        setAt(body, place, QJsonValue(QJsonValue::Undefined));
    CHECK(checkBodyTypes(kind, body));
    CHECK(findingsOf(kind, body) == QStringList());
    CHECK(kind.answerBits(body) == bits);
    TestContext context;
    const QJsonObject data = kind.playerData(body, context).toJson();
    CHECK_FALSE(data.contains("due"_L1));
    CHECK_FALSE(data["criteria"_L1][0].toObject().contains("exemplar"_L1));
}

TEST_CASE("practical: bits of an answer")
{
    const Kind &kind = kindNamed(u"practical"_s);
    QJsonObject body = sampleOf(kind);
    CHECK(kind.answerBits(body) == 3 + 2 + 2 * 2); // steps, checklist, criteria with three levels
    setAt(body, u"levels"_s, QJsonArray());
    CHECK(kind.answerBits(body) == 3 + 2);
    CHECK(kind.resultBits == 2);
    CHECK(kind.scoreSteps(body) == 0);
}

TEST_CASE("practical: what the player gets")
{
    const Kind &kind = kindNamed(u"practical"_s);
    TestContext context;
    SECTION("texts as HTML, the rubric as words")
    {
        const QJsonObject data = kind.playerData(sampleOf(kind), context).toJson();
        CHECK(data["steps"_L1][0].toObject()
              == QJsonObject{{u"id"_s, u"prasamples01"_s},
                             {u"html"_s, u"<p>Choose a handover and note day and time.</p>"_s}});
        CHECK(data["levels"_L1][0].toObject()
              == QJsonObject{
                  {u"id"_s, u"prasamplel01"_s}, {u"title"_s, u"Leaks"_s}, {u"points"_s, 0}});
        CHECK(data["criteria"_L1][1]["weight"_L1] == 2);
        CHECK(data["criteria"_L1][1]["descriptions"_L1].toArray().size() == 3);
        CHECK(data["selfAssessment"_L1].toBool());
        CHECK(data["note"_L1].toBool());
        CHECK(data["minutes"_L1] == 10);
    }
    SECTION("by when, and the level of the example by its place, the lowest included")
    {
        QJsonObject body = sampleOf(kind);
        setAt(body, u"criteria[0].exemplarLevel"_s, u"prasamplel01"_s);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data["due"_L1] == "Within the next seven days"_L1);
        CHECK(data["criteria"_L1][0]["exemplar"_L1] == 0);
        CHECK(data["criteria"_L1][1]["exemplar"_L1] == 2);
        setAt(body, u"exemplar"_s, QJsonArray());
        CHECK_FALSE(kind.playerData(body, context)
                        .toJson()["criteria"_L1][1]
                        .toObject()
                        .contains("exemplar"_L1));
    }
    SECTION("no criteria without levels and no levels without criteria")
    {
        for (const auto &key : {u"levels"_s, u"criteria"_s}) {
            QJsonObject body = sampleOf(kind);
            setAt(body, key, QJsonArray());
            const QJsonObject data = kind.playerData(body, context).toJson();
            CHECK_FALSE(data.contains("levels"_L1));
            CHECK_FALSE(data.contains("criteria"_L1));
        }
    }
}
