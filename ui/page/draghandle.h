// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QToolButton>

class QMimeData;

namespace carrel::ui {

/// A block in the author's hand: a drag with the node's id, for the page and the outline.
QString blockMimeType(); ///< "application/x-carrel-node"; the data is the id's text.
NodeId draggedNode(const QMimeData &data); ///< Null if it is something else.

/// The ⋮⋮ at a block: dragged it moves the block; a click selects it.
class DragHandle : public QToolButton
{
    Q_OBJECT

public:
    /// `dragged` is what the author sees moving.
    DragHandle(const NodeId &node, QWidget &dragged, QWidget *parent);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void startDrag();

    NodeId m_node;
    QWidget &m_dragged;
    QPoint m_pressedAt;
};

} // namespace carrel::ui
