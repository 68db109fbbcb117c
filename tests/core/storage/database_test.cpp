// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <atomic>
#include <thread>

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Database> opened(Database::Profile profile, const QString &path = {})
{
    auto database = Database::open(profile, path);
    if (!database)
        FAIL(database.error().detail.toStdString());
    return std::move(*database);
}

/// A working copy with one table `t(a INTEGER, b TEXT)`.
std::unique_ptr<Database> workDatabase(const QString &path)
{
    opened(Database::Profile::Out, path).reset();
    auto database = opened(Database::Profile::Work, path);
    REQUIRE(database->runScript("CREATE TABLE t(a INTEGER, b TEXT)"));
    return database;
}

} // namespace

TEST_CASE("Statement")
{
    const auto database = opened(Database::Profile::Memory);
    REQUIRE(database->runScript("CREATE TABLE t(a, b)"));

    SECTION("gives back what was bound")
    {
        auto row = database->prepare("SELECT ?1, ?2, ?3, ?4, ?5, ?6", qint64(1) << 40, 0.5,
                                     u"ä\0b"_s, QByteArray("\0\xff", 2), QString(), 7);
        REQUIRE(row);
        REQUIRE(*row->next());
        CHECK(row->integer(0) == qint64(1) << 40);
        CHECK(row->real(1) == 0.5);
        CHECK(row->text(2) == u"ä\0b"_s);
        CHECK(row->bytes(3) == QByteArray("\0\xff", 2));
        CHECK_FALSE(row->isNull(4));
        CHECK(row->text(4).isEmpty());
        CHECK(row->integer(5) == 7);
        CHECK_FALSE(*row->next());
    }
    SECTION("writes an empty reference as NULL")
    {
        auto row = database->prepare("SELECT ?1");
        REQUIRE(row);
        row->bindReference(1, {});
        REQUIRE(*row->next());
        CHECK(row->isNull(0));
    }
    SECTION("is used again from the cache without its former values")
    {
        const char *const sql = "SELECT ?1";
        sqlite3_stmt *handle = nullptr;
        {
            auto first = database->prepare(sql, 5);
            REQUIRE(first);
            handle = first->handle();
        }
        auto second = database->prepare(sql);
        REQUIRE(second);
        CHECK(second->handle() == handle);
        auto third = database->prepare(sql);
        REQUIRE(third);
        CHECK(third->handle() != handle);
        REQUIRE(*second->next());
        CHECK(second->isNull(0));
    }
    SECTION("reports a value that cannot be bound")
    {
        CHECK_FALSE(database->run("SELECT ?1", 1, 2));
    }
    SECTION("stops at the first error of a visitor")
    {
        REQUIRE(database->runScript("INSERT INTO t VALUES(1,1),(2,2),(3,3)"));
        auto rows = database->prepare("SELECT a FROM t");
        REQUIRE(rows);
        int seen = 0;
        const auto done = rows->forEachRow([&seen](const Statement &) -> Result<> {
            if (++seen == 2)
                return Error{ErrorCode::Refused, u"enough"_s};
            return {};
        });
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::Refused);
        CHECK(seen == 2);
    }
}

