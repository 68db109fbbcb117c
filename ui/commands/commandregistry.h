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

class ShortcutChoice;

/// As in the menu bar, with its mnemonic.
QString menuTitle(Menu menu);
inline constexpr auto menuOrder = {Menu::File, Menu::Edit,   Menu::Insert,
                                   Menu::View, Menu::Course, Menu::Help};

/// Makes actions and menus of commands. Shortcuts work in the whole window, those of a command with
/// a scope while the focus is there. Owns the actions. A direct child of its window.
class CommandRegistry : public QObject
{
    Q_OBJECT

public:
    /// `choice` says what the author has changed of the shortcuts; it must outlive this.
    explicit CommandRegistry(QWidget *window, const ShortcutChoice *choice = nullptr);

    void add(const QList<Command> &commands); ///< Ids must be new.
    void clear();

    const QList<Command> &commands() const { return m_commands; }
    QAction *action(const QString &id) const; ///< Of a command that was added.
    /// The first shortcut of a command as it is now, as a person reads it. Any id.
    QString shownShortcut(const QString &id) const;
    /// Fills the bar with the menus that have entries, anew each time.
    void fillMenus(QMenuBar &bar) const;
    /// Texts, ticks and enabled states as they are now. Cheap; call it when anything changed.
    void refresh();

private:
    void giveShortcuts();
    bool isInScope(const Command &command) const;
    void followFocus(QWidget *now);

    QWidget *m_window;
    const ShortcutChoice *m_choice;
    QPointer<QWidget> m_focus; ///< Inside the window; menus and other windows leave it as it was.
    QList<Command> m_commands;
    QHash<QString, QAction *> m_actions;
};

} // namespace carrel::ui
