// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/blockmenu.h"

#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/page/blocklist.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("kindsFor")
{
    SECTION("fits every type to no words, in menu order")
    {
        CHECK(kindsFor({}).size() == allKinds().size());
        CHECK(kindsFor(u"  "_s).first()->id == allKinds().first().id);
    }
    SECTION("looks into names and descriptions, without regard to case and accents")
    {
        const auto ids = [](const QString &words) {
            QStringList list;
            for (const Kind *kind : kindsFor(words))
                list.append(kind->id);
            return list;
        };
        CHECK(ids(u"VIDEO"_s).contains(u"video"_s));
        CHECK(ids(u"vidéo"_s).contains(u"video"_s));
        CHECK(ids(u"picture"_s).contains(u"image"_s));
        CHECK(ids(u"no such thing"_s).isEmpty());
    }
}

TEST_CASE("The block menu")
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    auto *menu = new BlockMenu(&window);
    menu->openAt(window, QRect(10, 10, 100, 20));
    QSignalSpy chosen(menu, &BlockMenu::chosen);
    QSignalSpy dismissed(menu, &BlockMenu::dismissed);

    SECTION("offers every type, the first one to begin with")
    {
        CHECK(menu->list().kinds().size() == allKinds().size());
        CHECK_FALSE(menu->list().currentKind().isEmpty());
        CHECK(unnamedControls(*menu) == QStringList());
        picture(*menu, u"block-menu"_s);
    }
    SECTION("narrows down while one types, and Enter chooses")
    {
        QTest::keyClicks(&menu->search(), u"true"_s);
        CHECK(menu->list().currentKind() == u"truefalse"_s);
        QTest::keyClick(&menu->search(), Qt::Key_Return);
        REQUIRE(chosen.size() == 1);
        CHECK(chosen[0][0].toString() == u"truefalse"_s);
        CHECK(dismissed.isEmpty());
    }
    SECTION("goes through the types with the arrows, past headings")
    {
        const QStringList kinds = menu->list().kinds();
        for (qsizetype i = 1; i < kinds.size(); ++i) {
            QTest::keyClick(&menu->search(), Qt::Key_Down);
            CHECK(menu->list().currentKind() == kinds[i]);
        }
        QTest::keyClick(&menu->search(), Qt::Key_Down);
        CHECK(menu->list().currentKind() == kinds.last());
        QTest::keyClick(&menu->search(), Qt::Key_Up);
        CHECK(menu->list().currentKind() == kinds[kinds.size() - 2]);
    }
    SECTION("closes with Esc and chooses nothing")
    {
        QTest::keyClick(&menu->search(), Qt::Key_Escape);
        CHECK(chosen.isEmpty());
        CHECK(dismissed.size() == 1);
    }
    SECTION("says so when nothing fits, and Enter does nothing then")
    {
        QTest::keyClicks(&menu->search(), u"xyzzy"_s);
        CHECK(menu->list().kinds().isEmpty());
        QTest::keyClick(&menu->search(), Qt::Key_Return);
        CHECK(chosen.isEmpty());
        CHECK(menu->isVisible());
    }
}
