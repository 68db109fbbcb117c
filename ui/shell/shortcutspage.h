// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/shortcutchoice.h"

namespace carrel::ui {

/// What a command is called outside menus.
QString plainName(const Command &command);
/// A menu without its mnemonic.
QString plainName(Menu menu);

/// Commands that last, of one menu, as they stand in it.
QList<Command> lastingOf(Menu menu, const QList<Command> &commands);

/// What keys do in every text, beyond commands; nobody can change them.
struct WritingKeys
{
    QString text;
    QString keys; ///< As a person reads them.
};
QList<WritingKeys> writingKeys();

/// All shortcuts as they are now, by menu, as HTML to print.
QString shortcutsPage(const QList<Command> &commands, const ShortcutChoice &choice);

} // namespace carrel::ui
