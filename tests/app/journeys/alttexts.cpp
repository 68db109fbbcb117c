// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Batch alt texts": six pictures without a description get theirs one after the other, from the
// keyboard, in the list of the media library.

#include "tests/app/journeys/walk.h"

using namespace Qt::StringLiterals;

namespace carrel::test {

void describePictures(const Desk &desk)
{
    Author &author = desk.author;
    openFile(desk, u"course.carrel"_s);
    author.read(u"to fix"_s);
    author.takePicture(u"01-to-fix"_s);
    author.choose({u"Course"_s, u"Descriptions of all pictures"_s});
    author.lookAt(u"Media library"_s);
    author.see(u"Description of the picture at"_s);
    author.takePicture(u"02-list"_s);
    const QStringList words{u"A board with four lines"_s,     u"A clock at ten past twelve"_s,
                            u"A door that is closed"_s,       u"A board, its last line missing"_s,
                            u"A clock when the shift ends"_s, u"A door to the yard"_s};
    for (const QString &description : words) {
        author.type(description);
        author.press(Qt::Key_Tab);
        untilStored(desk, description);
    }
    author.takePicture(u"03-described"_s);
    author.press(Qt::Key_Escape);
    author.readNoMore(u"to fix"_s);
    author.takePicture(u"04-nothing-left"_s);
    saveAgain(desk);
}

} // namespace carrel::test
