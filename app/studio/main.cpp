// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/studio.h"

#include "core/base/translate.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

/// What the command line asks for.
struct Wish
{
    QString path;
    QString templateName;
};

Wish wishOf(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Makes small private online courses."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"sample"_s, tr("Starts a new course from the sample.")});
    parser.addOption({u"new"_s, tr("Starts a new, blank course.")});
    parser.addPositionalArgument(u"FILE"_s, tr("A course to open."), u"[FILE]"_s);
    parser.process(application);
    const QString path = parser.positionalArguments().value(0);
    Wish wish;
    if (!path.isEmpty())
        wish.path = QDir::current().absoluteFilePath(path);
    else if (parser.isSet(u"sample"_s))
        wish.templateName = u"sample"_s;
    else if (parser.isSet(u"new"_s))
        wish.templateName = u"blank"_s;
    return wish;
}

/// The user's own folders, or for tests all below CARREL_STATE_FOLDER.
ui::Studio::Options studioOptions()
{
    ui::Studio::Options options;
    options.questions = ui::questionsOnScreen();
    options.language = languageForNewCourse();
    const QString folder = qEnvironmentVariable("CARREL_STATE_FOLDER");
    if (!folder.isEmpty()) {
        options.session.stateFolder = folder;
        options.settingsFile = QDir(folder).filePath(u"studio.ini"_s);
    }
    return options;
}

} // namespace

} // namespace carrel

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"carrel"_s); // names the folder where work is kept
    QApplication::setApplicationDisplayName(u"Carrel"_s);
    QApplication::setApplicationVersion(QStringLiteral(CARREL_VERSION));
    QApplication::setDesktopFileName(u"org.carrel.Studio"_s);
    QApplication::setWindowIcon(QIcon(u":/welcome/org.carrel.Studio.svg"_s));
    carrel::useLanguageOfUser();
    const carrel::Wish wish = carrel::wishOf(application);

    carrel::ui::Studio studio(carrel::studioOptions());
    carrel::ui::applyTheme(application, studio.scheme());
    carrel::ui::MainWindow *window = studio.openWindow();
    if (!wish.path.isEmpty() || !wish.templateName.isEmpty())
        window->waitForCourse();
    const auto begin = [&studio, window, wish] {
        if (!wish.path.isEmpty())
            studio.openPath(wish.path, window);
        else if (!wish.templateName.isEmpty())
            studio.startNew(wish.templateName, window);
    };
    // The window stands before anything is read.
    QObject::connect(window, &carrel::ui::MainWindow::firstPainted, window, begin,
                     Qt::QueuedConnection);
    return QApplication::exec();
}
