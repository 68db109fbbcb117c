// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/finding.h"
#include "core/model/node.h"
#include "ui/page/cardaction.h"

#include <QFrame>

class QImage;
class QVBoxLayout;

namespace carrel::ui {

class BlockActions;
class CardBar;
class FormView;

/// One block of a page. Reads like the page; with the pointer or the focus on it, it shows a frame,
/// a handle, its type and its buttons. Its form is made by build(), so that a long page opens at
/// once and fills in.
class BlockCard : public QFrame
{
    Q_OBJECT

public:
    /// `actions` must outlive this.
    BlockCard(const Node &node, BlockActions &actions, QWidget *parent);

    const Node &node() const { return m_node; }
    void setNode(const Node &node); ///< The same block as it is now.
    void setFindings(const Findings &findings);
    const Findings &findings() const { return m_findings; }

    bool isBuilt() const { return m_isBuilt; }
    void build();

    void markCurrent(); ///< It is the block that the inspector shows.
    void unmarkCurrent();
    bool isCurrent() const { return m_isCurrent; }
    void markChosen(); ///< It is one of several that actions are about.
    void unmarkChosen();
    bool isChosen() const { return m_isChosen; }

    /// Puts the cursor into a field, or into the first one there is.
    bool edit(const QString &field = {});

Q_SIGNALS:
    void asked(carrel::ui::CardAction action);
    /// Pasted into or dropped on one of its texts: to become blocks.
    void imageDropped(const QImage &image);
    void filesDropped(const QStringList &paths);
    void slashTyped(); ///< "/" in an empty text: the block menu is wanted in its place.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isKnown() const; ///< This version can edit it.
    bool chooseBy(Qt::KeyboardModifiers modifiers); ///< A click with Shift or Ctrl.
    bool handleChoosingKey(const QKeyEvent &event);
    bool isFramedAlways() const; ///< As the learner sees it: questions and tasks stand in a frame.
    CardBar &bar();
    void updateTools();
    void updateName();
    void buildForm();
    void watchForSlash();
    void hearTexts();
    void showUnknown();

    BlockActions &m_actions;
    Node m_node;
    Findings m_findings;
    QVBoxLayout *m_layout;
    CardBar *m_bar = nullptr; ///< Made when it is needed first.
    FormView *m_form = nullptr;
    bool m_isBuilt = false;
    bool m_isCurrent = false;
    bool m_isChosen = false;
};

} // namespace carrel::ui
