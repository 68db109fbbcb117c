// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Documents that cannot be loaded. What fits and what does not is tested in
// tests/core/exchange/coursejson; here: that the program says it, and leaves nothing.

#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace carrel::test;

namespace {

/// Tries to load "c.json" of the place; nothing must be left. Returns the message.
QString refusal(const Place &place, int exitCode = 1)
{
    const QStringList before = place.names();
    const Run run =
        runCarrel({u"load"_s, place.path(u"c.json"_s), u"-o"_s, place.path(u"c.carrel"_s)});
    INFO(run.err.toStdString());
    CHECK(run.exitCode == exitCode);
    CHECK(run.out.isEmpty());
    CHECK(run.err.count('\n') == 1);
    CHECK(place.names() == before);
    return run.message();
}

QByteArray changed(QByteArray document, const QByteArray &from, const QByteArray &to)
{
    REQUIRE(document.contains(from));
    return document.replace(from, to);
}

} // namespace

TEST_CASE("carrel load refuses what does not fit and leaves nothing")
{
    const Place place;
    place.write(u"a.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

    SECTION("a wrong type, with its place")
    {
        place.write(u"c.json"_s,
                    changed(courseDocument(), R"("correct": true)", R"("correct": "true")"));
        CHECK(refusal(place)
              == u"carrel: children[0].children[1].children[0].options[0].correct: expected true "
                 u"or false\n");
    }

    SECTION("a media file that is missing, by its name")
    {
        place.write(u"c.json"_s, courseDocument());
        REQUIRE(QFile::remove(place.path(u"a.svg"_s)));
        CHECK(refusal(place).contains(u"media[0].file: the file “a.svg” is missing"));
    }

    SECTION("a media path that leads out")
    {
        place.write(
            u"c.json"_s,
            changed(courseDocument(), R"("file": "a.svg")", R"("file": "../../etc/passwd")"));
        CHECK(refusal(place).contains(u"media[0].file: “../../etc/passwd” is refused"));
    }

    SECTION("no JSON, with line and column")
    {
        place.write(u"c.json"_s, "{\n \"format\": carrel\n}");
        CHECK(refusal(place).contains(u"line 2, column 12"));
    }

    SECTION("a course file and a document of a newer format")
    {
        place.write(u"c.json"_s, QByteArray("SQLite format 3\0 and more", 25));
        CHECK(refusal(place).contains(u"course file"));
        place.write(u"c.json"_s, changed(courseDocument(), R"("version": 1)", R"("version": 2)"));
        CHECK(refusal(place).contains(u"newer Carrel"));
    }

    SECTION("no file at all")
    {
        CHECK(refusal(place, 3).contains(u"c.json"));
    }
}

TEST_CASE("carrel load keeps what this version does not know")
{
    const Place place;
    place.write(u"a.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    QByteArray document = changed(courseDocument(), R"("alt": "A line")",
                                  R"("alt": "A line", "glow": {"later": [1, null, "x"]})");
    document =
        changed(document, R"({"id": "text00000000")",
                R"({"kind": "hologram", "id": "holo00000000", "spin": 3}, {"id": "text00000000")");
    place.write(u"c.json"_s, document);
    const QString file = place.path(u"c.carrel"_s);
    REQUIRE(runCarrel({u"load"_s, place.path(u"c.json"_s), u"-o"_s, file}).exitCode == 0);

    const QByteArray dumped = runCarrel({u"dump"_s, file}).out;
    CHECK(dumped.contains(R"("glow": {"later":[1,null,"x"]})"));
    CHECK(dumped.contains(R"("kind": "hologram")"));
    CHECK(dumped.contains(R"("spin": 3)"));

    const Run exported = runCarrel(
        {u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, place.path(u"c.zip"_s)});
    CHECK(exported.exitCode == 0);
    CHECK(exported.err.contains("hologram")); // what the package leaves out is said
}

TEST_CASE("carrel load tells of a block that names a missing media entry")
{
    const Place place;
    place.write(u"a.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    place.write(
        u"c.json"_s,
        changed(courseDocument(), R"("media": "media0000000")", R"("media": "other0000000")"));
    const Run loaded =
        runCarrel({u"load"_s, place.path(u"c.json"_s), u"-o"_s, place.path(u"c.carrel"_s)});
    CHECK(loaded.exitCode == 0);
    CHECK(loaded.err.contains("other0000000"));
}
