// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include "core/base/json/jsonview.h"

#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace carrel {

/// A place in a picture, so that it stays there when the picture is shown larger or smaller: in
/// parts of its width and height, from its upper left corner. The player has the same in its
/// engine (core/kinds/hotspot/player/engine.js).
struct Area
{
    enum class Shape { None, Rectangle, Circle, Polygon };

    Shape shape = Shape::None;
    QList<QPointF> points; ///< Two opposite corners; the centre; all corners.
    double radius = 0; ///< Of a circle, in parts of the picture's width.

    bool operator==(const Area &) const = default;
};

/// As it is stored: {"shape", "corners"} or {"shape", "centre", "radius"}; {} while there is none.
/// None for what checkArea() refuses.
Area areaIn(const JsonView &stored);
/// Rounded to a ten-thousandth, which no eye can see.
QJsonObject storedArea(const Area &area);
Result<> checkArea(const QJsonValue &stored, const QString &place);

/// A shape with enough corners to be hit.
bool isDrawn(const Area &area);

// `aspect` is the width of the picture divided by its height.

QRectF boundsOf(const Area &area, double aspect);
bool contains(const Area &area, QPointF point, double aspect);
/// They share more than an edge.
bool overlap(const Area &one, const Area &other, double aspect);

/// The same further on, but not out of the picture.
Area movedBy(const Area &area, QPointF by, double aspect);
/// The same stretched until it fills `bounds` (a circle: as wide as these, around their middle).
Area fittedInto(const Area &area, const QRectF &bounds, double aspect);
/// Another shape in the same place; in the middle of the picture if there was none.
Area reshaped(const Area &area, Area::Shape shape, double aspect);

} // namespace carrel
