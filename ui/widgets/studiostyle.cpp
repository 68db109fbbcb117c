// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/studiostyle.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr double boxCorner = 3;
constexpr double stroke = 1.5;

void drawTick(QPainter &painter, const QRectF &box)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.drawPolyline(QPolygonF{at(0.24, 0.54), at(0.43, 0.72), at(0.77, 0.3)});
}

void drawDash(QPainter &painter, const QRectF &box)
{
    painter.drawLine(QPointF(box.left() + box.width() * 0.27, box.center().y()),
                     QPointF(box.right() - box.width() * 0.27, box.center().y()));
}

} // namespace

StudioStyle::StudioStyle()
    : QProxyStyle(u"Fusion"_s)
{ }

void StudioStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    const bool isRadio = element == PE_IndicatorRadioButton;
    if (!isRadio && element != PE_IndicatorCheckBox) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const Tones colours = tones(option->palette);
    const bool isEnabled = option->state & State_Enabled;
    const bool isMarked = option->state & (State_On | State_NoChange);
    const bool isNear = option->state & (State_MouseOver | State_HasFocus);
    const QColor colour = !isEnabled ? colours.frame
        : isMarked || isNear         ? colours.accent
                                     : colours.muted;
    const QRectF box = QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, stroke));
    painter->setBrush(isMarked && !isRadio ? colour : colours.card);
    if (isRadio) {
        painter->drawEllipse(box);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        if (isMarked)
            painter->drawEllipse(box.adjusted(3, 3, -3, -3));
    } else {
        painter->drawRoundedRect(box, boxCorner, boxCorner);
        painter->setPen(
            QPen(colours.card, stroke * 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (option->state & State_On)
            drawTick(*painter, box);
        else if (option->state & State_NoChange)
            drawDash(*painter, box);
    }
    painter->restore();
}

} // namespace carrel::ui
