// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate.h"

#include "core/storage/digest.h"
#include "core/storage/gatecheck.h"
#include "core/storage/schema.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <atomic>
#include <thread>

#include <sqlite3.h>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// Changes a course file as a stranger would: plain SQLite, everything allowed.
void tamper(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    char *message = nullptr;
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    INFO((message ? message : ""));
    CHECK(code == SQLITE_OK);
    sqlite3_free(message);
    sqlite3_close(handle);
}

/// Makes the digest fit again after tampering, so that other checks must find what is wrong.
void redigest(const QString &path)
{
    auto database = taken(Database::open(Database::Profile::Out, path));
    const MetaRows meta = taken(metaRows(*database, "main"));
    const QByteArray digest = taken(documentDigest(*database, "main", meta));
    require(database->run("UPDATE meta SET value = ?1 WHERE key = 'doc_digest'",
                          QString::fromLatin1(digest)));
}

void checkRefused(const QString &path, ErrorCode code)
{
    QElapsedTimer timer;
    timer.start();
    const auto course = openCourse(path, GateDepth::Whole);
    REQUIRE_FALSE(course);
    INFO(course.error().message.toStdString()
         << " [" << course.error().detail.toStdString() << "]");
    CHECK(course.error().code == code);
    CHECK(course.error().message.contains(QFileInfo(path).fileName()));
    CHECK(timer.elapsed() < 2000);
}

} // namespace

TEST_CASE("The gate lets a course in and changes nothing")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"good.carrel"_s, {}, noise(100'000, 1));
    const QByteArray before = fileContent(path);
    const GatedCourse course = taken(openCourse(path, GateDepth::Whole));
    CHECK(course.info.saveCount == 1);
    CHECK(course.info.path == QFileInfo(path).canonicalFilePath());
    CHECK(course.info.stamp.size == before.size());
    CHECK_FALSE(course.info.hasSideFile);
    CHECK(taken(course.reader->database().integer("SELECT count(*) FROM node WHERE kind = 'text'"))
          == 24);
    CHECK(fileContent(path) == before);
    CHECK(fixture.files() == QStringList{u"good.carrel"_s});
}

TEST_CASE("The gate tells files apart that are no course")
{
    StorageFixture fixture;
    const QString path = fixture.file(u"x.carrel"_s);

    SECTION("a missing one")
    {
        checkRefused(path, ErrorCode::NotFound);
    }
    SECTION("a text, long and short, and an empty file")
    {
        for (const QByteArray &text :
             {QByteArray("Dear all,\n").repeated(500), QByteArray("hi"), QByteArray()}) {
            writeFile(path, text);
            checkRefused(path, ErrorCode::NotOurs);
        }
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkdir(path));
        checkRefused(path, ErrorCode::NotOurs);
    }
    SECTION("one whose first bytes are not those of a database, and one that has only these")
    {
        const QByteArray course = fileContent(fixture.savedCourse(u"course.carrel"_s));
        writeFile(path, 's' + course.mid(1));
        checkRefused(path, ErrorCode::NotOurs);
        writeFile(path, course.left(16));
        checkRefused(path, ErrorCode::NotOurs);
    }
    SECTION("a file larger than any course, though it is as long as it says")
    {
        const QString large = fixture.savedCourse(u"large.carrel"_s);
        constexpr qint64 pages = (qint64(64) << 30) / schema::pageSize + 1;
        QFile file(large);
        REQUIRE(file.open(QIODevice::ReadWrite));
        if (!file.resize(pages * schema::pageSize)) // a hole, which takes no room
            SKIP("skipped: this drive takes no file of 64 GiB with holes");
        QByteArray count(4, '\0');
        qToBigEndian(quint32(pages), count.data());
        constexpr qint64 pageCountAt = 28;
        file.seek(pageCountAt);
        file.write(count);
        file.close();
        checkRefused(large, ErrorCode::NotOurs);
    }
    SECTION("another program's database")
    {
        tamper(path, "CREATE TABLE node(id); INSERT INTO node VALUES(1)");
        checkRefused(path, ErrorCode::NotOurs);
    }
}

TEST_CASE("The gate tells a newer version")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"new.carrel"_s);
    tamper(path,
           "UPDATE meta SET value = '9.1.2' WHERE key = 'app_version'; CREATE TABLE later(x); "
           "PRAGMA user_version = 7");
    const auto course = openCourse(path, GateDepth::Whole);
    REQUIRE_FALSE(course);
    CHECK(course.error().code == ErrorCode::TooNew);
    CHECK(course.error().message.contains(u"Carrel 9.1.2"));

    SECTION("without believing a file whose meta is something else")
    {
        tamper(path,
               "ALTER TABLE meta RENAME TO m2; CREATE VIEW meta AS SELECT 'app_version' AS key, "
               "'evil' AS value");
        const auto again = openCourse(path, GateDepth::Whole);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::TooNew);
        CHECK_FALSE(again.error().message.contains(u"evil"));
    }
}

