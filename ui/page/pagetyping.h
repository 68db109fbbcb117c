// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/forms/typing.h"

#include <QObject>

class QWidget;

namespace carrel {
class EditSession;
}

namespace carrel::ui {

/// Typing on the page: knows whose text waits to be kept, so that nobody shows the former one over
/// it.
class PageTyping : public QObject
{
    Q_OBJECT

public:
    /// `pane` is where the author is told what could not be kept. Both must outlive this.
    PageTyping(EditSession &session, QWidget *pane);

    void type(const NodeId &node, const QString &field, const Typing::Keep &keep);
    /// The title of a module, page or course, which is never kept empty.
    void typeTitle(const NodeId &node, const QString &title);
    void keepNow();
    /// Keeps, and makes the next key the beginning of another step.
    void endStep();
    bool isPending(const NodeId &node) const { return !node.isNull() && m_node == node; }

Q_SIGNALS:
    /// What was typed is kept, or could not be: what the course holds now may be shown.
    void kept(const carrel::NodeId &node);

private:
    EditSession &m_session;
    Typing m_typing;
    NodeId m_node; ///< Null: nothing waits.
};

} // namespace carrel::ui
