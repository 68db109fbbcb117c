// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Paste from the web": a passage of a page with styles, a script, a picture that somebody else
// keeps, a list and a table is pasted, read through, and exported.

#include "tests/app/journeys/walk.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

const QString page =
    uR"html(<html><head><style>p { color: red; background: url(https://tracker.example/s.png) }</style>
<script>document.write("stolen")</script></head><body onload="stolen()">
<h2 style="font-family: Comic Sans; color: #ff0066">Four places where facts leak</h2>
<p class="lead" style="margin: 40px">At the <b>change of shift</b> most of what is
<span style="background: yellow">open</span> gets lost. Read the
<a href="https://example.org/handover" onclick="stolen()">long version</a> or
<a href="javascript:stolen()">run this</a>.</p>
<img src="https://tracker.example/pixel.gif?who=you" width="1" height="1">
<img src="https://pictures.example/board.png" alt="A board with four lines">
<ul><li>What was <i>said</i> only</li><li>What stands on a slip of paper</li></ul>
<table border="1" bgcolor="pink"><tr><th>Where</th><th>How much</th></tr>
<tr><td>At the door</td><td>half</td></tr><tr><td>On the phone</td><td>a third</td></tr></table>
<iframe src="https://tracker.example/frame"></iframe>
</body></html>)html"_s;

} // namespace

void pasteFromWeb(const Desk &desk)
{
    Author &author = desk.author;
    author.click(u"Blank course"_s);
    author.click(u"Show"_s);
    author.write(u"Text"_s, u"From the handbook:"_s);
    author.press(Qt::Key_Return);
    author.takePicture(u"01-before"_s);
    author.there([] {
        auto *copied = new QMimeData;
        copied->setHtml(page);
        copied->setText(u"Four places where facts leak"_s);
        QApplication::clipboard()->setMimeData(copied);
    });
    author.press(Qt::CTRL | Qt::Key_V);
    untilStored(desk, u"On the phone"_s);
    author.read(u"did not come along, only its words"_s);
    author.takePicture(u"02-pasted"_s);

    author.press(Qt::CTRL | Qt::Key_Z);
    untilGone(desk, u"On the phone"_s);
    author.takePicture(u"03-undone"_s);
    author.press(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    untilStored(desk, u"On the phone"_s);
    saveAs(desk, u"course.carrel"_s);
    exportForMoodle(desk, 4);
}

} // namespace carrel::test
