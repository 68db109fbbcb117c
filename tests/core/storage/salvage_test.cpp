// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/salvage.h"

#include "core/storage/nodestore.h"
#include "core/storage/recordstore.h"
#include "tests/core/storage/damagedcourse.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QFile>

#include <algorithm>

#include <sqlite3.h>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

using What = SalvageItem::What;

void tamperWith(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK);
    char *message = nullptr;
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    INFO((message ? message : ""));
    CHECK(code == SQLITE_OK);
    sqlite3_free(message);
    sqlite3_close(handle);
}

bool has(const SalvageFindings &findings, What what, const QString &title)
{
    return std::ranges::any_of(findings.items, [&](const SalvageItem &item) {
        return item.what == what && item.title == title;
    });
}

} // namespace

TEST_CASE("Salvage brings a whole course through as it was")
{
    DamagedCourse course;
    const QByteArray digest = contentDigest(course.path);
    const SalvageFindings findings = taken(course.salvage());
    INFO(told(findings));
    CHECK(findings.isTextWhole);
    CHECK(findings.items.isEmpty());
    CHECK(findings.modules == 4);
    CHECK(findings.pages == 24);
    CHECK(findings.blocks == 361);
    CHECK(findings.media == 2);
    CHECK(contentDigest(course.target) == digest);
    const GatedCourse rescued = course.rescued();
    const GatedCourse before = taken(openCourse(course.path, GateDepth::Outline));
    CHECK(rescued.info.documentId == before.info.documentId);
    CHECK(rescued.info.saveId != before.info.saveId);
    CHECK(fileContent(course.path) == course.whole);
    CHECK(course.fixture.files() == QStringList{u"damaged.carrel"_s, u"rescued.carrel"_s});
}

TEST_CASE("Salvage needs neither header nor schema nor the right length")
{
    DamagedCourse course;
    const QByteArray digest = contentDigest(course.path);

    SECTION("the first page is zero")
    {
        course.damage(zeroed(course.whole, 0));
        CHECK(taken(course.salvage()).isTextWhole);
        CHECK(contentDigest(course.target) == digest);
    }
    SECTION("the header says another size")
    {
        QByteArray file = course.whole;
        file[31] = char(file[31] ^ 1); // page count
        course.damage(file);
        CHECK(taken(course.salvage()).isTextWhole);
        CHECK(contentDigest(course.target) == digest);
    }
    SECTION("the header says other pages, another program, another version")
    {
        for (const int at : {16, 18, 20, 63, 70}) {
            QByteArray file = course.whole;
            file[at] = char(file[at] ^ 1);
            course.damage(file);
            CHECK(taken(course.salvage()).isTextWhole);
        }
    }
    SECTION("something was added")
    {
        course.damage(course.whole + QByteArray(1000, 'x'));
        CHECK(taken(course.salvage()).isTextWhole);
    }
    SECTION("the second half is gone")
    {
        course.damage(course.whole.first(course.whole.size() / 2 + 77));
        const SalvageFindings findings = taken(course.salvage());
        INFO(told(findings));
        CHECK(has(findings, What::LostMedia, u"mediaaaaaaaa.bin"_s));
        course.rescued();
    }
}

