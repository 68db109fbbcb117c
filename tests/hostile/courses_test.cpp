// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Course files that are traps beyond those of tests/core/storage/gate_test.cpp, taken all the way:
// through the gate, into a session, out again as a package. The digest fits in all of them.

#include "core/edit/coursefile.h"
#include "core/package/memorysink.h"
#include "core/storage/digest.h"
#include "core/storage/gate.h"
#include "core/storage/schema.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/hostile/judge.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

enum class Fate {
    Refused,
    Harmless, ///< Opened, edited, saved and exported like any other.
};

/// As a stranger would, with everything allowed.
void alter(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1, nullptr);
    char *message = nullptr;
    const int code = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message);
    INFO((message ? message : ""));
    CHECK(code == SQLITE_OK);
    sqlite3_free(message);
    sqlite3_close(handle);
}

void fitDigest(const QString &path)
{
    auto database = taken(Database::open(Database::Profile::Out, path));
    const MetaRows meta = taken(metaRows(*database, "main"));
    const QByteArray digest = taken(documentDigest(*database, "main", meta));
    carrel::test::require(database->run("UPDATE meta SET value = ?1 WHERE key = 'doc_digest'",
                                        QString::fromLatin1(digest)));
}

void checkRefusedSoon(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto gated = openCourse(path, GateDepth::Whole);
    CHECK_FALSE(gated);
    CHECK(timer.elapsed() < 5000); // 0.2 s on a quiet machine
    CHECK_FALSE(readCourseFile(path));
}

void checkHarmlessAllTheWay(const QString &path, const StorageFixture &fixture)
{
    const QByteArray before = fileContent(path);
    SessionOptions options;
    options.stateFolder = fixture.stateFolder();
    auto session = EditSession::open(path, options);
    INFO((session ? std::string() : session.error().detail.toStdString()));
    REQUIRE(session);
    CHECK(fileContent(path) == before);
    for (const char *format : {"scorm12", "cmi5"}) {
        const auto plan = findExporter(QString::fromLatin1(format))->plan((*session)->view(), {});
        if (!plan) { // a limit that is named
            CHECK_FALSE(plan.error().message.isEmpty());
            continue;
        }
        Judge judge({});
        for (const PackageEntry &entry : plan->entries) {
            if (entry.name.endsWith(".xml"_L1) || entry.name == u"index.html") {
                const auto bytes = contentOf(entry);
                REQUIRE(bytes);
                judge.look(entry.name, *bytes);
            }
        }
        INFO(judge.dangers().join(u'\n').toStdString());
        CHECK(judge.dangers().isEmpty());
    }
    CHECK((*session)->saveAs(fixture.file(u"again.carrel"_s)));
    CHECK(openCourse(fixture.file(u"again.carrel"_s), GateDepth::Whole));
    CHECK((*session)->close(EditSession::OnClose::Discard));
}

struct HostileCourseFile
{
    const char *name;
    QByteArray sql;
    Fate fate;
};

QByteArray page(const QByteArray &set)
{
    return "UPDATE node SET " + set + " WHERE kind = 'page'";
}

QByteArray course(const QByteArray &set)
{
    return "UPDATE node SET " + set + " WHERE kind = 'course'";
}

QByteArray deepJson(int levels)
{
    return QByteArray("{\"a\":").repeated(levels) + "1" + QByteArray("}").repeated(levels);
}

