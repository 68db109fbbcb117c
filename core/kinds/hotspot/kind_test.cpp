// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QJsonObject rectangle(double left, double top, double right, double bottom)
{
    return {{u"shape"_s, u"rectangle"_s},
            {u"corners"_s, QJsonArray{QJsonArray{left, top}, QJsonArray{right, bottom}}}};
}

/// Areas side by side, the first ones right.
QJsonObject withAreas(int count, int correct, const QString &scoring = u"partial"_s)
{
    QJsonObject body = sampleOf(kindNamed(u"hotspot"_s));
    QJsonArray areas;
    for (int i = 0; i < count; ++i) {
        const double left = i % 10 / 10.0;
        const double top = i / 10 / 5.0;
        areas.append(QJsonObject{{u"id"_s, u"area%1"_s.arg(i, 8, 10, QChar(u'0'))},
                                 {u"name"_s, u"Area %1"_s.arg(i)},
                                 {u"area"_s, rectangle(left, top, left + 0.09, top + 0.18)},
                                 {u"correct"_s, i < correct}});
    }
    body["areas"_L1] = areas;
    body["scoring"_L1] = scoring;
    return body;
}

} // namespace

TEST_CASE("hotspot: planted faults are found")
{
    const auto clear = [](const QString &path) {
        return [=](QJsonObject &body) { setAt(body, path, QJsonArray()); };
    };
    const auto areas = [](int count, int correct) {
        return [=](QJsonObject &body) { body = withAreas(count, correct); };
    };
    const auto third = [](const QJsonObject &area) { return set(u"areas[2].area"_s, area); };
    const QJsonObject twoCorners{
        {u"shape"_s, u"polygon"_s},
        {u"corners"_s, QJsonArray{QJsonArray{0.8, 0.3}, QJsonArray{0.9, 0.6}}}};
    checkPlantedFaults(
        u"hotspot"_s,
        {{u"empty-stem"_s, u"stem"_s, clear(u"stem"_s)},
         {u"no-picture"_s, u"media"_s, set(u"media"_s, u""_s)},
         {u"file-gone"_s, u"media"_s, set(u"media"_s, u"goneaaaaaaaa"_s)},
         {u"not-an-image"_s, u"media"_s, set(u"media"_s, u"samplevtt001"_s)},
         {u"alt-file-name"_s, u"alt"_s, set(u"alt"_s, u"IMG_2041.jpg"_s)},
         {u"no-alt"_s, u"alt"_s, set(u"alt"_s, u" "_s)},
         {u"no-areas"_s, u"areas"_s, areas(0, 0)},
         {u"no-correct"_s, u"areas"_s, areas(3, 0)},
         {u"all-correct"_s, u"areas"_s, areas(3, 3)},
         {u"many-areas"_s, u"areas"_s, areas(37, 3)},
         {u"many-correct"_s, u"scoring"_s, areas(20, 16)},
         {u"no-name"_s, u"areas[1].name"_s, set(u"areas[1].name"_s, u"  "_s)},
         {u"equal-names"_s, u"areas[2].name"_s, set(u"areas[2].name"_s, u"the card  below OPEN"_s)},
         {u"not-drawn"_s, u"areas[2].area"_s, third({})},
         {u"few-corners"_s, u"areas[2].area"_s, third(twoCorners)},
         {u"outside"_s, u"areas[2].area"_s, third(rectangle(0.9, 0.3, 1.01, 0.6))},
         {u"small"_s, u"areas[2].area"_s, third(rectangle(0.9, 0.3, 0.935, 0.6))},
         {u"small"_s, u"areas[2].area"_s, third(rectangle(0.8, 0.3, 0.9, 0.36))},
         {u"overlap"_s, u"areas[2].area"_s, third(rectangle(0.7, 0.3, 0.9, 0.6))},
         {u"no-feedback"_s, u"feedbackWrong"_s, clear(u"feedbackWrong"_s)},
         {u"no-feedback"_s, u"feedbackCorrect"_s,
          [=](QJsonObject &body) {
              clear(u"feedbackCorrect"_s)(body);
              clear(u"areas[0].feedback"_s)(body);
              clear(u"areas[1].feedback"_s)(body);
          }},
         {u"no-points"_s, u"points"_s, [](QJsonObject &body) {
              setAt(body, u"counts"_s, u"yes"_s);
              setAt(body, u"points"_s, 0);
          }}});
}

TEST_CASE("hotspot: where areas may overlap")
{
    const Kind &kind = kindNamed(u"hotspot"_s);
    QJsonObject body = sampleOf(kind);
    SECTION("corners of the square around a circle are not the circle")
    {
        setAt(body, u"areas[2].area"_s, rectangle(0.71, 0.58, 0.9, 0.7));
        CHECK(findingsOf(kind, body) == QStringList());
    }
    SECTION("two right ones may")
    {
        setAt(body, u"areas[1].area"_s, rectangle(0.4, 0.3, 0.6, 0.6));
        CHECK(findingsOf(kind, body) == QStringList());
    }
    SECTION("edges that touch do not overlap")
    {
        setAt(body, u"areas[2].area"_s, rectangle(0.48, 0.3, 0.53, 0.6));
        CHECK(findingsOf(kind, body) == QStringList());
    }
}

TEST_CASE("hotspot: what is kept of an answer")
{
    const Kind &kind = kindNamed(u"hotspot"_s);
    CHECK(kind.resultBits == 6);

    SECTION("a bit for every area that is drawn")
    {
        QJsonObject body = withAreas(5, 2);
        CHECK(kind.answerBits(body) == 5);
        setAt(body, u"areas[4].area"_s, QJsonObject());
        CHECK(kind.answerBits(body) == 4);
    }
    SECTION("a step for every right area up to fifteen, else one for all")
    {
        CHECK(kind.scoreSteps(withAreas(5, 3)) == 3);
        CHECK(kind.scoreSteps(withAreas(20, 15)) == 15);
        CHECK(kind.scoreSteps(withAreas(20, 16)) == 1);
        CHECK(kind.scoreSteps(withAreas(3, 0)) == 1);
        CHECK(kind.scoreSteps(withAreas(5, 3, u"allOrNothing"_s)) == 1);
    }
}

TEST_CASE("hotspot: what the player gets")
{
    const Kind &kind = kindNamed(u"hotspot"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);
    const QJsonObject data = kind.playerData(body, context).toJson();
    CHECK(data.keys()
          == QStringList{u"alt"_s, u"areas"_s, u"feedback"_s, u"h"_s, u"isByPart"_s, u"src"_s,
                         u"stemHtml"_s, u"w"_s});
    CHECK(context.hrefs == QStringList{u"sampleimage1"_s});
    const QJsonArray areas = data["areas"_L1].toArray();
    CHECK(areas[0].toObject().keys()
          == QStringList{u"corners"_s, u"correct"_s, u"feedbackHtml"_s, u"id"_s, u"name"_s,
                         u"shape"_s});
    CHECK(areas[1]["centre"_L1] == QJsonArray{0.63, 0.45});
    CHECK(areas[1]["radius"_L1] == 0.1);
    CHECK_FALSE(areas[2].toObject().contains("correct"_L1));

    setAt(body, u"areas[1].area"_s, QJsonObject()); // cannot be hit, so it is left out
    CHECK(kind.playerData(body, context).toJson()["areas"_L1].toArray().size() == 2);
}
