// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/cmi5/cmi5exporter.h"

#include "core/package/check/packagearchive.h"
#include "core/package/cmi5/coursestructure.h"
#include "core/package/packagecheck.h"
#include "tests/core/base/zip/testzip.h"
#include "tests/core/package/formats.h"
#include "tests/core/package/memorycourse.h"
#include "tests/core/package/schemas.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QByteArray structureOf(const CourseView &course)
{
    return filesAs(u"cmi5"_s, course)[u"cmi5.xml"_s];
}

/// Numbers of the assertions that a package of these files does not keep.
QList<int> failingOf5(const QMap<QString, QByteArray> &files, const QString &schemas = {})
{
    QList<TestZipEntry> entries;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        entries.append({.name = it.key().toUtf8(), .data = *it, .method = 8});
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"package.zip"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(testZip(entries));
    file.close();
    const auto checks = checkPackage(file.fileName(), schemas);
    REQUIRE(checks);
    QList<int> numbers;
    for (const PackageCheck &check : *checks) {
        if (check.outcome == PackageCheck::Outcome::Failed)
            numbers.append(check.assertion);
    }
    return numbers;
}

} // namespace

TEST_CASE("The cmi5 exporter")
{
    const auto course = sampleCourse();
    course->setSetting(u"passMark"_s, 65);

    SECTION("writes the same course as SCORM 2004, with cmi5.xml in place of the manifest")
    {
        const auto files = filesAs(u"cmi5"_s, *course);
        auto of2004 = filesAs(u"scorm2004-3"_s, *course);
        CHECK(of2004.remove(u"imsmanifest.xml"_s) == 1);
        CHECK(plannedAs(u"cmi5"_s, *course).entries.first().name == u"cmi5.xml"_s);
        of2004.insert(u"cmi5.xml"_s, {});
        CHECK(files.keys() == of2004.keys());
        CHECK(files[u"carrel.js"_s].contains("LMS.LaunchData"));
        CHECK_FALSE(files[u"carrel.js"_s].contains("API_1484_11"));
        CHECK_FALSE(of2004[u"carrel.js"_s].contains("LMS.LaunchData"));
    }
    SECTION("keeps every assertion, and its structure fits the schema")
    {
        const QString schemas = schemaFolder(u"scorm12"_s);
        const QString above = schemas.isEmpty() ? QString() : QString(schemas + u"/.."_s);
        const QList<int> kept = checkedAs(u"cmi5"_s, *course, above);
        CHECK(kept == QList<int>{1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 31, 66});
        auto files = filesAs(u"cmi5"_s, *course);
        files[u"cmi5.xml"_s].replace("moveOn=\"", "moveOn=\"Not");
        CHECK(failingOf5(files).isEmpty());
        if (above.isEmpty())
            SKIP("the schema files are not beside the checkout; set CARREL_SHARED");
        CHECK(failingOf5(files, above) == QList<int>{66});
    }
    SECTION("lets requests out to wherever the LMS listens, and nothing else")
    {
        const QByteArray page = filesAs(u"cmi5"_s, *course)[u"index.html"_s];
        CHECK(page.contains("connect-src https: http:;"));
        CHECK(page.contains("frame-src https://videos.example.org;"));
        CHECK_FALSE(filesAs(u"web"_s, *course)[u"index.html"_s].contains("http:;"));
    }
    SECTION("keeps its ids when the course is renamed, and another course has others")
    {
        QByteArray before = structureOf(*course);
        course->rename(u"Another title"_s);
        CHECK(before.replace("A handover that holds", "Another title") == structureOf(*course));
        cmi5::Structure one{.course = NodeId(u"c7k2m9x4b1q0"_s),
                            .title = u"T"_s,
                            .language = u"en"_s,
                            .launchFile = u"index.html"_s,
                            .moveOn = u"Completed"_s,
                            .passMark = {}};
        const QByteArray first = cmi5::structureXml(one);
        CHECK(first.contains("id=\"urn:uuid:"));
        one.course = NodeId(u"c7k2m9x4b1q1"_s);
        CHECK(cmi5::structureXml(one) != first);
    }
    SECTION("says when the LMS may take the course for done, and the pass mark where points count")
    {
        const QList<std::pair<QString, QByteArray>> rows{{u"pages"_s, "Completed"},
                                                         {u"required"_s, "Completed"},
                                                         {u"score"_s, "Passed"},
                                                         {u"both"_s, "CompletedAndPassed"}};
        for (const auto &[completion, word] : rows) {
            course->setSetting(u"completion"_s, completion);
            INFO(completion.toStdString());
            CHECK(structureOf(*course).contains("moveOn=\"" + word + "\" masteryScore=\"0.65\""));
        }
        MemoryCourse texts;
        texts.setSetting(u"completion"_s, u"score"_s);
        const NodeId page = texts.addPage(texts.addModule(u"M"_s), u"P"_s);
        texts.addBlock(page, u"text"_s);
        CHECK(structureOf(texts).contains("moveOn=\"Completed\" launchMethod"));
    }
    SECTION("gives the same bytes again, in any time zone and language")
    {
        checkSameBytesElsewhere(u"cmi5"_s, *course);
    }
    SECTION("carries any title through XML and back")
    {
        const QString title = u"< > & \" ' ]]> 😀 \u05e9\u05dc\u05d5\u05dd"_s;
        course->rename(title);
        const auto document = XmlDocument::parse(structureOf(*course));
        REQUIRE(document);
        CHECK(document->root().child(u"course")->child(u"title")->child(u"langstring")->text
              == title);
    }
}

TEST_CASE("checkPackage knows cmi5")
{
    const auto files = filesAs(u"cmi5"_s, *sampleCourse());
    REQUIRE(failingOf5(files).isEmpty());
    const QList<std::pair<QByteArray, QByteArray>> rows{
        {"CourseStructure.xsd\"", "CourseStructure\""},
        {"<au id=\"urn:uuid:", "<au id=\""},
        {"<url>index.html</url>", "<url>start.html</url>"},
        {"<url>index.html</url>", "<url></url>"},
        {"<url>index.html</url>", "<url>index.html?a=1&amp;endpoint=x</url>"},
        {"</courseStructure>", ""},
    };
    for (const auto &[from, to] : rows) {
        INFO(from.toStdString() << " -> " << to.toStdString());
        auto spoilt = files;
        REQUIRE(spoilt[u"cmi5.xml"_s].contains(from));
        spoilt[u"cmi5.xml"_s].replace(from, to);
        CHECK(failingOf5(spoilt) == QList<int>{66});
    }
    auto twice = files;
    QByteArray &xml = twice[u"cmi5.xml"_s];
    const qsizetype start = xml.indexOf("<au ");
    const qsizetype end = xml.indexOf("</au>") + 5;
    xml.insert(end, xml.mid(start, end - start));
    CHECK(failingOf5(twice) == QList<int>{66});
    auto gone = files;
    gone.remove(u"cmi5.xml"_s);
    CHECK(failingOf5(gone) == QList<int>{66});
}