TEST_CASE("Damage to media leaves all text whole")
{
    DamagedCourse course;
    const qsizetype inFilm = course.whole.indexOf(noise(2'500'000, 1).sliced(1'500'000, 400));
    REQUIRE(inFilm > 0);
    QByteArray file = course.whole;

    SECTION("a letter of it: it is kept, and named")
    {
        file[inFilm] = char(file[inFilm] ^ 8);
        course.damage(file);
        const SalvageFindings findings = taken(course.salvage());
        CHECK(findings.isTextWhole);
        CHECK(findings.media == 1);
        REQUIRE(findings.items.size() == 1);
        CHECK(has(findings, What::DamagedMedia, u"mediaaaaaaaa.bin"_s));
        const GatedCourse rescued = course.rescued();
        const auto media = taken(RecordStore(rescued.reader->database()).media());
        REQUIRE(media.size() == 2);
        QByteArray bytes = noise(2'500'000, 1);
        bytes[1'500'000] = char(bytes[1'500'000] ^ 8);
        CHECK(mediaBytes(rescued.reader->media(), media[0]) == bytes);
    }
    SECTION("where it goes on: it is left out, and named")
    {
        file.replace(inFilm / page * page, 4, QByteArray("\x7f\0\0\1", 4));
        course.damage(file);
        const SalvageFindings findings = taken(course.salvage());
        CHECK(findings.media == 1);
        CHECK(has(findings, What::LostMedia, u"mediaaaaaaaa.bin"_s));
        const GatedCourse rescued = course.rescued();
        CHECK(taken(RecordStore(rescued.reader->database()).media()).size() == 1);
    }
    SECTION("its record: the bytes are kept without a name")
    {
        tamperWith(course.path, "DELETE FROM media WHERE id = 'mediabbbbbbb'");
        const SalvageFindings findings = taken(course.salvage());
        INFO(told(findings));
        CHECK_FALSE(findings.isTextWhole);
        const GatedCourse rescued = course.rescued();
        const auto media = taken(RecordStore(rescued.reader->database()).media());
        REQUIRE(media.size() == 2);
        const bool isFirst = media[0].name != u"mediaaaaaaaa.bin"_s;
        CHECK(has(findings, What::NamelessMedia, media[isFirst ? 0 : 1].name));
        CHECK(mediaBytes(rescued.reader->media(), media[isFirst ? 0 : 1]) == noise(70'000, 2));
    }
}

TEST_CASE("A lost page of rows costs those rows, which the outline names")
{
    DamagedCourse course;
    QList<qsizetype> pages;
    for (const qsizetype at : std::as_const(course.places))
        pages << (at < 0 ? -1 : at / page);
    const qsizetype lost = pages[pages.size() / 2];
    course.damage(zeroed(course.whole, lost));
    const SalvageFindings findings = taken(course.salvage());
    INFO(told(findings));
    CHECK_FALSE(findings.isTextWhole);
    const GatedCourse rescued = course.rescued();
    int gone = 0;
    for (qsizetype i = 0; i < course.nodes.size(); ++i) {
        const Node &node = course.nodes[i];
        const auto found = taken(NodeStore(rescued.reader->database()).find(node.id));
        const bool isContainer = node.kind == u"module"_s || node.kind == u"page"_s;
        if (pages[i] != lost) {
            REQUIRE(found);
            CHECK(*found == node);
        } else if (isContainer && found) {
            CHECK(has(findings, What::EmptiedNode, node.title));
            CHECK(found->title == node.title);
        } else {
            ++gone;
            CHECK(has(findings, What::LostNode, node.title));
        }
    }
    CHECK(gone > 10);
}

TEST_CASE("What lost its place stands among the rescued pages")
{
    DamagedCourse course;
    const auto countIn = [](const GatedCourse &rescued, const char *sql) {
        return taken(rescued.reader->database().integer(sql));
    };

    SECTION("pages and blocks, in the order they had")
    {
        tamperWith(
            course.path,
            "DELETE FROM node WHERE id = (SELECT id FROM node WHERE kind = 'module' LIMIT 1);"
            "DELETE FROM node WHERE id = (SELECT id FROM node WHERE kind = 'page' AND parent"
            " IN (SELECT id FROM node) LIMIT 1)");
        const SalvageFindings findings = taken(course.salvage());
        CHECK(findings.pages == 24); // one gone, one made
        CHECK(findings.blocks == 361);
        const GatedCourse rescued = course.rescued();
        CHECK(countIn(rescued,
                      "SELECT count(*) FROM node WHERE parent = (SELECT id FROM node WHERE kind ="
                      " 'module' AND title = 'Rescued pages')")
              == 7);
        for (const Node &node : std::as_const(course.nodes)) {
            if (node.kind == u"text"_s)
                CHECK(taken(NodeStore(rescued.reader->database()).find(node.id)));
        }
    }
    SECTION("circles are opened")
    {
        tamperWith(
            course.path,
            "UPDATE node SET parent = id WHERE id IN (SELECT id FROM node WHERE kind ="
            " 'module' LIMIT 2);"
            "UPDATE node SET parent = (SELECT max(id) FROM node WHERE kind = 'page') WHERE id"
            " = (SELECT min(id) FROM node WHERE kind = 'page');"
            "UPDATE node SET parent = (SELECT min(id) FROM node WHERE kind = 'page') WHERE id"
            " = (SELECT max(id) FROM node WHERE kind = 'page')");
        const SalvageFindings findings = taken(course.salvage());
        CHECK(findings.blocks == 361);
        CHECK(findings.pages == 24);
        course.rescued();
    }
    SECTION("the course itself")
    {
        tamperWith(course.path, "DELETE FROM node WHERE kind = 'course'");
        const SalvageFindings findings = taken(course.salvage());
        CHECK(findings.modules == 4);
        CHECK(findings.title == u"Rescued course"_s);
        course.rescued();
    }
    SECTION("a second course")
    {
        tamperWith(course.path,
                   "INSERT INTO node VALUES('secondsecond', NULL, 'V', 'course', 'Other', '{}')");
        const SalvageFindings findings = taken(course.salvage());
        CHECK(findings.modules == 4);
        CHECK(has(findings, What::LostNode, u"Other"_s));
        course.rescued();
    }
    SECTION("comments stay, at the course")
    {
        tamperWith(course.path,
                   "INSERT INTO comment SELECT 'commentaaaaa', id, NULL, 'text', 'these words',"
                   " 'remark', 'open', 'Ann', '2026-03-01T10:00:00.000Z', '', '{}' FROM node WHERE"
                   " kind = 'text' LIMIT 1;"
                   "DELETE FROM node WHERE id = (SELECT node FROM comment)");
        const SalvageFindings findings = taken(course.salvage());
        CHECK(has(findings, What::MovedComment, u"these words"_s));
        CHECK(countIn(course.rescued(),
                      "SELECT count(*) FROM comment JOIN node ON node.id = comment.node"
                      " WHERE node.kind = 'course'")
              == 1);
    }
}

TEST_CASE("What the gate would refuse is left out and named")
{
    DamagedCourse course;
    tamperWith(course.path,
               "INSERT INTO setting VALUES('good', '1'), ('bad', 'no json');"
               "INSERT INTO skill VALUES('Not an id', 'V', 'A skill', '{}');"
               "UPDATE node SET body = 'torn' WHERE id = (SELECT max(id) FROM node WHERE kind ="
               " 'text');"
               "UPDATE node SET body = 'torn' WHERE id = (SELECT max(id) FROM node WHERE kind ="
               " 'page');"
               "UPDATE node SET title = CAST(x'4120ff42' AS TEXT) WHERE id = (SELECT min(id) FROM"
               " node WHERE kind = 'text');"
               "UPDATE node SET rank = '!' WHERE id = (SELECT min(id) FROM node WHERE kind ="
               " 'module');"
               "INSERT INTO node_skill VALUES((SELECT max(id) FROM node), 'skillaaaaaaa', 1.0);"
               "INSERT INTO meta VALUES('exports', 'torn')");
    const SalvageFindings findings = taken(course.salvage());
    INFO(told(findings));
    CHECK(has(findings, What::LostSetting, u"bad"_s));
    CHECK(has(findings, What::LostSkill, u"A skill"_s));
    CHECK(has(findings, What::DamagedLetters, u"A \uFFFDB"_s));
    CHECK(has(findings, What::LostLinks, {}));
    CHECK(has(findings, What::LostExports, {}));
    CHECK(std::ranges::count(findings.items, What::LostNode, &SalvageItem::what) == 1);
    CHECK(std::ranges::count(findings.items, What::EmptiedNode, &SalvageItem::what) == 1);
    CHECK(findings.blocks == 360);
    const GatedCourse rescued = course.rescued();
    CHECK(taken(rescued.reader->database().integer("SELECT count(*) FROM setting")) == 1);
}

TEST_CASE("Salvage refuses what is no damaged course")
{
    DamagedCourse course;
    const auto code = [&] {
        const auto done = course.salvage();
        REQUIRE_FALSE(done);
        CHECK(course.fixture.files() == QStringList{u"damaged.carrel"_s});
        return done.error().code;
    };

    SECTION("a text, an empty file, noise, another program's database")
    {
        for (const QByteArray &bytes :
             {QByteArray("Dear all,\n").repeated(5000), QByteArray(), noise(300'000, 9)}) {
            course.damage(bytes);
            CHECK(code() == ErrorCode::NotOurs);
        }
        REQUIRE(QFile::remove(course.path));
        tamperWith(course.path, "CREATE TABLE t(a, b); INSERT INTO t VALUES('a', 'b')");
        CHECK(code() == ErrorCode::NotOurs);
    }
    SECTION("a course of a newer version")
    {
        tamperWith(course.path,
                   "UPDATE meta SET value = '7' WHERE key = 'min_reader'; PRAGMA user_version = 7");
        CHECK(code() == ErrorCode::TooNew);
    }
    SECTION("to write over the damaged file")
    {
        SalvageOptions options;
        options.target = course.path;
        const auto done = salvageCourse(course.path, options);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::Refused);
        CHECK(fileContent(course.path) == course.whole);
    }
    SECTION("and leaves nothing when it is cancelled")
    {
        SalvageOptions options;
        options.target = course.target;
        const auto done = salvageCourse(course.path, options, [](qint64, qint64) { return false; });
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::Cancelled);
        CHECK(course.fixture.files() == QStringList{u"damaged.carrel"_s});
    }
}
