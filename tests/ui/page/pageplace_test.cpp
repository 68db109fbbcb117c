// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/pageplace.h"

#include "core/edit/outlineedits.h"
#include "tests/ui/support/windowfixture.h"

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("placeOf")
{
    SessionFixture fixture;
    const NodeId part = fixture.addModule(u"Part"_s);
    const NodeId inner = got(addModule(*fixture.session, {part}, u"Inner"_s));
    const NodeId first = fixture.addPage(inner, u"First"_s);
    const NodeId second = fixture.addPage(inner, u"Second"_s);
    const NodeId other = fixture.addModule(u"Other"_s);
    const NodeId third = fixture.addPage(other, u"Third"_s);
    const CourseView &view = fixture.session->view();

    SECTION("names the parts and modules around a page, outermost first")
    {
        CHECK(placeText(pagePlaceOf(view, second)) == u"Part › Inner"_s);
        CHECK(placeText(pagePlaceOf(view, third)) == u"Other"_s);
        CHECK(placeText(pagePlaceOf(view, fixture.course())).isEmpty());
    }
    SECTION("finds the pages before and after, across modules")
    {
        CHECK(pagePlaceOf(view, first).previous.id.isNull());
        CHECK(pagePlaceOf(view, first).next.id == second);
        CHECK(pagePlaceOf(view, second).next.id == third);
        CHECK(pagePlaceOf(view, third).previous.id == second);
        CHECK(pagePlaceOf(view, third).next.id.isNull());
    }
    SECTION("says nothing of what is gone")
    {
        CHECK(pagePlaceOf(view, NodeId(u"gone00000000"_s)).above.isEmpty());
        CHECK(shownFor(view, NodeId(u"gone00000000"_s)).isNull());
    }
    SECTION("takes a block to its page")
    {
        const NodeId block = fixture.addBlock(third);
        CHECK(shownFor(view, block) == third);
        CHECK(shownFor(view, third) == third);
    }
}
