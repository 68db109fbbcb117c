// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each choice does to the manifest and to what the player is told.

#include "core/package/packagechoices.h"

#include "core/package/check/packagearchive.h"
#include "core/package/packageformat.h"
#include "tests/core/package/formats.h"
#include "tests/core/package/memorycourse.h"
#include "tests/core/package/schemas.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QStringList allFormatIds()
{
    QStringList ids;
    for (const PackageFormat &format : packageFormats())
        ids.append(format.id);
    return ids;
}

QJsonObject courseIn(const QMap<QString, QByteArray> &files)
{
    const auto object = PackageArchive::dataObject(files[u"course.js"_s]);
    REQUIRE(object);
    return *object;
}

QByteArray manifestIn(const QMap<QString, QByteArray> &files)
{
    return files.contains(u"cmi5.xml"_s) ? files[u"cmi5.xml"_s] : files[u"imsmanifest.xml"_s];
}

bool hasPassMark(const QByteArray &manifest)
{
    return manifest.contains("masteryscore") || manifest.contains("minNormalizedMeasure")
        || manifest.contains("masteryScore");
}

void putFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// Three modules, the second with one below it; a link leads from there to the third.
struct OneOfSeveral
{
    MemoryCourse course;
    NodeId first = course.addModule(u"First"_s);
    NodeId opening = course.addPage(first, u"Opening"_s, {{u"quiz"_s, true}});
    NodeId easy = course.addBlock(opening, u"single"_s, {{u"points"_s, 1}});
    NodeId part = course.addModule(u"Part"_s);
    NodeId intro = course.addPage(part, u"Intro"_s);
    NodeId inner = course.addModule(u"Inner"_s, part);
    NodeId quiz = course.addPage(inner, u"Quiz"_s, {{u"quiz"_s, true}});
    NodeId question = course.addBlock(quiz, u"single"_s, {{u"points"_s, 3}});
    NodeId last = course.addModule(u"Last"_s);
    NodeId closing = course.addPage(last, u"Closing"_s);
    NodeId empty = course.addModule(u"Empty"_s);

    PackageOptions alone(const NodeId &module) const { return {.choices = {.module = module}}; }
};

} // namespace

TEST_CASE("The pass mark in the manifest")
{
    using PassMark = PackageChoices::PassMark;
    const auto course = sampleCourse();
    const auto sent = [&](const QString &format, PassMark choice) {
        return hasPassMark(manifestIn(filesAs(format, *course, {.choices = {.passMark = choice}})));
    };

    SECTION("stands there when it is asked for, and is left out when that is asked for")
    {
        const QString format =
            GENERATE(u"scorm12"_s, u"scorm2004-3"_s, u"scorm2004-4"_s, u"cmi5"_s);
        INFO(format.toStdString());
        CHECK(sent(format, PassMark::Sent));
        CHECK_FALSE(sent(format, PassMark::LeftOut));
        course->setSetting(u"sendPassMark"_s, true);
        CHECK(sent(format, PassMark::AsUsual));
        CHECK_FALSE(sent(format, PassMark::LeftOut));
    }
    SECTION("is as the course says in SCORM, and there in cmi5, when nothing is asked for")
    {
        CHECK_FALSE(sent(u"scorm12"_s, PassMark::AsUsual));
        CHECK_FALSE(sent(u"scorm2004-3"_s, PassMark::AsUsual));
        CHECK(sent(u"cmi5"_s, PassMark::AsUsual));
    }
    SECTION("never stands where no question counts")
    {
        MemoryCourse texts;
        texts.addPage(texts.addModule(u"M"_s), u"P"_s);
        CHECK_FALSE(hasPassMark(
            manifestIn(filesAs(u"scorm12"_s, texts, {.choices = {.passMark = PassMark::Sent}}))));
    }
    SECTION("keeps every assertion")
    {
        for (const QString &format : {u"scorm12"_s, u"scorm2004-3"_s, u"scorm2004-4"_s})
            checkedAs(format, *course, schemaFolder(format),
                      {.choices = {.passMark = PassMark::Sent}});
    }
}

