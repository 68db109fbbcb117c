// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/panel.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace carrel::ui {

Panel::Panel(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
{ }

void Panel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    const Tones colours = tones(palette());
    const QColor edge = m_tone == Tone::Accent ? colours.accent : colours.warning;
    QColor fill = edge;
    fill.setAlphaF(0.12F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

} // namespace carrel::ui
