// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace carrel {
class EditSession;
}

namespace carrel::ui {

class WorkBar;

/// The whole way from "Where will it go?" to the report, over a snapshot of the course as it is
/// now. The author may cancel at every point; what could not be written is told in the dialog,
/// which keeps what was entered.
void exportCourse(QWidget *parent, WorkBar &work, const EditSession &session);

} // namespace carrel::ui
