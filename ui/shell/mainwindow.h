// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "ui/shell/palette.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>

class QStackedWidget;
class QToolBar;

namespace carrel::ui {

class CommandRegistry;
class CourseDesk;
class OpeningView;
class Studio;
class WelcomePage;
class WorkBar;

/// One window: the welcome page, or the desk with a course. Places them, makes menus of the
/// commands, keeps its geometry.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `studio` must outlive this.
    explicit MainWindow(Studio &studio);
    ~MainWindow() override;

    CourseDesk *desk() const { return m_desk; } ///< Null while the welcome page is shown.
    WelcomePage &welcome() { return *m_welcome; }
    WorkBar &work() { return *m_work; }
    CommandRegistry &registry() { return *m_registry; }

    /// What stands until the course itself is shown, which is still being opened.
    void showGlimpse(const CourseView &course);
    void showCourse(std::unique_ptr<EditSession> session);
    /// Ends the course, asking what has to be asked, and shows the welcome page. False: it stays.
    bool closeCourse();
    void refreshWelcome(); ///< Soon, after what is going on.
    /// Shows nothing until a course is shown or refreshWelcome() is called: one will be opened.
    void waitForCourse();
    void refreshCommands(); ///< Anew from their sources, soon.
    void openPalette();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

Q_SIGNALS:
    void firstPainted(); ///< The window stands; now is the time for what takes time.

private:
    void createLayout();
    void connectWelcome();
    void showWelcome();
    void makeCommands();
    void fillToolBar();
    void refreshState();
    bool endCourse();
    void restorePlace();

    Studio &m_studio;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    WorkBar *m_work;
    QToolBar *m_tools;
    CommandRegistry *m_registry;
    QWidget *m_blank;
    QPointer<OpeningView> m_opening; ///< While a course is opened, from when its titles are read.
    CourseDesk *m_desk = nullptr;
    bool m_isPainted = false;
    QTimer m_commandsTimer;
    QTimer m_welcomeTimer;
};

} // namespace carrel::ui