TEST_CASE("The gate refuses every schema but its own")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"hostile.carrel"_s);
    const char *const hostile[] = {
        // an endless view in place of a table
        "DROP TABLE waiver; CREATE VIEW waiver AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL "
        "SELECT x+1 FROM n) "
        "SELECT x AS node, x AS rule, x AS reason, x AS text_hash, x AS body FROM n",
        "CREATE TRIGGER t AFTER UPDATE ON node BEGIN UPDATE node SET title = '<script>'; END",
        "CREATE TRIGGER t AFTER INSERT ON node BEGIN DELETE FROM media; END",
        "ALTER TABLE skill ADD COLUMN big TEXT AS (printf('%.*c', 100000000, 'x'))",
        "CREATE VIRTUAL TABLE search USING fts5(x)",
        "CREATE TABLE extra(x)",
        "CREATE VIEW v AS SELECT 1",
        "CREATE INDEX i ON node(title)",
        "CREATE INDEX i ON node(upper(title))",
        "DROP INDEX node_outline",
        "ALTER TABLE setting ADD COLUMN more TEXT",
        "DROP TABLE comment",
        "DROP TABLE waiver; CREATE TABLE waiver(node TEXT NOT NULL, rule TEXT NOT NULL, reason "
        "TEXT NOT NULL, "
        "text_hash TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY(node, rule))",
        ("UPDATE sqlite_schema SET sql = replace(sql, 'title TEXT NOT NULL', 'title TEXT NOT  "
         "NULL') WHERE name = 'node'"),
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE node(' WHERE name = 'node'",
        "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'skill'",
    };
    const int which = GENERATE(range(0, 16));
    REQUIRE(std::size(hostile) == 16);
    INFO(hostile[which]);
    tamper(path, hostile[which]);
    checkRefused(path, ErrorCode::Damaged);
}

TEST_CASE("The gate refuses values that do not belong")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"values.carrel"_s);
    const char *const hostile[] = {
        // a circle apart from the course, and the whole course in a circle
        "UPDATE node SET parent = (SELECT id FROM node WHERE kind = 'page' LIMIT 1) WHERE kind = "
        "'module'",
        "UPDATE node SET parent = id WHERE kind = 'page'",
        "UPDATE node SET parent = (SELECT id FROM node WHERE kind = 'module') WHERE kind = "
        "'course'",
        "UPDATE node SET kind = 'course' WHERE kind = 'page'",
        "UPDATE node SET parent = NULL WHERE kind = 'page'",
        "DELETE FROM node WHERE kind = 'course'",
        "DELETE FROM node",
        "UPDATE node SET title = CAST(x'c328' AS TEXT) WHERE kind = 'page'",
        "UPDATE node SET body = '[1]' WHERE kind = 'page'",
        "UPDATE node SET body = '{\"a\":' WHERE kind = 'page'",
        "UPDATE node SET rank = 'a/b' WHERE kind = 'module'",
        "INSERT INTO skill VALUES('../../../etc', 'U', 'x', '{}')",
        "INSERT INTO setting VALUES('passMark', 'not json')",
        "INSERT INTO setting VALUES('passMark', '1, 2')",
        "INSERT INTO comment VALUES('aaaaaaaaaaaa', 'nosuchnode12', NULL, '', '', '', '', '', '', "
        "'', '{}')",
        "INSERT INTO node_skill VALUES('nosuchnode12', 'nosuchskill1', 1.0)",
        "INSERT INTO export_index VALUES('X', 99, 1)",
        "UPDATE meta SET value = '../..' WHERE key = 'doc_uid'",
        "DELETE FROM meta WHERE key = 'save_uid'",
        "UPDATE meta SET value = 'many' WHERE key = 'save_count'",
        "UPDATE node SET title = CAST(zeroblob(17000000) AS TEXT) WHERE kind = 'course'",
        "UPDATE node SET parent = 'nosuchnode12' WHERE kind = 'page'",
        "UPDATE meta SET value = '..' WHERE key = 'save_uid'",
        "UPDATE meta SET value = '0' WHERE key = 'save_count'",
        "UPDATE meta SET value = CAST(x'c328' AS TEXT) WHERE key = 'app_version'",
        "UPDATE meta SET value = printf('%.*c', 5000, 'x') WHERE key = 'app_version'",
        // one byte more than a course of 64 GiB could hold
        "INSERT INTO media VALUES('mediaaaaaaaa', 'x', 'image/png', 68719476737, zeroblob(32), "
        "'{}')",
        "INSERT INTO setting VALUES(printf('%.*c', 5000, 'x'), '1')",
    };
    const int which = GENERATE(range(0, 28));
    REQUIRE(std::size(hostile) == 28);
    INFO(hostile[which]);
    tamper(path, hostile[which]);
    if (which != 20) // that one is too large to be read at all
        redigest(path);
    checkRefused(path, ErrorCode::Damaged);
}

