// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/wordselection.h"

#include "tests/support/catch.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Words in fields of text")
{
    QTextEdit rich;
    rich.setHtml(u"<p>A <b>sh</b>ift and</p><p>a shift&nbsp;: shift</p>"_s);

    SECTION("are selected by their number, across marks and paragraphs")
    {
        REQUIRE(selectWords(&rich, u"shift"_s, 0));
        CHECK(rich.textCursor().selectionStart() == 2);
        REQUIRE(selectWords(&rich, u"shift"_s, 2));
        CHECK(rich.textCursor().selectedText() == u"shift"_s);
        CHECK(rich.textCursor().selectionStart() == 22);
        CHECK(selectWords(&rich, u"shift\u00a0:"_s, 0));
    }
    SECTION("are selected in fields of plain text, too")
    {
        QLineEdit line(u"a shift, a shift"_s);
        REQUIRE(selectWords(&line, u"shift"_s, 1));
        CHECK(line.selectionStart() == 11);
        QPlainTextEdit plain(u"one\ntwo"_s);
        REQUIRE(selectWords(&plain, u"two"_s, 0));
        CHECK(selectedWords(&plain) == u"two"_s);
    }
    SECTION("are the first ones where there are not so many, and none where there are none")
    {
        REQUIRE(selectWords(&rich, u"and"_s, 5));
        CHECK(rich.textCursor().selectedText() == u"and"_s);
        CHECK_FALSE(selectWords(&rich, u"nothing"_s, 0));
        CHECK_FALSE(selectWords(&rich, {}, 0));
        QLabel label(u"shift"_s);
        CHECK_FALSE(selectWords(&label, u"shift"_s, 0));
        CHECK_FALSE(selectWords(nullptr, u"shift"_s, 0));
    }
    SECTION("are looked for only if they are few")
    {
        rich.selectAll();
        CHECK(selectedWords(&rich).isEmpty());
        selectWords(&rich, u"and"_s, 0);
        CHECK(selectedWords(&rich) == u"and"_s);
        CHECK(selectedWords(nullptr).isEmpty());
    }
    SECTION("lead to the field they are in")
    {
        QWidget top;
        auto *layout = new QVBoxLayout(&top);
        auto *hidden = new QLineEdit(u"a shift"_s);
        auto *shown = new QLineEdit(u"a shift"_s);
        layout->addWidget(hidden);
        layout->addWidget(shown);
        hidden->hide();
        CHECK(fieldWith(top, u"shift"_s) == shown);
        CHECK(fieldWith(top, u"turn"_s) == nullptr);
        CHECK(fieldWith(top, {}) == nullptr);
    }
}
