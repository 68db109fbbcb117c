// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/changes.h"

#include "core/storage/nodestore.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/memorydatabase.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

Changes recordedChanges(Database &database, const std::function<void()> &change)
{
    auto transaction = taken(Transaction::begin(database));
    auto recorder = taken(ChangeRecorder::start(database));
    change();
    const Changes changes = taken(recorder.changes());
    require(transaction.commit());
    return changes;
}

Node nodeOf(const NodeStore &store, const NodeId &id)
{
    const auto node = taken(store.find(id));
    REQUIRE(node);
    return *node;
}

} // namespace

TEST_CASE("ChangeRecorder and applyChanges")
{
    const auto database = memoryDatabase();
    SeededIdSource ids(1);
    growTree(*database, {2, 3, 4}, ids);
    NodeStore store(*database);
    const NodeId root = taken(store.root());
    const NodeId module = taken(store.outlineChildren(root)).first().id;
    const QByteArray before = contentDigest(*database);

    SECTION("take back and make again what was done, exactly")
    {
        const Changes changes = recordedChanges(*database, [&] {
            require(store.removeSubtree(module));
            Node course = nodeOf(store, root);
            course.title = u"Changed"_s;
            course.body = {};
            require(store.put(course));
        });
        const QByteArray after = contentDigest(*database);
        REQUIRE(after != before);
        require(applyChanges(*database, changes, Direction::Backward));
        CHECK(contentDigest(*database) == before);
        require(applyChanges(*database, changes, Direction::Forward));
        CHECK(contentDigest(*database) == after);
    }
    SECTION("know nothing of rows that are as they were, of numbers and of chunks")
    {
        const Changes changes = recordedChanges(*database, [&] {
            const Node course = nodeOf(store, root);
            Node other = course;
            other.title = u"Changed"_s;
            require(store.put(other));
            require(store.put(course));
            require(store.giveExportIndex(module, 4));
            require(database->run("INSERT INTO media_chunk(sha256, n, data) VALUES(?1, 0, ?2)",
                                  QByteArray(32, 'x'), QByteArray("abc")));
        });
        CHECK(changes.isEmpty());
        CHECK(changes.bytes() == 0);
        CHECK(taken(touchedRows(changes)).isEmpty());
    }
    SECTION("refuse a state they were not made for, and then change nothing")
    {
        const Changes changes = recordedChanges(*database, [&] {
            Node course = nodeOf(store, root);
            course.title = u"One"_s;
            require(store.put(course));
            require(store.removeSubtree(module));
        });
        Node course = nodeOf(store, root);
        course.title = u"Somebody else's"_s;
        require(store.put(course));
        const QByteArray foreign = contentDigest(*database);
        const auto refused = applyChanges(*database, changes, Direction::Backward);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Internal);
        CHECK(contentDigest(*database) == foreign);
    }
    SECTION("refuse damaged parts")
    {
        Changes changes = recordedChanges(*database, [&] { require(store.removeSubtree(module)); });
        const QByteArray now = contentDigest(*database);
        for (const QByteArray &damage :
             {QByteArray(), QByteArray("x"), QByteArray("z\0\0\0\x10garbage", 12)}) {
            Changes damaged = changes;
            damaged.parts[0] = damage;
            CHECK_FALSE(applyChanges(*database, damaged, Direction::Backward));
            CHECK(contentDigest(*database) == now);
        }
    }
    SECTION("keep large changes in compressed parts")
    {
        SeededIdSource more(2);
        QString noise;
        while (noise.size() < 400'000)
            noise += more.nextText();
        const Changes changes = recordedChanges(*database, [&] {
            for (int i = 0; i < 10; ++i)
                require(store.put({more.next<NodeId>(),
                                   root,
                                   u"z"_s,
                                   u"module"_s,
                                   u"M"_s,
                                   {{u"summary"_s, noise}}}));
        });
        CHECK(changes.parts.size() == 4);
        CHECK(changes.bytes() < 3'500'000);
        require(applyChanges(*database, changes, Direction::Backward));
        CHECK(contentDigest(*database) == before);
    }
}

TEST_CASE("touchedRows")
{
    const auto database = memoryDatabase();
    SeededIdSource ids(1);
    growTree(*database, {2, 1, 1}, ids);
    NodeStore store(*database);
    const auto modules = taken(store.outlineChildren(taken(store.root())));
    const NodeId added = ids.next<NodeId>();
    const Changes changes = recordedChanges(*database, [&] {
        require(store.put({added, modules[0].id, u"z"_s, u"page"_s, u"P"_s, {}}));
        Node moved = nodeOf(store, modules[0].id);
        moved.rank = u"zz"_s;
        require(store.put(moved));
        require(store.removeSubtree(modules[1].id));
        require(database->run("INSERT INTO setting(key, value) VALUES('minutes', '5')"));
    });
    const TouchedRows rows = taken(touchedRows(changes));
    CHECK(rows.size() == 2);
    CHECK(rows.value(u"setting"_s) == QSet<QString>{u"minutes"_s});
    CHECK(rows.value(u"node"_s).size() == 5); // one added, one moved, three deleted
    CHECK(rows.value(u"node"_s).contains(added.text()));
    CHECK(rows.value(u"node"_s).contains(modules[0].id.text()));
    CHECK(rows.value(u"node"_s).contains(modules[1].id.text()));
}

TEST_CASE("joined")
{
    const auto database = memoryDatabase();
    SeededIdSource ids(1);
    growTree(*database, {1, 1, 1}, ids);
    NodeStore store(*database);
    const NodeId root = taken(store.root());
    const QByteArray before = contentDigest(*database);
    const auto retitle = [&](const QString &title) {
        return recordedChanges(*database, [&] {
            Node course = nodeOf(store, root);
            course.title = title;
            require(store.put(course));
        });
    };
    const QString original = nodeOf(store, root).title;

    SECTION("takes back both at once")
    {
        const Changes first = retitle(u"One"_s);
        const Changes both = taken(joined(first, retitle(u"Two"_s)));
        const QByteArray after = contentDigest(*database);
        require(applyChanges(*database, both, Direction::Backward));
        CHECK(contentDigest(*database) == before);
        require(applyChanges(*database, both, Direction::Forward));
        CHECK(contentDigest(*database) == after);
    }
    SECTION("of there and back brings nothing about")
    {
        const Changes first = retitle(u"One"_s);
        const Changes both = taken(joined(first, retitle(original)));
        require(applyChanges(*database, both, Direction::Backward));
        CHECK(contentDigest(*database) == before);
    }
}
