// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/helppopover.h"

#include "core/kinds/kind.h"
#include "tests/support/catch.h"

#include <QTest>
#include <QTextBrowser>
#include <QWidget>

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("kindHelp")
{
    SECTION("finds the page of every kind, in the program's language where there is one")
    {
        for (const Kind &kind : allKinds()) {
            INFO(kind.id.toStdString());
            CHECK_FALSE(kindHelp(kind.id, u"en"_s).isEmpty());
            CHECK(kindHelp(kind.id, u"fr"_s) != kindHelp(kind.id, u"en"_s));
            CHECK(kindHelp(kind.id, u"xx"_s) == kindHelp(kind.id, u"en"_s));
        }
    }
    SECTION("has nothing for what is no kind")
    {
        CHECK(kindHelp(u"hologram"_s, u"en"_s).isEmpty());
    }
}

TEST_CASE("showHelp shows the page until Esc")
{
    QWidget anchor;
    anchor.resize(300, 200);
    anchor.show();
    showHelp(&anchor, u"Help"_s, u"# Title\n\nWords."_s);
    auto *text = anchor.findChild<QTextBrowser *>();
    REQUIRE(text);
    CHECK(text->isVisible());
    CHECK(text->toPlainText().contains(u"Words."_s));
    QTest::keyClick(text->window(), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !anchor.findChild<QTextBrowser *>(); }));
}
