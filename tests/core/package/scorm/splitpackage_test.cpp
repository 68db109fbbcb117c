// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One part per module: what each part has, what all share, and what an LMS is told of them.

#include "core/package/check/packagearchive.h"
#include "core/package/check/xmldocument.h"
#include "core/package/scorm/scormexporter.h"
#include "tests/core/package/formats.h"
#include "tests/core/package/memorycourse.h"
#include "tests/core/package/schemas.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

const PackageOptions split{.isSplit = true};

/// Two modules; the second is a part with pages of its own and a module below it.
struct SplitCourse
{
    MemoryCourse course;
    NodeId one = course.addModule(u"One"_s);
    NodeId first = course.addPage(one, u"First"_s);
    NodeId part = course.addModule(u"Part"_s);
    NodeId intro = course.addPage(part, u"Intro"_s);
    NodeId inner = course.addModule(u"Inner"_s, part);
    NodeId quiz = course.addPage(inner, u"Quiz"_s, {{u"quiz"_s, true}});
    NodeId question = course.addBlock(quiz, u"single"_s, {{u"points"_s, 3}});
    NodeId empty = course.addModule(u"Empty"_s);
    NodeId second = course.addPage(one, u"Second"_s, {{u"quiz"_s, true}});
    NodeId other = course.addBlock(second, u"single"_s, {{u"points"_s, 1}});
};

QJsonObject partOf(const QMap<QString, QByteArray> &files, const NodeId &module)
{
    const auto object = PackageArchive::dataObject(files[u"course-%1.js"_s.arg(module.text())]);
    REQUIRE(object);
    return *object;
}

/// Every element of that name, in document order.
QList<const XmlElement *> allNamed(const XmlElement &root, const QString &name)
{
    QList<const XmlElement *> found;
    for (const XmlElement *element : root.all()) {
        if (element->name == name)
            found.append(element);
    }
    return found;
}

} // namespace

TEST_CASE("A package with one part per module")
{
    const SplitCourse made;
    const QString format = GENERATE(u"scorm12"_s, u"scorm2004-3"_s, u"scorm2004-4"_s);
    INFO(format.toStdString());
    const auto files = filesAs(format, made.course, split);

    SECTION("has a page and data for each module with pages, and the player once")
    {
        QStringList names;
        for (const NodeId &module : {made.one, made.part, made.inner}) {
            names << u"part-%1.html"_s.arg(module.text()) << u"course-%1.js"_s.arg(module.text())
                  << u"modules/m-%1.js"_s.arg(module.text());
        }
        for (const QString &name : names) {
            INFO(name.toStdString());
            CHECK(files.contains(name));
        }
        CHECK_FALSE(files.contains(u"index.html"_s));
        CHECK_FALSE(files.contains(u"course.js"_s));
        CHECK_FALSE(files.contains(u"part-%1.html"_s.arg(made.empty.text())));
        CHECK(files[names[0]].contains("\"" + names[1].toUtf8() + "\""));
        CHECK(files[names[0]].contains("<title>One</title>"));
    }
    SECTION("keeps in each part what is its own, under the same numbers")
    {
        const QJsonObject one = partOf(files, made.one);
        const QJsonObject inner = partOf(files, made.inner);
        CHECK(one["id"_L1] == made.one.text());
        CHECK(one["title"_L1] == u"One"_s);
        CHECK(one["modules"_L1].toArray().size() == 1);
        CHECK(inner["modules"_L1].toArray()[0].toObject()["depth"_L1] == 0);
        // First and Second are indexes 0 and 4, the question of Second is 5.
        CHECK(one["own"_L1].toArray() == QJsonArray{QJsonArray{0, 1}, QJsonArray{4, 2}});
        CHECK(inner["own"_L1].toArray() == QJsonArray{QJsonValue(QJsonArray{2, 2})});
        CHECK(one["fingerprint"_L1] != inner["fingerprint"_L1]);
    }
    SECTION("shows the course's structure to the LMS, and points to nothing that is not there")
    {
        const auto manifest = XmlDocument::parse(files[u"imsmanifest.xml"_s]);
        REQUIRE(manifest);
        const auto items = allNamed(manifest->root(), u"item"_s);
        QStringList titles;
        for (const XmlElement *item : items)
            titles.append(item->child(u"title")->text);
        CHECK(titles == QStringList{u"One"_s, u"Part"_s, u"Part"_s, u"Inner"_s});
        CHECK(items[1]->attribute(u"identifierref").isEmpty());
        CHECK(items[1]->children.size() >= 3); // Its title, its own pages, the module below.
        const auto resources = allNamed(manifest->root(), u"resource"_s);
        CHECK(resources.size() == 4);
        CHECK(resources.first()->attribute(u"href") == u"part-%1.html"_s.arg(made.one.text()));
        CHECK(resources.last()->attribute(u"href").isEmpty());
        CHECK(allNamed(manifest->root(), u"dependency"_s).size() == 3);
    }
    SECTION("keeps every assertion of its format, with a pass mark too")
    {
        checkedAs(format, made.course, schemaFolder(format), split);
        const auto sample = sampleCourse();
        sample->setSetting(u"sendPassMark"_s, true);
        checkedAs(format, *sample, schemaFolder(format), split);
    }
    SECTION("gives the same bytes again, in any time zone and language")
    {
        const auto sample = sampleCourse();
        checkSameBytesElsewhere(format, *sample, split);
    }
    SECTION("says what it means for learners, and where a link leads to another part")
    {
        const auto sample = sampleCourse();
        const QStringList warnings = plannedAs(format, *sample, split).notes.warnings;
        CHECK(warnings.contains(splitNotice()));
        CHECK(plannedAs(format, *sample).notes.warnings.isEmpty());
    }
}