TEST_CASE("Transaction")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"work.db"_s);
    const auto database = workDatabase(path);
    const auto count = [&] { return *database->integer("SELECT count(*) FROM t"); };

    SECTION("is rolled back unless committed")
    {
        {
            auto transaction = Transaction::begin(*database);
            REQUIRE(transaction);
            REQUIRE(database->run("INSERT INTO t VALUES(1,'x')"));
        }
        CHECK(count() == 0);
        auto transaction = Transaction::begin(*database);
        REQUIRE(transaction);
        REQUIRE(database->run("INSERT INTO t VALUES(1,'x')"));
        REQUIRE(transaction->commit());
        CHECK(count() == 1);
        CHECK_FALSE(database->inTransaction());
    }
    SECTION("takes back a part of another")
    {
        auto outer = Transaction::begin(*database);
        REQUIRE(outer);
        REQUIRE(database->run("INSERT INTO t VALUES(1,'kept')"));
        {
            auto inner = Transaction::begin(*database);
            REQUIRE(inner);
            REQUIRE(database->run("INSERT INTO t VALUES(2,'gone')"));
        }
        {
            auto inner = Transaction::begin(*database);
            REQUIRE(inner);
            REQUIRE(database->run("INSERT INTO t VALUES(3,'kept')"));
            REQUIRE(inner->commit());
        }
        REQUIRE(outer->commit());
        CHECK(count() == 2);
    }
    SECTION("that has ended by itself keeps nothing of what comes after that")
    {
        {
            auto transaction = Transaction::begin(*database);
            REQUIRE(transaction);
            REQUIRE(database->run("INSERT INTO t VALUES(1, 'before')"));
            REQUIRE(database->runScript("ROLLBACK")); // as SQLite does when a drive fails
            CHECK_FALSE(database->run("INSERT INTO t VALUES(2, 'after')"));
            CHECK_FALSE(Transaction::begin(*database));
            CHECK_FALSE(transaction->commit());
        }
        CHECK(*database->integer("SELECT count(*) FROM t") == 0);
        CHECK(database->run("INSERT INTO t VALUES(3, 'the next one')"));
    }
    SECTION("pins what a reader sees")
    {
        const auto reader = opened(Database::Profile::Reader, path);
        auto pinned = Transaction::begin(*reader, Transaction::Kind::Read);
        REQUIRE(pinned);
        REQUIRE(database->run("INSERT INTO t VALUES(1,'x')"));
        CHECK(*reader->integer("SELECT count(*) FROM t") == 0);
        REQUIRE(pinned->commit());
        CHECK(*reader->integer("SELECT count(*) FROM t") == 1);
        CHECK_FALSE(reader->run("DELETE FROM t"));
    }
    SECTION("waits for nobody in the middle: a second writer is told at the beginning")
    {
        const auto other = opened(Database::Profile::Work, path);
        sqlite3_busy_timeout(other->handle(), 10);
        auto first = Transaction::begin(*database);
        REQUIRE(first);
        const auto second = Transaction::begin(*other);
        REQUIRE_FALSE(second);
        CHECK(second.error().code == ErrorCode::InUse);
    }
}

