// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sentencelist.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeWidget>

namespace carrel::ui {

namespace {

constexpr int tallestSentence = 10'000; // Of a row; far above any sentence.

class SentenceRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QTreeView *>(option.widget);
        if (!list)
            return QStyledItemDelegate::sizeHint(option, index);
        const int depth = index.parent().isValid() ? 2 : 1;
        const int beside = depth * list->indentation() + option.decorationSize.width() + space::l;
        const int width = qMax(space::xl, list->viewport()->width() - beside);
        const QRect text = option.fontMetrics.boundingRect(
            QRect(0, 0, width, tallestSentence), Qt::TextWordWrap, index.data().toString());
        return {width, text.height() + 2 * space::xs};
    }
};

} // namespace

QTreeWidget *sentenceList(const QString &name, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setAccessibleName(name);
    list->setHeaderHidden(true);
    list->setWordWrap(true);
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setIndentation(space::m);
    list->setTextElideMode(Qt::ElideNone);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->header()->setSectionResizeMode(QHeaderView::Stretch);
    list->header()->setAccessibleName(name);
    list->setItemDelegate(new SentenceRows(list));
    QObject::connect(list->header(), &QHeaderView::sectionResized, list,
                     &QTreeWidget::doItemsLayout);
    return list;
}

} // namespace carrel::ui
