// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QAction;
class QMenuBar;

namespace carrel::ui {

/// Makes actions and menus of commands. Shortcuts work in the whole window, those of a command with
/// a scope while the focus is there. Owns the actions.
class CommandRegistry : public QObject
{
    Q_OBJECT

public:
    explicit CommandRegistry(QWidget *window);

    void add(const QList<Command> &commands); ///< Ids must be new.
    void clear();

    const QList<Command> &commands() const { return m_commands; }
    QAction *action(const QString &id) const; ///< Of a command that was added.
    /// Fills the bar with the menus that have entries, anew each time.
    void fillMenus(QMenuBar &bar) const;
    /// Texts, ticks and enabled states as they are now. Cheap; call it when anything changed.
    void refresh();

private:
    bool isInScope(const Command &command) const;
    void followFocus(QWidget *now);

    QWidget *m_window;
    QPointer<QWidget> m_focus; ///< Inside the window; menus and other windows leave it as it was.
    QList<Command> m_commands;
    QHash<QString, QAction *> m_actions;
};

} // namespace carrel::ui
