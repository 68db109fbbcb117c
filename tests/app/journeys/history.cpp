// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Restore a block": a snapshot is taken, two texts are changed, and only one of them is brought
// back as it was then.

#include "tests/app/journeys/walk.h"

using namespace Qt::StringLiterals;

namespace carrel::test {

void restoreBlock(const Desk &desk)
{
    Author &author = desk.author;
    openFile(desk, u"course.carrel"_s);
    untilStored(desk, u"The shift ends at six"_s);
    author.clickRow(u"Outline"_s, u"The end of a shift"_s);
    author.press(Qt::CTRL | Qt::ALT | Qt::Key_S);
    author.see(u"Name of the snapshot"_s);
    author.type(u"As Lena signed it"_s);
    author.takePicture(u"01-snapshot"_s);
    author.press(Qt::Key_Return);

    author.write(u"Question"_s, u"When does your turn begin?"_s);
    untilStored(desk, u"When does your turn begin?"_s);
    author.write(u"Text"_s, u"Everything was better before."_s);
    untilStored(desk, u"Everything was better before."_s);
    author.takePicture(u"02-damaged"_s);
    author.clickRow(u"History"_s, u"As Lena signed it"_s);
    author.takePicture(u"03-history"_s);
    author.click(u"Compare with now"_s);
    author.read(u"then and now"_s);
    author.takePicture(u"04-compared"_s);
    author.click(u"Bring this back"_s);
    untilStored(desk, u"The shift ends at six"_s);
    untilGone(desk, u"Everything was better before."_s);
    author.takePicture(u"05-brought-back"_s);
    saveAgain(desk);
}

} // namespace carrel::test
