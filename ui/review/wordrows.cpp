// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/wordrows.h"

#include "ui/widgets/theme.h"

#include <QTreeView>

namespace carrel::ui {

QSize WordRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QTreeView *>(option.widget);
    if (!list)
        return QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    int depth = 1;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    const int beside = depth * list->indentation() + option.decorationSize.width() + space::l;
    const int width = qMax(space::xl, list->viewport()->width() - beside);
    const QFontMetrics letters(shown.font);
    const int most = m_mostLines * letters.lineSpacing();
    const QRect text =
        letters.boundingRect(QRect(0, 0, width, most), Qt::TextWordWrap, index.data().toString());
    return {width, qMin(text.height(), most) + 2 * space::xs};
}

} // namespace carrel::ui
