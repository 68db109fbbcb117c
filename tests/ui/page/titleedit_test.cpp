// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/titleedit.h"

#include "tests/support/catch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("TitleEdit")
{
    TitleEdit edit(u"Title"_s);
    edit.resize(300, 40);
    edit.show();
    QSignalSpy typed(&edit, &TitleEdit::typed);

    SECTION("shows a title without telling, exactly as it is")
    {
        edit.setTitle(u"<b>x</b> & y"_s);
        CHECK(edit.title() == u"<b>x</b> & y"_s);
        CHECK(typed.isEmpty());
    }
    SECTION("tells of every key, and Enter is no part of a title")
    {
        QSignalSpy entered(&edit, &TitleEdit::entered);
        QTest::keyClicks(&edit, u"Ab"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        CHECK(typed.size() == 2);
        CHECK(entered.size() == 1);
        CHECK(edit.title() == u"Ab"_s);
    }
    SECTION("takes pasted lines as one")
    {
        QGuiApplication::clipboard()->setText(u"one\ntwo"_s);
        edit.paste();
        CHECK(edit.title() == u"one two"_s);
    }
    SECTION("grows with what stands in it")
    {
        edit.setTitle(u"Short"_s);
        const int low = edit.height();
        edit.setTitle(u"A title that is far too long to fit on one line of this "_s.repeated(4));
        CHECK(edit.height() > low);
        edit.setTitle(u"Short"_s);
        CHECK(edit.height() == low);
    }
    SECTION("leaves undo to the window")
    {
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore();
        QCoreApplication::sendEvent(&edit, &undo);
        CHECK_FALSE(undo.isAccepted());
    }
}
