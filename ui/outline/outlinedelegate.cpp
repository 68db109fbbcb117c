// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinedelegate.h"

#include "core/base/translate.h"
#include "ui/outline/outlinemodel.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int iconExtent = 20; // what our icons are drawn for
constexpr int statusExtent = 14;

/// Pages are leaves: everything else is a heading of what stands below it.
QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (!index.flags().testFlag(Qt::ItemNeverHasChildren))
        font.setWeight(QFont::DemiBold);
    return font;
}

QRect iconRect(const QRect &row)
{
    return {row.left() + space::xs, row.center().y() - iconExtent / 2 + 1, iconExtent, iconExtent};
}

QRect textRect(const QRect &row)
{
    return row.adjusted(iconExtent + 2 * space::xs + 2, 0, -space::xs, 0);
}

/// How far a page is, told by the shape first: a ring, half of it full, a tick.
void paintStatus(QPainter &painter, const QRectF &box, NodeStatus status, const Tones &tones)
{
    const QRectF ring = box.adjusted(2, 2, -2, -2);
    const QColor colour = status == NodeStatus::Done ? tones.good
        : status == NodeStatus::Review               ? tones.warning
                                                     : tones.muted;
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (status == NodeStatus::Done) {
        painter.drawPolyline(QPolygonF{{ring.left(), ring.center().y()},
                                       {ring.left() + ring.width() * 0.4, ring.bottom()},
                                       {ring.right(), ring.top()}});
        return;
    }
    painter.drawEllipse(ring);
    if (status != NodeStatus::Review)
        return;
    painter.setBrush(colour);
    painter.drawPie(ring, 90 * 16, -180 * 16);
}

/// What stands at the end of a row; returns the room that is left for the title.
QRect paintEnd(QPainter &painter, QRect room, const QModelIndex &index, const Tones &tones)
{
    const auto status = NodeStatus(index.data(OutlineModel::StatusRole).toInt());
    if (status != NodeStatus::None) {
        const QRectF box(room.right() - statusExtent, room.center().y() - statusExtent / 2 + 1,
                         statusExtent, statusExtent);
        paintStatus(painter, box, status, tones);
        room.setRight(room.right() - statusExtent - space::xs);
    }
    const int minutes = index.data(OutlineModel::MinutesRole).toInt();
    if (minutes > 0) {
        //: %1 is planned time in minutes
        const QString text = carrel::tr("%1 min").arg(minutes);
        const int width = painter.fontMetrics().horizontalAdvance(text) + space::s;
        if (room.width() > 3 * width) { // a title comes first
            painter.setPen(tones.muted);
            painter.drawText(room, int(Qt::AlignRight | Qt::AlignVCenter), text);
            room.setRight(room.right() - width);
        }
    }
    return room;
}

} // namespace

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const Tones colours = tones(shown.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, shown, RowBar::Shown);
    shown.icon.paint(painter, iconRect(shown.rect));

    painter->setFont(option.font);
    QRect text = paintEnd(*painter, textRect(shown.rect), index, colours);
    painter->setFont(fontOf(option, index));
    const QFontMetrics metrics = painter->fontMetrics();
    const auto flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    if (const QString number = index.data(OutlineModel::NumberRole).toString(); !number.isEmpty()) {
        painter->setPen(colours.muted);
        painter->drawText(text, int(flags), number);
        text.setLeft(text.left() + metrics.horizontalAdvance(number) + space::s);
    }
    painter->setPen(shown.palette.color(QPalette::Text));
    painter->drawText(text, int(flags),
                      metrics.elidedText(shown.text, Qt::ElideRight, text.width()));
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(option, index));
    const int height = std::max(metrics.height(), iconExtent) + space::s;
    return {textRect(QRect()).left() + metrics.horizontalAdvance(index.data().toString()), height};
}

QWidget *OutlineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFont(fontOf(option, index));
    editor->setAccessibleName(carrel::tr("Title"));
    return editor;
}

void OutlineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(textRect(option.rect).adjusted(-space::xs, 0, space::xs, 0));
}

} // namespace carrel::ui
