// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are no course, or not a whole or harmless one: every command refuses them in one
// sentence that says what the file is, and changes nothing.

#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace carrel::test;

namespace {

/// Gives the file to every command that reads a course. They say the same; that is returned.
QString refusedByAll(const Place &place, const QString &name, int exitCode)
{
    const QByteArray before = place.read(name);
    const QStringList namesBefore = place.names();
    const QString file = place.path(name);
    const QList<QStringList> calls{
        {u"info"_s, file},
        {u"dump"_s, file, u"-o"_s, place.path(u"out.json"_s)},
        {u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, place.path(u"out.zip"_s)}};
    QString message;
    for (const QStringList &call : calls) {
        const Run run = runCarrel(call);
        INFO(call.join(u' ').toStdString() + ": " + run.err.toStdString());
        CHECK(run.exitCode == exitCode);
        CHECK(run.out.isEmpty());
        CHECK(run.message().contains(QRegularExpression(
            u"^carrel: .*[.?!]\n$"_s, QRegularExpression::DotMatchesEverythingOption)));
        CHECK(run.err.count('\n') == 1);
        message = run.message();
    }
    CHECK(place.read(name) == before);
    CHECK(place.names() == namesBefore);
    return message;
}

/// The shell guards the schema by itself where it is new enough; a stranger would not.
void sql(const QString &database, const QString &statements)
{
    const Run run =
        program(u"sqlite3"_s, {u"-cmd"_s, u".dbconfig defensive off"_s, database, statements});
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
}

} // namespace

TEST_CASE("Files that are no course are refused by what they are")
{
    const Place place;

    SECTION("a text file")
    {
        place.write(u"t.carrel"_s, QByteArray("Dear colleague,\n").repeated(1000));
        CHECK(refusedByAll(place, u"t.carrel"_s, 1).contains(u"t.carrel"));
    }

    SECTION("an empty file")
    {
        place.write(u"e.carrel"_s, {});
        CHECK(refusedByAll(place, u"e.carrel"_s, 1).contains(u"e.carrel"));
    }

    SECTION("a zip archive")
    {
        place.write(u"a.txt"_s, "a");
        REQUIRE(
            program(u"zip"_s, {u"-qj"_s, place.path(u"z.zip"_s), place.path(u"a.txt"_s)}).exitCode
            == 0);
        CHECK(refusedByAll(place, u"z.zip"_s, 1).contains(u"z.zip"));
    }

    SECTION("a database of another program")
    {
        sql(place.path(u"f.carrel"_s),
            u"CREATE TABLE bookmarks(a, b); INSERT INTO bookmarks VALUES(1, 2);"_s);
        CHECK(refusedByAll(place, u"f.carrel"_s, 1).contains(u"f.carrel"));
    }

    SECTION("nothing there, and a folder")
    {
        const Run missing = runCarrel({u"info"_s, place.path(u"none.carrel"_s)});
        CHECK(missing.exitCode == 3);
        CHECK(missing.err.contains("none.carrel"));
        const Run folder = runCarrel({u"info"_s, place.path({})});
        CHECK((folder.exitCode == 1 || folder.exitCode == 3));
        CHECK_FALSE(folder.err.isEmpty());
    }
}

TEST_CASE("Courses that are not as they should be are refused")
{
    const Place place;
    const QString file = place.course();

    SECTION("a truncated one is called incomplete")
    {
        const QByteArray whole = place.read(u"c.carrel"_s);
        for (const qsizetype size : {whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
            INFO(size);
            place.write(u"c.carrel"_s, whole.left(size));
            CHECK(refusedByAll(place, u"c.carrel"_s, 1).contains(u"not complete"));
            const Run verified = runCarrel({u"verify"_s, file});
            CHECK(verified.exitCode == 1);
        }
    }

    SECTION("one changed letter is found by verify, which says so on standard output")
    {
        QByteArray bytes = place.read(u"c.carrel"_s);
        const qsizetype at = bytes.indexOf("Some text.");
        REQUIRE(at > 0);
        bytes[at] = 's';
        place.write(u"c.carrel"_s, bytes);
        const Run verified = runCarrel({u"verify"_s, file, u"--json"_s});
        CHECK(verified.exitCode == 1);
        CHECK_FALSE(verified.json()[u"whole"_s].toBool());
        CHECK_FALSE(verified.json()[u"problems"_s].toArray().isEmpty());
    }

    SECTION("a changed media file is found by verify")
    {
        QByteArray bytes = place.read(u"c.carrel"_s);
        const qsizetype at = bytes.indexOf("M0 0h9");
        REQUIRE(at > 0);
        bytes[at] = 'm';
        place.write(u"c.carrel"_s, bytes);
        const Run verified = runCarrel({u"verify"_s, file});
        CHECK(verified.exitCode == 1);
        CHECK(verified.out.contains("a.svg"));
    }

    SECTION("one of a newer version is called that, and not damaged")
    {
        sql(file, u"PRAGMA user_version = 99"_s);
        const QString message = refusedByAll(place, u"c.carrel"_s, 1);
        CHECK(message.contains(u"Update Carrel"));
        CHECK_FALSE(message.contains(u"damaged"));
    }

    SECTION("hostile schemas are refused, whatever they would do")
    {
        const QByteArray whole = place.read(u"c.carrel"_s);
        const QStringList additions{
            u"CREATE TRIGGER t AFTER INSERT ON node BEGIN DELETE FROM node; END"_s,
            u"CREATE VIEW v AS SELECT load_extension('/tmp/x')"_s,
            u"CREATE TABLE extra(a)"_s,
            u"ALTER TABLE node ADD COLUMN extra TEXT"_s,
            u"CREATE INDEX extra ON node(title, body)"_s,
            u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '')"_s,
            u"DROP TABLE waiver; CREATE VIEW waiver AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL "
            u"SELECT x + 1"
            u" FROM c) SELECT x AS node, x AS rule, x AS reason, x AS text_hash, x AS body FROM c"_s};
        for (const QString &addition : additions) {
            INFO(addition.toStdString());
            place.write(u"c.carrel"_s, whole);
            sql(file, addition);
            CHECK_FALSE(refusedByAll(place, u"c.carrel"_s, 1).isEmpty());
        }
    }

    SECTION("a planted side file is neither believed nor touched")
    {
        place.write(u"c.carrel-wal"_s, QByteArray(4096, 'w'));
        place.write(u"c.carrel-journal"_s, QByteArray(4096, 'j'));
        CHECK(runCarrel({u"info"_s, file}).exitCode == 0);
        CHECK(runCarrel({u"verify"_s, file}).exitCode == 0);
        CHECK(place.read(u"c.carrel-wal"_s) == QByteArray(4096, 'w'));
        CHECK(place.read(u"c.carrel-journal"_s) == QByteArray(4096, 'j'));
    }
}

TEST_CASE("check-package says what a file is that is no package")
{
    const Place place;
    const QString file = place.course();
    place.write(u"t.txt"_s, "text");
    for (const QString &name : {u"c.carrel"_s, u"t.txt"_s}) {
        const Run run = runCarrel({u"check-package"_s, place.path(name)});
        INFO(run.out.toStdString() + run.err.toStdString());
        CHECK(run.exitCode == 1);
        CHECK((run.err + run.out).contains(name.toUtf8()));
    }
    const Run missing = runCarrel({u"check-package"_s, place.path(u"none.zip"_s)});
    CHECK(missing.exitCode == 3);
    CHECK(missing.out.isEmpty());
    CHECK(missing.err.contains("none.zip"));
}
