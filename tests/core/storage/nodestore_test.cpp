// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/nodestore.h"

#include "core/storage/recordstore.h"
#include "tests/core/storage/memorydatabase.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

NodeId putNode(NodeStore &store, IdSource &ids, const NodeId &parent, const QString &rank,
               const QString &kind, const QString &title)
{
    const NodeId id = ids.next<NodeId>();
    require(store.put({id, parent, rank, kind, title, {{u"v"_s, 1}}}));
    return id;
}

QStringList titles(const QList<OutlineNode> &nodes)
{
    QStringList result;
    for (const OutlineNode &node : nodes)
        result.append(node.title);
    return result;
}

} // namespace

TEST_CASE("NodeStore")
{
    const auto database = memoryDatabase();
    NodeStore store(*database);
    SeededIdSource ids(3);
    CHECK(store.root().error().code == ErrorCode::Damaged);
    const NodeId course = putNode(store, ids, {}, u"V"_s, u"course"_s, u"Course"_s);
    const NodeId late = putNode(store, ids, course, u"b"_s, u"module"_s, u"Late"_s);
    const NodeId early =
        putNode(store, ids, course, u"Z"_s, u"module"_s, u"Early"_s); // 'Z' < 'b', byte by byte
    const NodeId page = putNode(store, ids, late, u"V"_s, u"page"_s, u"Page"_s);
    const NodeId block = putNode(store, ids, page, u"V"_s, u"text"_s, u"Block"_s);

    SECTION("reads a tree the quick way as the other, whatever its bodies hold")
    {
        for (const char *body :
             {R"({"v":1,"text":[{"runs":[{"text":"é\n\u0001"}]}],"n":[1,2.5,-3e300,true,null,{}]})",
              R"({"b":1,"a":2,"b":3})", R"({ "lone" : "\ud800" })", "{}"}) {
            INFO(body);
            require(database->run("UPDATE node SET body = ?1 WHERE kind = 'text'",
                                  QString::fromUtf8(body)));
            QList<Node> nodes;
            require(store.forEachBelow(course, [&](const Node &node, int depth) {
                nodes.append(node);
                CHECK((depth > 0) == (node.id != course));
                return Result<>();
            }));
            qsizetype read = 0;
            require(store.readBelow(course, [&](const ReadNode &node, int depth) {
                CHECK((depth > 0) == (node.id != course));
                const Node &same = nodes.at(read++);
                CHECK(node.id == same.id);
                CHECK(node.parent == same.parent);
                CHECK(node.kind == same.kind);
                CHECK(node.title == same.title);
                CHECK(node.body.root().toJson() == same.body);
                return Result<>();
            }));
            CHECK(read == 5);
        }
    }
    SECTION("gives back what it was given, unknown members included")
    {
        const Node node{ids.next<NodeId>(),
                        page,
                        u"W"_s,
                        u"hologram"_s,
                        u"“é” 朝"_s,
                        {{u"v"_s, 7}, {u"list"_s, QJsonArray{1, 2.5, QJsonValue(), true, u"é"_s}}}};
        require(store.put(node));
        CHECK(*taken(store.find(node.id)) == node);
        Node replaced = node;
        replaced.title.clear();
        replaced.body = {};
        require(store.put(replaced));
        CHECK(*taken(store.find(node.id)) == replaced);
        CHECK(taken(store.count()) == 6);
        CHECK_FALSE(taken(store.find(NodeId(u"nothingthere"_s))));
        CHECK_FALSE(taken(store.findOutline(NodeId(u"nothingthere"_s))));
    }
    SECTION("orders by rank byte by byte, then by id")
    {
        CHECK(taken(store.root()) == course);
        CHECK(titles(taken(store.outlineChildren(course))) == QStringList{u"Early"_s, u"Late"_s});
        CHECK(titles(taken(store.outline()))
              == QStringList{u"Course"_s, u"Early"_s, u"Late"_s, u"Page"_s});
        CHECK(taken(store.children(page)).first().id == block);
    }
    SECTION("knows the way to the root and the height of a part")
    {
        CHECK(taken(store.pathToRoot(block)) == QList<NodeId>{block, page, late, course});
        CHECK(taken(store.pathToRoot(NodeId(u"nothingthere"_s))).isEmpty());
        CHECK(taken(store.heightOf(course)) == 4);
        CHECK(taken(store.heightOf(block)) == 1);
        CHECK(taken(store.rootCount()) == 1);
    }
    SECTION("removes a part with what hangs on it")
    {
        RecordStore records(*database);
        require(records.putSkill({SkillId(u"skillaaaaaaa"_s), u"V"_s, u"Listening"_s, {}}));
        require(records.putNodeSkill({block, SkillId(u"skillaaaaaaa"_s), 1}));
        require(records.putWaiver({page, u"rule"_s, u"why"_s, u"h"_s, {}}));
        require(store.removeSubtree(late));
        CHECK(taken(store.count()) == 2);
        CHECK(taken(records.nodeSkills()).isEmpty());
        CHECK(taken(records.waivers()).isEmpty());
        CHECK(taken(records.skills()).size() == 1);
        CHECK(taken(store.findOutline(early)));
    }
    SECTION("gives numbers that are never given again")
    {
        require(store.giveExportIndex(page, 4));
        require(store.giveExportIndex(block, 3));
        require(store.giveExportIndex(page, 9)); // has one already
        CHECK(*taken(store.exportIndex(page)) == ExportIndex{page, 0, 4});
        require(store.removeSubtree(page));
        require(store.giveExportIndex(early, 4));
        CHECK(taken(store.exportIndex(early))->n == 2);
        require(store.addExportIndex({late, 50, 2}));
        CHECK_FALSE(store.addExportIndex({course, 50, 2}));
        CHECK(taken(store.holderOf(50)) == late);
        CHECK_FALSE(taken(store.holderOf(51)));
        CHECK(taken(store.exportIndexes()).size() == 4);
    }
    SECTION("says that a body is damaged instead of showing half of it")
    {
        require(database->run("UPDATE node SET body = '{\"v\":' WHERE id = ?1", block.text()));
        CHECK(store.find(block).error().code == ErrorCode::Damaged);
        CHECK(store.children(page).error().code == ErrorCode::Damaged);
        CHECK(store.forEachBelow(course, [](const Node &, int) { return Result<>(); }).error().code
              == ErrorCode::Damaged);
        CHECK(store.readBelow(course, [](const ReadNode &, int) { return Result<>(); }).error().code
              == ErrorCode::Damaged);
    }
    SECTION("does not loop in a damaged tree")
    {
        require(
            database->run("UPDATE node SET parent = ?1 WHERE id = ?2", block.text(), late.text()));
        CHECK(taken(store.pathToRoot(block)).size() <= 70);
        CHECK(taken(store.heightOf(late)) <= 70);
        CHECK(titles(taken(store.outline())) == QStringList{u"Course"_s, u"Early"_s});
    }
}

TEST_CASE("The outline of a damaged tree ends, though ids that should be unique are not")
{
    const auto database = memoryDatabase();
    // As a damaged index shows it: nothing of the table's own rules is left.
    require(database->run("PRAGMA foreign_keys = OFF"));
    require(database->run("DROP TABLE node"));
    require(database->run("CREATE TABLE node(id, parent, rank, kind, title, body)"));
    const auto put = [&](const QString &id, const QString &parent, const QString &title) {
        require(database->run("INSERT INTO node VALUES (?1, nullif(?2, ''), 'V', 'page', ?3, '{}')",
                              id, parent, title));
    };
    const QString course = u"aaaaaaaaaaaaaaaaaaaaaaaaaa"_s;
    put(course, {}, u"Course"_s);
    SECTION("a row that has the id of what it stands in")
    {
        put(course, course, u"Page"_s);
    }
    SECTION("a row without an id")
    {
        put({}, course, u"Page"_s);
    }
    CHECK(titles(taken(NodeStore(*database).outline())) == QStringList{u"Course"_s, u"Page"_s});
}
