// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace carrel {
struct SalvageReport;
}

namespace carrel::ui {

/// Tells what came out of a damaged course, with the list of what did not, which can be copied.
void showRescueReport(QWidget *parent, const SalvageReport &report);

} // namespace carrel::ui
