// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "core/base/translate.h"
#include "ui/commands/commandregistry.h"
#include "ui/importing/importwindow.h"
#include "ui/review/reviewwindow.h"
#include "ui/shell/coursedesk.h"
#include "ui/shell/courseimport.h"
#include "ui/shell/coursereview.h"
#include "ui/shell/deskpanes.h"
#include "ui/shell/openingview.h"
#include "ui/shell/studio.h"
#include "ui/shell/templates.h"
#include "ui/shell/windowcommands.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbar.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

const auto geometryKey = u"window/geometry"_s;

/// The one file that is dragged, or nothing.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

/// What File > Open takes; a file that can be imported into a course is that first.
bool isCourse(const QString &path)
{
    return path.endsWith(u".carrel", Qt::CaseInsensitive)
        || (isPackageFile(path) && !isImportable(path));
}

} // namespace

MainWindow::MainWindow(Studio &studio)
    : m_studio(studio)
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(studio.recents(), this))
    , m_work(new WorkBar(m_stack, this))
    , m_tools(new QToolBar(this))
    , m_registry(new CommandRegistry(this, &studio.shortcuts()))
    , m_blank(new QWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_commandsTimer.setSingleShot(true);
    m_welcomeTimer.setSingleShot(true);
    createLayout();
    connectWelcome();
    connect(&m_commandsTimer, &QTimer::timeout, this, &MainWindow::makeCommands);
    connect(&m_welcomeTimer, &QTimer::timeout, this, &MainWindow::showWelcome);
    connect(
        this, &MainWindow::firstPainted, this,
        [this] {
            if (m_stack->currentWidget() == m_welcome)
                showWelcome();
        },
        Qt::QueuedConnection);
    connect(&studio.recents(), &RecentCourses::changed, this, &MainWindow::refreshCommands);
    makeCommands();
    restorePlace();
}

MainWindow::~MainWindow()
{
    m_registry->clear(); // commands refer to the desk
    delete m_desk;
}

void MainWindow::createLayout()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_work);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_blank);
    setCentralWidget(middle);
    m_tools->setObjectName(u"tools"_s);
    m_tools->setWindowTitle(carrel::tr("Tools"));
    m_tools->setMovable(false);
    m_tools->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(m_tools);
    setWindowTitle(u"Carrel"_s);
}

void MainWindow::connectWelcome()
{
    connect(m_welcome, &WelcomePage::openAsked, this,
            [this](const QString &path) { m_studio.openPath(path, this); });
    connect(m_welcome, &WelcomePage::chooseFileAsked, this, [this] { m_studio.chooseFile(this); });
    connect(m_welcome, &WelcomePage::newAsked, this,
            [this](const QString &name) { m_studio.startNew(name, this); });
    connect(m_welcome, &WelcomePage::newFromOwnAsked, this,
            [this](const QString &path) { m_studio.startFromOwn(path, this); });
    connect(m_welcome, &WelcomePage::renameTemplateAsked, this, [this](const OwnTemplate &own) {
        if (renameTemplate(this, own))
            refreshWelcome();
    });
    connect(m_welcome, &WelcomePage::deleteTemplateAsked, this, [this](const OwnTemplate &own) {
        if (deleteTemplate(this, own, m_studio.opener().questions()))
            refreshWelcome();
    });
    connect(m_welcome, &WelcomePage::continueAsked, this,
            [this](const LeftoverSession &leftover) { m_studio.goOn(leftover, this); });
    connect(m_welcome, &WelcomePage::openAsItIsAsked, this,
            [this](const LeftoverSession &leftover) { m_studio.openAsItIs(leftover, this); });
    connect(m_welcome, &WelcomePage::discardAsked, this,
            [this](const LeftoverSession &leftover) { m_studio.throwAway(leftover, this); });
}

void MainWindow::showGlimpse(const CourseView &course)
{
    if (m_desk || !m_work->isBusy()) // told too late
        return;
    auto opening = std::make_unique<OpeningView>(m_studio.settings());
    if (!opening->show(course))
        return;
    delete m_opening;
    m_opening = opening.release();
    m_stack->addWidget(m_opening);
    m_stack->setCurrentWidget(m_opening);
    m_stack->setUpdatesEnabled(true); // what is blocked looks as it did for a moment
}

void MainWindow::showCourse(std::unique_ptr<EditSession> session)
{
    contract(!m_desk);
    m_desk = new CourseDesk(std::move(session),
                            {*m_work, m_studio.opener().questions(), m_studio.settings(), *this},
                            m_stack);
    m_stack->addWidget(m_desk);
    m_stack->setCurrentWidget(m_desk);
    delete m_opening;
    // Else it would go to whatever comes first, once a dialog has closed.
    m_desk->panes().takeFocus();
    connect(m_desk, &CourseDesk::stateChanged, this, &MainWindow::refreshState);
    connect(&m_desk->panes(), &DeskPanes::courseWanted, this,
            [this](const QString &path) { m_studio.openPath(path, this); });
    connect(&m_desk->keeper(), &CourseKeeper::fileSaved, this,
            [this](const QString &path) { m_studio.recents().add(path); });
    makeCommands();
    refreshState();
}

