// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace carrel;

namespace {

std::unique_ptr<Database> memory()
{
    auto database = Database::open(Database::Profile::Memory);
    REQUIRE(database);
    return std::move(*database);
}

} // namespace

TEST_CASE("The schema of a course")
{
    const auto database = memory();
    REQUIRE(schema::createDocument(*database, "main"));

    SECTION("is the same text in an attached file as in a file of its own")
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("new.carrel")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.close();
        REQUIRE(database->attachNew("out", file.fileName()));
        REQUIRE(schema::createDocument(*database, "out"));
        CHECK(*schema::describe(*database, "out") == schema::description());
        CHECK(*database->integer("PRAGMA out.application_id") == schema::applicationId);
        CHECK(*database->integer("PRAGMA out.user_version") == schema::version);
        CHECK(*database->integer("PRAGMA out.page_size") == schema::pageSize);
    }
    SECTION("has the columns and keys that documentTables() names")
    {
        for (const schema::Table &table : schema::documentTables()) {
            INFO(table.name);
            auto columns = database->prepare("SELECT name, pk FROM pragma_table_info(?1)",
                                             QString::fromLatin1(table.name));
            REQUIRE(columns);
            QStringList names;
            QStringList keys;
            REQUIRE(columns->forEachRow([&](const Statement &row) {
                names << row.text(0);
                if (row.integer(1) > 0)
                    keys << row.text(0);
            }));
            CHECK(names.join(QStringLiteral(", ")) == QString::fromLatin1(table.columns));
            CHECK(keys.join(QStringLiteral(", ")) == QString::fromLatin1(table.key));
        }
    }
    SECTION("has STRICT rowid tables, no triggers, views or virtual tables")
    {
        CHECK(*database->integer("SELECT count(*) FROM pragma_table_list "
                                 "WHERE schema='main' AND name NOT LIKE 'sqlite_%' "
                                 "AND (strict=0 OR wr=1 OR type<>'table')")
              == 0);
        CHECK(*database->integer(
                  "SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table','index')")
              == 0);
    }
    SECTION("has no UNIQUE besides the primary key in a table that undo covers")
    {
        for (const schema::Table &table : schema::documentTables()) {
            INFO(table.name);
            const auto extra = database->integer(
                "SELECT count(*) FROM pragma_index_list(?1) WHERE \"unique\"=1 AND origin<>'pk'",
                QString::fromLatin1(table.name));
            CHECK(*extra == (qstrcmp(table.name, "export_index") == 0 ? 1 : 0));
        }
    }
    SECTION("has an index for every reference and cascades nowhere")
    {
        for (const schema::Table &table : schema::documentTables()) {
            INFO(table.name);
            CHECK(*database->integer(
                      "SELECT count(*) FROM pragma_foreign_key_list(?1) AS f "
                      "WHERE on_delete<>'NO ACTION' OR on_update<>'NO ACTION' "
                      "OR NOT EXISTS (SELECT 1 FROM pragma_index_list(?1) AS l, "
                      "pragma_index_info(l.name) AS i WHERE i.seqno=0 AND i.name=f.\"from\")",
                      QString::fromLatin1(table.name))
                  == 0);
        }
    }
    SECTION("reads the outline from an index alone")
    {
        auto rows =
            database->prepare("EXPLAIN QUERY PLAN SELECT kind, parent, rank, title, id FROM node "
                              "WHERE kind IN ('course','module','page')");
        REQUIRE(rows);
        QString text;
        REQUIRE(rows->forEachRow([&text](const Statement &row) { text += row.text(3); }));
        CHECK(text.contains(QStringLiteral("COVERING INDEX node_outline")));
    }
    SECTION("takes references in any order inside a transaction, none that dangle at its end")
    {
        REQUIRE(database->runScript("BEGIN; INSERT INTO node VALUES('b','a','m','page','',''),"
                                    "('a',NULL,'m','course','','')"));
        CHECK(database->runScript("COMMIT"));
        REQUIRE(database->runScript("BEGIN; DELETE FROM node WHERE id='a'"));
        const auto commit = database->runScript("COMMIT");
        REQUIRE_FALSE(commit);
        CHECK(commit.error().code == ErrorCode::Internal);
    }
}
