// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collections/piecetree.h"

#include "core/base/translate.h"
#include "ui/collections/piecedelegate.h"
#include "ui/collections/piecemodel.h"
#include "ui/widgets/theme.h"

#include <QDrag>
#include <QHeaderView>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int pictureWidth = 280;

} // namespace

PieceTree::PieceTree(PieceModel &model, QWidget *parent)
    : QTreeView(parent)
{
    setModel(&model);
    setItemDelegate(new PieceDelegate(this));
    setObjectName(u"pieces"_s);
    setAccessibleName(carrel::tr("Pieces"));
    setHeaderHidden(true);
    header()->setAccessibleName(accessibleName());
    setUniformRowHeights(true);
    setIndentation(space::l);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setDragDropMode(DragOnly);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
}

/// With the row that is current beside the pointer: on it, it would hide where it may go.
void PieceTree::startDrag(Qt::DropActions actions)
{
    QMimeData *carried = model()->mimeData(selectedIndexes());
    if (!carried)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    const QRect row = visualRect(currentIndex());
    drag->setPixmap(
        viewport()->grab({row.topLeft(), QSize(qMin(row.width(), pictureWidth), row.height())}));
    drag->setHotSpot({-space::l, -space::s});
    drag->exec(actions, Qt::CopyAction);
}

/// The delegate shows what is selected; the style would paint the branches beside it as well.
void PieceTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    plain.palette.setColor(QPalette::Highlight, Qt::transparent);
    QTreeView::drawRow(painter, plain, index);
}

} // namespace carrel::ui
