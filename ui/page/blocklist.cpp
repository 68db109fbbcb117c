// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/blocklist.h"

#include "core/base/folding.h"
#include "core/base/translate.h"
#include "ui/page/pagelook.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int summaryRole = Qt::UserRole + 1;
constexpr int rowIconSize = 20;

QString groupTitle(Kind::Group group)
{
    switch (group) {
    case Kind::Group::Content: return carrel::tr("Content");
    case Kind::Group::Question: return carrel::tr("Questions");
    case Kind::Group::Activity: return carrel::tr("Activities");
    }
    return {};
}

/// Draws a type in two lines, and a heading in small type. Text is drawn, never interpreted.
class BlockListDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int small = QFontMetrics(smallFont()).height();
        const bool isHeading = index.data(kindRole).toString().isEmpty();
        return {option.rect.width(),
                isHeading ? small + space::m : option.fontMetrics.height() + small + space::m};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tones tone = tones(option.palette);
        painter->save();
        if (index.data(kindRole).toString().isEmpty())
            paintHeading(*painter, option, index, tone);
        else
            paintKind(*painter, option, index, tone);
        painter->restore();
    }

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index, const Tones &tone)
    {
        painter.setFont(smallFont());
        painter.setPen(tone.muted);
        painter.drawText(option.rect.adjusted(space::s, space::xs, -space::s, 0),
                         Qt::AlignLeading | Qt::AlignVCenter, index.data().toString());
    }

    static void paintKind(QPainter &painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const Tones &tone)
    {
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const auto placed = [&](const QRect &part) {
            return isMirrored ? QStyle::visualRect(Qt::RightToLeft, option.rect, part) : part;
        };
        painter.setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter.setPen(QPen(tone.accent, 1));
            painter.setBrush(tone.accentSoft);
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5),
                                    cornerRadius, cornerRadius);
        }
        const QRect row = option.rect.adjusted(space::s, space::s - 2, -space::s, 0);
        const QRect icon(row.left(), option.rect.center().y() - rowIconSize / 2, rowIconSize,
                         rowIconSize);
        index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, placed(icon));
        QRect line(row.left() + rowIconSize + space::m, row.top(),
                   row.width() - rowIconSize - space::m, option.fontMetrics.height());
        painter.setPen(option.palette.color(QPalette::Text));
        painter.setFont(option.font);
        painter.drawText(placed(line), Qt::AlignLeading, index.data().toString());
        line.translate(0, line.height());
        const QFontMetrics small(smallFont());
        line.setHeight(small.height());
        painter.setPen(tone.muted);
        painter.setFont(smallFont());
        painter.drawText(
            placed(line), Qt::AlignLeading,
            small.elidedText(index.data(summaryRole).toString(), Qt::ElideRight, line.width()));
    }
};

/// Rank of a type among those that fit: its name begins so, holds it, or only its description does.
int fitness(const Kind &kind, const QString &letters)
{
    const QString title = folded(kind.title);
    if (title.startsWith(letters))
        return 0;
    return title.contains(letters) ? 1 : 2;
}

} // namespace

QList<const Kind *> kindsFor(const QString &words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<const Kind *> fitting;
    for (const Kind &kind : allKinds()) {
        const QString text = folded(kind.title + u' ' + kind.summary);
        if (std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); }))
            fitting.append(&kind);
    }
    return fitting;
}

BlockList::BlockList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new BlockListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(carrel::tr("Types of block"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(false);
    connect(this, &QListWidget::itemEntered, this, [this](QListWidgetItem *item) {
        if (item->flags() & Qt::ItemIsSelectable)
            setCurrentItem(item);
    });
    setFilter({});
}

void BlockList::setFilter(const QString &words)
{
    clear();
    const QList<const Kind *> fitting = kindsFor(words);
    QListWidgetItem *best = nullptr;
    int bestFitness = 3;
    for (const auto group : {Kind::Group::Content, Kind::Group::Question, Kind::Group::Activity}) {
        bool hasHeading = false;
        for (const Kind *kind : fitting) {
            if (kind->group != group)
                continue;
            if (!hasHeading) {
                auto *heading = new QListWidgetItem(groupTitle(group), this);
                heading->setFlags(Qt::NoItemFlags);
                hasHeading = true;
            }
            auto *item = new QListWidgetItem(icon(kindIcon(kind->id)), kind->title, this);
            item->setData(kindRole, kind->id);
            item->setData(summaryRole, kind->summary);
            item->setData(Qt::AccessibleDescriptionRole, kind->summary);
            if (const int rank = fitness(*kind, folded(words.trimmed())); rank < bestFitness) {
                bestFitness = rank;
                best = item;
            }
        }
    }
    setCurrentItem(best);
    if (count() > 0 && best == item(1))
        scrollToTop();
}

QString BlockList::currentKind() const
{
    return currentItem() ? currentItem()->data(kindRole).toString() : QString();
}

QStringList BlockList::kinds() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row) {
        if (const QString id = item(row)->data(kindRole).toString(); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

void BlockList::step(int rows)
{
    int row = currentRow();
    do {
        row += rows;
    } while (row >= 0 && row < count() && !(item(row)->flags() & Qt::ItemIsSelectable));
    if (row >= 0 && row < count())
        setCurrentRow(row);
}

} // namespace carrel::ui
