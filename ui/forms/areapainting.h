// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/area.h"

#include <QList>
#include <QPainterPath>
#include <QPalette>
#include <QString>

class QPainter;

namespace carrel::ui {

/// Where the parts of a picture lie on the screen.
struct AreaMap
{
    QRectF picture;

    double aspect() const { return picture.width() / picture.height(); }
    QPointF partAt(QPointF pixel) const;
    QPointF pixelAt(QPointF part) const;
    QPainterPath pathOf(const Area &area) const;
};

/// Where it can be pulled: the four corners, four places of the circle, every corner.
QList<QPointF> handlesOf(const Area &area, double aspect);

struct AreaLook
{
    QString name;
    bool isRight = false;
    bool isSelected = false; ///< With handles.
};

/// Right: a solid line and a tick. Wrong: a dashed line and a cross.
void paintArea(QPainter &painter, const AreaMap &map, const Area &area, const AreaLook &look,
               const QPalette &palette);
/// One that is being drawn.
void paintDraft(QPainter &painter, const AreaMap &map, const Area &area, const QPalette &palette);

} // namespace carrel::ui
