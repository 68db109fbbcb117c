// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandregistry.h"

#include "core/base/contract.h"
#include "core/base/translate.h"
#include "ui/commands/shortcutchoice.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// The tooltip of its button: what an author wrote in it stays as it is, and its keys are named.
void showText(QAction &action, const QString &text)
{
    action.setText(text);
    QString tip = text;
    tip.replace(u"&&"_s, u"&"_s);
    if (!action.shortcut().isEmpty())
        tip += u" (%1)"_s.arg(action.shortcut().toString(QKeySequence::NativeText));
    action.setToolTip(plainTooltip(tip));
}

} // namespace

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File: return carrel::tr("&File");
    case Menu::Edit: return carrel::tr("&Edit");
    case Menu::Insert: return carrel::tr("&Insert");
    case Menu::View: return carrel::tr("&View");
    case Menu::Course: return carrel::tr("&Course");
    case Menu::Help: return carrel::tr("&Help");
    }
    return {};
}

CommandRegistry::CommandRegistry(QWidget *window, const ShortcutChoice *choice)
    : QObject(window)
    , m_window(window)
    , m_choice(choice)
{
    if (choice)
        connect(choice, &ShortcutChoice::changed, this, &CommandRegistry::giveShortcuts);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { followFocus(now); });
}

void CommandRegistry::add(const QList<Command> &commands)
{
    for (const Command &command : commands) {
        contract(!m_actions.contains(command.id));
        auto *action = new QAction(this);
        action->setObjectName(command.id);
        action->setCheckable(bool(command.isOn));
        if (!command.icon.isEmpty())
            action->setIcon(icon(command.icon));
        connect(action, &QAction::triggered, this, [run = command.run] { run(); });
        if (command.scope)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        (command.scope ? command.scope : m_window)->addAction(action);
        m_actions.insert(command.id, action);
        m_commands.append(command);
    }
    giveShortcuts();
    refresh();
}

void CommandRegistry::giveShortcuts()
{
    const auto chosen = m_choice ? m_choice->shortcutsOf(m_commands) : QHash<QString, Shortcuts>();
    for (const Command &command : m_commands) {
        QAction *action = m_actions.value(command.id);
        action->setShortcuts(m_choice ? chosen.value(command.id) : command.shortcuts);
        showText(*action, command.textNow ? command.textNow() : command.text);
    }
}

void CommandRegistry::clear()
{
    // A tool button that goes may pass on the focus, and whoever hears of that asks for a refresh:
    // nothing half gone may be found then.
    const QHash<QString, QAction *> actions = std::exchange(m_actions, {});
    m_commands.clear();
    qDeleteAll(actions);
}

QAction *CommandRegistry::action(const QString &id) const
{
    contract(m_actions.contains(id));
    return m_actions.value(id);
}

QString CommandRegistry::shownShortcut(const QString &id) const
{
    const QAction *action = m_actions.value(id);
    return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
}

void CommandRegistry::fillMenus(QMenuBar &bar) const
{
    bar.clear();
    for (const Menu place : menuOrder) {
        QList<Command> entries;
        std::ranges::copy_if(m_commands, std::back_inserter(entries),
                             [&](const Command &command) { return command.menu == place; });
        if (entries.isEmpty())
            continue;
        std::ranges::stable_sort(entries, {}, &Command::group);
        QMenu *menu = bar.addMenu(menuTitle(place));
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (i > 0 && entries[i].group != entries[i - 1].group)
                menu->addSeparator();
            menu->addAction(action(entries[i].id));
        }
    }
}

bool CommandRegistry::isInScope(const Command &command) const
{
    return !command.scope
        || (m_focus && (m_focus == command.scope || command.scope->isAncestorOf(m_focus)));
}

/// An open menu or the palette must not switch off what the author chooses in it.
void CommandRegistry::followFocus(QWidget *now)
{
    if (!now || now->window() != m_window || qobject_cast<QMenuBar *>(now))
        return;
    m_focus = now;
    refresh();
}

void CommandRegistry::refresh()
{
    for (const Command &command : m_commands) {
        QAction *action = m_actions.value(command.id);
        if (command.textNow)
            showText(*action, command.textNow());
        if (command.isEnabled || command.scope)
            action->setEnabled(isInScope(command) && (!command.isEnabled || command.isEnabled()));
        if (command.isOn)
            action->setChecked(command.isOn());
    }
}

} // namespace carrel::ui
