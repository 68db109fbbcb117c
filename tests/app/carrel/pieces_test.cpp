// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace carrel::test;

namespace {

QString newCourse(const Place &place, const QString &name, const QString &from)
{
    const QString file = place.path(name);
    REQUIRE(runCarrel({u"new"_s, file, u"--from"_s, from, u"--language"_s, u"en"_s}).exitCode == 0);
    return file;
}

QJsonArray shelvesOf(const QString &file)
{
    const Run told = runCarrel({u"pieces"_s, file, u"--json"_s});
    REQUIRE(told.exitCode == 0);
    return told.json()[u"shelves"_s].toArray();
}

QString idOf(const QJsonValue &value)
{
    return value[u"id"_s].toString();
}

} // namespace

TEST_CASE("pieces on the command line")
{
    const Place place;
    const QString course = newCourse(place, u"course.carrel"_s, u"sample"_s);
    const QString collection = place.path(u"bank.carrel"_s);
    const QJsonValue page = shelvesOf(course)[0][u"pieces"_s][0];

    SECTION("a page is kept, listed, and taken into another course")
    {
        const Run kept = runCarrel({u"keep"_s, course, collection, u"--node"_s, idOf(page),
                                    u"--name"_s, u"A start"_s, u"--shelf"_s, u"Starts"_s});
        REQUIRE(kept.exitCode == 0);
        const QJsonArray shelves = shelvesOf(collection);
        REQUIRE(shelves.size() == 1);
        CHECK(shelves[0][u"name"_s].toString() == u"Starts"_s);
        const QJsonValue piece = shelves[0][u"pieces"_s][0];
        CHECK(piece[u"name"_s].toString() == u"A start"_s);
        CHECK(piece[u"holds"_s].toString() == u"page"_s);
        CHECK(QString::fromUtf8(kept.out).trimmed() == idOf(piece));

        const QString other = newCourse(place, u"other.carrel"_s, u"blank"_s);
        const QString module = idOf(shelvesOf(other)[0]);
        const Run taken =
            runCarrel({u"take"_s, collection, other, u"--piece"_s, idOf(piece), u"--to"_s, module});
        REQUIRE(taken.exitCode == 0);
        CHECK(shelvesOf(other)[0][u"pieces"_s][1][u"name"_s].toString() == u"A start"_s);
        CHECK(runCarrel({u"verify"_s, other}).exitCode == 0);
    }
    SECTION("several blocks are one piece, told with its blocks")
    {
        const QJsonArray blocks = page[u"blocks"_s].toArray();
        REQUIRE(blocks.size() > 1);
        REQUIRE(runCarrel({u"keep"_s, course, collection, u"--node"_s, idOf(blocks[0]), u"--node"_s,
                           idOf(blocks[1])})
                    .exitCode
                == 0);
        CHECK(shelvesOf(collection)[0][u"pieces"_s][0][u"blocks"_s].toArray().size() == 2);
        const Run told = runCarrel({u"pieces"_s, collection});
        CHECK(told.out.contains(" (blocks)\n"));
        CHECK(told.out.count('\n') == 4);
    }
    SECTION("what does not fit or is not there is refused, and nothing is written")
    {
        CHECK(runCarrel({u"keep"_s, course, collection}).exitCode == 2);
        CHECK(runCarrel({u"take"_s, collection, course}).exitCode == 2);
        CHECK(runCarrel({u"keep"_s, course, collection, u"--node"_s, u"nosuchnode12"_s}).exitCode
              == 3);
        CHECK_FALSE(QFile::exists(collection));
        CHECK(runCarrel({u"pieces"_s, collection}).exitCode == 3);
        const QString other = newCourse(place, u"other.carrel"_s, u"blank"_s);
        const QString goal = idOf(shelvesOf(other)[0][u"pieces"_s][0]);
        const Run refused = runCarrel(
            {u"take"_s, course, other, u"--piece"_s, idOf(shelvesOf(course)[0]), u"--to"_s, goal});
        CHECK(refused.exitCode == 1);
        CHECK(refused.err.contains("does not fit onto a page"));
    }
}
