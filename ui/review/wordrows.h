// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace carrel::ui {

/// Rows of a tree of one column, as high as their words are in the width there is, but no higher
/// than so many lines.
class WordRows : public QStyledItemDelegate
{
public:
    WordRows(int mostLines, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_mostLines(mostLines)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_mostLines;
};

} // namespace carrel::ui
