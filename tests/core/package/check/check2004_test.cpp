// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A good package of SCORM 2004 passes; each row spoils one thing in its manifest and names the
// assertions that must notice.

#include "tests/core/package/check/spoiltpackage.h"
#include "tests/core/package/formats.h"
#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

using Files = QMap<QString, QByteArray>;

/// Numbers of the assertions that the package of these files does not keep.
QList<int> failing(const Files &files)
{
    return numbersOf(Package::of(files).checks(), PackageCheck::Outcome::Failed);
}

Files good(const QString &format)
{
    const auto course = sampleCourse();
    course->setSetting(u"sendPassMark"_s, true);
    return filesAs(format, *course);
}

struct Row2004
{
    std::string what;
    QList<int> failing;
    QByteArray from;
    QByteArray to;
    QString file = u"imsmanifest.xml"_s;
};

const QByteArray threshold3 = "<adlcp:completionThreshold>0.5</adlcp:completionThreshold>";
const QByteArray threshold4 =
    "<adlcp:completionThreshold completedByMeasure=\"true\" minProgressMeasure=\"1.0\"/>";

} // namespace

TEST_CASE("checkPackage knows SCORM 2004")
{
    const Files files = good(u"scorm2004-3"_s);
    REQUIRE(failing(files).isEmpty());
    const QList<Row2004> rows{
        {"a resource without its type", {21, 33}, "adlcp:scormType=\"sco\"", ""},
        {"the spelling of 1.2", {21, 33}, "adlcp:scormType", "adlcp:scormtype"},
        {"an element of 1.2",
         {33},
         "<imsss:sequencing>",
         "<adlcp:masteryscore>80</adlcp:masteryscore><imsss:sequencing>"},
        {"completion guessed", {34}, "completionSetByContent=\"true\"", ""},
        {"success guessed",
         {34},
         "objectiveSetByContent=\"true\"",
         "objectiveSetByContent=\"false\""},
        {"no flow", {35}, "flow=\"true\"", ""},
        {"objectives of all courses",
         {35},
         "objectivesGlobalToSystem=\"false\"",
         "objectivesGlobalToSystem=\"true\""},
        {"a threshold of the other edition",
         {36},
         "<imsss:sequencing>",
         threshold4 + "<imsss:sequencing>"},
        {"a threshold above one",
         {36},
         "<imsss:sequencing>",
         "<adlcp:completionThreshold>1.5</adlcp:completionThreshold><imsss:sequencing>"},
        {"another pass mark", {37}, ">0.8<", ">0.7<"},
        {"a pass mark in percent", {37}, ">0.8<", ">80<"},
        {"no pass mark", {37}, "<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>", ""},
        {"a button that ends the course",
         {38},
         "<adlnav:hideLMSUI>previous</adlnav:hideLMSUI>",
         ""},
        {"parts of sequencing in another order",
         {39},
         "<imsss:deliveryControls completionSetByContent=\"true\" objectiveSetByContent=\"true\"/>",
         "<imsss:deliveryControls completionSetByContent=\"true\" objectiveSetByContent=\"true\"/>"
         "<imsss:rollupRules/>"},
        {"an ID outside of a collection",
         {39},
         "<imsss:sequencing>",
         "<imsss:sequencing ID=\"S1\">"},
        {"two who write one thing",
         {39},
         "<imsss:minNormalizedMeasure>",
         "<imsss:mapInfo targetObjectiveID=\"G\" writeSatisfiedStatus=\"true\"/>"
         "<imsss:mapInfo targetObjectiveID=\"G\" writeSatisfiedStatus=\"true\"/>"
         "<imsss:minNormalizedMeasure>"},
        {"a prefix that LMSs do not look for", {16}, "imsss:", "seq:"},
        {"a version that no LMS knows", {17}, "2004 3rd Edition", "2004 5th Edition"},
        {"more memory than there is",
         {40},
         "\"stateLimit\":32000",
         "\"stateLimit\":64000",
         u"course.js"_s},
    };
    for (const Row2004 &row : rows) {
        INFO(row.what);
        Files spoilt = files;
        REQUIRE(spoilt[row.file].contains(row.from));
        spoilt[row.file].replace(row.from, row.to);
        if (row.from == "imsss:")
            spoilt[row.file].replace("xmlns:imsss", "xmlns:seq");
        CHECK(failing(spoilt) == row.failing);
    }
}

TEST_CASE("checkPackage wants thresholds as each edition writes them")
{
    const auto withThreshold = [](const QString &format, const QByteArray &threshold) {
        Files files = good(format);
        QByteArray &manifest = files[u"imsmanifest.xml"_s];
        const qsizetype at = manifest.indexOf("<imsss:sequencing>");
        manifest.insert(at, threshold);
        return failing(files);
    };
    CHECK(withThreshold(u"scorm2004-3"_s, threshold3).isEmpty());
    CHECK(withThreshold(u"scorm2004-3"_s, threshold4) == QList<int>{36});
    CHECK(withThreshold(u"scorm2004-4"_s, threshold4).isEmpty());
    CHECK(withThreshold(u"scorm2004-4"_s, threshold3) == QList<int>{36});
}

TEST_CASE("checkPackage reads sequencing that stands in a collection")
{
    Files files = good(u"scorm2004-3"_s);
    QByteArray &manifest = files[u"imsmanifest.xml"_s];
    const QByteArray controls =
        "<imsss:deliveryControls completionSetByContent=\"true\" objectiveSetByContent=\"true\"/>";
    REQUIRE(manifest.contains(controls));
    manifest.replace(controls, "");
    CHECK(failing(files) == QList<int>{34});
    const qsizetype item = manifest.indexOf("<imsss:sequencing>");
    manifest.replace(item, 18, "<imsss:sequencing IDRef=\"S1\">");
    manifest.replace("</manifest>",
                     "<imsss:sequencingCollection><imsss:sequencing ID=\"S1\">" + controls
                         + "</imsss:sequencing></imsss:sequencingCollection></manifest>");
    CHECK(failing(files).isEmpty());
}
