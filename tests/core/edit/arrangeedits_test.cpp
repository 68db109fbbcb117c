// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/arrangeedits.h"

#include "core/edit/blockedits.h"
#include "core/edit/commentedits.h"
#include "core/edit/skilledits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("moveNode")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId one = fixture.addModule(u"One"_s);
    const NodeId two = fixture.addModule(u"Two"_s);
    const NodeId a = fixture.addPage(one, u"A"_s);
    const NodeId b = fixture.addPage(one, u"B"_s);
    const NodeId c = fixture.addPage(one, u"C"_s);

    SECTION("puts it before another one or at the end, writing one row")
    {
        QList<ChangeSet> changes;
        QObject::connect(&session, &EditSession::changed, &session,
                         [&](const ChangeSet &set) { changes.append(set); });
        REQUIRE(moveNode(session, c, {one, a}));
        CHECK(fixture.titlesBelow(one) == QStringList{u"C"_s, u"A"_s, u"B"_s});
        REQUIRE(moveNode(session, c, {one}));
        CHECK(fixture.titlesBelow(one) == QStringList{u"A"_s, u"B"_s, u"C"_s});
        CHECK(changes[0].ids[u"node"_s] == QSet<QString>{c.text()});
        CHECK(session.undoLabel() == u"Move page “C”"_s);
    }
    SECTION("moves a page with its blocks to another module")
    {
        const NodeId block = fixture.addBlock(b);
        checkUndoAndRedo(fixture, [&] { REQUIRE(moveNode(session, b, {two})); });
        CHECK(fixture.titlesBelow(two) == QStringList{u"B"_s});
        CHECK(fixture.node(block).parent == b);
    }
    SECTION("to where it is already is no step")
    {
        const qsizetype steps = session.history().size();
        REQUIRE(moveNode(session, b, {one, b}));
        CHECK(session.history().size() == steps);
    }
    SECTION("refuses places that make no sense")
    {
        CHECK(moveNode(session, a, {b}).error().code == ErrorCode::InvalidInput);
        CHECK(moveNode(session, a, {fixture.course()}).error().code == ErrorCode::InvalidInput);
        CHECK(moveNode(session, one, {one}).error().code == ErrorCode::InvalidInput);
        CHECK(moveNode(session, fixture.course(), {one}).error().code == ErrorCode::InvalidInput);
        CHECK(moveNode(session, a, {NodeId(u"nothingthere"_s)}).error().code
              == ErrorCode::NotFound);
        CHECK(moveNode(session, a, {two, b}).error().code == ErrorCode::NotFound);
        CHECK(moveNode(session, NodeId(u"nothingthere"_s), {one}).error().code
              == ErrorCode::NotFound);
    }
    SECTION("refuses to put a module below itself")
    {
        REQUIRE(moveNode(session, two, {one}));
        CHECK(moveNode(session, one, {two}).error().code == ErrorCode::InvalidInput);
    }
    SECTION("finds room where two neighbours have the same rank")
    {
        REQUIRE(session.perform(u"Tie"_s, [&](Edit &edit) -> Result<> {
            for (const NodeId &id : {a, b, c}) {
                CARREL_TRY_VALUE(node, edit.node(id));
                node.rank = u"V"_s;
                CARREL_TRY(edit.putNode(node));
            }
            return {};
        }));
        const NodeId d = fixture.addPage(two, u"D"_s);
        const QStringList tied = fixture.titlesBelow(one);
        const auto second = session.view().outlineChildren(one)->at(1).id;
        checkUndoAndRedo(fixture, [&] { REQUIRE(moveNode(session, d, {one, second})); });
        CHECK(fixture.titlesBelow(one) == QStringList{tied[0], u"D"_s, tied[1], tied[2]});
    }
    SECTION("holds out thousands of moves into one gap")
    {
        for (int i = 0; i < 400; ++i) {
            REQUIRE(moveNode(session, i % 2 == 0 ? b : c, {one, i % 2 == 0 ? c : b}));
            REQUIRE(fixture.node(b).rank.size() <= 200);
        }
        CHECK(fixture.titlesBelow(one).size() == 3);
    }
}

