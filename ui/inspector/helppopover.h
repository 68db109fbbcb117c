// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace carrel::ui {

/// The help page of a kind in the language of the program, or in English; empty if there is none.
QString kindHelp(const QString &kind, const QString &language);

/// Shows a help page below `anchor` until Esc or a click elsewhere. Links in it lead nowhere.
void showHelp(QWidget *anchor, const QString &name, const QString &markdown);

} // namespace carrel::ui
