// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collections/piecedelegate.h"

#include "ui/collections/piecemodel.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/theme.h"

#include <QIcon>
#include <QPainter>

namespace carrel::ui {

namespace {

constexpr int rowIconSize = 18;

bool isHeading(const QModelIndex &index)
{
    return index.data(PieceModel::LevelRole).toInt() == int(PieceRow::Level::Collection);
}

QRect textArea(const QRect &row)
{
    return row.adjusted(space::s + rowIconSize + space::s, 0, -space::s, 0);
}

} // namespace

QSize PieceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 2 * space::s};
}

void PieceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    paintRowGround(*painter, option, RowBar::Shown);
    const QIcon picture = qvariant_cast<QIcon>(index.data(Qt::DecorationRole));
    picture.paint(painter,
                  QRect(option.rect.left() + space::s, option.rect.center().y() - rowIconSize / 2,
                        rowIconSize, rowIconSize));
    QRect area = textArea(option.rect);
    const QString detail = index.data(PieceModel::DetailRole).toString();
    const int taken =
        qMin(option.fontMetrics.horizontalAdvance(detail) + space::xs, area.width() * 3 / 5);
    painter->setPen(tones(option.palette).muted);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(detail, Qt::ElideRight, taken));
    area.setRight(area.right() - taken - space::s);
    QFont font = option.font;
    if (isHeading(index))
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(
        area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

void PieceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(textArea(option.rect));
}

} // namespace carrel::ui
