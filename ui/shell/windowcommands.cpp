// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowcommands.h"

#include "core/base/translate.h"
#include "ui/commands/commandregistry.h"
#include "ui/proof/provecourse.h"
#include "ui/shell/about.h"
#include "ui/shell/coursedesk.h"
#include "ui/shell/courserescue.h"
#include "ui/shell/coursereview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recoveryclearing.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/studio.h"
#include "ui/shell/templates.h"
#include "ui/storyboard/storyboardcourse.h"
#include "ui/welcome/courseglance.h"
#include "ui/welcome/recentcourses.h"
#include "ui/welcome/templatechooser.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr qsizetype recentEntries = 6;

enum Group { Begin, Recent, Keep, Pass, Leave };

QList<Command> beginCommands(MainWindow &window, Studio &studio)
{
    return {
        {.id = u"file.newBlank"_s,
         .text = carrel::tr("New course"),
         .menu = Menu::File,
         .group = Begin,
         .shortcuts = {QKeySequence(QKeySequence::New)},
         .icon = u"new"_s,
         .run = [&] { studio.startNew(u"blank"_s, &window); }},
        {.id = u"file.newSample"_s,
         .text = carrel::tr("New course from the sample"),
         .menu = Menu::File,
         .group = Begin,
         .icon = u"play"_s,
         .run = [&] { studio.startNew(u"sample"_s, &window); }},
        {.id = u"file.newFromTemplate"_s,
         .text = carrel::tr("New course from a template…"),
         .menu = Menu::File,
         .group = Begin,
         .icon = u"course"_s,
         .run =
             [&] {
                 TemplateChooser chooser(&window);
                 if (chooser.exec() != QDialog::Accepted)
                     return;
                 if (chooser.ownPath().isEmpty())
                     studio.startNew(chooser.name(), &window);
                 else
                     studio.startFromOwn(chooser.ownPath(), &window);
             }},
        {.id = u"file.open"_s,
         .text = carrel::tr("Open…"),
         .menu = Menu::File,
         .group = Begin,
         .shortcuts = {QKeySequence(QKeySequence::Open)},
         .icon = u"open"_s,
         .run = [&] { studio.chooseFile(&window); }},
        {.id = u"file.review"_s,
         .text = carrel::tr("Review a course…"),
         .menu = Menu::File,
         .group = Begin,
         .icon = u"eye"_s,
         .run =
             [&] {
                 const Questions &questions = studio.opener().questions();
                 const QString path = questions.fileToOpen(&window);
                 if (!path.isEmpty())
                     openForReview(path, {window.work(), questions, studio.settings(), window});
             }},
    };
}

QList<Command> recentCommands(MainWindow &window, Studio &studio)
{
    QList<Command> commands;
    const QStringList paths = studio.recents().paths().mid(0, recentEntries);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        QString name = QFileInfo(paths[i]).fileName();
        QString folder = shownPath(QFileInfo(paths[i]).path());
        commands.append(
            {.id = u"file.recent%1"_s.arg(i),
             //: %1 is the name of a file, %2 its folder
             .text = carrel::tr("Open %1 (%2)")
                         .arg(name.replace(u'&', u"&&"_s), folder.replace(u'&', u"&&"_s)),
             .menu = Menu::File,
             .group = Recent,
             .icon = u"course"_s,
             .run = [&window, &studio, path = paths[i]] { studio.openPath(path, &window); },
             .isLasting = false});
    }
    return commands;
}

QList<Command> keepCommands(MainWindow &window, Studio &studio, CourseDesk &desk)
{
    CourseKeeper &keeper = desk.keeper();
    return {
        {.id = u"file.save"_s,
         .text = carrel::tr("Save"),
         .menu = Menu::File,
         .group = Keep,
         .shortcuts = {QKeySequence(QKeySequence::Save)},
         .icon = u"save"_s,
         .run = [&] { keeper.saveBeside(); }},
        {.id = u"file.saveAs"_s,
         .text = carrel::tr("Save as…"),
         .menu = Menu::File,
         .group = Keep,
         .shortcuts = {QKeySequence(u"Ctrl+Shift+S"_s)},
         .run = [&] { keeper.saveAs(); }},
        {.id = u"file.saveCopy"_s,
         .text = carrel::tr("Save a copy…"),
         .menu = Menu::File,
         .group = Keep,
         .run = [&] { keeper.saveCopy(); }},
        {.id = u"file.goBack"_s,
         .text = carrel::tr("Go back to the saved file…"),
         .menu = Menu::File,
         .group = Keep,
         .icon = u"recover"_s,
         .run = [&] { keeper.goBackToFile(); },
         .isEnabled = [&] { return keeper.canGoBack(); }},
        {.id = u"file.versions"_s,
         .text = carrel::tr("Earlier versions…"),
         .menu = Menu::File,
         .group = Keep,
         .icon = u"history"_s,
         .run =
             [&window, &studio, &desk] {
                 const CourseOpener &opener = studio.opener();
                 const QString path = showEarlierVersions(
                     desk.session(), desk.keeper(),
                     {window.work(), &window, opener.questions(), opener.stateFolder()});
                 if (!path.isEmpty())
                     studio.openPath(path, &window);
             }},
    };
}

