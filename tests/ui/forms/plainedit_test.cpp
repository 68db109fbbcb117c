// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/plainedit.h"

#include "tests/support/catch.h"

#include <QScrollBar>

using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("PlainEdit")
{
    PlainEdit edit(PlainEdit::Lines::Many);
    edit.show();

    SECTION("is as high as its text")
    {
        edit.showText(u"one"_s);
        const int one = edit.height();
        edit.showText(u"one\ntwo\nthree"_s);
        CHECK(edit.height() > one + edit.fontMetrics().height());
    }
    SECTION("never hides a line by scrolling, also while its height is on the way")
    {
        edit.showText(u"one\ntwo\nthree"_s);
        edit.verticalScrollBar()->setRange(0, 30);
        edit.verticalScrollBar()->setValue(20);
        CHECK(edit.verticalScrollBar()->value() == 0);
    }
}
