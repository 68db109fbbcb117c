// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace carrel::ui {

/// The one main button of a view, in the colour of the program. It has its role from the first: in
/// a QDialogButtonBox the style sheet reads that only once, when the button is added.
QPushButton *mainButton(const QString &text, QWidget *parent);

} // namespace carrel::ui
