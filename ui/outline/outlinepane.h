// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/edit/placing.h"
#include "ui/commands/command.h"
#include "ui/outline/outlineactions.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace carrel {
class CourseWords;
class EditSession;
} // namespace carrel

namespace carrel::ui {

struct CarriedNodes;
class OutlineModel;
class OutlineView;

/// The left of the window: course, modules and pages as a tree, to go to, arrange, add and delete.
class OutlinePane : public QWidget
{
    Q_OBJECT

public:
    OutlinePane(EditSession &session, QWidget *parent = nullptr); ///< The session must outlive it.

    ~OutlinePane() override;

    void select(const NodeId &id); ///< Emits nothing. A block or unknown node changes nothing.
    NodeId current() const { return m_current; }
    QList<Command> commands();
    void focusOutline();
    void showWords(const CourseWords &words); ///< As counted last.

Q_SIGNALS:
    void nodeSelected(const carrel::NodeId &id); ///< By the author, or since the former one went.
    void nodeActivated(const carrel::NodeId &id); ///< Enter or double click: go there.

    void pageHovered(const carrel::NodeId &page); ///< Blocks are held above it for a while.
    void keepAsked(const QList<carrel::NodeId> &chosen);
    /// From another course or a collection: see CarriedNodes.
    void carriedDropped(const carrel::ui::CarriedNodes &carried, const carrel::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout();
    QWidget *createHeader();
    QWidget *createHint();
    void createStatusFilter();
    void connectSignals();
    QList<Command> addCommands();
    QList<Command> editCommands();
    QList<Command> moveCommands();
    QList<Command> statusCommands();
    QList<NodeId> chosen() const; ///< Selected rows in order; the current one at least.
    NodeStatus statusOfCurrent() const;
    Command editCommand(const QString &id, const QString &text, const QString &icon,
                        const QList<QKeySequence> &shortcuts, const std::function<void()> &run);
    void fillMenu(QMenu &menu, const QList<Command> &commands);
    void showContextMenu(const QPoint &at);

    void followTree();
    void followModel();
    void goTo(const NodeId &id);
    void startWith(const NodeId &added); ///< Selects what is new, its title ready to be typed.
    void applyFilter();
    void clearFilter();
    void showCounts();

    OutlineModel *m_model;
    OutlineView *m_view;
    QToolButton *m_add;
    QLineEdit *m_filter;
    QToolButton *m_statusFilter;
    QWidget *m_hint = nullptr;
    QLabel *m_counts;
    OutlineActions m_actions;
    NodeId m_current;
    bool m_isQuiet = false; ///< select() is at work.
};

} // namespace carrel::ui
