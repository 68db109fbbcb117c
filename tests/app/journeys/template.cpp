// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Template to exported package": a lead starts from the template for a first difficult talk, fills
// its gaps from one to the next, adds a picture with its description, and exports.

#include "tests/app/journeys/walk.h"

using namespace Qt::StringLiterals;

namespace carrel::test {

void fromTemplate(const Desk &desk)
{
    Author &author = desk.author;
    author.takePicture(u"01-welcome"_s);
    author.click(u"First management talk"_s);
    untilStored(desk, u"[[number of days]]"_s);
    author.takePicture(u"02-template"_s);

    author.press(Qt::Key_F8);
    author.takePicture(u"03-first-gap"_s);
    author.type(u"ten days"_s);
    author.press(Qt::Key_Tab);
    author.type(u"Noor Haddad"_s);
    author.press(Qt::Key_Tab);
    author.type(u"the coaching hour of 4 March"_s);
    untilStored(desk, u"the coaching hour of 4 March"_s);
    untilGone(desk, u"[["_s);
    author.takePicture(u"04-gaps-filled"_s);

    addBlock(desk, u"image"_s);
    author.click(u"Picture: Choose"_s);
    chooseFile(desk, desk.folder + u"/picture.png"_s);
    fill(desk, u"Description"_s, u"Two people at a table by a window"_s);
    author.takePicture(u"05-picture"_s);
    saveAs(desk, u"talk.carrel"_s);
    exportForMoodle(desk, 6);
}

} // namespace carrel::test