TEST_CASE("Database")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a?b#c%20 é.db"_s);

    SECTION("opens names with every character")
    {
        workDatabase(path).reset();
        CHECK(QFile::exists(path));
        const auto memory = opened(Database::Profile::Memory);
        REQUIRE(memory->attachCourse("base", path));
        CHECK(*memory->integer("SELECT count(*) FROM base.t") == 0);
        CHECK(memory->detach("base"));
    }
    SECTION("is hardened whatever it is opened for")
    {
        const auto database = workDatabase(path);
        CHECK(*database->text("PRAGMA journal_mode") == u"wal");
        CHECK(*database->integer("PRAGMA synchronous") == 2);
        CHECK(*database->integer("PRAGMA foreign_keys") == 1);
        CHECK(*database->integer("PRAGMA trusted_schema") == 0);
        CHECK(*database->integer("PRAGMA secure_delete") == 1);
        CHECK(*database->integer("PRAGMA recursive_triggers") == 0);
        REQUIRE(database->runScript(
            "CREATE TABLE u(x); CREATE VIEW v AS SELECT 1;"
            "CREATE TRIGGER r AFTER INSERT ON t BEGIN INSERT INTO u VALUES(1); END"));
        REQUIRE(database->run("INSERT INTO t VALUES(1,'x')"));
        CHECK(*database->integer("SELECT count(*) FROM u") == 0);
        CHECK_FALSE(database->integer("SELECT * FROM v"));
        CHECK_FALSE(database->integer("SELECT \"no such column\""));
    }
    SECTION("reads a course file without making side files or changing a byte")
    {
        {
            const auto out = opened(Database::Profile::Out, path);
            REQUIRE(schema::createDocument(*out, "main"));
        }
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        {
            const auto gate = opened(Database::Profile::Gate, path);
            CHECK(*gate->integer("SELECT count(*) FROM node") == 0);
            CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
            CHECK_FALSE(gate->run("INSERT INTO meta VALUES('a','b')"));
        }
        file.seek(0);
        CHECK(file.readAll() == before);
        CHECK(before.at(18) == 1); // rollback journal format
    }
    SECTION("keeps no more of a new file in memory than 64 MiB, though its pages are large")
    {
        const auto cached = [](Database &database) {
            int now = 0;
            int most = 0;
            sqlite3_db_status(database.handle(), SQLITE_DBSTATUS_CACHE_USED, &now, &most, 0);
            return now;
        };
        constexpr int most = 72 << 20; // with what SQLite needs for each page
        const auto fill = [](Database &database, const char *schema) {
            const QByteArray table = QByteArray(schema) + ".t";
            REQUIRE(database.run("BEGIN"));
            REQUIRE(database.run(("CREATE TABLE " + table + "(x)").constData()));
            for (int i = 0; i < 100; ++i)
                REQUIRE(database.run(
                    ("INSERT INTO " + table + " VALUES(zeroblob(1048576))").constData()));
        };
        const auto out = opened(Database::Profile::Out, path);
        fill(*out, "main");
        CHECK(cached(*out) < most);
        REQUIRE(out->run("COMMIT"));
        const QString attached = folder.filePath(u"attached.db"_s);
        REQUIRE(QFile(attached).open(QIODevice::WriteOnly));
        const auto saving = opened(Database::Profile::Save, path);
        REQUIRE(saving->attachNew("out", attached));
        fill(*saving, "out");
        CHECK(cached(*saving) < most);
    }
    SECTION("interrupts what runs past its deadline")
    {
        const auto database = opened(Database::Profile::Memory);
        database->setDeadline(30);
        const auto endless = database->integer(
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n) SELECT count(*) FROM n");
        REQUIRE_FALSE(endless);
        CHECK(endless.error().code == ErrorCode::Cancelled);
        database->setDeadline(0);
        CHECK(database->integer("SELECT 1"));
    }
    SECTION("says that a file is no database")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        const auto database = Database::open(Database::Profile::Work, path);
        REQUIRE_FALSE(database);
        CHECK(database.error().code == ErrorCode::Damaged);
    }
    SECTION("says that a folder is missing")
    {
        const auto database =
            Database::open(Database::Profile::Out, folder.filePath(u"no/such/x.db"_s));
        REQUIRE_FALSE(database);
        CHECK(database.error().code == ErrorCode::NotWritable);
    }
}

TEST_CASE("A database that two threads use at the same moment")
{
    const QTemporaryDir folder;
    const auto database = workDatabase(folder.filePath(u"work.db"_s));
    REQUIRE(database->run("INSERT INTO t VALUES(1, 'one'), (2, 'two')"));

    SECTION("gives each of them whole answers: a window reads while long work has the session")
    {
        std::atomic<int> failures = 0;
        const auto use = [&](int first) {
            for (int i = 0; i < 3000; ++i) {
                auto rows = database->prepare("SELECT a, b FROM t WHERE a < 3 ORDER BY a");
                QStringList texts;
                const auto read = rows
                    ? rows->forEachRow([&](const Statement &row) { texts << row.text(1); })
                    : Result<>(rows.error());
                const bool isWhole = read && texts == QStringList{u"one"_s, u"two"_s};
                const auto written = database->run("INSERT INTO t VALUES(?1, 'more')", first + i);
                failures += isWhole && written ? 0 : 1;
            }
        };
        std::thread other(use, 10'000);
        use(20'000);
        other.join();
        CHECK(failures == 0);
        CHECK(*database->integer("SELECT count(*) FROM t") == 6002);
    }
}
