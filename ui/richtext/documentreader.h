// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>

class QTextCursor;
class QTextDocument;

namespace carrel::ui {

/// The stored text that a document shows, in canonical form. Internal to ui/richtext.
QJsonArray readText(const QTextDocument &document);

/// The same of what is selected: cells of a table make a table of their own, words inside one
/// block a paragraph.
QJsonArray readSelection(const QTextCursor &cursor);

/// The same from one position to another, neither of them in a table.
QJsonArray readRange(const QTextDocument &document, int from, int to);

} // namespace carrel::ui
