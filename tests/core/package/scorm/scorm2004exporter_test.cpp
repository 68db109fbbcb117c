// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/check/packagearchive.h"
#include "core/package/check/xmldocument.h"
#include "core/package/scorm/scormexporter.h"
#include "tests/core/package/formats.h"
#include "tests/core/package/memorycourse.h"
#include "tests/core/package/schemas.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QByteArray manifestAs(const QString &format, const CourseView &course)
{
    return filesAs(format, course)[u"imsmanifest.xml"_s];
}

} // namespace

TEST_CASE("The SCORM 2004 exporters")
{
    const auto course = sampleCourse();
    const QString format = GENERATE(u"scorm2004-3"_s, u"scorm2004-4"_s);
    INFO(format.toStdString());

    SECTION("write the files that SCORM 1.2 has, and the same course")
    {
        const auto files = filesAs(format, *course);
        const auto of12 = filesAs(u"scorm12"_s, *course);
        CHECK(files.keys() == of12.keys());
        for (const QString &name : files.keys()) {
            INFO(name.toStdString());
            const bool isDifferent = name == u"carrel.js" || name == u"carrel-rest.js"
                || name == u"course.js" || name == u"imsmanifest.xml";
            CHECK((isDifferent || files[name] == of12[name]));
        }
    }
    SECTION("ship the way to their own sort of LMS and to no other")
    {
        const QByteArray script = filesAs(format, *course)[u"carrel.js"_s];
        CHECK(script.contains("API_1484_11"));
        CHECK_FALSE(script.contains("cmi.core."));
        CHECK_FALSE(filesAs(u"scorm12"_s, *course)[u"carrel.js"_s].contains("cmi.completion_"));
    }
    SECTION("keep every assertion")
    {
        const QString schemas = schemaFolder(format);
        const QList<int> kept = checkedAs(format, *course, schemas);
        QList<int> expected;
        for (int n = 1; n <= 40; ++n) {
            const bool isOf12 = n >= 28 && n <= 32;
            const bool isTest = n == 11 || n == 14 || (n == 15 && schemas.isEmpty());
            if (!isOf12 && !isTest)
                expected.append(n);
        }
        CHECK(kept == expected);
        if (schemas.isEmpty())
            SKIP("the schema files are not beside the checkout; set CARREL_SHARED");
    }
    SECTION("keep them with a pass mark, too, and write it where the LMS looks for it")
    {
        course->setSetting(u"passMark"_s, 65);
        CHECK_FALSE(manifestAs(format, *course).contains("Measure"));
        course->setSetting(u"sendPassMark"_s, true);
        CHECK(manifestAs(format, *course)
                  .contains("<imsss:minNormalizedMeasure>0.65</imsss:minNormalizedMeasure>"));
        checkedAs(format, *course, schemaFolder(format));
    }
    SECTION("never write a pass mark where nothing counts")
    {
        MemoryCourse texts;
        texts.setSetting(u"sendPassMark"_s, true);
        const NodeId page = texts.addPage(texts.addModule(u"M"_s), u"P"_s);
        texts.addBlock(page, u"single"_s);
        CHECK_FALSE(manifestAs(format, texts).contains("Measure"));
    }
    SECTION("name their edition to the letter")
    {
        const QByteArray version = format.endsWith(u'3') ? "2004 3rd Edition" : "2004 4th Edition";
        CHECK(
            manifestAs(format, *course).contains("<schemaversion>" + version + "</schemaversion>"));
    }
    SECTION("say passed where SCORM 1.2 would only have said completed, as the author chose")
    {
        course->setSetting(u"finishedAs"_s, u"completed"_s);
        const auto object = PackageArchive::dataObject(filesAs(format, *course)[u"course.js"_s]);
        REQUIRE(object);
        CHECK(object->value("finishedAs"_L1) == u"passed"_s);
        CHECK(object->value("dialect"_L1) == u"2004"_s);
        CHECK(object->value("stateLimit"_L1) == 32'000);
    }
    SECTION("give the same bytes again, in any time zone and language")
    {
        checkSameBytesElsewhere(format, *course);
    }
    SECTION("keep identifiers when the course is renamed")
    {
        QByteArray before = manifestAs(format, *course);
        course->rename(u"Another title"_s);
        CHECK(before.replace("A handover that holds", "Another title")
              == manifestAs(format, *course));
    }
}

TEST_CASE("A course too large for SCORM 1.2 fits SCORM 2004")
{
    MemoryCourse course;
    const NodeId module = course.addModule(u"M"_s);
    for (int p = 0; p < 90; ++p) {
        const NodeId page = course.addPage(module, u"P"_s, {{u"quiz"_s, true}});
        for (int q = 0; q < 90; ++q)
            course.addBlock(page, u"single"_s);
    }
    CHECK_FALSE(exporterOf(u"scorm12"_s).plan(course, {}));
    const PackagePlan plan = plannedAs(u"scorm2004-3"_s, course);
    CHECK(plan.notes.memory.length > 4096);
    CHECK(plan.notes.memory.limit == 32'000);
    CHECK(plan.notes.warnings.isEmpty());
}
