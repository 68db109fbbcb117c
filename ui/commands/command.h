// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace carrel::ui {

/// Menus of the window, in order.
enum class Menu { File, Edit, Insert, View, Course, Help };

/// Something an author can ask for, as data: a menu entry, its shortcut, its line in the palette.
/// Panes return lists of these; CommandRegistry makes the actions.
struct Command
{
    QString id; ///< Stable, "<pane>.<what>", e.g. "outline.addPage"; settings refer to it.
    QString text; ///< Translated, a verb an author uses; no mnemonic, no dots unless it asks.
    Menu menu = Menu::Edit;
    int group = 0; ///< Entries of one number stand together, lowest first, a line between groups.
    /// As the program gives them, the first one is shown; authors may change them (ShortcutChoice).
    QList<QKeySequence> shortcuts = {};
    QString icon = {}; ///< Name for icon(), or empty.
    std::function<void()> run;
    std::function<bool()> isEnabled = {}; ///< Empty: always.
    std::function<QString()> textNow = {}; ///< For texts that change: Undo “Move page”.
    std::function<bool()> isOn = {}; ///< Not empty: an entry with a tick.
    /// The pane it belongs to, for shortcuts that mean something else in another one: works only
    /// while the focus of the window is inside it. Null: works everywhere. Not owned.
    QWidget *scope = nullptr;
    bool isLasting = true; ///< False: an entry of the moment that no shortcut can be given to.
};

} // namespace carrel::ui
