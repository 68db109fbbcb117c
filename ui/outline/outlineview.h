// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/model/nodestatus.h"

#include <QSet>
#include <QString>
#include <QTimer>
#include <QTreeView>

#include <optional>

namespace carrel::ui {

class OutlineModel;

/// True if an outline of so many rows below the course shows all of them at first; longer ones
/// begin with their modules closed.
bool opensWhole(qsizetype rows);

/// The tree of the outline: keyboard, drag and drop, and a filter that hides what does not match.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    OutlineView(OutlineModel &model, QWidget *parent);

    NodeId currentId() const;
    void setCurrentId(const NodeId &id); ///< And shows it; nothing else is selected then.
    QList<NodeId> selectedIds() const; ///< From top to bottom, without the course.
    void startRename(const NodeId &id);
    bool isRenaming() const { return state() == EditingState; }

    /// Shows the titles that contain `text`, whatever case and accents, with what stands above
    /// them. An empty text shows all, opened as before.
    void setFilter(const QString &text);
    /// Of those, only pages of this status; it takes effect with the next setFilter().
    void setStatusFilter(const std::optional<NodeStatus> &status) { m_status = status; }
    bool isStatusFiltered() const { return m_status.has_value(); }
    NodeId firstMatch() const { return m_firstMatch; }
    int matches() const { return m_matches; }

Q_SIGNALS:
    void hovered(const carrel::NodeId &page); ///< Blocks are held above it for a while.

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void endDrag();
    bool filterBelow(const QModelIndex &parent, const QString &text);
    void rememberOpen(const QModelIndex &parent);
    void openRemembered();

    OutlineModel &m_model;
    bool isMatch(const QModelIndex &index, const QString &text) const;
    bool isFiltered() const { return !m_filter.isEmpty() || m_status; }

    QString m_filter; ///< Folded.
    std::optional<NodeStatus> m_status;
    bool m_wasFiltered = false;
    QSet<NodeId> m_closed; ///< Before the filter was set.
    NodeId m_firstMatch;
    int m_matches = 0;
    bool m_isPainted = false;
    QTimer m_hoverTimer;
    NodeId m_hovered; ///< A page with blocks held above it.
};

} // namespace carrel::ui
