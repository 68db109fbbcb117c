// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/weightbar.h"

#include "ui/library/weightmodel.h"
#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int barHeight = 10;

void paintBar(QPainter &painter, const QRectF &place, double share, const QColor &colour,
              const Tones &colours)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.frame);
    painter.drawRoundedRect(place, space::xs, space::xs);
    if (share <= 0)
        return;
    QRectF filled = place;
    filled.setWidth(qMax(2.0, place.width() * qMin(1.0, share)));
    painter.setBrush(colour);
    painter.drawRoundedRect(filled, qMin<double>(space::xs, filled.width() / 2), space::xs);
}

} // namespace

WeightBar::WeightBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(barHeight);
}

void WeightBar::show(double share)
{
    m_share = share;
    update();
}

QSize WeightBar::sizeHint() const
{
    return {200, barHeight};
}

void WeightBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones colours = tones(palette());
    paintBar(painter, rect(), m_share, m_share > 1 ? colours.bad : colours.accent, colours);
}

QSize WeightRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 2 * space::s};
}

void WeightRow::paint(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const
{
    const Tones colours = tones(option.palette);
    const bool isLeftOut = index.data(WeightModel::LeftOutRole).toBool();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.accentSoft);
    const QRect row = option.rect.adjusted(space::s, 0, -space::s, 0);
    const int third = row.width() / 3;
    const QRect name(row.x(), row.y(), third - space::s, row.height());
    const QRect size(row.right() - third + space::s, row.y(), third - space::s, row.height());
    QRect bar(row.x() + third, 0, third, barHeight);
    bar.moveCenter(QPoint(bar.center().x(), row.center().y()));
    painter->setFont(option.font);
    painter->setPen(isLeftOut ? colours.muted : option.palette.color(QPalette::Text));
    painter->drawText(
        name, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
    painter->setPen(colours.muted);
    painter->drawText(
        size, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data(Qt::AccessibleDescriptionRole).toString(),
                                      Qt::ElideRight, size.width()));
    if (!isLeftOut)
        paintBar(*painter, bar, index.data(WeightModel::ShareRole).toDouble(), colours.accent,
                 colours);
    painter->restore();
}

} // namespace carrel::ui
