// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace carrel::ui {

/// Name, version and licence of the program.
void showAbout(QWidget *parent);

} // namespace carrel::ui
