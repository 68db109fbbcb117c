// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"
#include "ui/shell/coursedesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/studio.h"

#include <QTemporaryDir>

namespace carrel::test {

/// A studio with one window in a temporary folder, and answers for what it would ask. A question
/// that a test has no answer for fails the test.
class StudioFixture
{
public:
    /// `language`: of new courses.
    explicit StudioFixture(const QString &language = QStringLiteral("en"));
    ~StudioFixture();

    ui::MainWindow &window() { return *m_window; }
    ui::CourseDesk &desk();
    EditSession &session() { return desk().session(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void startBlank();
    /// A blank course saved under `name` and open in the window.
    QString startSaved(const QString &name = QStringLiteral("Handover.carrel"));
    void edit(const QString &title = QStringLiteral("A handover that holds"));
    QString courseTitle();
    /// Saves another course over the file, as another program would.
    void changeOutside(const QString &path,
                       const QString &title = QStringLiteral("Written by somebody else"));
    /// Ends the program as a crash would and starts it again.
    void crashAndStart();
    void closeWindow();
    void openWindow();
    SessionOptions sessionOptions() const;
    static void settle(); ///< Lets what is due happen.

    ui::Questions answers; ///< Change them before what asks.
    QStringList asked; ///< Names of what was asked or told, in order.
    QString told; ///< The text of the last note.
    std::unique_ptr<ui::Studio> studio;

private:
    ui::Questions recorded();
    void start();

    QTemporaryDir m_folder;
    QString m_language;
    QString m_state; ///< Name of the state folder.
    QPointer<ui::MainWindow> m_window;
};

} // namespace carrel::test
