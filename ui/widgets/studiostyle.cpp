// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/studiostyle.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr double boxCorner = 3;
constexpr double dropCorner = 5;
constexpr double stroke = 1.5;
constexpr double chevronWidth = 8;
constexpr int fieldInset = 4; ///< More than Fusion has before a text, as in lines of text.
constexpr int fieldPadding = 12; ///< Above and below the text of a field, with its frame.

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

/// The frame that all fields have, as the style sheet draws it for lines of text.
void drawField(QPainter &painter, const QStyleOption &option)
{
    const Tones colours = tones(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isNear = option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    painter.setPen(QPen(isEnabled && isNear ? colours.accent : colours.frame, 1));
    painter.setBrush(isEnabled ? colours.card : colours.canvas);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius - 1,
                            cornerRadius - 1);
}

/// No wider than the place allows for two above each other.
void drawChevron(QPainter &painter, const QRectF &place, Qt::ArrowType direction,
                 const QColor &colour)
{
    const double half = qMin(chevronWidth, place.height() / 2) / 2;
    const double down = direction == Qt::DownArrow ? 1 : -1;
    const QPointF tip = place.center() + QPointF(0, down * half / 2);
    const QPointF side(half, -down * half);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{tip + QPointF(-side.x(), side.y()), tip, tip + side});
}

/// Where a drop would go in a list: around a row, or a line between two of them.
void drawDropPlace(QPainter &painter, const QStyleOption &option)
{
    if (option.rect.isNull())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tones(option.palette).accent, 2));
    if (option.rect.height() == 0)
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    else
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), dropCorner, dropCorner);
    painter.restore();
}

} // namespace

StudioStyle::StudioStyle()
    : QProxyStyle(u"Fusion"_s)
{ }

void StudioStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // A style sheet asks for the height of a number field not at all (Qt 6.4) or adds to it (6.8).
    if (auto *number = qobject_cast<QAbstractSpinBox *>(widget))
        number->setFixedHeight(number->fontMetrics().height() + fieldPadding);
}

void StudioStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorItemViewItemDrop)
        return drawDropPlace(*painter, *option);
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

void StudioStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *number = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const bool isOurs = choice ? choice->frame : number && number->frame;
    if (!isOurs) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Tones colours = tones(option->palette);
    const auto colourIf = [&](bool isPossible) {
        const bool isEnabled = option->state & State_Enabled;
        return isEnabled && isPossible ? option->palette.color(QPalette::Text) : colours.frame;
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawField(*painter, *option);
    const auto placeOf = [&](SubControl part) {
        return proxy()->subControlRect(control, option, part, widget);
    };
    if (choice) {
        drawChevron(*painter, placeOf(SC_ComboBoxArrow), Qt::DownArrow, colourIf(true));
    } else if (number->buttonSymbols != QAbstractSpinBox::NoButtons) {
        drawChevron(*painter, placeOf(SC_SpinBoxUp), Qt::UpArrow,
                    colourIf(number->stepEnabled & QAbstractSpinBox::StepUpEnabled));
        drawChevron(*painter, placeOf(SC_SpinBoxDown), Qt::DownArrow,
                    colourIf(number->stepEnabled & QAbstractSpinBox::StepDownEnabled));
    }
    painter->restore();
}

/// Fields that stand below each other are equally high; see polish() for fields with a number.
QSize StudioStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox)
        size = QSize(size.width() + fieldInset, option->fontMetrics.height() + fieldPadding);
    return size;
}

/// What a drop-down has no room for is left out visibly.
void StudioStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *choice = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element != CE_ComboBoxLabel || !choice) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionComboBox fitting = *choice;
    int room =
        proxy()->subControlRect(CC_ComboBox, choice, SC_ComboBoxEditField, widget).width() - 2;
    if (!choice->currentIcon.isNull())
        room -= choice->iconSize.width() + fieldInset;
    fitting.currentText = choice->fontMetrics.elidedText(choice->currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(element, &fitting, painter, widget);
}

QRect StudioStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl part, const QWidget *widget) const
{
    QRect place = QProxyStyle::subControlRect(control, option, part, widget);
    const bool isText = control == CC_ComboBox && part == SC_ComboBoxEditField;
    if (isText && option->direction == Qt::LeftToRight)
        place.setLeft(place.left() + fieldInset);
    else if (isText)
        place.setRight(place.right() - fieldInset);
    return place;
}

int StudioStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0; // those of the desktop go with none of ours
    case SH_ComboBox_Popup: return 0; // a list below the field, not a menu over it
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon StudioStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                const QWidget *widget) const
{
    const Tones colours = tones(widget ? widget->palette() : QApplication::palette());
    switch (which) {
    case SP_MessageBoxInformation: return icon(u"info"_s, colours.accent);
    case SP_MessageBoxQuestion: return icon(u"question"_s, colours.accent);
    case SP_MessageBoxWarning: return icon(u"warning"_s, colours.warning);
    case SP_MessageBoxCritical: return icon(u"error"_s, colours.bad);
    default: return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace carrel::ui
