// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/area.h"

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

constexpr double wide = 2; // twice as wide as high

const Area square{Area::Shape::Rectangle, {{0.4, 0.6}, {0.2, 0.2}}}; // corners in any order
const Area disc{Area::Shape::Circle, {{0.5, 0.5}}, 0.1};
const Area corner{Area::Shape::Polygon,
                  {{0.1, 0.1}, {0.9, 0.1}, {0.9, 0.3}, {0.3, 0.3}, {0.3, 0.9}, {0.1, 0.9}}};

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QString refusal(const char *text)
{
    const Result<> result = checkArea(json(text), u"area"_s);
    return result ? QString() : result.error().message;
}

bool isNear(double one, double other)
{
    return std::abs(one - other) < 1e-9;
}

} // namespace

TEST_CASE("An area is stored and read again")
{
    for (const Area &area : {square, disc, corner, Area()}) {
        CHECK(checkArea(storedArea(area), u"area"_s).has_value());
        CHECK(areaIn(storedArea(area)) == area);
    }
    CHECK(storedArea({}) == QJsonObject());
    CHECK(storedArea({Area::Shape::Circle, {{1.0 / 3, 0.5}}, 0.123456})
          == json(R"({"shape": "circle", "centre": [0.3333, 0.5], "radius": 0.1235})").toObject());
}

TEST_CASE("What is no area is refused, with its place")
{
    CHECK(refusal("{}") == QString());
    CHECK(refusal(R"({"shape": "star"})").startsWith(u"area.shape:"_s));
    CHECK(refusal(R"({"shape": "rectangle", "corners": [[0, 0]]})").startsWith(u"area.corners:"_s));
    CHECK(refusal(R"({"shape": "polygon", "corners": []})").startsWith(u"area.corners:"_s));
    CHECK(
        refusal(R"({"shape": "polygon", "corners": [[0, 0, 1]]})").startsWith(u"area.corners:"_s));
    CHECK(refusal(R"({"shape": "circle", "radius": 0.1})").startsWith(u"area.centre:"_s));
    CHECK(refusal(R"({"shape": "circle", "centre": [0, 0], "radius": 0})")
              .startsWith(u"area.radius:"_s));
    CHECK_FALSE(checkArea(u"here"_s, u"area"_s).has_value());
    CHECK(areaIn(json(R"({"shape": "star"})")) == Area());
}

TEST_CASE("What lies in an area")
{
    SECTION("of a rectangle, whichever corners were given")
    {
        CHECK(contains(square, {0.2, 0.6}, wide));
        CHECK(contains(square, {0.3, 0.3}, wide));
        CHECK_FALSE(contains(square, {0.41, 0.3}, wide));
    }
    SECTION("of a circle that is round on the screen, not in its parts")
    {
        CHECK(contains(disc, {0.5, 0.69}, wide));
        CHECK_FALSE(contains(disc, {0.61, 0.5}, wide));
        CHECK_FALSE(contains(disc, {0.5, 0.69}, 1));
        CHECK(boundsOf(disc, wide) == QRectF(0.4, 0.3, 0.2, 0.4));
    }
    SECTION("of a polygon with a bay")
    {
        CHECK(contains(corner, {0.2, 0.8}, wide));
        CHECK(contains(corner, {0.8, 0.2}, wide));
        CHECK_FALSE(contains(corner, {0.6, 0.6}, wide));
    }
    SECTION("of what is not drawn, nothing")
    {
        CHECK_FALSE(contains({}, {0, 0}, wide));
        CHECK_FALSE(contains({Area::Shape::Polygon, {{0, 0}, {1, 1}}}, {0.5, 0.5}, wide));
    }
}

TEST_CASE("Areas overlap where they share more than an edge")
{
    CHECK(overlap(square, corner, wide));
    CHECK_FALSE(overlap(disc, corner, wide)); // in its bay
    CHECK_FALSE(overlap(square, movedBy(square, {0.2, 0}, wide), wide));
    CHECK(overlap(square, movedBy(square, {0.19, 0}, wide), wide));
}

TEST_CASE("An area that is moved stays in the picture")
{
    CHECK(boundsOf(movedBy(square, {-0.5, 0.1}, wide), wide).left() == 0);
    CHECK(isNear(boundsOf(movedBy(square, {0.9, 0.9}, wide), wide).bottom(), 1));
    CHECK(isNear(movedBy(disc, {0, 0.9}, wide).points.first().y(), 0.8));
}

TEST_CASE("An area is fitted into other bounds")
{
    const Area fitted = fittedInto(corner, QRectF(0, 0, 0.4, 0.8), wide);
    CHECK(boundsOf(fitted, wide) == QRectF(0, 0, 0.4, 0.8));
    CHECK(isNear(fitted.points[3].x(), 0.1));
    CHECK(isNear(fittedInto(disc, QRectF(0.2, 0.2, 0.4, 0.4), wide).radius, 0.2));
}

TEST_CASE("Another shape is drawn in the same place")
{
    CHECK(boundsOf(reshaped(square, Area::Shape::Polygon, wide), wide) == boundsOf(square, wide));
    const Area round = reshaped(square, Area::Shape::Circle, wide);
    CHECK(isNear(round.radius, 0.1));
    CHECK(boundsOf(square, wide).contains(boundsOf(round, wide).center()));
    CHECK(reshaped(square, Area::Shape::None, wide) == Area());
    CHECK(isDrawn(reshaped({}, Area::Shape::Circle, wide)));
    CHECK(boundsOf(reshaped({}, Area::Shape::Rectangle, 9), 9).height() <= 1);
}
