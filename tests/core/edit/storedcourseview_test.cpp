// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/storedcourseview.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/outlineedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const QList<OutlineNode> &nodes)
{
    QStringList result;
    for (const OutlineNode &node : nodes)
        result.append(node.title);
    return result;
}

} // namespace

TEST_CASE("StoredCourseView")
{
    SessionFixture fixture;
    const CourseView &view = fixture.session->view();
    const NodeId two = fixture.addModule(u"Two"_s);
    const NodeId one = fixture.addModule(u"One"_s);
    const NodeId b = fixture.addPage(two, u"B"_s);
    const NodeId inner = *addModule(*fixture.session, {two, b}, u"Inner"_s);
    fixture.addPage(inner, u"A"_s);
    fixture.addBlock(b);
    REQUIRE(moveNode(*fixture.session, one, {fixture.course(), two}));

    SECTION(
        "gives the outline depth first, modules and pages of one parent in one order, no blocks")
    {
        CHECK(titles(*view.outline())
              == QStringList{u"A handover that holds"_s, u"One"_s, u"Two"_s, u"Inner"_s, u"A"_s,
                             u"B"_s});
    }
    SECTION("visits every node in the same order, with its depth")
    {
        QStringList seen;
        REQUIRE(view.forEachNode([&](const Node &node, int depth) -> Result<> {
            seen.append(QString::number(depth) + node.kind);
            return {};
        }));
        CHECK(seen
              == QStringList{u"0course"_s, u"1module"_s, u"1module"_s, u"2module"_s, u"3page"_s,
                             u"2page"_s, u"3text"_s});
        CHECK(*view.nodeCount() == 7);
    }
    SECTION("visits a part only, and nothing where there is nothing")
    {
        QStringList seen;
        const auto note = [&](const Node &node, int depth) -> Result<> {
            seen.append(QString::number(depth) + node.title);
            return {};
        };
        REQUIRE(view.forEachBelow(inner, note));
        CHECK(seen == QStringList{u"0Inner"_s, u"1A"_s});
        REQUIRE(view.forEachBelow(NodeId(u"nothingthere"_s), note));
        CHECK(seen.size() == 2);
    }
    SECTION("finds nodes by words and by kind, in document order, blocks in blocks too")
    {
        REQUIRE(fixture.session->perform(u"Later"_s, [&](Edit &edit) -> Result<> {
            const NodeId box(u"laterboxaaaa"_s);
            CARREL_TRY(edit.putNode({box, b, u"A"_s, u"hologram"_s, u"Bé"_s, {}}));
            return edit.putNode({NodeId(u"laterinsidea"_s),
                                 box,
                                 u"V"_s,
                                 u"hologram"_s,
                                 {},
                                 {{u"text"_s, u"one b"_s}}});
        }));
        const auto found = [&](const NodeQuery &query) {
            QStringList seen;
            REQUIRE(view.forEachFound(query, [&](const Node &node) -> Result<> {
                seen.append(node.kind + u' ' + node.title);
                return view.children(node.id) ? Result<>() : Error{}; // may read meanwhile
            }));
            return seen;
        };
        CHECK(found({u"B"_s}) == QStringList{u"page B"_s, u"hologram Bé"_s, u"hologram "_s});
        CHECK(found({.words = {}, .kinds = {u"page"_s, u"text"_s}})
              == QStringList{u"page A"_s, u"page B"_s, u"text "_s});
        CHECK(found({u"one"_s, {u"hologram"_s}}) == QStringList{u"hologram "_s});
        CHECK(found({u"nowhere"_s}).isEmpty());
    }
    SECTION("ends a visit at the first error")
    {
        int visited = 0;
        const auto stopped = view.forEachNode([&](const Node &, int) -> Result<> {
            return ++visited == 3 ? Result<>(Error{ErrorCode::Cancelled, u"enough"_s}) : Result<>();
        });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == ErrorCode::Cancelled);
        CHECK(visited == 3);
    }
    SECTION("gives children in order, with and without bodies, and absent nodes as absent")
    {
        CHECK(titles(*view.outlineChildren(two)) == QStringList{u"Inner"_s, u"B"_s});
        CHECK(view.children(two)->size() == 2);
        CHECK(view.children(NodeId(u"nothingthere"_s))->isEmpty());
        CHECK_FALSE(view.node(NodeId(u"nothingthere"_s))->has_value());
        CHECK_FALSE(view.media(MediaId(u"nothingthere"_s))->has_value());
        CHECK(view.metaValue(u"nothing"_s)->isEmpty());
        CHECK_FALSE(view.metaValue(u"doc_uid"_s)->isEmpty());
    }
}