TEST_CASE("The gate finds the deepest tree and the one too deep")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"deep.carrel"_s, {1, 0, 0});
    const auto deepen = [&](int levels) {
        auto database = taken(Database::open(Database::Profile::Out, path));
        QString parent = taken(database->text("SELECT id FROM node WHERE kind = 'module'"));
        for (int i = 0; i < levels; ++i) {
            const QString id = u"deep%1"_s.arg(
                taken(database->integer("SELECT count(*) FROM node")), 8, 10, QChar(u'0'));
            require(database->run("INSERT INTO node VALUES(?1, ?2, 'U', 'module', 'x', '{}')", id,
                                  parent));
            parent = id;
        }
    };
    deepen(31); // course, module and 31 more: 32 levels below the course
    redigest(path);
    CHECK(openCourse(path, GateDepth::Whole));
    auto database = taken(Database::open(Database::Profile::Out, path));
    require(database->run(
        "INSERT INTO node VALUES('deepestofall', 'deep00000032', 'U', 'module', 'x', '{}')"));
    database.reset();
    redigest(path);
    checkRefused(path, ErrorCode::Damaged);
}

TEST_CASE("The gate finds damage down to one bit")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"damaged.carrel"_s, {}, noise(100'000, 1));
    const QByteArray whole = fileContent(path);

    SECTION("a file that was cut off, or that something was added to")
    {
        for (const qsizetype size :
             {whole.size() - 1, whole.size() / 2, qsizetype(16384), qsizetype(200)}) {
            writeFile(path, whole.left(size));
            checkRefused(path, ErrorCode::Damaged);
        }
        writeFile(path, whole + "garbage");
        checkRefused(path, ErrorCode::Damaged);
    }
    SECTION("two pages changed places")
    {
        QByteArray swapped = whole;
        const qsizetype page = schema::pageSize;
        swapped.replace(2 * page, page, whole.mid(3 * page, page));
        swapped.replace(3 * page, page, whole.mid(2 * page, page));
        writeFile(path, swapped);
        checkRefused(path, ErrorCode::Damaged);
    }
    SECTION("one bit of a letter")
    {
        const qsizetype at = whole.indexOf("Some words about point 5.");
        REQUIRE(at > 0);
        QByteArray flipped = whole;
        flipped[at + 3] = char(flipped[at + 3] ^ 4);
        writeFile(path, flipped);
        checkRefused(path, ErrorCode::Damaged);
        const CourseFindings findings = taken(verifyCourse(path));
        CHECK(findings.problems.size() == 1);
        CHECK(findings.mediaChecked == 1);
    }
    SECTION("one bit of a picture: the course opens, verify names the file")
    {
        const qsizetype at = whole.indexOf(noise(100'000, 1).mid(1000, 32));
        REQUIRE(at > 0);
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ 1);
        writeFile(path, flipped);
        CHECK(openCourse(path, GateDepth::Whole));
        const CourseFindings findings = taken(verifyCourse(path));
        REQUIRE(findings.problems.size() == 1);
        CHECK(findings.problems[0].contains(u"mediaaaaaaaa.bin"));
    }
    SECTION("a chunk that is missing")
    {
        tamper(path, "DELETE FROM media_chunk");
        CHECK(taken(verifyCourse(path)).problems.size() == 1);
    }
    SECTION("bytes that belong to nothing")
    {
        tamper(path, "INSERT INTO media_chunk(sha256, n, data) VALUES(zeroblob(32), 0, x'00')");
        CHECK(taken(verifyCourse(path)).problems.size() == 1);
    }
    SECTION("nothing, where there is none")
    {
        const CourseFindings findings = taken(verifyCourse(path));
        CHECK(findings.problems.isEmpty());
        CHECK(findings.bytesChecked == 100'000);
    }
}

TEST_CASE("The gate shows the file alone, whatever lies beside it")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"mine.carrel"_s);
    const QString other = fixture.file(u"other.carrel"_s);
    // A write-ahead log of another generation of the same file, as a sync folder may leave it.
    REQUIRE(QFile::copy(path, other));
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(other).constData(), &handle) == SQLITE_OK);
    REQUIRE(sqlite3_exec(handle, "PRAGMA journal_mode = WAL; UPDATE node SET title = 'planted'",
                         nullptr, nullptr, nullptr)
            == SQLITE_OK);
    REQUIRE(QFile::copy(other + u"-wal"_s, path + u"-wal"_s));
    sqlite3_close(handle);
    writeFile(path + u"-journal"_s, "not a journal");

    const QByteArray log = fileContent(path + u"-wal"_s);
    REQUIRE(log.size() > 1000);
    const GatedCourse course = taken(openCourse(path, GateDepth::Whole));
    CHECK(course.info.hasSideFile);
    CHECK(taken(course.reader->database().integer(
              "SELECT count(*) FROM node WHERE title = 'planted'"))
          == 0);
    CHECK(fileContent(path + u"-wal"_s) == log);
}

