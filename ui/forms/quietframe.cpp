// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/quietframe.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace carrel::ui {

QuietFrame::QuietFrame(QWidget *content, Look look, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_look(look)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xs, space::xs / 2, space::xs, 0); // lines have room below
    layout->addWidget(content);
    content->installEventFilter(this);
    setAttribute(Qt::WA_Hover);
}

bool QuietFrame::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return false;
}

void QuietFrame::paintEvent(QPaintEvent *)
{
    const bool hasCursor = m_content->hasFocus();
    if (m_look == Look::Quiet && !hasCursor && !underMouse())
        return;
    const Tones colours = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasCursor ? colours.accent : colours.frame);
    painter.setBrush(m_look == Look::Framed ? QBrush(colours.card) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius - 1,
                            cornerRadius - 1);
}

} // namespace carrel::ui
