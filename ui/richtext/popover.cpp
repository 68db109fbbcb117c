// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/popover.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace carrel::ui {

Popover::Popover(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_column->setContentsMargins(space::m, space::m, space::m, space::m);
    m_column->setSpacing(space::s);
}

void Popover::showBeside(const QRect &place)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint corner(place.left(), place.bottom() + space::xs);
    if (corner.y() + height() > room.bottom())
        corner.setY(place.top() - space::xs - height());
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(corner);
    show();
}

void Popover::paintEvent(QPaintEvent *)
{
    const Tones tones = ui::tones(palette());
    QPainter painter(this);
    painter.setPen(tones.frame);
    painter.setBrush(tones.card);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace carrel::ui
