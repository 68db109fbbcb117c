// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlineplaces.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/outlineedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"
#include "ui/outline/outlinemodel.h"

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

class Outline
{
public:
    Outline() { model = std::make_unique<OutlineModel>(*fixture.session); }

    const OutlineItem &at(const NodeId &id) const { return *model->item(id); }

    /// Moves a node as long as there is a place for it; where it came by, as "parent/before".
    QStringList pathOf(const NodeId &id, std::optional<Place> (*next)(const OutlineItem &))
    {
        QStringList path;
        while (const auto place = next(at(id))) {
            REQUIRE(moveNode(*fixture.session, id, *place));
            const QStringList siblings = fixture.titlesBelow(fixture.node(id).parent);
            path.append(fixture.node(fixture.node(id).parent).title + u'/'
                        + QString::number(siblings.indexOf(fixture.node(id).title)));
            REQUIRE(path.size() < 20);
        }
        return path;
    }

    SessionFixture fixture;
    NodeId part = fixture.addModule(u"Part"_s);
    NodeId a = got(addModule(*fixture.session, {part}, u"A"_s));
    NodeId b = got(addModule(*fixture.session, {part}, u"B"_s));
    NodeId last = fixture.addModule(u"Last"_s);
    NodeId page = fixture.addPage(last, u"Page"_s);
    NodeId inA = fixture.addPage(a, u"In A"_s);
    std::unique_ptr<OutlineModel> model;
};

} // namespace

TEST_CASE("placeAbove and placeBelow")
{
    Outline outline;

    SECTION("lead a page through all modules and back")
    {
        CHECK(outline.pathOf(outline.page, placeAbove)
              == QStringList{u"Part/2"_s, u"B/0"_s, u"A/1"_s, u"A/0"_s, u"Part/0"_s});
        CHECK(outline.pathOf(outline.page, placeBelow)
              == QStringList{u"A/0"_s, u"A/1"_s, u"B/0"_s, u"Part/2"_s, u"Last/0"_s});
    }
    SECTION("lead a module past its siblings and out of its part")
    {
        CHECK(outline.pathOf(outline.b, placeAbove)
              == QStringList{u"Part/0"_s, u"A handover that holds/0"_s});
        CHECK(outline.pathOf(outline.a, placeBelow)
              == QStringList{u"A handover that holds/2"_s, u"A handover that holds/3"_s});
    }
    SECTION("leave the course where it is")
    {
        CHECK_FALSE(placeAbove(outline.at(outline.fixture.course())));
        CHECK_FALSE(placeBelow(outline.at(outline.fixture.course())));
    }
}

TEST_CASE("placeIndented and placeOutdented")
{
    Outline outline;
    CHECK(outline.pathOf(outline.b, placeIndented) == QStringList{u"A/1"_s});
    CHECK(outline.pathOf(outline.b, placeOutdented)
          == QStringList{u"Part/1"_s, u"A handover that holds/1"_s});
    CHECK_FALSE(placeIndented(outline.at(outline.part)));
    CHECK_FALSE(placeIndented(outline.at(outline.page)));
    CHECK_FALSE(placeOutdented(outline.at(outline.inA)));
}

TEST_CASE("New pages and modules")
{
    Outline outline;
    const NodeId course = outline.fixture.course();

    SECTION("stand behind what is selected")
    {
        const NodeId next = outline.fixture.addPage(outline.last, u"Next"_s);
        CHECK(placeForPage(outline.at(outline.page))->before == next);
        CHECK(placeForPage(outline.at(outline.a))->parent == outline.a);
        CHECK(placeForModule(outline.at(outline.inA)).before == outline.b);
        CHECK(placeForPart(outline.at(outline.inA)).before == outline.last);
    }
    SECTION("stand at the end where the course is selected")
    {
        CHECK(placeForPage(outline.at(course))->parent == outline.last);
        CHECK(placeForModule(outline.at(course)).parent == course);
        CHECK(placeForModule(outline.at(course)).before.isNull());
    }
    SECTION("need a module, if they are pages")
    {
        SessionFixture empty;
        const OutlineModel model(*empty.session);
        CHECK_FALSE(placeForPage(*model.item(empty.course())));
    }
}
