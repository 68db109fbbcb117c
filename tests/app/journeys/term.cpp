// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Replace a term": the house calls a shift a turn from now on, but a key of the keyboard keeps its
// name. One step back, and forward again.

#include "tests/app/journeys/walk.h"

#include "core/edit/textsearch.h"

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

/// How often the word stands in the course, not on the screen.
void untilTimes(const Desk &desk, const QString &word, qsizetype times)
{
    desk.author.until(u"“%1” is not in the course %2 times"_s.arg(word).arg(times), [&] {
        EditSession *session = openSession(desk);
        const auto found =
            session ? findText(session->view(), {.words = {word}}) : Result<TextHits>(Error{});
        return found && found->hits.size() == times;
    });
}

} // namespace

void replaceTerm(const Desk &desk)
{
    Author &author = desk.author;
    openFile(desk, u"course.carrel"_s);
    untilTimes(desk, u"shift"_s, 6);
    author.press(Qt::CTRL | Qt::Key_H);
    author.see(u"Find in the course"_s);
    author.type(u"shift"_s);
    author.read(u"6 places"_s);
    author.takePicture(u"01-found"_s);
    author.write(u"Put in its place"_s, u"turn"_s);
    author.see(u"Replace all 6"_s);
    author.takePicture(u"02-preview"_s);
    author.tickRow(u"Places found"_s, u"Press the"_s);
    author.see(u"Replace all 5"_s);
    author.takePicture(u"03-left-out"_s);
    author.click(u"Replace all 5"_s);
    untilTimes(desk, u"turn"_s, 5);
    untilTimes(desk, u"shift"_s, 1);
    author.takePicture(u"04-replaced"_s);

    author.press(Qt::CTRL | Qt::Key_Z);
    untilTimes(desk, u"shift"_s, 6);
    untilTimes(desk, u"turn"_s, 0);
    author.takePicture(u"05-undone"_s);
    author.press(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    untilTimes(desk, u"turn"_s, 5);
    saveAgain(desk);
}

} // namespace carrel::test
