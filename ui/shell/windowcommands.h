// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"

namespace carrel::ui {

class MainWindow;
class Studio;

// Commands of the window whether a course is open or not; all refer to what they are given.

QList<Command> fileCommands(MainWindow &window, Studio &studio);
QList<Command> viewCommands(Studio &studio, MainWindow &window);
QList<Command> helpCommands(Studio &studio, MainWindow &window);

} // namespace carrel::ui
