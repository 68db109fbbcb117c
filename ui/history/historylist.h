// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/pastcourse.h"

#include <QListView>

namespace carrel::ui {

class HistoryModel;

/// The list of the history. A click on a step and Enter on any row go there; a click on a snapshot
/// selects it; the sign at the right, or Space, compares.
class HistoryList : public QListView
{
    Q_OBJECT

public:
    explicit HistoryList(HistoryModel &model, QWidget *parent = nullptr);

    std::optional<PastPoint> current() const; ///< What is selected.
    void select(const PastPoint &point);
    void rename(qint64 snapshot); ///< Opens the line for its name in place.

Q_SIGNALS:
    void currentChangedTo();
    void goAsked(const carrel::PastPoint &point);
    void compareAsked(const carrel::PastPoint &point);
    void deleteAsked(qint64 snapshot);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    bool isOnSign(const QModelIndex &index, const QPoint &at) const;

    HistoryModel &m_model;
    QPersistentModelIndex m_pressed;
};

} // namespace carrel::ui
