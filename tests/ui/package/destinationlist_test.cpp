// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/destinationlist.h"

#include "tests/ui/support/windowfixture.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("DestinationList")
{
    DestinationList list;
    list.show();
    auto *search = list.findChild<QLineEdit *>();
    const auto currentId = [&] { return list.current() ? list.current()->id : QString(); };

    SECTION("has nothing chosen at first")
    {
        CHECK(currentId().isEmpty());
    }
    SECTION("takes the one it is given, and says so")
    {
        QSignalSpy changed(&list, &DestinationList::changed);
        list.select(u"canvas"_s);
        CHECK(currentId() == u"canvas"_s);
        CHECK(changed.size() == 1);
    }
    SECTION("searching takes the first that matches, by its other names too")
    {
        search->setText(u"mood"_s);
        CHECK(currentId() == u"moodle"_s);
        search->setText(u"d2l"_s);
        CHECK(currentId() == u"brightspace"_s);
        search->setText(u"usb"_s);
        CHECK(currentId() == u"browser"_s);
    }
    SECTION("nothing is chosen while nothing matches")
    {
        list.select(u"canvas"_s);
        search->setText(u"no such thing"_s);
        CHECK(currentId().isEmpty());
    }
    SECTION("arrow keys in the search line move through the list")
    {
        list.select(u"moodle"_s);
        QTest::keyClick(search, Qt::Key_Down);
        CHECK(currentId() == u"openedx"_s);
        QTest::keyClick(search, Qt::Key_Up);
        CHECK(currentId() == u"moodle"_s);
    }
    SECTION("names every control")
    {
        CHECK(unnamedControls(list) == QStringList{});
    }
}
