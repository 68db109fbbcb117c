// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/snapshots.h"

#include "core/storage/pastdocument.h"
#include "tests/core/storage/memorydatabase.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

SnapshotRow snapshotNamed(const QString &name)
{
    SnapshotRow row;
    row.name = name;
    row.at = u"2026-03-01T10:00:00.000Z"_s;
    row.step = 7;
    row.schema = schema::version;
    return row;
}

} // namespace

TEST_CASE("Snapshots")
{
    const auto database = memoryDatabase();
    Snapshots snapshots(*database);
    Changes document;
    document.parts = {"rfirst", "rsecond"};

    SECTION("are kept in order with their size, and can be renamed and removed")
    {
        const qint64 one = taken(snapshots.add(snapshotNamed(u"One"_s), document));
        const qint64 two = taken(snapshots.add(snapshotNamed(u"Two"_s), document));
        CHECK(taken(snapshots.bytes()) == 2 * document.bytes());
        require(snapshots.rename(one, u"Draft"_s));
        auto rows = taken(snapshots.rows());
        REQUIRE(rows.size() == 2);
        CHECK(rows[0].name == u"Draft"_s);
        CHECK(rows[0].step == 7);
        CHECK(rows[0].bytes == document.bytes());
        CHECK(rows[1].id == two);
        require(snapshots.remove(one));
        CHECK(taken(snapshots.rows()).size() == 1);
        CHECK_FALSE(taken(snapshots.row(one)));
        CHECK(taken(database->integer("SELECT count(*) FROM snapshot_part")) == 2);
    }
    SECTION("stand before everything when the history begins anew")
    {
        const qint64 one = taken(snapshots.add(snapshotNamed(u"One"_s), document));
        require(snapshots.forgetSteps());
        CHECK(taken(snapshots.row(one))->step == 0);
    }
}

TEST_CASE("The tables of a working copy that an older program made")
{
    auto database = taken(Database::open(Database::Profile::Memory));
    require(database->runScript("CREATE TABLE snapshot(id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
                                " at TEXT NOT NULL) STRICT;"
                                "CREATE TABLE snapshot_part(snapshot INTEGER NOT NULL,"
                                " n INTEGER NOT NULL, data BLOB NOT NULL,"
                                " PRIMARY KEY(snapshot, n)) STRICT;"));
    require(schema::updateWorkTables(*database));
    require(schema::updateWorkTables(*database)); // again is fine
    Changes document;
    document.parts = {"rfirst"};
    Snapshots snapshots(*database);
    const qint64 id = taken(snapshots.add(snapshotNamed(u"One"_s), document));
    CHECK(taken(snapshots.row(id))->bytes == document.bytes());
}
