// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace carrel::test {

/// From now on everything that this program does to files below `root` is written to `log`, whoever
/// does it: SQLite, Qt, our own code. Works by standing between the program and the system's
/// library; linking driverecorder.cpp into a program is enough.
void recordDrive(const char *root, const char *log);

/// Puts a line of the program's own between what it does.
void markDrive(const char *line);

} // namespace carrel::test
