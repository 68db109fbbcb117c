// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QWidget;

namespace carrel {
class EditSession;
}

namespace carrel::ui {

class WorkBar;

/// The whole way from "Where will it go?" to the report, over a snapshot of the course as it is
/// when the author agrees. Returns when that is known; the package is written beside the window, in
/// which the author goes on. May be cancelled at every point; what could not be written is told in
/// the dialog, which comes again with what was entered. `session` and `work` must outlive the
/// writing: WorkBar::finishBeside().
/// The course file is to remember the export (core/package/republish): it waits in `session` for
/// the next save, and `remembered` is called where nothing else did.
struct ExportDesk
{
    QWidget *parent = nullptr;
    WorkBar &work;
    EditSession &session;
    std::function<void()> remembered = {};
};
void exportCourse(const ExportDesk &desk);

} // namespace carrel::ui
