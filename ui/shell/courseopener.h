// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "ui/shell/questions.h"

#include <functional>
#include <memory>

namespace carrel::ui {

class WorkBar;

/// The one place of the window that makes edit sessions: from files, templates and what waits from
/// last time. Asks what has to be asked and tells what went wrong; a null session then means that
/// there is nothing more to say.
class CourseOpener
{
public:
    /// Where it happens: `work` shows long openings, `parent` carries the questions.
    struct Place
    {
        WorkBar &work;
        QWidget *parent;
        /// Gets what a quick look at the file shows while the whole is still being checked; may be
        /// empty, may not be called.
        std::function<void(const CourseView &)> glimpse = {};
    };
    using Session = std::unique_ptr<EditSession>;

    CourseOpener(SessionOptions options, Questions questions);

    /// A course file, or a package that was exported as editable: its course is a new one, not
    /// saved anywhere.
    Session openFile(const QString &path, Place place) const;
    /// Leaves aside what waits from last time for this file; it goes on waiting.
    Session openAsItIs(const QString &path, Place place) const;
    Session goOn(const LeftoverSession &leftover, Place place) const;
    /// `language` where the template has it.
    Session startNew(const QString &templateName, const QString &language, Place place) const;

    /// From a template of the author's own.
    Session startFromOwn(const QString &path, Place place) const;

    QList<LeftoverSession> leftovers() const;
    /// Asks first.
    void throwAway(const LeftoverSession &leftover, QWidget *parent) const;

    const Questions &questions() const { return m_questions; }
    QString stateFolder() const { return m_options.stateFolder; } ///< Empty: the user's own.

private:
    using Make = std::function<Result<Session>(const Progress &)>;
    using Fill = std::function<Result<>(EditSession &, const Progress &)>;
    static void showGlimpse(const QString &path, const Place &place);
    static Result<Session> make(const QString &title, const Make &make, Place place);
    Session filled(const QString &title, const Fill &fill, Place place) const;
    Session openWith(const QString &path, SessionOptions options, Place place) const;
    Session openFromPackage(const QString &path, Place place) const;

    SessionOptions m_options;
    Questions m_questions;
};

/// A file whose name is that of a package: a zip or an HTML page.
bool isPackageFile(const QString &path);

} // namespace carrel::ui
