// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace carrel::test;

namespace {

/// The sample course under a name of its own.
QString sample(const Place &place)
{
    const QString file = place.path(u"s.carrel"_s);
    const Run made =
        runCarrel({u"new"_s, file, u"--from"_s, u"sample"_s, u"--language"_s, u"en"_s});
    REQUIRE(made.exitCode == 0);
    return file;
}

qsizetype hitsOf(const QString &file, const QStringList &words)
{
    const Run found = runCarrel(QStringList{u"find"_s, file} + words + QStringList{u"--json"_s});
    REQUIRE(found.exitCode == 0);
    return found.json()[u"hits"_s].toArray().size();
}

} // namespace

TEST_CASE("carrel find")
{
    const Place place;
    const QString file = sample(place);

    SECTION("tells every place, with what text it is")
    {
        const Run found = runCarrel({u"find"_s, file, u"handover"_s, u"--json"_s});
        CHECK(found.exitCode == 0);
        const QJsonArray hits = found.json()[u"hits"_s].toArray();
        REQUIRE(hits.size() > 20);
        CHECK(hits[0][u"name"_s].toString() == u"Course title"_s);
        const Run told = runCarrel({u"find"_s, file, u"handover"_s});
        CHECK(told.out.startsWith("A handover that holds: Course title: A handover that holds\n"));
        CHECK(told.out.count('\n') == hits.size());
    }
    SECTION("narrows what is looked for")
    {
        const qsizetype all = hitsOf(file, {u"HANDOVER"_s});
        CHECK(hitsOf(file, {u"HANDOVER"_s, u"--match-case"_s}) == 0);
        CHECK(hitsOf(file, {u"handove"_s, u"--whole-words"_s}) == 0);
        const qsizetype titles = hitsOf(file, {u"handover"_s, u"--titles"_s});
        CHECK(titles > 0);
        CHECK(titles < all);
    }
    SECTION("says so when there is nothing")
    {
        const Run found = runCarrel({u"find"_s, file, u"zeppelin"_s});
        CHECK(found.exitCode == 0);
        CHECK(found.out == "Nothing was found.\n");
    }
}

TEST_CASE("carrel replace")
{
    const Place place;
    const QString file = sample(place);
    const qsizetype all = hitsOf(file, {u"handover"_s});

    SECTION("replaces everywhere and saves the file")
    {
        const Run replaced =
            runCarrel({u"replace"_s, file, u"handover"_s, u"briefing"_s, u"--json"_s});
        INFO(replaced.err.toStdString());
        CHECK(replaced.exitCode == 0);
        CHECK(replaced.json()[u"replaced"_s].toInt() == all);
        CHECK(replaced.json()[u"kept"_s].toArray().isEmpty());
        CHECK(hitsOf(file, {u"handover"_s}) == 0);
        CHECK(hitsOf(file, {u"briefing"_s}) >= all);
        CHECK(runCarrel({u"verify"_s, file}).exitCode == 0);
        const Run info = runCarrel({u"info"_s, file, u"--json"_s});
        CHECK(info.json()[u"title"_s].toString() == u"A briefing that holds"_s);
    }
    SECTION("only tells what it would do, with --dry-run")
    {
        const QByteArray before = place.read(u"s.carrel"_s);
        const Run told =
            runCarrel({u"replace"_s, file, u"handover"_s, u"briefing"_s, u"--dry-run"_s});
        CHECK(told.exitCode == 0);
        CHECK(told.out.startsWith("A handover that holds: Course title: A briefing that holds\n"));
        CHECK(place.read(u"s.carrel"_s) == before);
    }
    SECTION("leaves what cannot be replaced, and ends with 1")
    {
        const Run left = runCarrel({u"replace"_s, file, u"A handover that holds"_s, QString()});
        CHECK(left.exitCode == 1);
        CHECK(left.err.contains("Nothing would be left of the title."));
    }
    SECTION("says so when there is nothing")
    {
        const Run nothing = runCarrel({u"replace"_s, file, u"zeppelin"_s, u"ship"_s});
        CHECK(nothing.exitCode == 0);
        CHECK(nothing.out == "Nothing was replaced.\n");
    }
}