TEST_CASE("duplicateNode")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId module = fixture.addModule();
    const NodeId page = fixture.addPage(module, u"A"_s);
    fixture.addPage(module, u"B"_s);
    const NodeId question = fixture.addBlock(page, u"single"_s);
    const auto skill = addSkill(session, u"Listening"_s);
    REQUIRE(skill);
    REQUIRE(linkSkill(session, question, *skill, 0.5));
    REQUIRE(addComment(session, question, {u"Clear?"_s}));

    SECTION("stands right behind the original, under a title of its own")
    {
        checkUndoAndRedo(fixture, [&] { REQUIRE(duplicateNode(session, page)); });
        CHECK(fixture.titlesBelow(module) == QStringList{u"A"_s, u"A (copy)"_s, u"B"_s});
    }
    SECTION("has new ids, down to the options, and keeps the links to skills")
    {
        const auto copy = duplicateNode(session, page);
        REQUIRE(copy);
        const auto blocks = session.view().children(*copy);
        REQUIRE(blocks->size() == 1);
        const Node copied = blocks->first();
        CHECK(copied.id != question);
        const QJsonArray options = copied.body.value(u"options"_s).toArray();
        const QJsonArray originals = fixture.node(question).body.value(u"options"_s).toArray();
        REQUIRE(options.size() == originals.size());
        REQUIRE_FALSE(options.isEmpty());
        for (qsizetype i = 0; i < options.size(); ++i)
            CHECK(options[i][u"id"_s] != originals[i][u"id"_s]);
        const auto links = session.view().nodeSkills();
        CHECK(links->contains(NodeSkill{copied.id, *skill, 0.5}));
        CHECK(links->size() == 2);
        CHECK(session.view().comments()->size() == 1);
        CHECK(session.view().exportIndexes()->size() == 5);
    }
    SECTION("refuses the course")
    {
        CHECK(duplicateNode(session, fixture.course()).error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE("deleteNode")
{
    SessionFixture fixture;
    const NodeId module = fixture.addModule();
    const NodeId page = fixture.addPage(module);
    fixture.addBlock(page, u"practical"_s);

    SECTION("takes all below it along")
    {
        checkUndoAndRedo(fixture, [&] { REQUIRE(deleteNode(*fixture.session, module)); });
        CHECK(*fixture.session->view().nodeCount() == 1);
        CHECK(fixture.session->undoLabel() == u"Delete module “What gets lost”"_s);
    }
    SECTION("refuses the course, and what is gone already")
    {
        REQUIRE(deleteNode(*fixture.session, page));
        CHECK(deleteNode(*fixture.session, page).error().code == ErrorCode::NotFound);
        CHECK(deleteNode(*fixture.session, fixture.course()).error().code
              == ErrorCode::InvalidInput);
    }
}

TEST_CASE("replaceBlock")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId page = fixture.addPage(fixture.addModule());
    const NodeId first = fixture.addBlock(page);
    const NodeId old = fixture.addBlock(page);
    const NodeId last = fixture.addBlock(page);

    SECTION("puts a new block of the kind in the other one's place, as one step")
    {
        const qsizetype before = doneSteps(session);
        const NodeId fresh = got(replaceBlock(session, old, u"single"_s));
        CHECK(doneSteps(session) == before + 1);
        CHECK_FALSE(fixture.has(old));
        CHECK(fixture.node(fresh).body[u"options"_s].toArray().size() > 1);
        const auto blocks = got(session.view().outlineChildren(page));
        REQUIRE(blocks.size() == 3);
        CHECK(blocks[0].id == first);
        CHECK(blocks[1].id == fresh);
        CHECK(blocks[2].id == last);
    }
    SECTION("is taken back by undo")
    {
        checkUndoAndRedo(fixture, [&] { REQUIRE(replaceBlock(session, old, u"image"_s)); });
    }
    SECTION("refuses unknown kinds and pages")
    {
        CHECK_FALSE(replaceBlock(session, old, u"hologram"_s));
        CHECK_FALSE(replaceBlock(session, page, u"text"_s));
        CHECK(fixture.has(old));
    }
}

TEST_CASE("Several nodes are moved, duplicated and deleted at once")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId one = fixture.addModule(u"One"_s);
    const NodeId two = fixture.addModule(u"Two"_s);
    QList<NodeId> pages;
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        pages.append(fixture.addPage(one, title));

    SECTION("they keep the order they have in the course")
    {
        checkUndoAndRedo(fixture, [&] {
            REQUIRE(moveNodes(session, {pages[2], pages[0]}, {two}));
        });
        CHECK(session.undoLabel() == u"Move 2 page(s)"_s);
        CHECK(fixture.titlesBelow(two) == QStringList{u"A"_s, u"C"_s});
        CHECK(fixture.titlesBelow(one) == QStringList{u"B"_s, u"D"_s});
    }
    SECTION("before one of them means before the next one that stays")
    {
        REQUIRE(moveNodes(session, {pages[0], pages[2]}, {one, pages[2]}));
        CHECK(fixture.titlesBelow(one) == QStringList{u"B"_s, u"A"_s, u"C"_s, u"D"_s});
    }
    SECTION("where they stand already is no step")
    {
        const qsizetype before = doneSteps(session);
        REQUIRE(moveNodes(session, {pages[1], pages[2]}, {one, pages[3]}));
        REQUIRE(moveNodes(session, {pages[1], pages[2]}, {one, pages[2]}));
        REQUIRE(moveNodes(session, {pages[2], pages[3]}, {one}));
        CHECK(doneSteps(session) == before);
    }
    SECTION("a page goes along with its module")
    {
        REQUIRE(moveNodes(session, {pages[0], one}, {fixture.course()}));
        CHECK(session.undoLabel() == u"Move module “One”"_s);
        CHECK(fixture.titlesBelow(fixture.course()) == QStringList{u"Two"_s, u"One"_s});
        CHECK(fixture.titlesBelow(one).size() == 4);
    }
    SECTION("a place that one of them cannot take moves none")
    {
        const QString before = dump(session.view());
        CHECK(moveNodes(session, {two, pages[0]}, {fixture.course(), one}).error().code
              == ErrorCode::InvalidInput);
        CHECK(dump(session.view()) == before);
    }
    SECTION("copies stand together behind the last original")
    {
        QList<NodeId> copies;
        checkUndoAndRedo(fixture, [&] {
            copies = got(duplicateNodes(session, {pages[2], pages[0]}));
        });
        CHECK(copies.size() == 2);
        CHECK(session.undoLabel() == u"Duplicate 2 page(s)"_s);
        CHECK(fixture.titlesBelow(one)
              == QStringList{u"A"_s, u"B"_s, u"C"_s, u"A (copy)"_s, u"C (copy)"_s, u"D"_s});
        CHECK(duplicateNodes(session, {pages[0], two}).error().code == ErrorCode::InvalidInput);
    }
    SECTION("are copied to another place, in their order")
    {
        QList<NodeId> copies;
        checkUndoAndRedo(fixture, [&] {
            copies = got(duplicateNodesTo(session, {pages[2], pages[0]}, {two}));
        });
        REQUIRE(copies.size() == 2);
        CHECK(fixture.titlesBelow(two) == QStringList{u"A (copy)"_s, u"C (copy)"_s});
        CHECK(fixture.titlesBelow(one).size() == 4);
        CHECK_FALSE(duplicateNodesTo(session, {pages[0]}, {pages[1]}));
    }
    SECTION("all go, or none")
    {
        checkUndoAndRedo(fixture, [&] { REQUIRE(deleteNodes(session, {pages[3], two})); });
        CHECK(session.undoLabel() == u"Delete 2 part(s) of the course"_s);
        CHECK(fixture.titlesBelow(one) == QStringList{u"A"_s, u"B"_s, u"C"_s});
        CHECK_FALSE(fixture.has(two));
        CHECK(deleteNodes(session, {pages[0], fixture.course()}).error().code
              == ErrorCode::InvalidInput);
        CHECK(fixture.has(pages[0]));
    }
}
