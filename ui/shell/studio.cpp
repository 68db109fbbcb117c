// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/studio.h"

#include "ui/shell/coursedesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/workbar.h"

#include <QApplication>
#include <QFileInfo>
#include <QSessionManager>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

const auto schemeKey = u"window/colours"_s;
constexpr int longestLogOut = 60'000; ///< Milliseconds; after them it was called off.

QString pathOrOwn(const QString &path)
{
    if (!path.isEmpty())
        return path;
    const QSettings own(QSettings::IniFormat, QSettings::UserScope, u"carrel"_s, u"studio"_s);
    return own.fileName();
}

} // namespace

Studio::Studio(const Options &options, QObject *parent)
    : QObject(parent)
    , m_settings(pathOrOwn(options.settingsFile), QSettings::IniFormat)
    , m_shortcuts(m_settings)
    , m_recents(m_settings)
    , m_opener(options.session, options.questions)
    , m_language(options.language)
{
    connect(
        qApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &) { keepEverything(); }, Qt::DirectConnection);
}

Studio::~Studio()
{
    m_isLoggingOut = true; // nobody is there to answer
    for (const QPointer<MainWindow> &window : std::as_const(m_windows))
        delete window;
}

QList<MainWindow *> Studio::windows() const
{
    QList<MainWindow *> all;
    for (const QPointer<MainWindow> &window : m_windows) {
        if (window)
            all << window;
    }
    return all;
}

MainWindow *Studio::openWindow()
{
    auto *window = new MainWindow(*this);
    m_windows.removeAll(nullptr);
    m_windows << window;
    window->show();
    return window;
}

/// The window that has the file open already, or null.
MainWindow *Studio::windowOf(const QString &path) const
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    const QList<MainWindow *> all = windows();
    const auto found = std::ranges::find_if(all, [&](MainWindow *window) {
        if (wanted.isEmpty() || !window->desk() || window->work().isBusy())
            return false;
        return QFileInfo(window->desk()->session().path()).canonicalFilePath() == wanted;
    });
    return found == all.end() ? nullptr : *found;
}

void Studio::show(std::unique_ptr<EditSession> session, MainWindow *from)
{
    if (!session) {
        from->refreshWelcome(); // what waits may have changed
        return;
    }
    MainWindow *window = from->desk() ? openWindow() : from;
    const QString path = session->path();
    window->showCourse(std::move(session));
    if (!path.isEmpty())
        m_recents.add(path);
}

/// A window that has a course goes on showing it: another one will take the new course.
CourseOpener::Place Studio::placeOf(MainWindow &window)
{
    CourseOpener::Place place{window.work(), &window};
    if (!window.desk())
        place.glimpse = [&window](const CourseView &course) { window.showGlimpse(course); };
    return place;
}

void Studio::openPath(const QString &path, MainWindow *from)
{
    if (MainWindow *window = windowOf(path)) {
        window->raise();
        window->activateWindow();
        return;
    }
    show(m_opener.openFile(path, placeOf(*from)), from);
}

void Studio::openAsItIs(const LeftoverSession &leftover, MainWindow *from)
{
    show(m_opener.openAsItIs(leftover.coursePath, placeOf(*from)), from);
}

void Studio::goOn(const LeftoverSession &leftover, MainWindow *from)
{
    show(m_opener.goOn(leftover, {from->work(), from}), from);
}

void Studio::startNew(const QString &templateName, MainWindow *from)
{
    show(m_opener.startNew(templateName, m_language, {from->work(), from}), from);
}

void Studio::startFromOwn(const QString &path, MainWindow *from)
{
    show(m_opener.startFromOwn(path, {from->work(), from}), from);
}

void Studio::chooseFile(MainWindow *from)
{
    const QString path = m_opener.questions().fileToOpen(from);
    if (!path.isEmpty())
        openPath(path, from);
}

void Studio::throwAway(const LeftoverSession &leftover, MainWindow *from)
{
    m_opener.throwAway(leftover, from);
    from->refreshWelcome();
}

void Studio::quit()
{
    const QList<MainWindow *> all = windows();
    for (MainWindow *window : all) {
        if (!window->close())
            return;
    }
}

void Studio::keepEverything()
{
    m_isLoggingOut = true;
    QTimer::singleShot(longestLogOut, this, [this] { m_isLoggingOut = false; });
    const QList<MainWindow *> all = windows();
    for (MainWindow *window : all) {
        if (window->desk() && !window->work().isBusy())
            window->desk()->keeper().keepTyping();
    }
    m_settings.sync();
}

Scheme Studio::scheme() const
{
    const QString name = m_settings.value(schemeKey).toString();
    if (name == u"dark")
        return Scheme::Dark;
    return name == u"light" ? Scheme::Light : Scheme::System;
}

void Studio::setScheme(Scheme scheme)
{
    const QString name = scheme == Scheme::Dark ? u"dark"_s
        : scheme == Scheme::Light               ? u"light"_s
                                                : u"system"_s;
    m_settings.setValue(schemeKey, name);
    applyTheme(*qApp, scheme);
}

} // namespace carrel::ui
