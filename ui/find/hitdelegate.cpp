// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/hitdelegate.h"

#include "ui/find/hitmodel.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int iconExtent = 20; // what our icons are drawn for

/// Draws one stretch after the other on a line.
class LinePainter
{
public:
    LinePainter(QPainter &painter, const QRect &area)
        : m_painter(painter)
        , m_area(area)
    { }

    void draw(const QString &text, const QColor &colour)
    {
        m_painter.setPen(colour);
        const QFontMetrics metrics = m_painter.fontMetrics();
        m_painter.drawText(m_area, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                           metrics.elidedText(text, Qt::ElideRight, m_area.width()));
        m_area.setLeft(m_area.left() + metrics.horizontalAdvance(text));
    }

    /// The same on a ground of its own: marked is a shape, too.
    void drawMarked(const QString &text, const QColor &ground, const QColor &colour)
    {
        const QFontMetrics metrics = m_painter.fontMetrics();
        const int width = qMin(metrics.horizontalAdvance(text), m_area.width());
        const QRect shape(m_area.left(), m_area.center().y() - metrics.height() / 2, width,
                          metrics.height());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ground);
        m_painter.drawRoundedRect(shape.adjusted(-1, 0, 1, 1), 3, 3);
        draw(text, colour);
    }

    void skip(int width) { m_area.setLeft(m_area.left() + width); }

private:
    QPainter &m_painter;
    QRect m_area;
};

QFont struckOut(QFont font)
{
    font.setStrikeOut(true);
    return font;
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The ground of the row with its check box; what is right of them is left.
QRect paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QRect rest = option.rect.adjusted(space::xs, 0, -space::s, 0);
    if (option.state.testFlag(QStyle::State_Selected))
        paintRowGround(painter, option, RowBar::Shown);
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    ground.icon = QIcon();
    ground.features &= ~QStyleOptionViewItem::HasDecoration;
    ground.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
    style->drawControl(QStyle::CE_ItemViewItem, &ground, &painter, option.widget);
    if (option.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        const QRect box =
            style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
        rest.setLeft(box.right() + space::s);
    }
    return rest;
}

struct RowColours
{
    explicit RowColours(const QStyleOptionViewItem &option)
        : tone(tones(option.palette))
        , text(option.palette.color(QPalette::Text))
        , ground(option.state.testFlag(QStyle::State_Selected) ? tone.card : tone.accentSoft)
    { }

    Tones tone;
    QColor text;
    QColor ground; ///< Behind words that are marked.
};

void paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, int count)
{
    const RowColours colours(option);
    LinePainter line(painter, area);
    painter.setFont(strong(option.font));
    line.draw(option.text, colours.text);
    painter.setFont(option.font);
    line.skip(space::s);
    line.draw(QLocale().toString(count), colours.tone.muted);
}

/// At the end of the row; what is left of it is returned.
QRect paintSide(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                const QString &text, const QColor &colour)
{
    painter.setFont(option.font);
    const QFontMetrics metrics = painter.fontMetrics();
    const int taken = qMin(metrics.horizontalAdvance(text) + 1, area.width() * 2 / 5);
    painter.setPen(colour);
    painter.drawText(area, int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine),
                     metrics.elidedText(text, Qt::ElideRight, taken));
    return area.adjusted(0, 0, -taken - space::l, 0);
}

void paintHit(QPainter &painter, const QStyleOptionViewItem &option, QRect area,
              const QModelIndex &index)
{
    const auto *model = static_cast<const HitModel *>(index.model());
    const qsizetype at = model->hitAt(index);
    const TextHit &hit = *model->hit(index);
    const RowColours colours(option);
    option.icon.paint(
        &painter,
        QRect(area.left(), area.center().y() - iconExtent / 2 + 1, iconExtent, iconExtent),
        Qt::AlignCenter);
    area.setLeft(area.left() + iconExtent + space::s);
    const QString reason = model->isReplacing() ? model->obstacle(at) : QString();
    area = paintSide(painter, option, area, reason.isEmpty() ? hit.name : reason,
                     reason.isEmpty() ? colours.tone.muted : colours.tone.warning);

    const Excerpt excerpt = excerptOf(hit);
    LinePainter line(painter, area);
    line.draw(excerpt.before, colours.text);
    QString marked = excerpt.words;
    if (model->isReplacing() && index.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
        painter.setFont(struckOut(option.font));
        line.draw(excerpt.words, colours.tone.muted);
        line.skip(space::xs);
        marked = model->newWords(at);
    }
    painter.setFont(strong(option.font));
    if (!marked.isEmpty())
        line.drawMarked(marked, colours.ground, colours.text);
    painter.setFont(option.font);
    line.draw(excerpt.after, colours.text);
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 40,
            qMax(option.fontMetrics.height(), iconExtent) + space::xs};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                        const QModelIndex &index) const
{
    const auto *model = qobject_cast<const HitModel *>(index.model());
    if (!model)
        return;
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = paintGround(*painter, option);
    if (model->hitAt(index) < 0)
        paintPage(*painter, option, area, index.data(HitModel::CountRole).toInt());
    else
        paintHit(*painter, option, area, index);
    painter->restore();
}

} // namespace carrel::ui