TEST_CASE("Status words")
{
    const auto course = sampleCourse();
    const PackageOptions all{.choices = {.finishedAs = PackageChoices::Finished::Completed,
                                         .ungradedAs = PackageChoices::Ungraded::Passed,
                                         .notReachedAs = PackageChoices::NotReached::Failed}};

    SECTION("reach the player of SCORM 1.2")
    {
        const QJsonObject told = courseIn(filesAs(u"scorm12"_s, *course, all));
        CHECK(told["finishedAs"_L1] == u"completed"_s);
        CHECK(told["ungradedAs"_L1] == u"passed"_s);
        CHECK(told["notReachedAs"_L1] == u"failed"_s);
    }
    SECTION("only where the format can tell them")
    {
        const QJsonObject in2004 = courseIn(filesAs(u"scorm2004-3"_s, *course, all));
        CHECK(in2004["finishedAs"_L1] == u"passed"_s);
        CHECK(in2004["ungradedAs"_L1] == u"passed"_s);
        CHECK_FALSE(in2004.contains("notReachedAs"_L1));
        const QJsonObject inCmi5 = courseIn(filesAs(u"cmi5"_s, *course, all));
        CHECK_FALSE(inCmi5.contains("ungradedAs"_L1));
        CHECK_FALSE(inCmi5.contains("notReachedAs"_L1));
        const QJsonObject onTheWeb = courseIn(filesAs(u"web"_s, *course, all));
        CHECK(onTheWeb["finishedAs"_L1] == u"passed"_s);
        CHECK_FALSE(onTheWeb.contains("ungradedAs"_L1));
    }
    SECTION("stand nowhere when they are as usual")
    {
        for (const QString &format : allFormatIds()) {
            if (packageFormat(format).shape == PackageFormat::Shape::SingleFile)
                continue;
            const QJsonObject told = courseIn(filesAs(format, *course));
            CHECK_FALSE(told.contains("ungradedAs"_L1));
            CHECK_FALSE(told.contains("notReachedAs"_L1));
        }
    }
    SECTION("as takesChoice() says")
    {
        CHECK(takesChoice(u"scorm12"_s, PackageChoice::NotReachedAs));
        CHECK_FALSE(takesChoice(u"scorm2004-4"_s, PackageChoice::NotReachedAs));
        CHECK_FALSE(takesChoice(u"web"_s, PackageChoice::PassMark));
        CHECK(takesChoice(u"cmi5"_s, PackageChoice::Window));
        CHECK_FALSE(takesChoice(u"html"_s, PackageChoice::Window));
    }
}

TEST_CASE("A window of its own is asked for in cmi5, whose manifest can say it")
{
    const auto course = sampleCourse();
    const PackageOptions own{.choices = {.window = PackageChoices::Window::New}};
    CHECK(filesAs(u"cmi5"_s, *course)[u"cmi5.xml"_s].contains("AnyWindow"));
    CHECK(filesAs(u"cmi5"_s, *course, own)[u"cmi5.xml"_s].contains("OwnWindow"));
    CHECK(filesAs(u"scorm12"_s, *course, own) == filesAs(u"scorm12"_s, *course));
    checkedAs(u"cmi5"_s, *course, schemaFolder(u"cmi5"_s), own);
}

