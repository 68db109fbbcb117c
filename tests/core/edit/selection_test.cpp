// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/selection.h"

#include "core/edit/arrangeedits.h"
#include "tests/core/edit/sessionfixture.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

QList<NodeId> idsIn(const QList<Node> &nodes)
{
    QList<NodeId> ids;
    for (const Node &node : nodes)
        ids.append(node.id);
    return ids;
}

} // namespace

TEST_CASE("chosenNodes")
{
    SessionFixture fixture;
    const NodeId one = fixture.addModule(u"One"_s);
    const NodeId two = fixture.addModule(u"Two"_s);
    const NodeId pageOne = fixture.addPage(one, u"A"_s);
    const NodeId pageTwo = fixture.addPage(two, u"B"_s);
    const NodeId block = fixture.addBlock(pageOne);
    const CourseView &view = fixture.session->view();

    SECTION("are in the order of the course, whatever the order they were chosen in")
    {
        CHECK(idsIn(got(chosenNodes(view, {pageTwo, block, pageTwo})))
              == QList<NodeId>{block, pageTwo});
        REQUIRE(moveNode(*fixture.session, two, {fixture.course(), one}));
        CHECK(idsIn(got(chosenNodes(view, {pageTwo, block}))) == QList<NodeId>{pageTwo, block});
    }
    SECTION("have nothing in them that lies below another")
    {
        CHECK(idsIn(got(chosenNodes(view, {block, one, pageOne}))) == QList<NodeId>{one});
    }
    SECTION("have nothing in them that is gone")
    {
        REQUIRE(deleteNode(*fixture.session, block));
        CHECK(idsIn(got(chosenNodes(view, {block, pageTwo}))) == QList<NodeId>{pageTwo});
        CHECK(chosenNodes(view, {block}).error().code == ErrorCode::NotFound);
        CHECK(chosenNodes(view, {}).error().code == ErrorCode::NotFound);
    }
    SECTION("are never the course itself")
    {
        CHECK(chosenNodes(view, {fixture.course(), block}).error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE("placeBehind")
{
    SessionFixture fixture;
    const NodeId page = fixture.addPage(fixture.addModule());
    const NodeId first = fixture.addBlock(page);
    const NodeId last = fixture.addBlock(page);
    const CourseView &view = fixture.session->view();

    SECTION("is before the next one, or last")
    {
        CHECK(got(placeBehind(view, fixture.node(first))).before == last);
        CHECK(got(placeBehind(view, fixture.node(last))).before.isNull());
        CHECK(got(placeBehind(view, fixture.node(last))).parent == page);
    }
}