const QList<HostileCourseFile> &courses()
{
    static const auto no = Fate::Refused;
    static const auto yes = Fate::Harmless;
    static const QList<HostileCourseFile> list{
        // values
        {"a title of ten megabytes", course("title = printf('%.*c', 10000000, 'x')"), yes},
        {"a title of nothing but blanks", page("title = '   '"), yes},
        {"no title", page("title = ''"), yes},
        {"a title with line ends and signs of control",
         page("title = 'a' || char(10, 13, 27, 8) || 'b'"), yes},
        {"a title with the end of a text in it", page("title = 'a' || char(0) || '<script>'"), yes},
        {"half a letter", page("title = CAST(x'e282' AS TEXT)"), no},
        {"a letter that is written too long", page("title = CAST(x'c0af' AS TEXT)"), no},
        {"half a pair", page("title = CAST(x'eda080' AS TEXT)"), no},
        {"a letter beyond the last", page("title = CAST(x'f4908080' AS TEXT)"), no},
        {"a body with a bad letter", page("body = CAST(x'7b2261223a22ff227d' AS TEXT)"), no},
        {"a body that is a text", page("body = '\"words\"'"), no},
        {"a body that is nothing", page("body = ''"), no},
        {"a body that is null", page("body = 'null'"), no},
        {"a body of two objects", page("body = '{}{}'"), no},
        {"a body with a comment", page("body = '{/* */}'"), no},
        {"a body with NaN", page("body = '{\"v\":NaN}'"), no},
        {"a body with an endless number", page("body = '{\"v\":Infinity}'"), no},
        {"numbers beyond all bounds",
         page("body = "
              "'{\"v\":1,\"attempts\":1e308,\"minutes\":-1e308,\"draw\":99999999999999999999}'"),
         yes},
        {"one name twice", page("body = '{\"v\":1,\"quiz\":false,\"quiz\":true}'"), yes},
        {"a body a thousand levels deep", page("body = '" + deepJson(1000) + "'"), yes},
        {"a body a hundred thousand levels deep", page("body = '" + deepJson(100'000) + "'"), no},
        {"a version from the future", page("body = '{\"v\":2147483648}'"), yes},
        {"wrong types everywhere",
         "UPDATE node SET body = '{\"v\":\"x\",\"text\":{},\"blocks\":7,\"title\":[]}'", yes},
        {"an empty object everywhere", "UPDATE node SET body = '{}'", yes},
        {"a kind nobody knows", "UPDATE node SET kind = 'script' WHERE kind = 'text'", yes},
        {"a kind that is a path", "UPDATE node SET kind = '../../x' WHERE kind = 'text'", yes},
        {"a kind with markup", "UPDATE node SET kind = '\"><script>' WHERE kind = 'text'", yes},
        {"a kind of a megabyte",
         "UPDATE node SET kind = printf('%.*c', 1000000, 'k') WHERE kind = 'text'", no},
        {"a rank of five thousand letters", page("rank = printf('%.*c', 5000, 'U')"), no},
        {"a rank that ends in 0", page("rank = 'U0'"), no},
        {"the same rank for all", "UPDATE node SET rank = 'U'", yes},
        {"blocks below the course",
         "UPDATE node SET parent = (SELECT id FROM node WHERE kind = 'course') WHERE kind = 'text'",
         no},
        {"a page below a page",
         "UPDATE node SET parent = (SELECT min(id) FROM node WHERE kind = 'page') WHERE kind = "
         "'page' AND id <> (SELECT min(id) FROM node WHERE kind = 'page')",
         no},
        {"an id of other letters", "INSERT INTO skill VALUES('ABCDEFGHIJKL', 'U', 'x', '{}')", no},
        {"an id with markup",
         "INSERT INTO media VALUES('a\"><script>', 'x', 'image/png', 0, zeroblob(32), '{}')", no},
        {"a weight that is endless",
         "INSERT INTO skill VALUES('skillaaaaaaa', 'U', 'x', '{}'); INSERT INTO node_skill SELECT "
         "id, 'skillaaaaaaa', 9e999 FROM node WHERE kind = 'page'",
         yes},
        {"a negative weight",
         "INSERT INTO skill VALUES('skillaaaaaaa', 'U', 'x', '{}'); INSERT INTO node_skill SELECT "
         "id, 'skillaaaaaaa', -5 FROM node WHERE kind = 'page'",
         yes},
        {"a file of the size of the world",
         "INSERT INTO media VALUES('mediaaaaaaaa', 'x', 'image/png', 9223372036854775807, "
         "zeroblob(32), '{}')",
         no},
        {"a file whose bytes are not there",
         "INSERT INTO media VALUES('mediaaaaaaaa', 'x', 'image/png', 5, zeroblob(32), '{}')", yes},
        {"a file name that is a path",
         "INSERT INTO media VALUES('mediaaaaaaaa', '../../.bashrc', 'image/png', 0, zeroblob(32), "
         "'{}')",
         yes},
        {"a file type with markup",
         "INSERT INTO media VALUES('mediaaaaaaaa', 'x', 'font/ttf\");}</style><script>', 0, "
         "zeroblob(32), '{}'); INSERT OR REPLACE INTO setting VALUES('typeface', '\"own\"'), "
         "('font', '\"mediaaaaaaaa\"')",
         yes},
        {"a setting of ten thousand levels",
         "INSERT INTO setting VALUES('x', '" + QByteArray("[").repeated(10'000)
             + QByteArray("]").repeated(10'000) + "')",
         no},
        {"settings that are something else",
         "INSERT OR REPLACE INTO setting VALUES('language', '{}'), ('passMark', '1e99'), ('theme', "
         "'\"../x\"'), ('accent', '\"red;}*{x:url(//hit.example)\"')",
         yes},
        {"a number of a package beyond all",
         "UPDATE export_index SET n = 9223372036854775807 WHERE n = 0", no},
        {"a width beyond all", "UPDATE export_index SET width = 9223372036854775807", no},
        {"a comment that answers itself",
         "INSERT INTO comment SELECT 'aaaaaaaaaaaa', id, 'aaaaaaaaaaaa', '', '', '', '', '', '', "
         "'', '{}' FROM node WHERE kind = 'course'",
         yes},
        {"comments that answer each other",
         "INSERT INTO comment SELECT 'aaaaaaaaaaaa', id, 'bbbbbbbbbbbb', '', '', '', '', '', '', "
         "'', '{}' FROM node WHERE kind = 'course'; INSERT INTO comment SELECT 'bbbbbbbbbbbb', id, "
         "'aaaaaaaaaaaa', '', '', '', '', '', '', '', '{}' FROM node WHERE kind = 'course'",
         yes},
        {"a save count that is negative", "UPDATE meta SET value = '-5' WHERE key = 'save_count'",
         no},
        {"facts of the file nobody knows", "INSERT INTO meta VALUES('export:<script>', '<script>')",
         yes},
        {"a value with a bad letter in meta", "INSERT INTO meta VALUES('x', CAST(x'ff' AS TEXT))",
         no},
        // the file itself
        {"another program's mark", "PRAGMA application_id = 1", no},
        {"no mark", "PRAGMA application_id = 0", no},
        {"a version of nobody", "PRAGMA user_version = -1", no},
        {"version nought", "PRAGMA user_version = 0", no},
        {"small pages", "PRAGMA page_size = 512; VACUUM", yes},
        {"large pages", "PRAGMA page_size = 65536; VACUUM", yes},
    };
    return list;
}

} // namespace

TEST_CASE("Hostile course files are refused, or harmless all the way to a package")
{
    CHECK(courses().size() >= 30);
    for (const HostileCourseFile &one : courses()) {
        SECTION(one.name)
        {
            StorageFixture fixture;
            const QString path = fixture.savedCourse(u"hostile.carrel"_s, {1, 2, 2});
            alter(path, one.sql);
            if (one.fate == Fate::Harmless)
                fitDigest(path);
            if (one.fate == Fate::Refused)
                checkRefusedSoon(path);
            else
                checkHarmlessAllTheWay(path, fixture);
        }
    }
}

TEST_CASE("Hostile course files: a header that lies is refused, or changes nothing")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"hostile.carrel"_s, {1, 2, 2});
    const QByteArray whole = fileContent(path);
    const QByteArray digest = contentDigest(path);
    const auto put = [&](qsizetype at, QByteArray bytes) {
        QByteArray changed = whole;
        changed.replace(at, bytes.size(), bytes);
        writeFile(path, changed);
        INFO("byte " << at << ": " << bytes.toHex().toStdString());
        if (openCourse(path, GateDepth::Whole))
            CHECK(contentDigest(path) == digest);
        else
            checkRefusedSoon(path);
    };
    put(16, QByteArray("\x00\x01", 2)); // pages of 65,536 bytes
    put(16, QByteArray("\x02\x00", 2)); // of 512
    put(16, QByteArray("\x00\x00", 2)); // of none
    put(16, QByteArray("\x33\x33", 2)); // of no power of two
    put(18, QByteArray("\x02\x02", 2)); // a write-ahead log is needed
    put(18, QByteArray("\x09\x09", 2)); // formats that do not exist
    put(20, QByteArray("\xff", 1)); // reserved bytes that leave no room
    put(28, QByteArray("\x7f\xff\xff\xff", 4)); // more pages than there are
    put(52, QByteArray("\x00\x00\x00\x05", 4)); // pages that move
    put(56, QByteArray("\x00\x00\x00\x02", 4)); // another encoding
    put(0, "SQLite format 4");
    writeFile(path, whole + whole);
    checkRefusedSoon(path);
    writeFile(path, QByteArray(1 << 20, '\0') + whole);
    checkRefusedSoon(path);
}
