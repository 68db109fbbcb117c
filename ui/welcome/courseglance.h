// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace carrel::ui {

/// What can be told of a course file without opening it to work on.
struct CourseGlance
{
    enum class State { Found, Missing, Unreadable };

    QString path;
    State state = State::Missing;
    QString title; ///< Empty unless found.
    int modules = 0;
    int pages = 0;
    QDateTime modified;
};

/// Looks at a file; may take as long as its drive does, so do it on a second thread.
CourseGlance glanceAt(const QString &path);

/// A path as people write it: with `~` for their own folder, in the separators of their system.
QString shownPath(const QString &path);

} // namespace carrel::ui
