// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/draghandle.h"

#include "core/base/translate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace carrel::ui {

DragHandle::DragHandle(QWidget *parent)
    : QToolButton(parent)
{
    setIcon(ui::icon(u"handle"_s));
    setIconSize({space::l, space::l});
    setAutoRaise(true);
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::NoFocus); // Alt+Up and Alt+Down do the same from the card
    setAccessibleName(carrel::tr("Move this block"));
    setToolTip(carrel::tr("Drag to move this block, also onto a page of the outline; with Ctrl, a "
                          "copy. The Edit menu has the same for the keyboard."));
}

void DragHandle::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    m_isDragged = false;
    QToolButton::mousePressEvent(event);
}

void DragHandle::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint way = event->position().toPoint() - m_pressedAt;
    const bool isFarEnough = way.manhattanLength() >= QApplication::startDragDistance();
    if (!m_isDragged && (event->buttons() & Qt::LeftButton) && isFarEnough) {
        m_isDragged = true;
        setDown(false);
        Q_EMIT dragged();
        return;
    }
    if (!m_isDragged)
        QToolButton::mouseMoveEvent(event);
}

} // namespace carrel::ui
