// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"

class QAbstractButton;

namespace carrel::ui {

/// The first shortcut of a command in the window of `place`, as a person reads it; empty if it has
/// none there. For texts that name keys: authors may have changed them.
QString keysNear(const QWidget &place, const QString &command);

/// Names a button that does what a command does; its tooltip adds the keys of that command, as they
/// are when it is shown.
void nameWithKeys(QAbstractButton &button, const QString &text, const QString &command);

} // namespace carrel::ui
