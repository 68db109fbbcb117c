// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Keyboard only": from the first page to the package without a mouse, which this author has put
// away.

#include "tests/app/journeys/walk.h"

using namespace Qt::StringLiterals;

namespace carrel::test {

void byKeyboardOnly(const Desk &at)
{
    at.author.putMouseAway();
    const Desk desk{
        .studio = at.studio, .author = at.author, .folder = at.folder, .hand = Hand::Keyboard};
    Author &author = desk.author;
    use(desk, u"Blank course"_s);
    author.see(u"Outline"_s);
    author.takePicture(u"01-new-course"_s);
    author.press(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    author.type(u"What gets lost"_s);
    author.press(Qt::Key_Return);
    untilStored(desk, u"What gets lost"_s);
    author.takePicture(u"02-new-page"_s);
    addBlock(desk, u"text"_s);
    fill(desk, u"Text"_s, u"Facts leak out at four places."_s);
    addBlock(desk, u"single choice"_s);
    author.type(u"What is lost first?"_s);
    author.press(Qt::Key_Tab);
    author.type(u"The keys"_s);
    author.press(Qt::Key_Tab);
    author.type(u"They hang at the board."_s);
    author.press(Qt::Key_Tab);
    author.type(u"What nobody wrote down"_s);
    author.press(Qt::ALT | Qt::Key_Return);
    author.press(Qt::Key_Tab);
    author.type(u"Yes: paper forgets less."_s);
    author.press(Qt::Key_Return);
    author.type(u"The coffee"_s);
    author.press(Qt::Key_Tab);
    author.type(u"It is cold by then."_s);
    untilStored(desk, u"It is cold by then."_s);
    author.takePicture(u"03-question"_s);

    author.press(Qt::CTRL | Qt::Key_K);
    author.see(u"Go to anything"_s);
    author.type(u"page 1"_s);
    author.takePicture(u"04-go-to-anything"_s);
    author.press(Qt::Key_Return);
    addBlock(desk, u"text"_s);
    fill(desk, u"Text"_s, u"A handover takes one minute."_s);
    saveAs(desk, u"course.carrel"_s);
    author.takePicture(u"05-saved"_s);
    exportForMoodle(desk, 6);
}

} // namespace carrel::test
