// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// studio_author JOURNEY HAND FOLDER
//
// The studio as it is, with an author at its window who knows it by the names of its controls. What
// is kept between starts is below FOLDER. Needs a display. HAND is "mouse" or "keyboard"; with
// "keyboard" nothing is ever clicked. JOURNEY:
//   whole     writes a course, saves, closes, opens, previews and exports it
//   continue  goes on after a crash, saves and exports
// What was reached is said line by line on standard output. Ends with 0 when all went well.

#include "tests/app/studio/journeys.h"

#include "app/language/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/studio.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

void travel(const QString &journey, const test::Desk &desk)
{
    if (journey == u"whole") {
        test::writeCourse(desk);
        test::reopenCourse(desk);
        test::previewCourse(desk);
    } else {
        test::continueCourse(desk);
    }
    test::exportCourse(desk);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"carrel"_s);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    useLanguageOfUser();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("usage: studio_author whole|continue mouse|keyboard FOLDER\n", stderr);
        return 2;
    }
    const QString folder = arguments[3];

    ui::Studio::Options options;
    options.questions = ui::questionsOnScreen();
    options.language = u"en"_s;
    options.session.stateFolder = folder + u"/state"_s;
    options.settingsFile = folder + u"/studio.ini"_s;
    ui::Studio studio(options);
    ui::applyTheme(application, studio.scheme());
    studio.openWindow();

    test::Author author(folder);
    const test::Desk desk{.studio = studio,
                          .author = author,
                          .folder = folder,
                          .hand = arguments[2] == u"keyboard" ? test::Hand::Keyboard
                                                              : test::Hand::Mouse};
    std::thread thread([&] {
        travel(arguments[1], desk);
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int status = QApplication::exec();
    thread.join();
    return status;
}
