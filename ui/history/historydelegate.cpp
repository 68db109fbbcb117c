// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historydelegate.h"

#include "core/base/translate.h"
#include "ui/history/historymodel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

using RowKind = HistoryModel::RowKind;

constexpr int compareExtent = 16;
constexpr int signExtent = 16;
constexpr int lineCentre = space::m; ///< Of the line of dots, from the left of a row.
constexpr int textLeft = space::xl;
constexpr qreal dotRadius = 4;

RowKind kindOf(const QModelIndex &index)
{
    return RowKind(index.data(HistoryModel::KindRole).toInt());
}

QFont titleFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    const bool isHeavy = kindOf(index) == RowKind::Day || kindOf(index) == RowKind::Snapshot
        || index.data(HistoryModel::IsPresentRole).toBool();
    if (isHeavy)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont detailFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    if (font.pixelSize() > 0)
        font.setPixelSize(font.pixelSize() - 1);
    else
        font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

/// The second line: state in words, then place.
QString detailOf(const QModelIndex &index)
{
    QStringList parts;
    if (index.data(HistoryModel::IsPresentRole).toBool())
        parts.append(carrel::tr("You are here"));
    if (index.data(HistoryModel::IsUndoneRole).toBool())
        parts.append(carrel::tr("Undone"));
    if (index.data(HistoryModel::IsSavedRole).toBool())
        parts.append(carrel::tr("In the file"));
    if (kindOf(index) == RowKind::Snapshot)
        parts.append(carrel::tr("Snapshot"));
    if (const QString place = index.data(HistoryModel::PlaceRole).toString(); !place.isEmpty())
        parts.append(place);
    return parts.join(u" · "_s);
}

/// The line runs through all rows of a day; the dot is full where the course is.
void paintDot(QPainter &painter, const QRect &row, const QModelIndex &index, const Tones &colours)
{
    const QPointF centre(row.left() + lineCentre, row.center().y() + 0.5);
    const auto isRow = [&](int at) {
        const QModelIndex other = index.sibling(at, 0);
        return other.isValid() && kindOf(other) != RowKind::Day;
    };
    painter.setPen(QPen(colours.frame, 2));
    if (isRow(index.row() - 1))
        painter.drawLine(QPointF(centre.x(), row.top()), centre);
    if (isRow(index.row() + 1))
        painter.drawLine(centre, QPointF(centre.x(), row.bottom() + 1));
    if (kindOf(index) == RowKind::Snapshot)
        return;
    const bool isPresent = index.data(HistoryModel::IsPresentRole).toBool();
    const bool isUndone = index.data(HistoryModel::IsUndoneRole).toBool();
    painter.setPen(QPen(isPresent ? colours.accent : colours.muted, 1.5,
                        isUndone ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(isPresent ? colours.accent : colours.card);
    const qreal radius = isPresent ? dotRadius + 1 : dotRadius;
    painter.drawEllipse(centre, radius, radius);
}

} // namespace

HistoryDelegate::HistoryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_snapshot(icon(u"snapshot"_s))
    , m_compare(icon(u"compare"_s))
{ }

QRect HistoryDelegate::compareRect(const QRect &row)
{
    return {row.right() - compareExtent - space::xs, row.center().y() - compareExtent / 2 + 1,
            compareExtent, compareExtent};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const Tones colours = tones(shown.palette);
    const QColor text = shown.palette.color(QPalette::Text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    if (kindOf(index) == RowKind::Day) {
        painter->setFont(titleFont(option, index));
        painter->setPen(colours.muted);
        painter->drawText(shown.rect.adjusted(space::xs, space::s, 0, 0),
                          int(Qt::AlignLeft | Qt::AlignVCenter), shown.text);
        painter->restore();
        return;
    }
    paintRowGround(*painter, shown, RowBar::None);
    paintDot(*painter, shown.rect, index, colours);
    if (kindOf(index) == RowKind::Snapshot) {
        const QPoint corner(shown.rect.left() + lineCentre - signExtent / 2,
                            shown.rect.center().y() - signExtent / 2 + 1);
        m_snapshot.paint(painter, QRect(corner, QSize(signExtent, signExtent)));
    }
    const bool isActive = shown.state.testFlag(QStyle::State_MouseOver)
        || shown.state.testFlag(QStyle::State_Selected);
    QRect room = shown.rect.adjusted(textLeft, space::xs, -space::s, -space::xs);
    room.setRight(compareRect(shown.rect).left() - space::s); // kept free: nothing jumps
    if (isActive)
        m_compare.paint(painter, compareRect(shown.rect));
    const QString time = index.data(HistoryModel::TimeRole).toString();
    const QFontMetrics small(detailFont(option));
    QRect first = room;
    first.setHeight(QFontMetrics(titleFont(option, index)).height());
    painter->setFont(detailFont(option));
    painter->setPen(colours.muted);
    painter->drawText(first, int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine), time);
    const bool isUndone = index.data(HistoryModel::IsUndoneRole).toBool();
    first.setRight(first.right() - small.horizontalAdvance(time) - space::s);
    painter->setFont(titleFont(option, index));
    painter->setPen(isUndone ? colours.muted : text);
    painter->drawText(first, int(flags),
                      painter->fontMetrics().elidedText(shown.text, Qt::ElideRight, first.width()));
    const QRect second(room.left(), first.bottom() + 1, room.width(), small.height());
    painter->setFont(detailFont(option));
    painter->setPen(colours.muted);
    painter->drawText(second, int(flags),
                      small.elidedText(detailOf(index), Qt::ElideRight, second.width()));
    painter->restore();
}

/// All rows are equally high: a long history then scrolls without being measured.
QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QFont heavy = option.font;
    heavy.setWeight(QFont::DemiBold);
    const int height = QFontMetrics(heavy).height() + QFontMetrics(detailFont(option)).height()
        + 2 * space::xs + 1;
    return {textLeft, height};
}

QWidget *HistoryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(carrel::tr("Name of the snapshot"));
    return editor;
}

void HistoryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    QRect place = option.rect.adjusted(textLeft - space::xs, 0, 0, 0);
    const int height = editor->sizeHint().height();
    place.setTop(place.center().y() - height / 2);
    place.setHeight(height);
    editor->setGeometry(place);
}

} // namespace carrel::ui
