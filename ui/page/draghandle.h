// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace carrel::ui {

/// The ⋮⋮ at a block: dragged it moves the block; a click selects it.
class DragHandle : public QToolButton
{
    Q_OBJECT

public:
    explicit DragHandle(QWidget *parent);

Q_SIGNALS:
    void dragged(); ///< The pointer goes away with it.

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QPoint m_pressedAt;
    bool m_isDragged = false; ///< Told already, since it was pressed.
};

} // namespace carrel::ui