TEST_CASE("The parts of a package weigh in the score what their questions do")
{
    SplitCourse made;
    made.course.setSetting(u"sendPassMark"_s, true);
    const QByteArray manifest = filesAs(u"scorm2004-4"_s, made.course, split)[u"imsmanifest.xml"_s];
    CHECK(manifest.contains("objectiveMeasureWeight=\"0.2500\""));
    CHECK(manifest.contains("objectiveMeasureWeight=\"0.7500\""));
    CHECK(manifest.contains("rollupObjectiveSatisfied=\"false\" rollupProgressCompletion=\"true\" "
                            "objectiveMeasureWeight=\"0.0000\""));
    CHECK(manifest.count("minNormalizedMeasure>0.8<") == 2);
    CHECK_FALSE(manifest.contains("hideLMSUI"));
    const QByteArray of12 = filesAs(u"scorm12"_s, made.course, split)[u"imsmanifest.xml"_s];
    CHECK(of12.count("masteryscore>80<") == 2);
    CHECK_FALSE(of12.contains("prerequisites"));
}

TEST_CASE("A link to a page of another part is told of")
{
    SplitCourse made;
    const QJsonObject run{{u"text"_s, u"see"_s},
                          {u"link"_s, QString(u"page:"_s + made.quiz.text())}};
    const QJsonArray text{QJsonObject{{u"type"_s, u"paragraph"_s}, {u"runs"_s, QJsonArray{run}}}};
    made.course.addBlock(made.first, u"text"_s, {{u"text"_s, text}});
    const auto warnings = plannedAs(u"scorm12"_s, made.course, split).notes.warnings;
    CHECK(warnings.filter(u"First"_s).size() == 1);
    CHECK(plannedAs(u"scorm12"_s, made.course).notes.warnings.isEmpty());
}

TEST_CASE("A course that fits no single part is split, and a module that fits none is named")
{
    const auto courseOf = [](int modules, int pages) {
        auto course = std::make_unique<MemoryCourse>();
        for (int m = 0; m < modules; ++m) {
            const NodeId module = course->addModule(u"Module %1"_s.arg(m));
            for (int p = 0; p < pages; ++p) {
                const NodeId page = course->addPage(module, u"P"_s, {{u"quiz"_s, true}});
                for (int q = 0; q < 30; ++q)
                    course->addBlock(page, u"single"_s);
            }
        }
        return course;
    };
    const auto large = courseOf(6, 50);
    const auto whole = exporterOf(u"scorm12"_s).plan(*large, {});
    REQUIRE_FALSE(whole);
    CHECK(whole.error().message.contains(u"one part per module"_s));
    const PackagePlan plan = plannedAs(u"scorm12"_s, *large, split);
    CHECK(plan.notes.memory.length > 700);
    CHECK(plan.notes.memory.length < 1200);
    const auto tooLarge = exporterOf(u"scorm12"_s).plan(*courseOf(1, 300), split);
    REQUIRE_FALSE(tooLarge);
    CHECK(tooLarge.error().code == ErrorCode::Refused);
    CHECK(tooLarge.error().message.contains(u"Module 0"_s));
}
