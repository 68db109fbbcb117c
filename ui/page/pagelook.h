// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

class QWidget;

namespace carrel::ui {

// How the page looks in the studio: the learner's type and measure (resources/player/theme), in
// proportion to the program's own font, so that it follows what the desktop says.

QFont pageFont(); ///< Of running text.
QFont pageTitleFont();
QFont partTitleFont(); ///< Of headings below the title.
QFont smallFont(); ///< Of what stands around the page.
int pageMeasure(); ///< Width of a line of text, about 70 characters.

/// The icon of a block type, or the one of any block.
QString kindIcon(const QString &kind);
/// Its name on the screen; something fitting for one this version does not know.
QString kindTitle(const QString &kind);

/// A field whose undo is the course's: Ctrl+Z in it goes on to the window.
void leaveUndoToCourse(QWidget &field);

} // namespace carrel::ui
