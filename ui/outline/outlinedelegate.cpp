// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinedelegate.h"

#include "core/base/translate.h"
#include "ui/outline/outlinemodel.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int iconExtent = 20; // what our icons are drawn for

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

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const Tones &tones)
{
    const QRectF shape = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        QPainterPath path;
        path.addRoundedRect(shape, 5, 5);
        painter.fillPath(path, tones.accentSoft);
        painter.fillRect(QRectF(shape.left(), shape.top() + 4, 3, shape.height() - 8),
                         tones.accent); // selected is a shape, too
    }
    const bool isFocused = isSelected && option.state.testFlag(QStyle::State_HasFocus);
    if (isFocused || (!isSelected && option.state.testFlag(QStyle::State_MouseOver))) {
        painter.setPen(QPen(isFocused ? tones.accent : tones.frame, 1));
        painter.drawRoundedRect(shape, 5, 5);
    }
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
    paintBackground(*painter, shown, colours);
    shown.icon.paint(painter, iconRect(shown.rect));

    painter->setFont(fontOf(option, index));
    const QFontMetrics metrics = painter->fontMetrics();
    QRect text = textRect(shown.rect);
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
