// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowground.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionViewItem>

namespace carrel::ui {

namespace {

constexpr qreal radius = 5;

} // namespace

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, RowBar bar)
{
    const Tones tone = tones(option.palette);
    const QRectF shape = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        QPainterPath path;
        path.addRoundedRect(shape, radius, radius);
        painter.fillPath(path, tone.accentSoft);
    }
    if (isSelected && bar == RowBar::Shown) { // selected is a shape, too
        painter.fillRect(QRectF(shape.left(), shape.top() + 4, 3, shape.height() - 8), tone.accent);
    }
    const bool isFocused = isSelected && option.state.testFlag(QStyle::State_HasFocus);
    if (!isFocused && (isSelected || !option.state.testFlag(QStyle::State_MouseOver)))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isFocused ? tone.accent : tone.frame, 1));
    painter.drawRoundedRect(shape, radius, radius);
}

} // namespace carrel::ui
