// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/richtext/look.h"

#include <QJsonArray>
#include <QTextCursor>

namespace carrel::ui {

/// Puts stored text in the place of a selection, as pasting does: words flow into the words around,
/// blocks stand between, list items join a list. The cursor ends behind it. Internal to
/// ui/richtext.
void insertText(QTextCursor &cursor, const QJsonArray &text, const Look &look);

/// What is left of a text where only paragraphs, lists and marks are wanted.
QJsonArray shortened(const QJsonArray &text);

} // namespace carrel::ui
