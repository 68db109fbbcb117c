// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;

namespace carrel::ui {

/// True for keys that are about writing. All others are the window's, even those that a QTextEdit
/// would take (Ctrl+Z, Ctrl+K, Alt+Up ...).
bool isWritingKey(const QKeyEvent &event);

} // namespace carrel::ui
