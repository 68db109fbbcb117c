// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/areapainting.h"

#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr double handleSide = 9;
constexpr double leastRoom = 60; // pixels for a name, also on a narrow area
constexpr double mostRoom = 140; // where the area is not chosen: the picture is to be seen

/// Every line has one of the card's colour below it, so that it is seen on any picture.
void strokeTwice(QPainter &painter, const QPainterPath &path, const QPen &pen, const QColor &below)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(below, pen.widthF() + 2.5));
    painter.drawPath(path);
    painter.setPen(pen);
    painter.drawPath(path);
}

QColor wash(QColor colour, float strength)
{
    colour.setAlphaF(strength);
    return colour;
}

void paintSign(QPainter &painter, const AreaMap &map, const Area &area, const AreaLook &look,
               const Tones &colours)
{
    const QRectF bounds = boundsOf(area, map.aspect());
    const QPointF corner = map.pixelAt(bounds.topLeft());
    const double width = map.pixelAt(bounds.topRight()).x() - corner.x();
    const double room = std::max(look.isSelected ? width : std::min(width, mostRoom), leastRoom);
    const QFontMetricsF metrics(painter.font());
    const QString words = metrics.elidedText(
        u"%1 %2"_s.arg(look.isRight ? u"✓"_s : u"✗"_s, look.name), Qt::ElideRight, room);
    const QSizeF size(metrics.horizontalAdvance(words) + space::s, metrics.height() + 2);
    const QRectF &picture = map.picture;
    const auto inside = [](double wanted, double first, double last) {
        return std::clamp(wanted, first, std::max(first, last));
    };
    const QRectF box(QPointF(inside(corner.x() - 3, picture.left(), picture.right() - size.width()),
                             inside(corner.y() - size.height() * 0.6, picture.top(),
                                    picture.bottom() - size.height())),
                     size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.card);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(look.isRight ? colours.good : colours.bad);
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace

QPointF AreaMap::partAt(QPointF pixel) const
{
    return {(pixel.x() - picture.left()) / picture.width(),
            (pixel.y() - picture.top()) / picture.height()};
}

QPointF AreaMap::pixelAt(QPointF part) const
{
    return {picture.left() + part.x() * picture.width(),
            picture.top() + part.y() * picture.height()};
}

QPainterPath AreaMap::pathOf(const Area &area) const
{
    QPainterPath path;
    if (area.points.isEmpty())
        return path;
    const QRectF bounds = boundsOf(area, aspect());
    const QRectF pixels(pixelAt(bounds.topLeft()), pixelAt(bounds.bottomRight()));
    if (area.shape == Area::Shape::Rectangle)
        path.addRect(pixels);
    if (area.shape == Area::Shape::Circle)
        path.addEllipse(pixels);
    if (area.shape == Area::Shape::Polygon) {
        QPolygonF corners;
        for (const QPointF &corner : area.points)
            corners << pixelAt(corner);
        path.addPolygon(corners);
        path.closeSubpath();
    }
    return path;
}

QList<QPointF> handlesOf(const Area &area, double aspect)
{
    const QRectF bounds = boundsOf(area, aspect);
    switch (area.shape) {
    case Area::Shape::Rectangle:
        return {bounds.topLeft(), bounds.topRight(), bounds.bottomRight(), bounds.bottomLeft()};
    case Area::Shape::Circle:
        return {{bounds.left(), bounds.center().y()},
                {bounds.center().x(), bounds.top()},
                {bounds.right(), bounds.center().y()},
                {bounds.center().x(), bounds.bottom()}};
    case Area::Shape::Polygon: return area.points;
    case Area::Shape::None: break;
    }
    return {};
}

void paintArea(QPainter &painter, const AreaMap &map, const Area &area, const AreaLook &look,
               const QPalette &palette)
{
    if (area.shape == Area::Shape::None)
        return;
    const Tones colours = tones(palette);
    const QPainterPath path = map.pathOf(area);
    const QColor colour = look.isRight ? colours.good : colours.bad;
    painter.fillPath(path, wash(colour, look.isSelected ? 0.22F : 0.1F));
    QPen pen(colour, look.isSelected ? 2.5 : 1.5);
    if (!look.isRight)
        pen.setStyle(Qt::DashLine);
    strokeTwice(painter, path, pen, colours.card);
    paintSign(painter, map, area, look, colours);
    if (!look.isSelected)
        return;
    painter.setPen(QPen(colours.accent, 1.5));
    painter.setBrush(colours.card);
    const QList<QPointF> handles = handlesOf(area, map.aspect());
    for (const QPointF &handle : handles) {
        QRectF square(0, 0, handleSide, handleSide);
        square.moveCenter(map.pixelAt(handle));
        painter.drawRect(square);
    }
}

void paintDraft(QPainter &painter, const AreaMap &map, const Area &area, const QPalette &palette)
{
    const Tones colours = tones(palette);
    const QPainterPath path = map.pathOf(area);
    painter.fillPath(path, wash(colours.accent, 0.15F));
    strokeTwice(painter, path, QPen(colours.accent, 2), colours.card);
}

} // namespace carrel::ui
