// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// journeys_author JOURNEY FOLDER
//
// The studio as it is, with an author at its window who goes on one of the ten journeys. Files and
// what is kept between starts are below FOLDER. Needs a display. Where CARREL_PICTURES names a
// folder, what stands on the screen goes there, a folder for each journey. Ends with 0 when all
// went well.

#include "app/language/language.h"
#include "tests/app/journeys/walk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/studio.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QScreen>
#include <QSettings>

#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

constexpr test::Journey journeys[]{
    {"template", test::fromTemplate},     {"word", test::fromWord},
    {"web", test::pasteFromWeb},          {"move", test::moveBetweenCourses},
    {"term", test::replaceTerm},          {"history", test::restoreBlock},
    {"alttexts", test::describePictures}, {"keyboard", test::byKeyboardOnly},
    {"french", test::inFrench},
};

const test::Journey *journeyOf(const QString &name)
{
    for (const test::Journey &journey : journeys) {
        if (name == QLatin1StringView(journey.name))
            return &journey;
    }
    return nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"carrel"_s);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setCursorFlashTime(0); // pictures do not depend on the moment
    useLanguageOfUser();
    const QStringList arguments = QApplication::arguments();
    const test::Journey *journey = journeyOf(arguments.value(1));
    if (arguments.size() != 3 || !journey) {
        std::fputs("usage: journeys_author JOURNEY FOLDER\n", stderr);
        return 2;
    }
    const QString folder = arguments[2];

    ui::Studio::Options options;
    options.questions = ui::questionsOnScreen();
    options.language = languageForNewCourse();
    options.session.stateFolder = folder + u"/state"_s;
    options.settingsFile = folder + u"/studio.ini"_s;
    ui::Studio studio(options);
    ui::applyTheme(application, studio.scheme());
    // No window manager makes it large.
    studio.openWindow()->setGeometry(QApplication::primaryScreen()->geometry());

    test::Author author(folder);
    if (const QString pictures = qEnvironmentVariable("CARREL_PICTURES"); !pictures.isEmpty())
        author.setPictures(pictures + u'/' + arguments[1]);
    const test::Desk desk{
        .studio = studio, .author = author, .folder = folder, .hand = test::Hand::Mouse};
    std::thread thread([&] {
        journey->walk(desk);
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int status = QApplication::exec();
    thread.join();
    return status;
}
