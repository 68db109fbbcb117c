// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;
class QTextEdit;

namespace carrel::ui {

/// Entries for the word at a position of an editor, if it may be misspelled: what it could be, add
/// it to one's words, pass over it. Returns false, and adds nothing, if there is nothing to say.
/// The editor must outlive the menu.
bool addSpelling(QMenu &menu, QTextEdit &editor, int position);

} // namespace carrel::ui
