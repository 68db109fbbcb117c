// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace carrel::test {

/// The next `count` times that this program gives a saved file its name, the system refuses with
/// `error` (of errno), as where another program holds the file. Works in programs that link
/// renamerefusal.cpp.
void refuseRenames(int count, int error);

} // namespace carrel::test
