// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinecontents.h"

#include "core/edit/arrangeedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "ui/outline/outlinemodel.h"

#include <QTest>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("mainContent")
{
    SECTION("is the activity, then the story or film, then the question")
    {
        CHECK(mainContent({u"text"_s, u"single"_s, u"practical"_s, u"video"_s}) == u"practical"_s);
        CHECK(mainContent({u"text"_s, u"single"_s, u"video"_s}) == u"video"_s);
        CHECK(mainContent({u"text"_s, u"single"_s, u"matching"_s}) == u"single"_s);
    }
    SECTION("is nothing among words and pictures, or what is unknown")
    {
        CHECK(mainContent({u"text"_s, u"image"_s}).isEmpty());
        CHECK(mainContent({u"hologram"_s}).isEmpty());
        CHECK(mainContent({}).isEmpty());
    }
}

TEST_CASE("The outline shows what pages are about")
{
    SessionFixture fixture;
    const NodeId page = fixture.addPage(fixture.addModule());
    const NodeId film = fixture.addBlock(page, u"video"_s);
    OutlineModel model(*fixture.session);
    const auto shown = [&] { return model.item(page)->content; };

    SECTION("soon after it stands")
    {
        CHECK(shown().isEmpty());
        CHECK(QTest::qWaitFor([&] { return shown() == u"video"_s; }));
    }
    SECTION("and follows blocks that come, move and go")
    {
        model.readContents();
        const NodeId activity = fixture.addBlock(page, u"practical"_s);
        model.readContents();
        CHECK(shown() == u"practical"_s);
        REQUIRE(deleteNode(*fixture.session, activity));
        REQUIRE(deleteNode(*fixture.session, film));
        model.readContents();
        CHECK(shown().isEmpty());
        REQUIRE(fixture.session->undo());
        model.readContents();
        CHECK(shown() == u"video"_s);
    }
}
