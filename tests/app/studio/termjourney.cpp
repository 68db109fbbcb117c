// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Replace a term": the house calls a shift a turn from now on. The word stands in a text, an
// option, its feedback and the description of a picture.

#include "tests/app/studio/journeys.h"

#include "core/edit/textsearch.h"
#include "ui/shell/coursedesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/studio.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

EditSession &openSession(const Desk &desk)
{
    return desk.studio.windows().first()->desk()->session();
}

/// How often the word stands in the course, not on the screen.
qsizetype timesInCourse(const Desk &desk, const QString &word)
{
    const auto found = findText(openSession(desk).view(), {.words = {word}});
    return found ? found->hits.size() : -1;
}

void waitForTimes(const Desk &desk, const QString &word, qsizetype times)
{
    desk.author.until(u"“%1” is not in the course %2 times"_s.arg(word).arg(times), [&] {
        return desk.studio.windows().first()->desk() && timesInCourse(desk, word) == times;
    });
    std::printf("%s %d times\n", qUtf8Printable(word), int(times));
    std::fflush(stdout);
}

void insertBlock(const Desk &desk, const QString &kind)
{
    desk.author.click(u"Add a block"_s);
    desk.author.see(u"Search the types of block"_s);
    desk.author.type(kind);
    desk.author.press(Qt::Key_Return);
    desk.author.until(u"the menu of blocks did not close"_s,
                      [] { return QApplication::activePopupWidget() == nullptr; });
}

} // namespace

void replaceTerm(const Desk &desk)
{
    Author &author = desk.author;
    author.click(u"Blank course"_s);
    author.click(u"Show"_s);
    author.write(u"Text"_s, u"The shift ends at six."_s);
    insertBlock(desk, u"image"_s);
    author.write(u"Description"_s, u"Two people at the shift board"_s);
    insertBlock(desk, u"single choice"_s);
    author.write(u"Option 1"_s, u"Before the shift ends"_s);
    author.write(u"Feedback 1"_s, u"Right: a Shift begins with what the last one knows."_s);
    waitForTimes(desk, u"shift"_s, 4);

    author.press(Qt::CTRL | Qt::Key_H);
    author.see(u"Find in the course"_s);
    author.type(u"shift"_s);
    author.write(u"Put in its place"_s, u"turn"_s);
    author.click(u"Replace all 4"_s);
    waitForTimes(desk, u"turn"_s, 4);
    waitForTimes(desk, u"shift"_s, 0);

    author.press(Qt::Key_Escape);
    author.until(u"the search did not close"_s, [&] {
        const auto *panel = desk.studio.windows().first()->findChild<QWidget *>(u"findPanel"_s);
        return panel && panel->isHidden();
    });
    author.press(Qt::CTRL | Qt::Key_Z);
    waitForTimes(desk, u"shift"_s, 4);
    waitForTimes(desk, u"turn"_s, 0);
    author.press(Qt::CTRL | Qt::Key_W);
    author.click(u"Keep for next time"_s);
    author.until(u"the course did not close"_s,
                 [&] { return desk.studio.windows().first()->desk() == nullptr; });
}

} // namespace carrel::test