/// Beside what it takes away, but there without a course as well.
Command clearCommand(MainWindow &window, Studio &studio)
{
    return {.id = u"file.clearRecovery"_s,
            .text = carrel::tr("Clear recovery data…"),
            .menu = Menu::File,
            .group = Keep,
            .run = [&window, &studio] {
                if (window.desk())
                    window.desk()->keeper().keepTyping();
                const CourseOpener &opener = studio.opener();
                clearRecovery({window.work(), &window, opener.questions(), opener.stateFolder()});
                for (MainWindow *each : studio.windows())
                    each->refreshWelcome(); // what waits may have changed
            }};
}

/// What makes something else of the course.
QList<Command> passCommands(MainWindow &window, Studio &studio, CourseDesk &desk)
{
    return {{.id = u"file.saveTemplate"_s,
             .text = carrel::tr("Save as a template…"),
             .menu = Menu::File,
             .group = Pass,
             .icon = u"course"_s,
             .run =
                 [&window, &studio, &desk] {
                     desk.keeper().keepTyping();
                     saveCourseAsTemplate(&window, window.work(), desk.session(),
                                          studio.opener().questions());
                 }},
            {.id = u"file.storyboard"_s,
             .text = carrel::tr("Storyboard…"),
             .menu = Menu::File,
             .group = Pass,
             .icon = u"print"_s,
             .run =
                 [&window, &desk] {
                     desk.keeper().keepTyping();
                     showStoryboard(&window, window.work(), desk.session());
                 }},
            {.id = u"file.prove"_s,
             .text = carrel::tr("Prove tracking…"),
             .menu = Menu::File,
             .group = Pass,
             .icon = u"lms"_s,
             .run = [&window, &desk] {
                 desk.keeper().keepTyping();
                 proveCourse(&window, desk.session());
             }}};
}

QList<Command> leaveCommands(MainWindow &window, Studio &studio)
{
    const bool isOpen = window.desk();
    return {
        {.id = u"file.close"_s,
         .text = isOpen ? carrel::tr("Close course") : carrel::tr("Close window"),
         .menu = Menu::File,
         .group = Leave,
         .shortcuts = {QKeySequence(u"Ctrl+W"_s)},
         .icon = u"close"_s,
         // Once the command has ended: it goes with the window.
         .run =
             [&window] {
                 QTimer::singleShot(0, &window, [&window] {
                     if (window.desk())
                         window.closeCourse();
                     else
                         window.close();
                 });
             }},
        {.id = u"file.quit"_s,
         .text = carrel::tr("Quit"),
         .menu = Menu::File,
         .group = Leave,
         .shortcuts = {QKeySequence(u"Ctrl+Q"_s)},
         .run = [&studio] { QTimer::singleShot(0, &studio, &Studio::quit); }},
    };
}

Command schemeCommand(Studio &studio, const QString &id, const QString &text, Scheme scheme)
{
    return {.id = id,
            .text = text,
            .menu = Menu::View,
            .group = 5,
            .run = [&studio, scheme] { studio.setScheme(scheme); },
            .isOn = [&studio, scheme] { return studio.scheme() == scheme; }};
}

} // namespace

QList<Command> fileCommands(MainWindow &window, Studio &studio)
{
    QList<Command> commands = beginCommands(window, studio) + recentCommands(window, studio);
    if (window.desk())
        commands += keepCommands(window, studio, *window.desk());
    commands << clearCommand(window, studio);
    if (window.desk())
        commands += passCommands(window, studio, *window.desk());
    return commands + leaveCommands(window, studio);
}

QList<Command> viewCommands(Studio &studio, MainWindow &window)
{
    return {
        {.id = u"view.palette"_s,
         .text = carrel::tr("Go to anything…"),
         .menu = Menu::View,
         .group = 2,
         .shortcuts = {QKeySequence(u"Ctrl+K"_s)},
         .icon = u"search"_s,
         .run = [&] { window.openPalette(); }},
        schemeCommand(studio, u"view.schemeSystem"_s, carrel::tr("Colours of the system"),
                      Scheme::System),
        schemeCommand(studio, u"view.schemeLight"_s, carrel::tr("Light colours"), Scheme::Light),
        schemeCommand(studio, u"view.schemeDark"_s, carrel::tr("Dark colours"), Scheme::Dark),
    };
}

QList<Command> helpCommands(Studio &studio, MainWindow &window)
{
    return {
        {.id = u"help.shortcuts"_s,
         .text = carrel::tr("Keyboard shortcuts…"),
         .menu = Menu::Help,
         .group = 0,
         .shortcuts = {QKeySequence(u"Ctrl+F1"_s)},
         .run =
             [&] {
                 ShortcutsDialog(window.registry().commands(), studio.shortcuts(), &window).exec();
             }},
        {.id = u"help.about"_s,
         .text = carrel::tr("About Carrel"),
         .menu = Menu::Help,
         .group = 1,
         .icon = u"info"_s,
         .run = [&] { showAbout(&window); }},
    };
}

} // namespace carrel::ui
