// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/richtext/format.h"
#include "ui/richtext/textaction.h"

#include <QTextCursor>

#include <functional>

namespace carrel::ui::marking {

/// The marks that a button shows: of the first selected letter, or of what is typed next.
Marks current(const QTextCursor &cursor, const QTextCharFormat &typing);
bool isOn(const Marks &marks, TextAction mark);
/// Turns one on or off; subscript and superscript exclude each other.
void turn(Marks &marks, TextAction mark, bool on);

/// Changes the marks of all selected words. Internal to ui/richtext.
void change(const QTextCursor &selection, const std::function<void(Marks &)> &change);

/// The whole of the link or passage that the cursor stands in or at the edge of; nothing selected
/// if there is none.
QTextCursor wholeLink(const QTextCursor &cursor);

/// Marks for the next letter typed at the cursor: a link and what we do not know end with their
/// words.
Marks forTyping(const QTextCursor &cursor, const Marks &marks);

} // namespace carrel::ui::marking
