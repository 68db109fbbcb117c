// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTextEdit;

namespace carrel::ui {

/// Scrolls what is around a text that never scrolls itself, so that its cursor is in sight: once
/// what is going on has ended, and only if the text has the focus.
void keepCursorInSight(QTextEdit &text);

} // namespace carrel::ui