TEST_CASE("Schema files")
{
    const auto course = sampleCourse();
    const QTemporaryDir folder;
    const PackageOptions with{.choices = {.schemaFolder = folder.path()}};

    SECTION("of a folder stand beside the manifest, which does not list them")
    {
        putFile(folder.filePath(u"adlcp_rootv1p2.xsd"_s), "<schema/>");
        putFile(folder.filePath(u"notes.txt"_s), "no");
        const auto files = filesAs(u"scorm12"_s, *course, with);
        CHECK(files[u"adlcp_rootv1p2.xsd"_s] == "<schema/>");
        CHECK_FALSE(files.contains(u"notes.txt"_s));
        CHECK_FALSE(files[u"imsmanifest.xml"_s].contains("adlcp_rootv1p2.xsd"));
        checkedAs(u"scorm12"_s, *course, {}, with);
        checkedAs(u"scorm2004-3"_s, *course, {}, with);
    }
    SECTION("of other names and folders are left out, and that is said")
    {
        putFile(folder.filePath(u"a.xsd"_s), "<schema/>");
        putFile(folder.filePath(u"_all.xsd"_s), "<schema/>");
        REQUIRE(QDir(folder.path()).mkdir(u"common"_s));
        const PackagePlan plan = plannedAs(u"scorm12"_s, *course, with);
        const QString said = plan.notes.warnings.join(u'\n');
        CHECK(said.contains(u"common, _all.xsd"));
    }
    SECTION("that are not there, none, or far too large, are no package")
    {
        CHECK(exporterOf(u"scorm12"_s).plan(*course, with).error().code == ErrorCode::NotFound);
        putFile(folder.filePath(u"a.xsd"_s), QByteArray(2'000'000, 'x'));
        CHECK(exporterOf(u"scorm12"_s).plan(*course, with).error().code == ErrorCode::FileTooLarge);
        const PackageOptions gone{.choices = {.schemaFolder = folder.filePath(u"gone"_s)}};
        CHECK(exporterOf(u"cmi5"_s).plan(*course, gone).error().code == ErrorCode::NotFound);
    }
    SECTION("have no place in a web folder")
    {
        CHECK(filesAs(u"web"_s, *course, with) == filesAs(u"web"_s, *course));
    }
}

TEST_CASE("Narrower pictures")
{
    MemoryCourse course;
    const NodeId page = course.addPage(course.addModule(u"M"_s), u"P"_s);
    const MediaId picture = course.addMedia(u"wide.png"_s, u"image/png"_s, pngBytes());
    course.addBlock(page, u"image"_s, {{u"media"_s, picture.text()}, {u"alt"_s, u"A wall"_s}});
    const PackageOptions narrow{.choices = {.pictureWidth = 800},
                                .narrow = [](QIODevice &device, const QString &type, int width) {
                                    device.readAll();
                                    return std::optional<QByteArray>(type.toUtf8() + ' '
                                                                     + QByteArray::number(width));
                                }};
    const auto pictureIn = [](const QMap<QString, QByteArray> &files) {
        for (auto i = files.begin(); i != files.end(); ++i) {
            if (i.key().endsWith(u".png"))
                return i.value();
        }
        return QByteArray();
    };

    SECTION("stand in the package under the same name, and are told")
    {
        const auto files = filesAs(u"scorm12"_s, course, narrow);
        CHECK(pictureIn(files) == "image/png 800");
        CHECK(files.keys() == filesAs(u"scorm12"_s, course).keys());
        CHECK(plannedAs(u"scorm12"_s, course, narrow)
                  .notes.warnings.join(u' ')
                  .contains(u"of more than 800 pixels"));
        checkSameBytesElsewhere(u"scorm12"_s, course, narrow);
    }
    SECTION("stay whole where they would not become smaller")
    {
        PackageOptions keeps = narrow;
        keeps.narrow = [](QIODevice &device, const QString &, int) {
            device.readAll();
            return std::optional<QByteArray>();
        };
        CHECK(pictureIn(filesAs(u"scorm12"_s, course, keeps)) == pngBytes());
    }
    SECTION("stay as they are without a width")
    {
        PackageOptions none = narrow;
        none.choices.pictureWidth = 0;
        CHECK(pictureIn(filesAs(u"scorm12"_s, course, none)) == pngBytes());
    }
    SECTION("stand in one HTML file, too")
    {
        CHECK(bytesAs(u"html"_s, course, narrow).contains(QByteArray("image/png 800").toBase64()));
    }
}

