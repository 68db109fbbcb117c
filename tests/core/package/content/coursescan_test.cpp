// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/coursescan.h"

#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QList<QList<int>> runsOf(const ScannedCourse &course)
{
    QList<QList<int>> runs;
    for (const SlotRun &run : course.slotRuns)
        runs.append({run.count, run.width, run.points, run.steps});
    return runs;
}

/// The only warning, which must name all of these.
void checkWarning(const ScannedCourse &course, const QStringList &parts)
{
    REQUIRE(course.warnings.size() == 1);
    for (const QString &part : parts) {
        INFO(course.warnings.first().toStdString());
        CHECK(course.warnings.first().contains(part));
    }
}

} // namespace

TEST_CASE("scanCourse reads what the package's first file tells")
{
    const auto course = sampleCourse();
    const auto scanned = scanCourse(*course);
    REQUIRE(scanned);

    SECTION("modules in document order with depth, parent, pages and questions")
    {
        REQUIRE(scanned->modules.size() == 3);
        CHECK(scanned->modules[0].depth == 0);
        CHECK(scanned->modules[0].parent.isNull());
        CHECK(scanned->modules[0].pages == QList<int>{0});
        CHECK(scanned->modules[0].questions == 3);
        CHECK(scanned->modules[1].pages.isEmpty());
        CHECK(scanned->modules[2].depth == 1);
        CHECK(scanned->modules[2].parent == scanned->modules[1].id);
        CHECK(scanned->modules[2].questions == 2);
        CHECK(scanned->pages == 2);
        CHECK(scanned->questions == 5);
    }
    SECTION("kinds in use, stored files and third parties")
    {
        CHECK(scanned->kinds.size() == allKinds().size());
        const auto files = scanned->media.files();
        REQUIRE(files.size() == 1); // Captions travel inside the module's data.
        CHECK(files.first().name.endsWith(u"-ubung-1-final-2.png"_s));
        CHECK(scanned->thirdParties == QStringList{u"https://videos.example.org"_s});
        CHECK(scanned->warnings.isEmpty());
    }
}

TEST_CASE("scanCourse makes the table of what is kept")
{
    MemoryCourse course;
    const NodeId module = course.addModule(u"M"_s);
    const NodeId page = course.addPage(module, u"P"_s);

    SECTION("with practice outside and scores on quiz pages")
    {
        course.addBlock(page, u"single"_s, {{u"points"_s, 3}});
        const NodeId quiz = course.addPage(module, u"Q"_s, {{u"quiz"_s, true}});
        course.addBlock(quiz, u"single"_s, {{u"points"_s, 3}});
        course.addBlock(quiz, u"single"_s, {{u"points"_s, 3}});
        course.addBlock(quiz, u"text"_s);
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        CHECK(runsOf(*scanned)
              == QList<QList<int>>{{1, 4, 0, 0}, {1, 3, 0, 1}, {1, 4, 0, 0}, {2, 3, 3, 1}});
        CHECK(scanned->countsPoints);
    }
    SECTION("as the author says where he says it")
    {
        course.addBlock(page, u"truefalse"_s, {{u"counts"_s, u"yes"_s}});
        const NodeId quiz = course.addPage(module, u"Q"_s, {{u"quiz"_s, true}});
        course.addBlock(quiz, u"truefalse"_s, {{u"counts"_s, u"no"_s}});
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        CHECK(runsOf(*scanned)
              == QList<QList<int>>{{1, 4, 0, 0}, {1, 3, 1, 1}, {1, 4, 0, 0}, {1, 3, 0, 1}});
    }
    SECTION("keeping the places of what was deleted, without points")
    {
        const NodeId quiz = course.addPage(module, u"Q"_s, {{u"quiz"_s, true}});
        const NodeId deleted = course.addBlock(quiz, u"single"_s);
        course.addBlock(quiz, u"single"_s);
        course.remove(deleted);
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        CHECK(runsOf(*scanned) == QList<QList<int>>{{2, 4, 0, 0}, {1, 3, 0, 0}, {1, 3, 1, 1}});
    }
    SECTION("without points for work that nobody scores")
    {
        const NodeId quiz = course.addPage(module, u"Q"_s, {{u"quiz"_s, true}});
        course.addBlock(quiz, u"practical"_s);
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        CHECK_FALSE(scanned->countsPoints);
        CHECK(scanned->questions == 0);
    }
}

TEST_CASE("scanCourse drops nothing silently")
{
    MemoryCourse course;
    const NodeId module = course.addModule(u"First module"_s);
    const NodeId page = course.addPage(module, u"First page"_s);

    SECTION("a block of a kind that this version does not know")
    {
        course.addBlock(page, u"hotspot"_s);
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        checkWarning(*scanned, {u"First page"_s, u"hotspot"_s});
        CHECK(scanned->kinds.isEmpty());
    }
    SECTION("a file that is gone")
    {
        course.addBlock(page, u"image"_s, {{u"media"_s, u"aaaaaaaaaaaa"_s}});
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        checkWarning(*scanned, {u"First page"_s});
    }
    SECTION("a link to a page that is gone")
    {
        const QJsonArray text{QJsonObject{
            {u"type"_s, u"paragraph"_s},
            {u"runs"_s,
             QJsonArray{QJsonObject{{u"text"_s, u"see"_s}, {u"link"_s, u"page:aaaaaaaaaaaa"_s}}}}}};
        course.addBlock(page, u"text"_s, {{u"text"_s, text}});
        const auto scanned = scanCourse(course);
        REQUIRE(scanned);
        checkWarning(*scanned, {u"First page"_s});
    }
    SECTION("but a link to a page that comes later is fine")
    {
        const NodeId later = course.addPage(module, u"Later"_s);
        const QJsonArray text{QJsonObject{
            {u"type"_s, u"paragraph"_s},
            {u"runs"_s,
             QJsonArray{QJsonObject{{u"text"_s, u"see"_s},
                                    {u"link"_s, QString(u"page:"_s + later.text())}}}}}};
        course.addBlock(page, u"text"_s, {{u"text"_s, text}});
        CHECK(scanCourse(course)->warnings.isEmpty());
    }
}

TEST_CASE("scanCourse refuses")
{
    SECTION("a course without a page")
    {
        MemoryCourse course;
        course.addModule(u"Empty"_s);
        const auto scanned = scanCourse(course);
        REQUIRE_FALSE(scanned);
        CHECK(scanned.error().code == ErrorCode::Refused);
    }
    SECTION("a page without its tracking number")
    {
        const auto course = sampleCourse();
        course->loseIndexes();
        const auto scanned = scanCourse(*course);
        REQUIRE_FALSE(scanned);
        CHECK(scanned.error().code == ErrorCode::Damaged);
    }
    SECTION("a course whose captions cannot be read")
    {
        MemoryCourse course;
        const NodeId page = course.addPage(course.addModule(u"M"_s), u"P"_s);
        const MediaId captions = course.addUnreadableMedia(u"c.vtt"_s, u"text/vtt"_s, 100);
        course.addBlock(page, u"video"_s,
                        {{u"source"_s, u"link"_s},
                         {u"address"_s, u"https://videos.example.org/w/4kBayHandover01"_s},
                         {u"captions"_s, captions.text()}});
        const auto scanned = scanCourse(course);
        REQUIRE_FALSE(scanned);
        CHECK(scanned.error().code == ErrorCode::Damaged);
    }
}