/// True if there is no course any more.
bool MainWindow::endCourse()
{
    if (!m_desk)
        return true;
    if (m_work->isBusy())
        return false;
    if (m_studio.isLoggingOut())
        m_desk->keeper().keepForNextTime();
    else if (!m_desk->keeper().mayClose())
        return false;
    m_registry->clear();
    m_tools->clear();
    delete std::exchange(m_desk, nullptr);
    return true;
}

bool MainWindow::closeCourse()
{
    if (!endCourse())
        return false;
    m_stack->setCurrentWidget(m_welcome);
    refreshState();
    refreshCommands();
    refreshWelcome();
    return true;
}

void MainWindow::refreshWelcome()
{
    if (!m_desk)
        m_welcomeTimer.start(0);
}

void MainWindow::showWelcome()
{
    if (m_desk)
        return;
    m_stack->setCurrentWidget(m_welcome);
    delete m_opening;
    m_welcome->refresh(m_studio.opener().leftovers());
}

void MainWindow::waitForCourse()
{
    m_stack->setCurrentWidget(m_blank);
}

void MainWindow::refreshCommands()
{
    m_commandsTimer.start(0);
}

void MainWindow::makeCommands()
{
    m_registry->clear();
    QList<Command> commands = fileCommands(*this, m_studio);
    if (m_desk)
        commands += m_desk->commands();
    commands += viewCommands(m_studio, *this) + helpCommands(m_studio, *this);
    for (Command &command : commands) {
        // Nothing starts while long work has the course in hand.
        command.run = [this, run = command.run] {
            if (!m_work->isBusy())
                run();
            m_registry->refresh();
        };
    }
    m_registry->add(commands);
    m_registry->fillMenus(*menuBar());
    const auto menus = menuBar()->actions();
    for (const QAction *entry : menus)
        connect(entry->menu(), &QMenu::aboutToShow, m_registry, &CommandRegistry::refresh);
    fillToolBar();
}

void MainWindow::fillToolBar()
{
    m_tools->clear();
    m_tools->setVisible(m_desk);
    if (!m_desk)
        return;
    m_tools->addAction(m_registry->action(u"edit.undo"_s));
    m_tools->addAction(m_registry->action(u"edit.redo"_s));
    auto *gap = new QWidget(m_tools);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(gap);
    for (const QString &id : {u"view.palette"_s, u"course.preview"_s, u"course.export"_s}) {
        QAction *action = m_registry->action(id);
        m_tools->addAction(action);
        auto *button = qobject_cast<QToolButton *>(m_tools->widgetForAction(action));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    const auto buttons = m_tools->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setFocusPolicy(Qt::TabFocus);
}

void MainWindow::refreshState()
{
    m_registry->refresh();
    if (!m_desk) {
        setWindowTitle(u"Carrel"_s);
        setWindowModified(false);
        return;
    }
    QString title = m_desk->title();
    //: %1 is the title of a course; keep the [*]
    setWindowTitle(carrel::tr("%1[*] – Carrel").arg(title.replace(u"[*]"_s, u"[*][*]"_s)));
    setWindowModified(m_desk->unsavedSteps() > 0);
}

void MainWindow::openPalette()
{
    QList<Palette::Entry> entries = m_desk ? m_desk->places() : QList<Palette::Entry>();
    m_registry->refresh();
    for (const Command &command : m_registry->commands()) {
        QAction *action = m_registry->action(command.id);
        if (!action->isEnabled() || command.id == u"view.palette"_s)
            continue;
        entries.append({.text = action->text().replace(u"&&"_s, u"&"_s),
                        .detail = action->shortcut().toString(QKeySequence::NativeText),
                        .picture = command.icon,
                        .run = command.run});
    }
    Palette palette(entries, this);
    if (m_desk)
        m_desk->findFor(palette);
    palette.exec();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!endCourse()) {
        event->ignore();
        return;
    }
    m_studio.settings().setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    if (m_desk)
        m_desk->keeper().lookAtFile();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = draggedFile(*event->mimeData());
    const bool isForDesk = m_desk && (isImportable(path) || isCommentsFile(path));
    if (!m_work->isBusy() && (isCourse(path) || isForDesk))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(*event->mimeData());
    event->acceptProposedAction();
    // After the drop has ended, since opening may ask.
    QTimer::singleShot(0, this, [this, path] {
        if (isCourse(path))
            m_studio.openPath(path, this);
        else if (m_desk && isCommentsFile(path))
            m_desk->review().importFiles({path});
        else if (m_desk)
            m_desk->import().openFile(path);
    });
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_isPainted, true))
        Q_EMIT firstPainted();
}

void MainWindow::restorePlace()
{
    const QByteArray kept = m_studio.settings().value(geometryKey).toByteArray();
    if (!kept.isEmpty() && restoreGeometry(kept))
        return;
    const QSize room = screen()->availableSize();
    resize(qMin(1280, room.width() * 9 / 10), qMin(860, room.height() * 9 / 10));
}

} // namespace carrel::ui