TEST_CASE("One module only")
{
    const OneOfSeveral made;

    SECTION("has its own pages and those of the modules below it, under the same numbers")
    {
        const auto files = filesAs(u"scorm12"_s, made.course, made.alone(made.part));
        const QJsonObject told = courseIn(files);
        CHECK(told["id"_L1] == made.part.text());
        CHECK(told["title"_L1] == u"Part"_s);
        // Opening and its question are 0 and 1; Intro, Quiz and its question 2, 3 and 4.
        CHECK(told["own"_L1].toArray() == QJsonArray{QJsonValue(QJsonArray{2, 3})});
        const QJsonArray modules = told["modules"_L1].toArray();
        REQUIRE(modules.size() == 2);
        CHECK(modules[0]["depth"_L1] == 0);
        CHECK_FALSE(modules[0].toObject().contains("parent"_L1));
        CHECK(modules[1]["depth"_L1] == 1);
        CHECK(modules[1]["parent"_L1] == made.part.text());
        CHECK(files.contains(u"modules/m-%1.js"_s.arg(made.inner.text())));
        CHECK_FALSE(files.contains(u"modules/m-%1.js"_s.arg(made.first.text())));
        CHECK(files[u"index.html"_s].contains("<title>Part</title>"));
    }
    SECTION("has identifiers of its own, so that an LMS does not take it for the whole course")
    {
        const QByteArray whole = manifestIn(filesAs(u"scorm12"_s, made.course));
        const QByteArray part =
            manifestIn(filesAs(u"scorm12"_s, made.course, made.alone(made.part)));
        CHECK(part.contains("M-" + made.part.text().toUtf8()));
        CHECK_FALSE(whole.contains("M-" + made.part.text().toUtf8()));
    }
    SECTION("keeps every assertion, and the same bytes elsewhere")
    {
        for (const QString &format : {u"scorm12"_s, u"scorm2004-3"_s, u"scorm2004-4"_s, u"cmi5"_s})
            checkedAs(format, made.course, schemaFolder(format), made.alone(made.part));
        checkSameBytesElsewhere(u"scorm12"_s, made.course, made.alone(made.part));
    }
    SECTION("counts only what counts in it")
    {
        const PackageOptions last{
            .choices = {.passMark = PackageChoices::PassMark::Sent, .module = made.last}};
        CHECK_FALSE(hasPassMark(manifestIn(filesAs(u"scorm12"_s, made.course, last))));
        const PackageOptions part{
            .choices = {.passMark = PackageChoices::PassMark::Sent, .module = made.part}};
        CHECK(hasPassMark(manifestIn(filesAs(u"scorm12"_s, made.course, part))));
    }
    SECTION("wins over one part per module")
    {
        PackageOptions both = made.alone(made.first);
        both.isSplit = true;
        CHECK(filesAs(u"scorm12"_s, made.course, both)
              == filesAs(u"scorm12"_s, made.course, made.alone(made.first)));
    }
    SECTION("is refused without a page, and when it is not there")
    {
        const auto empty = exporterOf(u"scorm12"_s).plan(made.course, made.alone(made.empty));
        REQUIRE_FALSE(empty);
        CHECK(empty.error().code == ErrorCode::Refused);
        CHECK(empty.error().message.contains(u"“Empty”"));
        const auto gone =
            exporterOf(u"scorm12"_s).plan(made.course, made.alone(NodeId(u"zzzzzzzzzzzz"_s)));
        REQUIRE_FALSE(gone);
        CHECK(gone.error().code == ErrorCode::NotFound);
    }
    SECTION("is possible in every format")
    {
        for (const QString &format : allFormatIds())
            CHECK_FALSE(bytesAs(format, made.course, made.alone(made.part)).isEmpty());
    }
}
