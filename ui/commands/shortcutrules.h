// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"

namespace carrel::ui {

/// As a person reads them: "Ctrl+D or F5"; empty for none.
QString shownKeys(const QList<QKeySequence> &shortcuts);

/// Why a command must not have these keys, as a sentence; empty if it may. What the program itself
/// gives to it is never refused: Copy block has the keys of Copy, and texts come first.
QString refusal(const QKeySequence &keys, const Command &command);

/// Whether there is a focus with which one shortcut would mean both.
bool canMeet(const Command &one, const Command &other);

} // namespace carrel::ui
