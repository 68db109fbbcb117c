// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinecounts.h"

#include "core/edit/outlineedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"
#include "ui/outline/outlinemodel.h"

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("countsBelow")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId part = fixture.addModule(u"Part"_s);
    const NodeId planned = got(addModule(session, {part}, u"Planned"_s));
    const NodeId open = fixture.addModule(u"Open"_s);
    const NodeId page = fixture.addPage(planned);
    REQUIRE(changePage(session, page, {.minutes = 50}));
    REQUIRE(changeModule(session, planned, {{}, 9, {}}));
    for (int i = 0; i < 2; ++i)
        REQUIRE(changePage(session, fixture.addPage(open), {.minutes = 4}));
    OutlineModel model(session);
    const OutlineCounts counts = countsBelow(*model.item(fixture.course()));

    SECTION("counts modules that hold pages, not parts")
    {
        CHECK(counts.modules == 2);
        CHECK(counts.pages == 3);
    }
    SECTION("takes the time of a module, and of its pages where it says nothing")
    {
        CHECK(counts.minutes == 9 + 4 + 4);
        CHECK(countsText(counts).endsWith(u"17 min"_s));
        CHECK_FALSE(countsText({1, 1, 0}).contains(u"min"_s));
    }
    SECTION("has words once they are counted, in tooltips, too")
    {
        CHECK(counts.words == 0);
        CHECK_FALSE(countsText(counts).contains(u"word"_s));
        model.setWords(got(CourseWords::countIn(session.view())));
        const OutlineCounts counted = model.countsOf(*model.item(fixture.course()));
        CHECK(counted.words
              == model.countsOf(*model.item(part)).words + model.countsOf(*model.item(open)).words
                  + 4); // the title of the course
        CHECK(countsText(counted).contains(u"%1 word"_s.arg(counted.words)));
        const QString tooltip = model.data(model.indexOf(page), Qt::ToolTipRole).toString();
        CHECK(tooltip.contains(wordsText({.texts = 2})));
    }
}
