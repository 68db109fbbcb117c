// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QSet>
#include <QString>
#include <QTreeView>

namespace carrel::ui {

class OutlineModel;

/// The tree of the outline: keyboard, drag and drop, and a filter that hides what does not match.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    OutlineView(OutlineModel &model, QWidget *parent);

    NodeId currentId() const;
    void setCurrentId(const NodeId &id); ///< And shows it.
    void startRename(const NodeId &id);
    bool isRenaming() const { return state() == EditingState; }

    /// Shows the titles that contain `text`, whatever case and accents, with what stands above
    /// them. An empty text shows all, opened as before.
    void setFilter(const QString &text);
    NodeId firstMatch() const { return m_firstMatch; }
    int matches() const { return m_matches; }

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool filterBelow(const QModelIndex &parent, const QString &text);
    void rememberOpen(const QModelIndex &parent);
    void openRemembered();

    OutlineModel &m_model;
    QString m_filter; ///< Folded.
    QSet<NodeId> m_closed; ///< Before the filter was set.
    NodeId m_firstMatch;
    int m_matches = 0;
    bool m_isPainted = false;
};

} // namespace carrel::ui
