// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace carrel {
class EditSession;
}

namespace carrel::ui {

/// Opens a window that proves what a learning platform will hear of the course as it is now; goes
/// on beside it. Returns at once.
void proveCourse(QWidget *parent, const EditSession &session);

/// The same of a package that was written, a zip file or a folder, for a platform by the id of its
/// profile.
void provePackage(QWidget *parent, const QString &path, const QString &profile);

} // namespace carrel::ui
