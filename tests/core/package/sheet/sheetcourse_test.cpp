// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/sheet/sheetcourse.h"

#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

SheetCourse sheetOf(const CourseView &course, const NodeId &module = {})
{
    const auto sheet = readSheetCourse(course, module);
    REQUIRE(sheet);
    return *sheet;
}

} // namespace

TEST_CASE("readSheetCourse")
{
    MemoryCourse course(u"Lifting"_s);
    const NodeId first = course.addModule(u"At work"_s);
    const NodeId page = course.addPage(first, u"Try it"_s);

    SECTION("names what a package cannot bring along, in order")
    {
        course.addBlock(page, u"practical"_s,
                        {{u"brief"_s, paragraph(u"Lift a box"_s)},
                         {u"handIn"_s, paragraph(u"Into the assignment"_s)}});
        course.addBlock(page, u"discussion"_s,
                        {{u"prompt"_s, paragraph(u"What hurts?"_s)},
                         {u"where"_s, u"the forum"_s},
                         {u"replies"_s, 2}});
        course.addBlock(page, u"virtualclass"_s,
                        {{u"minutes"_s, 90},
                         {u"date"_s, u"known"_s},
                         {u"start"_s, u"2026-12-03 14:00"_s},
                         {u"zone"_s, u"Europe/Paris"_s}});
        const auto byHand = sheetOf(course).byHand;
        REQUIRE(byHand.size() == 3);
        CHECK(byHand[0].what == HandWork::What::Assignment);
        CHECK(byHand[0].name == u"Lift a box"_s);
        CHECK(byHand[0].words == u"Into the assignment"_s);
        CHECK(byHand[0].page == u"Try it"_s);
        CHECK(byHand[0].module == u"At work"_s);
        CHECK(byHand[1].what == HandWork::What::Forum);
        CHECK(byHand[1].words == u"the forum"_s);
        CHECK(byHand[1].replies == 2);
        CHECK(byHand[2].what == HandWork::What::Class);
        CHECK(byHand[2].minutes == 90);
        CHECK(byHand[2].when == u"2026-12-03 14:00 Europe/Paris"_s);
    }
    SECTION("leaves out practical work that nobody hands in")
    {
        course.addBlock(page, u"practical"_s, {{u"brief"_s, paragraph(u"Lift a box"_s)}});
        CHECK(sheetOf(course).byHand.isEmpty());
    }
    SECTION("counts what counts, and the quiz pages with a limit")
    {
        CHECK_FALSE(sheetOf(course).countsPoints);
        const NodeId quiz =
            course.addPage(first, u"Test"_s, {{u"quiz"_s, true}, {u"attempts"_s, 3}});
        course.addBlock(quiz, u"single"_s, {{u"points"_s, 1}});
        course.addPage(first, u"Free"_s, {{u"quiz"_s, true}, {u"attempts"_s, 0}});
        const SheetCourse sheet = sheetOf(course);
        CHECK(sheet.countsPoints);
        CHECK(sheet.asked == 1);
        REQUIRE(sheet.quizzes.size() == 1);
        CHECK(sheet.quizzes[0].page == u"Test"_s);
        CHECK(sheet.quizzes[0].attempts == 3);
    }
    SECTION("of one module knows only that one and those below it")
    {
        course.setSetting(u"minutes"_s, 30);
        const NodeId other = course.addModule(u"At home"_s);
        const NodeId inner = course.addModule(u"In the garden"_s, other);
        course.addBlock(course.addPage(inner, u"Dig"_s, {{u"quiz"_s, true}}), u"single"_s,
                        {{u"points"_s, 1}});
        course.addBlock(page, u"discussion"_s);
        const SheetCourse sheet = sheetOf(course, other);
        CHECK(sheet.title == u"At home"_s);
        CHECK(sheet.courseTitle == u"Lifting"_s);
        CHECK(sheet.countsPoints);
        CHECK(sheet.byHand.isEmpty());
        CHECK(sheet.settings.minutes == 0);
        CHECK(sheetOf(course).settings.minutes == 30);
        CHECK_FALSE(sheetOf(course, first).countsPoints);
    }
    SECTION("shortens what would fill the sheet")
    {
        course.addBlock(
            page, u"discussion"_s,
            {{u"prompt"_s, paragraph(QString(500, u'x'))}, {u"where"_s, QString(2000, u'y')}});
        const HandWork work = sheetOf(course).byHand.first();
        CHECK(work.name.size() <= 80);
        CHECK(work.words.size() <= 300);
    }
    SECTION("can be cancelled")
    {
        const auto cancelled = readSheetCourse(course, {}, [](qint64, qint64) { return false; });
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == ErrorCode::Cancelled);
    }
}
