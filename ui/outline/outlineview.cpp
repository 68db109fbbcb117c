// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlineview.h"

#include "core/base/folding.h"
#include "core/base/translate.h"
#include "ui/clipboard/carriednodes.h"
#include "ui/outline/outlinedelegate.h"
#include "ui/outline/outlinemodel.h"
#include "ui/widgets/theme.h"

#include <QDragMoveEvent>
#include <QHeaderView>

#include <algorithm>

namespace carrel::ui {

namespace {

constexpr qsizetype mostOpened = 150; ///< Rows: longer outlines open with their modules closed.
constexpr int dragOpens = 600; ///< Milliseconds over a closed module, or a page.

} // namespace

OutlineView::OutlineView(OutlineModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new OutlineDelegate(this));
    setAccessibleName(carrel::tr("Outline"));
    setHeaderHidden(true);
    header()->setAccessibleName(accessibleName());
    viewport()->setAutoFillBackground(false); // a part of the window, not a sheet on it
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setIndentation(space::l);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setAutoExpandDelay(dragOpens);
    m_hoverTimer.setSingleShot(true);
    m_hoverTimer.setInterval(dragOpens);
    connect(&m_hoverTimer, &QTimer::timeout, this, [this] { Q_EMIT hovered(m_hovered); });
    setContextMenuPolicy(Qt::CustomContextMenu);
    if (model.index(0, 0).isValid())
        expandToDepth(0);
    const OutlineItem *course = model.item(model.courseId());
    qsizetype pages = 0;
    for (size_t i = 0; course && i < course->children.size(); ++i)
        pages += 1 + qsizetype(course->children[i]->children.size());
    if (pages <= mostOpened)
        expandAll();
}

/// The delegate shows what is selected; the style would paint the branches beside it as well.
void OutlineView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    plain.palette.setColor(QPalette::Highlight, Qt::transparent);
    QTreeView::drawRow(painter, plain, index);
}

void OutlineView::paintEvent(QPaintEvent *event)
{
    m_isPainted = true;
    QTreeView::paintEvent(event);
}

/// Before it has its first size, showing a row scrolls further than it need.
void OutlineView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (m_isPainted)
        return;
    scrollToTop();
    scrollTo(currentIndex());
}

/// Blocks only go onto pages, never between them: then a row is one target from edge to edge.
void OutlineView::dragEnterEvent(QDragEnterEvent *event)
{
    const auto carried = carriedNodes(*event->mimeData());
    setDragDropOverwriteMode(carried && carried->holdsBlocksOnly());
    QTreeView::dragEnterEvent(event);
}

void OutlineView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event);
    const auto carried = carriedNodes(*event->mimeData());
    const bool isWelcome = carried && event->isAccepted();
    if (isWelcome && !m_model.isOfCourse(*carried)) {
        event->setDropAction(Qt::CopyAction); // what comes from elsewhere stays there, too
        event->accept();
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isAbovePage = isWelcome && dropIndicatorPosition() == OnItem
        && index.flags().testFlag(Qt::ItemNeverHasChildren);
    const NodeId page = isAbovePage ? m_model.idAt(index) : NodeId();
    if (page == m_hovered)
        return;
    m_hovered = page;
    if (page.isNull() || page == currentId())
        m_hoverTimer.stop();
    else
        m_hoverTimer.start();
}

void OutlineView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    endDrag();
}

void OutlineView::dropEvent(QDropEvent *event)
{
    QTreeView::dropEvent(event);
    endDrag();
}

void OutlineView::endDrag()
{
    m_hoverTimer.stop();
    m_hovered = {};
    setDragDropOverwriteMode(false);
}

NodeId OutlineView::currentId() const
{
    return m_model.idAt(currentIndex());
}

void OutlineView::setCurrentId(const NodeId &id)
{
    const QModelIndex index = m_model.indexOf(id);
    // The view's own way would ask the keyboard, and Ctrl is held while blocks are copied here.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid())
        scrollTo(index);
}

QList<NodeId> OutlineView::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [this](const QModelIndex &row) { return visualRect(row).top(); });
    QList<NodeId> ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (row.parent().isValid())
            ids.append(m_model.idAt(row));
    }
    return ids;
}

void OutlineView::startRename(const NodeId &id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return;
    setFocus();
    scrollTo(index);
    edit(index);
}

void OutlineView::setFilter(const QString &text)
{
    m_filter = folded(text.simplified());
    if (!m_wasFiltered && isFiltered()) {
        m_closed.clear();
        rememberOpen({});
    }
    m_matches = 0;
    m_firstMatch = {};
    if (!isFiltered() && !m_wasFiltered)
        return;
    m_wasFiltered = isFiltered();
    filterBelow({}, m_filter);
    expandAll();
    if (!isFiltered()) {
        openRemembered();
        if (currentIndex().isValid())
            scrollTo(currentIndex());
    }
}

/// Only pages have matches where a status is asked for: a module is done when its pages are.
bool OutlineView::isMatch(const QModelIndex &index, const QString &text) const
{
    if (!index.parent().isValid())
        return false;
    const bool isPage = index.flags().testFlag(Qt::ItemNeverHasChildren);
    if (m_status && (!isPage || index.data(OutlineModel::StatusRole).toInt() != int(*m_status)))
        return false;
    return folded(index.data().toString()).contains(text);
}

/// True if something at or below one of the children matches.
bool OutlineView::filterBelow(const QModelIndex &parent, const QString &text)
{
    bool isAnyShown = false;
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const bool matches = isMatch(index, text);
        if (matches) {
            ++m_matches;
            if (m_firstMatch.isNull())
                m_firstMatch = m_model.idAt(index);
        }
        const bool isShown = filterBelow(index, text) || matches;
        setRowHidden(row, parent, !isShown && parent.isValid()); // the course always stays
        isAnyShown = isAnyShown || isShown;
    }
    return isAnyShown;
}

void OutlineView::rememberOpen(const QModelIndex &parent)
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (!isExpanded(index) && m_model.hasChildren(index))
            m_closed.insert(m_model.idAt(index));
        rememberOpen(index);
    }
}

void OutlineView::openRemembered()
{
    for (const NodeId &id : std::as_const(m_closed))
        setExpanded(m_model.indexOf(id), false);
    m_closed.clear();
}

} // namespace carrel::ui
