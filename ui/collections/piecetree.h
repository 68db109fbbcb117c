// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace carrel::ui {

class PieceModel;

/// The tree of the collections.
class PieceTree : public QTreeView
{
    Q_OBJECT

public:
    PieceTree(PieceModel &model, QWidget *parent); ///< The model must outlive it.

protected:
    void startDrag(Qt::DropActions actions) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
};

} // namespace carrel::ui
