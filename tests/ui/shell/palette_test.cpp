// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palette.h"

#include "tests/support/catch.h"
#include "ui/shell/fuzzy.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace carrel::ui;

TEST_CASE("What fits to what is typed")
{
    SECTION("is everything while nothing is typed")
    {
        CHECK(fuzzyScore({}, u"Export…"_s) == 0);
    }
    SECTION("has its letters in this order")
    {
        CHECK(fuzzyScore(u"wgl"_s, u"What gets lost"_s));
        CHECK_FALSE(fuzzyScore(u"lgw"_s, u"What gets lost"_s));
    }
    SECTION("ignores case and accents")
    {
        CHECK(fuzzyScore(u"releve"_s, u"Une Relève qui tient"_s));
    }
    SECTION("fits better at the beginning of a word than inside, and whole than scattered")
    {
        CHECK(fuzzyScore(u"save"_s, u"Save a copy…"_s)
              > fuzzyScore(u"save"_s, u"Go back to saved"_s));
        CHECK(fuzzyScore(u"lost"_s, u"What gets lost"_s)
              > fuzzyScore(u"lost"_s, u"Lots of tests"_s));
    }
}

TEST_CASE("The palette")
{
    QStringList done;
    const auto entry = [&](const QString &text) {
        return Palette::Entry{text, u"Detail"_s, {}, [&done, text] { done << text; }};
    };
    Palette palette({entry(u"Four leaks"_s), entry(u"Export…"_s), entry(u"Four sentences"_s)});
    palette.show();
    auto *line = palette.findChild<QLineEdit *>();

    SECTION("lists everything first")
    {
        CHECK(palette.shown().size() == 3);
    }
    SECTION("does with Enter what fits best, and closes")
    {
        QTest::keyClicks(line, u"sent"_s);
        CHECK(palette.shown() == QStringList{u"Four sentences"_s});
        QTest::keyClick(line, Qt::Key_Return);
        CHECK(done == QStringList{u"Four sentences"_s});
        CHECK_FALSE(palette.isVisible());
    }
    SECTION("lets arrows choose while the line keeps the focus")
    {
        QTest::keyClicks(line, u"four"_s);
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);
        CHECK(done == QStringList{u"Four sentences"_s});
    }
    SECTION("says so and does nothing when nothing fits, and closes with Escape")
    {
        const auto *list = palette.findChild<QListView *>();
        const auto *nothing = palette.findChild<QLabel *>();
        CHECK(list->isVisible());
        CHECK_FALSE(nothing->isVisible());
        QTest::keyClicks(line, u"zzz"_s);
        CHECK_FALSE(list->isVisible());
        CHECK(nothing->isVisible());
        QTest::keyClick(line, Qt::Key_Return);
        CHECK(palette.isVisible());
        QTest::keyClick(line, Qt::Key_Escape);
        CHECK_FALSE(palette.isVisible());
        CHECK(done.isEmpty());
    }
}
