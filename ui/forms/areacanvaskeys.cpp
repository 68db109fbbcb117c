// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the keyboard does with areas on a picture.

#include "ui/forms/areacanvas.h"

#include <QKeyEvent>

#include <algorithm>

namespace carrel::ui {

namespace {

constexpr double nudge = 0.01; // of the picture, with an arrow key
constexpr double fineNudge = 0.001; // with Ctrl
constexpr int fewestCorners = 3;

} // namespace

bool AreaCanvas::takesKey(const QKeyEvent *event) const
{
    const bool isArrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (m_tool != Area::Shape::None) {
        return event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return
            || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Backspace;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        return event->modifiers() == Qt::ControlModifier
            ? corners() > 0
            : event->modifiers() == Qt::NoModifier && !m_items.isEmpty();
    }
    if (m_corner >= 0
        && (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Insert
            || event->key() == Qt::Key_Delete))
        return event->modifiers() == Qt::NoModifier;
    return isArrow && m_selected >= 0
        && !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
}

bool AreaCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && takesKey(static_cast<QKeyEvent *>(event))) { // before the page takes it
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void AreaCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(event) || !(m_tool == Area::Shape::None ? moveKey(event) : drawKey(event)))
        QWidget::keyPressEvent(event);
}

bool AreaCanvas::drawKey(const QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        endDrawing();
    } else if (event->key() == Qt::Key_Backspace) {
        if (m_draft.points.size() > 2)
            m_draft.points.remove(m_draft.points.size() - 2);
        else
            m_draft = {};
        update();
    } else {
        finishPolygon();
    }
    return true;
}

int AreaCanvas::corners() const
{
    const bool isPolygon =
        m_selected >= 0 && m_items[m_selected].area.shape == Area::Shape::Polygon;
    return isPolygon ? static_cast<int>(m_items[m_selected].area.points.size()) : 0;
}

void AreaCanvas::chooseCorner(int corner)
{
    m_corner = corner;
    tellSelection();
    update();
}

/// Chooses, adds and takes off corners of the selected polygon.
bool AreaCanvas::cornerKey(const QKeyEvent *event)
{
    const int count = corners();
    Area area = m_items[m_selected].area;
    switch (event->key()) {
    case Qt::Key_PageDown: chooseCorner((m_corner + 1) % count); return true;
    case Qt::Key_PageUp: chooseCorner(m_corner > 0 ? m_corner - 1 : count - 1); return true;
    case Qt::Key_Escape: chooseCorner(-1); return true;
    case Qt::Key_Insert:
        area.points.insert(m_corner + 1,
                           (area.points[m_corner] + area.points[(m_corner + 1) % count]) / 2);
        ++m_corner;
        break;
    default:
        if (count <= fewestCorners)
            return true;
        area.points.removeAt(m_corner);
        m_corner = std::max(m_corner - 1, 0);
        break;
    }
    nudgeTo(area);
    return true;
}

void AreaCanvas::nudgeTo(const Area &area)
{
    m_items[m_selected].area = area;
    tellSelection();
    update();
    Q_EMIT nudged(m_selected, area);
}

bool AreaCanvas::moveKey(const QKeyEvent *event)
{
    const bool isPage = event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp;
    const bool isArrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (isPage && event->modifiers() == Qt::NoModifier) {
        const int step = event->key() == Qt::Key_PageDown ? 1 : -1;
        select(std::clamp(m_selected + step, 0, static_cast<int>(m_items.size()) - 1));
        return true;
    }
    if (!isArrow)
        return cornerKey(event);
    const Area area = m_items[m_selected].area;
    if (!isDrawn(area))
        return false;
    const double step = event->modifiers() & Qt::ControlModifier ? fineNudge : nudge;
    const QPointF by(event->key() == Qt::Key_Left        ? -step
                         : event->key() == Qt::Key_Right ? step
                                                         : 0,
                     event->key() == Qt::Key_Up         ? -step
                         : event->key() == Qt::Key_Down ? step
                                                        : 0);
    Area moved = movedBy(area, by, aspect());
    if (m_corner >= 0) {
        const Grip corner{m_selected, m_corner, {}, area};
        moved = pulled(corner, area.points[m_corner] + by);
    } else if (event->modifiers() & Qt::ShiftModifier) {
        QRectF bounds = boundsOf(area, aspect());
        if (area.shape == Area::Shape::Circle) {
            moved = stretched(area.points.first(),
                              area.points.first() + QPointF(area.radius + by.x() + by.y(), 0));
        } else {
            bounds.setRight(std::clamp(bounds.right() + by.x(), bounds.left() + leastSize, 1.0));
            bounds.setBottom(std::clamp(bounds.bottom() + by.y(), bounds.top() + leastSize, 1.0));
            moved = fittedInto(area, bounds, aspect());
        }
    }
    nudgeTo(moved);
    return true;
}

} // namespace carrel::ui
