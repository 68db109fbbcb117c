// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace carrel {
class EditSession;
}

namespace carrel::ui {

class WorkBar;

/// Shows the course as it is now on sheets of paper, and prints or saves them as often as the
/// author likes. What could not be written is told, and the sheets are there again.
void showStoryboard(QWidget *parent, WorkBar &work, const EditSession &session);

} // namespace carrel::ui
