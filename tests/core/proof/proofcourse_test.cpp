// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/proofcourse.h"

#include "core/package/exporter.h"
#include "tests/core/proof/package.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

Result<ProofCourse> planned(const QString &format, const PackageOptions &options = {})
{
    const auto course = sampleCourse();
    return planProofCourse(*course, *findExporter(format), options);
}

} // namespace

TEST_CASE("What a proof needs of a package")
{
    SECTION("is the same from a folder, from a zip and from a course that is not exported yet")
    {
        for (const QString &format :
             {u"scorm12"_s, u"scorm2004-3"_s, u"scorm2004-4"_s, u"cmi5"_s}) {
            INFO(format.toStdString());
            const PackageFolder folder(format);
            const auto fromFolder = readProofCourse(folder.path());
            const auto fromCourse = planned(format);
            const QTemporaryDir place;
            const QString zip = place.filePath(u"c.zip"_s);
            const auto course = sampleCourse();
            REQUIRE(writeZip(*findExporter(format)->plan(*course, {}), zip));
            const auto fromZip = readProofCourse(zip);
            REQUIRE(fromFolder);
            REQUIRE(fromCourse);
            REQUIRE(fromZip);
            for (const auto &one : {*fromFolder, *fromZip}) {
                CHECK(one.way == fromCourse->way);
                CHECK((one.player == fromCourse->player));
                REQUIRE(one.parts.size() == 1);
                CHECK((one.parts[0].course == fromCourse->parts[0].course));
                CHECK((one.parts[0].modules == fromCourse->parts[0].modules));
                CHECK(one.parts[0].pages == fromCourse->parts[0].pages);
                CHECK(one.pageTitles == fromCourse->pageTitles);
            }
            CHECK(fromCourse->way == (format.startsWith(u"scorm2004") ? u"scorm2004"_s : format));
        }
    }

    SECTION("has a part for each module where there is one")
    {
        const auto course = planned(u"scorm12"_s, {.interfaceLanguage = {}, .isSplit = true});
        REQUIRE(course);
        CHECK(course->parts.size() > 1);
        for (const ProofCourse::Part &part : course->parts)
            CHECK(part.modules.size() == 1);
    }

    SECTION("knows the pass mark that the manifest tells the LMS")
    {
        CHECK(planned(u"scorm12"_s)->passMark == -1);
        const auto course = sampleCourse();
        course->setSetting(u"sendPassMark"_s, true);
        for (const QString &format :
             {u"scorm12"_s, u"scorm2004-3"_s, u"scorm2004-4"_s, u"cmi5"_s}) {
            INFO(format.toStdString());
            CHECK(planProofCourse(*course, *findExporter(format), {})->passMark == 80);
        }
    }

    SECTION("has the questions in words, without tags")
    {
        const auto course = planned(u"scorm12"_s);
        REQUIRE_FALSE(course->questions.isEmpty());
        for (const QString &question : course->questions)
            CHECK_FALSE(question.contains(u'<'));
    }
}

TEST_CASE("A package whose tracking cannot be proven")
{
    const PackageFolder folder;

    SECTION("lacks a part, and the sentence names it")
    {
        folder.remove(u"carrel-rest.js"_s);
        const auto course = readProofCourse(folder.path());
        REQUIRE_FALSE(course);
        CHECK(course.error().code == ErrorCode::Damaged);
        CHECK(course.error().message.contains(u"carrel-rest.js"));
    }

    SECTION("has data that are none")
    {
        folder.write(u"course.js"_s, "CARREL_COURSE({");
        CHECK(readProofCourse(folder.path()).error().code == ErrorCode::Damaged);
    }

    SECTION("names a module outside of itself")
    {
        QByteArray script = folder.read(u"course.js"_s);
        script.replace("modules/m-", "../modules/m-");
        folder.write(u"course.js"_s, script);
        CHECK(readProofCourse(folder.path()).error().code == ErrorCode::Damaged);
    }

    SECTION("is of another tool")
    {
        folder.remove(u"course.js"_s);
        const auto course = readProofCourse(folder.path());
        REQUIRE_FALSE(course);
        CHECK(course.error().code == ErrorCode::NotOurs);
        CHECK(course.error().message.contains(u"check-package"));
    }

    SECTION("is for no LMS")
    {
        for (const QString &format : {u"web"_s, u"html"_s})
            CHECK(planned(format).error().code == ErrorCode::Refused);
        CHECK(readProofCourse(PackageFolder(u"web"_s).path()).error().code == ErrorCode::Refused);
    }

    SECTION("does not exist, or is no archive")
    {
        CHECK_FALSE(readProofCourse(folder.path() + u"/none.zip"_s));
        CHECK_FALSE(readProofCourse(folder.path() + u"/course.js"_s));
    }

    SECTION("has another player, which is run only where somebody vouches for it")
    {
        folder.patch("const quiet = 1200;", "const quiet = 1201;");
        const auto course = readProofCourse(folder.path());
        REQUIRE_FALSE(course);
        CHECK(course.error().code == ErrorCode::Refused);
        CHECK(course.error().message.contains(u"--trust-player"));
        CHECK(readProofCourse(folder.path(), PlayerTrust::Any));
    }

    SECTION("has no page")
    {
        const MemoryCourse empty;
        CHECK(planProofCourse(empty, *findExporter(u"scorm12"_s), {}).error().code
              == ErrorCode::Refused);
    }
}
