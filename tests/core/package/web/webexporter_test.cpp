// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/web/webexporter.h"

#include "core/package/check/packagearchive.h"
#include "tests/core/package/formats.h"
#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("The web exporter")
{
    const auto course = sampleCourse();

    SECTION("writes what a SCORM package has, without what is for an LMS")
    {
        const auto web = filesAs(u"web"_s, *course);
        auto scorm = filesAs(u"scorm12"_s, *course);
        for (const QString &name : {u"imsmanifest.xml"_s, u"letters.json"_s, u"letters.csv"_s})
            CHECK(scorm.remove(name) == 1);
        CHECK(web.keys() == scorm.keys());
        for (const QString &name : web.keys()) {
            INFO(name.toStdString());
            const bool isDifferent =
                name == u"carrel.js" || name == u"carrel-rest.js" || name == u"course.js";
            CHECK((isDifferent || web[name] == scorm[name]));
        }
        CHECK(plannedAs(u"web"_s, *course).notes.letterKey.isEmpty());
    }
    SECTION("ships no code that looks for an LMS")
    {
        const auto web = filesAs(u"web"_s, *course);
        CHECK_FALSE(web[u"carrel.js"_s].contains("LMSInitialize"));
        CHECK(filesAs(u"scorm12"_s, *course)[u"carrel.js"_s].contains("LMSInitialize"));
        const auto object = PackageArchive::dataObject(web[u"course.js"_s]);
        REQUIRE(object);
        CHECK(object->value("madeFor"_L1) == u"web"_s);
    }
    SECTION("keeps every assertion that is not about a manifest")
    {
        const QList<int> kept = checkedAs(u"web"_s, *course);
        CHECK(kept == QList<int>{1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 31, 70});
    }
    SECTION("gives the same bytes again, in any time zone and language")
    {
        checkSameBytesElsewhere(u"web"_s, *course);
    }
    SECTION("says what of the resume memory is needed, with room for any course")
    {
        const auto memory = exporterOf(u"web"_s).resumeMemory(*course);
        REQUIRE(memory);
        CHECK(memory->limit == 250'000);
        CHECK(memory->length == plannedAs(u"web"_s, *course).notes.memory.length);
    }
}
