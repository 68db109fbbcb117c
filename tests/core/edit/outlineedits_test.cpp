// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/outlineedits.h"

#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("addModule")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;

    SECTION("puts it at the end, or before another one")
    {
        fixture.addModule(u"One"_s);
        const NodeId three = fixture.addModule(u"Three"_s);
        checkUndoAndRedo(fixture, [&] {
            REQUIRE(addModule(session, {fixture.course(), three}, u"  Two "_s));
        });
        CHECK(fixture.titlesBelow(fixture.course()) == QStringList{u"One"_s, u"Two"_s, u"Three"_s});
    }
    SECTION("may stand inside a module, which is then a part")
    {
        const NodeId part = fixture.addModule(u"Part"_s);
        REQUIRE(addModule(session, {part}, u"Inner"_s));
        CHECK(fixture.titlesBelow(part) == QStringList{u"Inner"_s});
    }
    SECTION("refuses an empty title, a place that is gone, a page as its place")
    {
        const NodeId page = fixture.addPage(fixture.addModule());
        CHECK(addModule(session, {fixture.course()}, u" \n "_s).error().code
              == ErrorCode::InvalidInput);
        CHECK(addModule(session, {NodeId(u"nothingthere"_s)}, u"A"_s).error().code
              == ErrorCode::NotFound);
        CHECK(addModule(session, {fixture.course(), page}, u"A"_s).error().code
              == ErrorCode::NotFound);
        CHECK(addModule(session, {page}, u"A"_s).error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE("addPart")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;

    SECTION("puts a module with a module in it, as one step")
    {
        const NodeId last = fixture.addModule(u"Last"_s);
        checkUndoAndRedo(fixture, [&] {
            REQUIRE(addPart(session, {fixture.course(), last}, u" Basics "_s, u"First"_s));
        });
        CHECK(fixture.titlesBelow(fixture.course()) == QStringList{u"Basics"_s, u"Last"_s});
        CHECK(session.undoLabel() == u"Add part “Basics”"_s);
    }
    SECTION("needs both titles")
    {
        const Place place{fixture.course()};
        CHECK(addPart(session, place, u" "_s, u"First"_s).error().code == ErrorCode::InvalidInput);
        CHECK(addPart(session, place, u"Basics"_s, {}).error().code == ErrorCode::InvalidInput);
        CHECK_FALSE(session.canUndo());
    }
}

TEST_CASE("addPage")
{
    SessionFixture fixture;
    const NodeId module = fixture.addModule();

    SECTION("puts it into a module")
    {
        checkUndoAndRedo(fixture,
                         [&] { REQUIRE(addPage(*fixture.session, {module}, u"Four\nleaks"_s)); });
        CHECK(fixture.titlesBelow(module) == QStringList{u"Four leaks"_s});
        CHECK(fixture.session->undoLabel() == u"Add page “Four leaks”"_s);
    }
    SECTION("may be a quiz page from the start, as one step")
    {
        NodeId page;
        checkUndoAndRedo(fixture, [&] {
            page = got(addPage(*fixture.session, {module}, u"Check"_s, {.isQuiz = true}));
        });
        CHECK(got(pageDetails(*fixture.session, page)).isQuiz);
        CHECK(addPage(*fixture.session, {module}, u"Check"_s, {.draw = 501}).error().code
              == ErrorCode::InvalidInput);
        CHECK(addPage(*fixture.session, {module}, u"Check"_s, {.timeLimit = 601}).error().code
              == ErrorCode::InvalidInput);
        CHECK(addPage(*fixture.session, {module}, u"Check"_s, {.attempts = 8}).error().code
              == ErrorCode::InvalidInput);
    }
    SECTION("refuses the course and another page as its place")
    {
        const NodeId page = fixture.addPage(module);
        CHECK(addPage(*fixture.session, {fixture.course()}, u"A"_s).error().code
              == ErrorCode::InvalidInput);
        CHECK(addPage(*fixture.session, {page}, u"A"_s).error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE("renameNode")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId module = fixture.addModule();
    const NodeId page = fixture.addPage(module);
    const NodeId block = fixture.addBlock(page);

    SECTION("keeps the title on one line, trimmed")
    {
        checkUndoAndRedo(
            fixture, [&] { REQUIRE(renameNode(session, page, u"  Why \n feedback fails "_s)); });
        CHECK(fixture.node(page).title == u"Why feedback fails"_s);
        CHECK(session.undoLabel() == u"Rename page “Four leaks”"_s);
    }
    SECTION("needs a title for modules and pages, not for blocks")
    {
        CHECK(renameNode(session, module, u" "_s).error().code == ErrorCode::InvalidInput);
        REQUIRE(renameNode(session, block, u"Board"_s));
        REQUIRE(renameNode(session, block, {}));
        CHECK(fixture.node(block).title.isEmpty());
    }
    SECTION("is one step while a title is typed")
    {
        const qsizetype steps = doneSteps(session);
        REQUIRE(renameNode(session, page, u"Why"_s));
        REQUIRE(renameNode(session, page, u"Why feedback"_s));
        CHECK(doneSteps(session) == steps + 1);
        REQUIRE(session.undo());
        CHECK(fixture.node(page).title == u"Four leaks"_s);
    }
    SECTION("to the same title is no step")
    {
        const qsizetype steps = session.history().size();
        REQUIRE(renameNode(session, page, u"Four leaks"_s));
        CHECK(session.history().size() == steps);
    }
    SECTION("refuses what does not exist")
    {
        CHECK(renameNode(session, NodeId(u"nothingthere"_s), u"A"_s).error().code
              == ErrorCode::NotFound);
    }
    SECTION("keeps long titles out of the menu")
    {
        REQUIRE(renameNode(session, page, QString(500, u'x')));
        session.endMerge();
        REQUIRE(renameNode(session, page, u"Short"_s));
        CHECK(session.undoLabel().size() < 100);
    }
}

TEST_CASE("changeModule")
{
    SessionFixture fixture;
    const NodeId module = fixture.addModule();

    SECTION("stores what it says, without empty objectives")
    {
        checkUndoAndRedo(fixture, [&] {
            REQUIRE(changeModule(*fixture.session, module,
                                 {{u" Name the four leaks "_s, u" "_s}, 9, u"In short"_s}));
        });
        const auto details = moduleDetails(*fixture.session, module);
        REQUIRE(details);
        CHECK(details->objectives == QStringList{u"Name the four leaks"_s});
        CHECK(details->minutes == 9);
        CHECK(details->summary == u"In short"_s);
    }
    SECTION("keeps members of later versions")
    {
        REQUIRE(fixture.session->perform(u"Later"_s, [&](Edit &edit) -> Result<> {
            CARREL_TRY_VALUE(node, edit.node(module));
            node.body.insert(u"colour"_s, u"blue"_s);
            return edit.putNode(node);
        }));
        REQUIRE(changeModule(*fixture.session, module, {{}, 5, {}}));
        CHECK(fixture.node(module).body.value(u"colour"_s) == u"blue"_s);
    }
    SECTION("refuses negative time and other nodes")
    {
        CHECK(changeModule(*fixture.session, module, {{}, -1, {}}).error().code
              == ErrorCode::InvalidInput);
        CHECK(changeModule(*fixture.session, fixture.course(), {}).error().code
              == ErrorCode::InvalidInput);
    }
}

TEST_CASE("Changing one thing about a page is one step, changing two are two")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId page = fixture.addPage(fixture.addModule());
    const qsizetype steps = doneSteps(session);
    REQUIRE(changePage(session, page, {.minutes = 1}));
    REQUIRE(changePage(session, page, {.minutes = 12}));
    CHECK(doneSteps(session) == steps + 1);
    REQUIRE(changePage(session, page, {.isQuiz = true, .minutes = 12}));
    CHECK(doneSteps(session) == steps + 2);
}

TEST_CASE("changePage")
{
    SessionFixture fixture;
    const NodeId page = fixture.addPage(fixture.addModule());

    SECTION("makes it a quiz page with attempts")
    {
        CHECK_FALSE(pageDetails(*fixture.session, page)->isQuiz);
        CHECK(pageDetails(*fixture.session, page)->attempts == 2);
        checkUndoAndRedo(fixture, [&] {
            REQUIRE(
                changePage(*fixture.session, page, {.isQuiz = true, .attempts = 3, .minutes = 4}));
        });
        CHECK(pageDetails(*fixture.session, page)->isQuiz);
        CHECK(pageDetails(*fixture.session, page)->attempts == 3);
        CHECK(pageDetails(*fixture.session, page)->minutes == 4);
    }
    SECTION("refuses more attempts than the learner's state can count, and other nodes")
    {
        CHECK(changePage(*fixture.session, page, {.isQuiz = true, .attempts = 8}).error().code
              == ErrorCode::InvalidInput);
        CHECK(changePage(*fixture.session, page, {.isQuiz = true, .attempts = -1}).error().code
              == ErrorCode::InvalidInput);
        CHECK(changePage(*fixture.session, fixture.course(), {}).error().code
              == ErrorCode::InvalidInput);
    }
}

TEST_CASE("changeStatus")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId module = fixture.addModule();
    const NodeId page = fixture.addPage(module);

    SECTION("marks pages and modules as one step, and leaves the rest of them alone")
    {
        REQUIRE(changePage(session, page, {.minutes = 4}));
        checkUndoAndRedo(fixture, [&] {
            REQUIRE(changeStatus(session, {module, page}, NodeStatus::Review));
        });
        CHECK(statusOf(fixture.node(page).body) == NodeStatus::Review);
        CHECK(statusOf(fixture.node(module).body) == NodeStatus::Review);
        CHECK(got(pageDetails(session, page)).minutes == 4);
        REQUIRE(changePage(session, page, {.minutes = 5}));
        CHECK(statusOf(fixture.node(page).body) == NodeStatus::Review);
    }
    SECTION("the same again is no step")
    {
        REQUIRE(changeStatus(session, {page}, NodeStatus::Done));
        const qsizetype before = doneSteps(session);
        REQUIRE(changeStatus(session, {page}, NodeStatus::Done));
        CHECK(doneSteps(session) == before);
    }
    SECTION("refuses blocks and the course")
    {
        const NodeId block = fixture.addBlock(page);
        CHECK(changeStatus(session, {block}, NodeStatus::Done).error().code
              == ErrorCode::InvalidInput);
        CHECK(changeStatus(session, {page, fixture.course()}, NodeStatus::Done).error().code
              == ErrorCode::InvalidInput);
        CHECK(statusOf(fixture.node(page).body) == NodeStatus::None);
    }
}
