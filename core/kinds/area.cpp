// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/area.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr int fewestCorners = 3;
constexpr qsizetype mostCorners = 200;
constexpr double finest = 10000; // steps of a stored number
constexpr double firstSize = 0.2; // of a new area, in parts of the picture
constexpr int samples = 48; // a side of the grid on which two areas are compared

struct ShapeName
{
    Area::Shape shape;
    QLatin1StringView name;
};
constexpr ShapeName shapeNames[] = {{Area::Shape::Rectangle, "rectangle"_L1},
                                    {Area::Shape::Circle, "circle"_L1},
                                    {Area::Shape::Polygon, "polygon"_L1}};

Area::Shape shapeNamed(const QString &name)
{
    const auto found = std::ranges::find(shapeNames, name, &ShapeName::name);
    return found == std::end(shapeNames) ? Area::Shape::None : found->shape;
}

double rounded(double number)
{
    return std::round(number * finest) / finest;
}

QPointF pointIn(const JsonView &value)
{
    return {value[0].toDouble(), value[1].toDouble()};
}

QJsonArray storedPoint(QPointF point)
{
    return {rounded(point.x()), rounded(point.y())};
}

bool isPoint(const QJsonValue &value)
{
    return value.toArray().size() == 2 && value[0].isDouble() && value[1].isDouble();
}

bool arePoints(const QJsonValue &value, qsizetype fewest, qsizetype most)
{
    const QJsonArray points = value.toArray();
    return value.isArray() && points.size() >= fewest && points.size() <= most
        && std::ranges::all_of(points, [](const QJsonValue &point) { return isPoint(point); });
}

Error refusedArea(const QString &place, const QString &what)
{
    return {ErrorCode::InvalidInput, u"%1: %2"_s.arg(place, what)};
}

/// By the rule of even and odd, as browsers fill a polygon.
bool isWithin(const QList<QPointF> &corners, QPointF point)
{
    bool isInside = false;
    for (qsizetype i = 0, before = corners.size() - 1; i < corners.size(); before = i++) {
        const QPointF a = corners[i];
        const QPointF b = corners[before];
        if ((a.y() > point.y()) != (b.y() > point.y())
            && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x())
            isInside = !isInside;
    }
    return isInside;
}

/// A circle as its middle and its two radii in the two measures of the picture.
QRectF boundsOfCircle(QPointF centre, double radius, double aspect)
{
    return QRectF(-radius, -radius * aspect, 2 * radius, 2 * radius * aspect).translated(centre);
}

double within(double from, double length)
{
    return std::clamp(from, 0.0, std::max(0.0, 1 - length));
}

} // namespace

Area areaIn(const JsonView &stored)
{
    if (!checkArea(stored.toJson(), {}))
        return {};
    Area area{.shape = shapeNamed(stored["shape"_L1].toString()), .points = {}};
    if (area.shape == Area::Shape::Circle) {
        area.points << pointIn(stored["centre"_L1]);
        area.radius = stored["radius"_L1].toDouble();
        return area;
    }
    const JsonView corners = stored["corners"_L1].toArray();
    for (const JsonView &corner : corners)
        area.points << pointIn(corner);
    return area;
}

QJsonObject storedArea(const Area &area)
{
    const auto found = std::ranges::find(shapeNames, area.shape, &ShapeName::shape);
    if (found == std::end(shapeNames) || area.points.isEmpty())
        return {};
    QJsonObject stored{{u"shape"_s, found->name}};
    if (area.shape == Area::Shape::Circle) {
        stored[u"centre"_s] = storedPoint(area.points.first());
        stored[u"radius"_s] = rounded(area.radius);
        return stored;
    }
    QJsonArray corners;
    for (const QPointF &corner : area.points)
        corners.append(storedPoint(corner));
    stored[u"corners"_s] = corners;
    return stored;
}

Result<> checkArea(const QJsonValue &stored, const QString &place)
{
    if (!stored.isObject())
        return refusedArea(place, tr("expected an area between { and }"));
    if (stored["shape"_L1].isUndefined())
        return {}; // not drawn yet
    const QJsonValue corners = stored["corners"_L1];
    const QString cornersPlace = memberPlace(place, u"corners"_s);
    switch (shapeNamed(stored["shape"_L1].toString())) {
    case Area::Shape::Rectangle:
        if (arePoints(corners, 2, 2))
            return {};
        return refusedArea(cornersPlace, tr("expected two opposite corners, [x, y] each"));
    case Area::Shape::Polygon:
        if (arePoints(corners, 1, mostCorners))
            return {};
        return refusedArea(cornersPlace,
                           tr("expected 3 to %1 corners, [x, y] each").arg(mostCorners));
    case Area::Shape::Circle:
        if (!isPoint(stored["centre"_L1]))
            return refusedArea(memberPlace(place, u"centre"_s), tr("expected a point, [x, y]"));
        if (stored["radius"_L1].toDouble() <= 0)
            return refusedArea(memberPlace(place, u"radius"_s), tr("expected a number above 0"));
        return {};
    case Area::Shape::None: break;
    }
    return refusedArea(memberPlace(place, u"shape"_s),
                       tr("expected one of %1").arg(u"rectangle, circle, polygon"_s));
}

