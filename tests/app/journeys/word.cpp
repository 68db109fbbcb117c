// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Word storyboard to package": File > Import…, the result is looked at, one part left out, the
// rest taken over, what was guessed looked at with F7, exported.

#include "tests/app/journeys/walk.h"

using namespace Qt::StringLiterals;

namespace carrel::test {

void fromWord(const Desk &desk)
{
    Author &author = desk.author;
    author.click(u"Blank course"_s);
    author.see(u"Outline"_s);
    author.choose({u"File"_s, u"Import…"_s});
    author.lookAt(u"Import"_s);
    author.takePicture(u"01-import"_s);
    author.click(u"Choose a file…"_s);
    chooseFile(desk, desk.folder + u"/storyboard.docx"_s);
    author.see(u"What comes in"_s);
    author.read(u"Fire"_s);
    author.clickRow(u"What comes in"_s, u"What a fire needs"_s);
    author.takePicture(u"02-preview"_s);
    author.tickRow(u"What comes in"_s, u"Keeping the workshop safe"_s);
    author.takePicture(u"03-left-out"_s);
    author.click(u"Import "_s);
    untilStored(desk, u"Exits and assembly point"_s);
    author.read(u"came in."_s); // in the window of the course, the other one has closed
    author.takePicture(u"04-came-in"_s);
    author.press(Qt::Key_F7);
    author.lookAt(u"What the checks found"_s);
    author.read(u"Imported, worth a look"_s);
    author.clickRow(u"Findings"_s, u"Imported, worth a look"_s);
    author.takePicture(u"05-remarks"_s);
    author.click(u"Go there"_s);
    author.lookAt(u"Fire safety in the workshop"_s); // the title that the document gave
    author.takePicture(u"06-there"_s);
    saveAs(desk, u"course.carrel"_s);
    exportForMoodle(desk, 7);
}

} // namespace carrel::test
