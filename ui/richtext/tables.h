// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/richtext/look.h"
#include "ui/richtext/textaction.h"

#include <QTextCursor>

namespace carrel::ui::tables {

/// Below the block of the cursor, with a heading row; the cursor goes into the first cell.
void insert(QTextCursor &cursor, int rows, int columns, const Look &look);

/// Rows, columns, heading, caption of the table that the cursor is in. Internal to ui/richtext.
bool isPossible(const QTextCursor &cursor, TextAction action);
void perform(QTextCursor &cursor, TextAction action);

/// Tab and Shift+Tab. False: there is no such cell; Tab in the last one makes a row first, unless
/// that row is still empty.
bool goToNextCell(QTextCursor &cursor);
bool goToPreviousCell(QTextCursor &cursor);

} // namespace carrel::ui::tables
