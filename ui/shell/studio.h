// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/shortcutchoice.h"
#include "ui/shell/courseopener.h"
#include "ui/welcome/recentcourses.h"
#include "ui/widgets/theme.h"

#include <QObject>
#include <QPointer>
#include <QSettings>

namespace carrel::ui {

class MainWindow;

/// The program behind its windows: opens courses in them, remembers recent ones, keeps everything
/// at log-out.
class Studio : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString settingsFile; ///< Empty: the user's own.
        SessionOptions session;
        Questions questions;
        QString language; ///< In which new courses start, where their template has it.
    };

    explicit Studio(const Options &options, QObject *parent = nullptr);
    ~Studio() override; ///< Closes what is left of the windows; unsaved work waits.

    QSettings &settings() { return m_settings; }
    ShortcutChoice &shortcuts() { return m_shortcuts; } ///< Of all windows.
    RecentCourses &recents() { return m_recents; }
    CourseOpener &opener() { return m_opener; }
    QList<MainWindow *> windows() const;

    MainWindow *openWindow(); ///< With the welcome page.

    // Each shows the course in `from` if that has none yet, else in a new window.
    void openPath(const QString &path, MainWindow *from);
    void openAsItIs(const LeftoverSession &leftover, MainWindow *from);
    void goOn(const LeftoverSession &leftover, MainWindow *from);
    void startNew(const QString &templateName, MainWindow *from);
    void startFromOwn(const QString &path, MainWindow *from); ///< A template of the author's.
    void chooseFile(MainWindow *from);
    void throwAway(const LeftoverSession &leftover, MainWindow *from);

    void quit(); ///< Asks each window; stops at the first that stays.
    /// The desktop is about to end the program: nothing is asked, everything kept.
    void keepEverything();
    bool isLoggingOut() const { return m_isLoggingOut; }

    Scheme scheme() const;
    void setScheme(Scheme scheme);

private:
    void show(std::unique_ptr<EditSession> session, MainWindow *from);
    MainWindow *windowOf(const QString &path) const;
    static CourseOpener::Place placeOf(MainWindow &window);

    QSettings m_settings;
    ShortcutChoice m_shortcuts;
    RecentCourses m_recents;
    CourseOpener m_opener;
    QString m_language;
    QList<QPointer<MainWindow>> m_windows;
    bool m_isLoggingOut = false;
};

} // namespace carrel::ui