TEST_CASE("The gate bounds memory and time only while it judges")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"a.carrel"_s);
    std::atomic<bool> wasBounded = false;
    std::jthread watcher([&wasBounded](const std::stop_token &isOver) {
        while (!isOver.stop_requested() && !wasBounded)
            wasBounded = sqlite3_hard_heap_limit64(-1) > 0;
    });
    constexpr int patience = 500; // a few are enough
    for (int tries = 0; tries < patience && !wasBounded; ++tries)
        REQUIRE(openCourse(path, GateDepth::Whole));
    CHECK(wasBounded);
    const auto course = openCourse(path, GateDepth::Whole);
    REQUIRE(course);
    CHECK(sqlite3_hard_heap_limit64(-1) == 0);
    CHECK_FALSE(course->reader->database().hasDeadline());
}

TEST_CASE("The gate takes no more nodes than it can remember")
{
    const auto database = taken(Database::open(Database::Profile::Memory));
    // The columns of `node` as the gate reads them.
    auto rows = taken(database->prepare(
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 1001) SELECT "
        "printf('node%08d', x), 'parentaaaaaa', 'U', 'page', '', '{}' FROM n"));
    const auto tables = schema::documentTables();
    const auto node = std::ranges::find_if(
        tables, [](const schema::Table &table) { return qstrcmp(table.name, "node") == 0; });
    ValueCheck check(1000);
    for (int i = 0; i < 1000; ++i) {
        REQUIRE(taken(rows.next()));
        REQUIRE(check.row(*node, rows));
    }
    REQUIRE(taken(rows.next()));
    CHECK(check.row(*node, rows).error().code == ErrorCode::Damaged);
}

TEST_CASE("Verifying says which part of a file is damaged")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"a.carrel"_s, {3, 8, 20}, noise(3000, 1));
    const QByteArray whole = fileContent(path);

    SECTION("by its table, as an author calls it")
    {
        QByteArray bytes = whole;
        const qsizetype at = bytes.indexOf("Some words about point 77.");
        REQUIRE(at > 0);
        const qsizetype page = at / schema::pageSize * schema::pageSize;
        bytes[page + 4] = char(bytes[page + 4] + 1); // the number of its rows
        writeFile(path, bytes);
        const CourseFindings findings = taken(verifyCourse(path));
        INFO(findings.problems.join(u'\n').toStdString()
             << findings.details.join(u'\n').toStdString());
        CHECK(findings.problems.contains(u"Damaged: modules, pages and blocks."_s));
        CHECK(findings.details.filter(u"table node: "_s).size() == 1);
    }
    SECTION("by the name of a media file, with its size and hash")
    {
        QByteArray bytes = whole;
        const qsizetype at = bytes.indexOf(noise(3000, 1).sliced(100, 50));
        REQUIRE(at > 0);
        bytes[at] = char(bytes[at] ^ 1);
        writeFile(path, bytes);
        const CourseFindings findings = taken(verifyCourse(path));
        REQUIRE(findings.details.size() == 1);
        CHECK(findings.details[0].startsWith(u"media: mediaaaaaaaa.bin, 3000 bytes, sha256 "_s));
    }
    SECTION("by what is wrong with the whole, for one changed letter")
    {
        QByteArray bytes = whole;
        bytes[bytes.indexOf("Some words about point 77.")] = 's';
        writeFile(path, bytes);
        CHECK(taken(verifyCourse(path)).details == QStringList{u"document digest differs"_s});
    }
}
