// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historylist.h"

#include "core/base/translate.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historymodel.h"
#include "ui/widgets/icon.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace carrel::ui {

HistoryList::HistoryList(HistoryModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new HistoryDelegate(this));
    setAccessibleName(carrel::tr("History"));
    setObjectName(u"history"_s);
    setUniformItemSizes(true);
    setEditTriggers(EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

std::optional<PastPoint> HistoryList::current() const
{
    return m_model.pointAt(currentIndex());
}

void HistoryList::select(const PastPoint &point)
{
    const QModelIndex index = m_model.indexOf(point);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void HistoryList::rename(qint64 snapshot)
{
    select({PastPoint::Of::Snapshot, snapshot});
    if (const QModelIndex index = m_model.indexOf({PastPoint::Of::Snapshot, snapshot});
        index.isValid())
        edit(index);
}

void HistoryList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentChangedTo();
}

void HistoryList::keyPressEvent(QKeyEvent *event)
{
    const auto point = current();
    if (!point || state() == EditingState) {
        QListView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT goAsked(*point); return;
    case Qt::Key_Space: Q_EMIT compareAsked(*point); return;
    case Qt::Key_Delete:
        if (point->of == PastPoint::Of::Snapshot)
            Q_EMIT deleteAsked(point->id);
        return;
    default: QListView::keyPressEvent(event);
    }
}

/// Days are passed over.
QModelIndex HistoryList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QListView::moveCursor(action, modifiers);
    if (!next.isValid() || m_model.pointAt(next))
        return next;
    const bool isUp = action == MoveUp || action == MovePageUp || action == MovePrevious;
    for (int row = next.row(); row >= 0 && row < m_model.rowCount(); row += isUp ? -1 : 1) {
        if (m_model.pointAt(m_model.index(row)))
            return m_model.index(row);
    }
    return currentIndex();
}

bool HistoryList::isOnSign(const QModelIndex &index, const QPoint &at) const
{
    return HistoryDelegate::compareRect(visualRect(index)).contains(at);
}

void HistoryList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressed =
        event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
}

void HistoryList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const auto point = m_model.pointAt(index);
    if (event->button() != Qt::LeftButton || !point || m_pressed != index)
        return;
    if (isOnSign(index, at))
        Q_EMIT compareAsked(*point);
    else if (point->of == PastPoint::Of::Step)
        Q_EMIT goAsked(*point);
}

void HistoryList::contextMenuEvent(QContextMenuEvent *event)
{
    const auto point = current();
    if (!point)
        return;
    QMenu menu(this);
    menu.addAction(icon(u"history"_s), carrel::tr("Go back to this"), this,
                   [this, point] { Q_EMIT goAsked(*point); });
    menu.addAction(icon(u"compare"_s), carrel::tr("Compare with now"), this,
                   [this, point] { Q_EMIT compareAsked(*point); });
    if (point->of == PastPoint::Of::Snapshot) {
        menu.addSeparator();
        menu.addAction(icon(u"rename"_s), carrel::tr("Rename snapshot"), this,
                       [this, point] { rename(point->id); });
        menu.addAction(icon(u"delete"_s), carrel::tr("Delete snapshot"), this,
                       [this, point] { Q_EMIT deleteAsked(point->id); });
    }
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
        : event->globalPos();
    menu.exec(at);
}

} // namespace carrel::ui
