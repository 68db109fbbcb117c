// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Move between courses": a page with its link, its question and its picture goes from one open
// course into another, first as a copy, then cut out; undo in each takes back what was done there.

#include "tests/app/journeys/walk.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/studio.h"

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

constexpr qsizetype into = 1; ///< The window of the course that gets something.

} // namespace

void moveBetweenCourses(const Desk &desk)
{
    Author &author = desk.author;
    openFile(desk, u"from.carrel"_s);
    openFile(desk, u"into.carrel"_s);
    author.there([&] { // as a window manager lets one do
        desk.studio.windows().first()->setGeometry(0, 0, 1100, 640);
        desk.studio.windows()[into]->setGeometry(120, 160, 1100, 640);
    });
    author.lookAt(u"Handing over"_s);
    author.clickRow(u"Outline"_s, u"At the door"_s);
    author.takePicture(u"01-module"_s);
    author.press(Qt::CTRL | Qt::Key_C);

    author.lookAt(u"The night shift"_s);
    author.clickRow(u"Outline"_s, u"Nights"_s);
    author.takePicture(u"02-other-course"_s);
    author.press(Qt::CTRL | Qt::Key_V);
    untilStored(desk, u"What is lost first?"_s, into);
    untilStored(desk, u"Four sentences, said back."_s, into);
    author.clickRow(u"Outline"_s, u"What gets lost"_s);
    author.takePicture(u"03-pasted"_s);

    // A second thought about one page: it is cut out there and put here, and then neither.
    author.lookAt(u"Handing over"_s);
    author.clickRow(u"Outline"_s, u"What helps"_s);
    author.press(Qt::CTRL | Qt::Key_X);
    untilGone(desk, u"Four sentences, said back."_s);
    author.takePicture(u"04-cut"_s);
    author.lookAt(u"The night shift"_s);
    author.clickRow(u"Outline"_s, u"Ten in the evening"_s);
    author.press(Qt::CTRL | Qt::Key_V);
    author.until(u"the page was not put there"_s,
                 [&] { return storedText(desk, into).count(u"Four sentences, said back.") == 2; });
    author.press(Qt::CTRL | Qt::Key_Z);
    author.until(u"the page did not go again"_s,
                 [&] { return storedText(desk, into).count(u"Four sentences, said back.") == 1; });
    saveAgain(desk, into);
    author.lookAt(u"Handing over"_s);
    author.press(Qt::CTRL | Qt::Key_Z);
    untilStored(desk, u"Four sentences, said back."_s);
    author.takePicture(u"05-undone"_s);
    saveAgain(desk);
}

} // namespace carrel::test