bool isDrawn(const Area &area)
{
    return area.shape != Area::Shape::None
        && (area.shape != Area::Shape::Polygon || area.points.size() >= fewestCorners);
}

QRectF boundsOf(const Area &area, double aspect)
{
    if (area.points.isEmpty())
        return {};
    if (area.shape == Area::Shape::Circle)
        return boundsOfCircle(area.points.first(), area.radius, aspect);
    QPointF least = area.points.first();
    QPointF most = least;
    for (const QPointF &point : area.points) {
        least = {std::min(least.x(), point.x()), std::min(least.y(), point.y())};
        most = {std::max(most.x(), point.x()), std::max(most.y(), point.y())};
    }
    return {least, most};
}

bool contains(const Area &area, QPointF point, double aspect)
{
    if (!isDrawn(area))
        return false;
    if (area.shape == Area::Shape::Circle) {
        const QPointF away = point - area.points.first();
        return std::hypot(away.x(), away.y() / aspect) <= area.radius;
    }
    if (area.shape == Area::Shape::Polygon)
        return isWithin(area.points, point);
    const QRectF bounds = boundsOf(area, aspect);
    return point.x() >= bounds.left() && point.x() <= bounds.right() && point.y() >= bounds.top()
        && point.y() <= bounds.bottom();
}

bool overlap(const Area &one, const Area &other, double aspect)
{
    const QRectF common = boundsOf(one, aspect).intersected(boundsOf(other, aspect));
    if (common.isEmpty())
        return false;
    const QPointF step(common.width() / samples, common.height() / samples);
    for (int column = 0; column < samples; ++column) {
        for (int row = 0; row < samples; ++row) {
            const QPointF point(common.left() + (column + 0.5) * step.x(),
                                common.top() + (row + 0.5) * step.y());
            if (contains(one, point, aspect) && contains(other, point, aspect))
                return true;
        }
    }
    return false;
}

Area movedBy(const Area &area, QPointF by, double aspect)
{
    const QRectF bounds = boundsOf(area, aspect);
    const QPointF step(within(bounds.left() + by.x(), bounds.width()) - bounds.left(),
                       within(bounds.top() + by.y(), bounds.height()) - bounds.top());
    Area moved = area;
    for (QPointF &point : moved.points)
        point += step;
    return moved;
}

Area fittedInto(const Area &area, const QRectF &bounds, double aspect)
{
    Area fitted = area;
    if (area.shape == Area::Shape::Circle) {
        fitted.points = {bounds.center()};
        fitted.radius = bounds.width() / 2;
        return fitted;
    }
    const QRectF before = boundsOf(area, aspect);
    for (QPointF &point : fitted.points) {
        const double x = before.width() > 0 ? (point.x() - before.left()) / before.width() : 0;
        const double y = before.height() > 0 ? (point.y() - before.top()) / before.height() : 0;
        point = {bounds.left() + x * bounds.width(), bounds.top() + y * bounds.height()};
    }
    return fitted;
}

Area reshaped(const Area &area, Area::Shape shape, double aspect)
{
    if (shape == area.shape || shape == Area::Shape::None)
        return shape == area.shape ? area : Area();
    QRectF bounds = boundsOf(area, aspect);
    if (!isDrawn(area)) {
        const double height = std::min(firstSize * aspect, 1.0);
        bounds = {0.5 - firstSize / 2, 0.5 - height / 2, firstSize, height};
    }
    switch (shape) {
    case Area::Shape::Circle:
        return {shape, {bounds.center()}, std::min(bounds.width(), bounds.height() / aspect) / 2};
    case Area::Shape::Polygon:
        return {shape,
                {bounds.topLeft(), bounds.topRight(), bounds.bottomRight(), bounds.bottomLeft()}};
    default: return {shape, {bounds.topLeft(), bounds.bottomRight()}};
    }
}

} // namespace carrel
