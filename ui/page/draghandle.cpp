// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/draghandle.h"

#include "core/base/translate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int pictureWidth = 320; ///< Of what hangs on the pointer.

} // namespace

QString blockMimeType()
{
    return u"application/x-carrel-node"_s;
}

NodeId draggedNode(const QMimeData &data)
{
    const NodeId id(QString::fromLatin1(data.data(blockMimeType())));
    return id.isValid() ? id : NodeId();
}

DragHandle::DragHandle(const NodeId &node, QWidget &dragged, QWidget *parent)
    : QToolButton(parent)
    , m_node(node)
    , m_dragged(dragged)
{
    setIcon(ui::icon(u"handle"_s));
    setIconSize({space::l, space::l});
    setAutoRaise(true);
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::NoFocus); // Alt+Up and Alt+Down do the same from the card
    setAccessibleName(carrel::tr("Move this block"));
    setToolTip(carrel::tr("Drag to move this block, or press Alt+Up and Alt+Down."));
}

void DragHandle::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    QToolButton::mousePressEvent(event);
}

void DragHandle::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint way = event->position().toPoint() - m_pressedAt;
    if ((event->buttons() & Qt::LeftButton)
        && way.manhattanLength() >= QApplication::startDragDistance()) {
        startDrag();
        return;
    }
    QToolButton::mouseMoveEvent(event);
}

void DragHandle::startDrag()
{
    setDown(false);
    auto *drag = new QDrag(this);
    auto *carried = new QMimeData;
    carried->setData(blockMimeType(), m_node.text().toLatin1());
    drag->setMimeData(carried);
    const QPixmap picture = m_dragged.grab();
    drag->setPixmap(
        picture.scaledToWidth(qMin(pictureWidth, picture.width()), Qt::SmoothTransformation));
    drag->setHotSpot({space::s, space::s});
    drag->exec(Qt::MoveAction);
}

} // namespace carrel::ui
