// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/coursedata.h"

#include "core/package/content/scripttext.h"

#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

Result<QJsonObject> moduleOf(const CourseView &course, const NodeId &module)
{
    CARREL_TRY_VALUE(files, MediaFiles::of(course));
    ModuleDraft wanted;
    CARREL_TRY(scanCourse(course, [&](const ModuleDraft &draft) {
        if (draft.module == module)
            wanted = draft;
    }));
    CARREL_TRY_VALUE(written, writtenModule(wanted, files, Letters::Written));
    return QJsonDocument::fromJson(objectIn(written.script).toByteArray()).object();
}

QJsonObject blockOf(const QJsonObject &module, int page, int block)
{
    return module.value("pages"_L1)
        .toArray()[page]
        .toObject()
        .value("blocks"_L1)
        .toArray()[block]
        .toObject();
}

} // namespace

TEST_CASE("courseObject")
{
    const auto course = sampleCourse();
    course->setSetting(u"language"_s, u"ar"_s);
    course->setSetting(u"passMark"_s, 70);
    course->setSetting(u"completion"_s, u"score"_s);
    const auto scanned = scanCourse(*course, [](const ModuleDraft &) {});
    REQUIRE(scanned);
    const QJsonObject object = courseObject(*scanned, u"fr"_s, 4096);

    SECTION("carries the settings that the player needs")
    {
        CHECK(object.value("format"_L1) == 1);
        CHECK(object.value("id"_L1) == course->courseId()->text());
        CHECK(object.value("title"_L1) == u"A handover that holds"_s);
        CHECK(object.value("language"_L1) == u"ar"_s);
        CHECK(object.value("dir"_L1) == u"rtl"_s);
        CHECK(object.value("interfaceLanguage"_L1) == u"fr"_s);
        CHECK(object.value("passMark"_L1) == 70);
        CHECK(object.value("completion"_L1) == u"score"_s);
        CHECK(object.value("finishedAs"_L1) == u"passed"_s);
        CHECK(object.value("stateLimit"_L1) == 4096);
    }
    SECTION("lists what the course is not finished without, where there is something")
    {
        CHECK_FALSE(object.contains("required"_L1));
        auto withDuties = *scanned;
        withDuties.duties = {{4, {7, 9}}, {5, {11}}};
        CHECK_FALSE(object.contains("skills"_L1));
        withDuties.skills = {{SkillId(u"skaaaaaaaaaa"_s), u"Close"_s, {3, 5}}};
        CHECK(courseObject(withDuties, u"fr"_s, 4096).value("skills"_L1)[0]
              == QJsonObject{{u"id"_s, u"skaaaaaaaaaa"_s}, {u"questions"_s, QJsonArray{3, 5}}});
        CHECK(courseObject(withDuties, u"fr"_s, 4096).value("required"_L1).toArray()
              == QJsonArray{QJsonArray{4, 7, 9}, QJsonArray{5, 11}});
    }
    SECTION("lists the modules with their files and pages, and no page's text")
    {
        const QJsonArray modules = object.value("modules"_L1).toArray();
        REQUIRE(modules.size() == 3);
        const QJsonObject inner = modules[2].toObject();
        CHECK(inner.value("file"_L1).toString()
              == u"modules/m-%1.js"_s.arg(inner.value("id"_L1).toString()));
        CHECK(inner.value("parent"_L1) == modules[1].toObject().value("id"_L1));
        CHECK_FALSE(modules[0].toObject().contains("parent"_L1));
        CHECK(inner.value("questions"_L1) == 2);
        const QByteArray all = QJsonDocument(object).toJson();
        CHECK_FALSE(all.contains("06:05, bay 4"));
    }
}

TEST_CASE("writtenModule")
{
    MemoryCourse course;
    const NodeId module = course.addModule(u"M"_s);
    course.setBody(module, {{u"objectives"_s, QJsonArray{u"You can"_s}}});
    const NodeId page = course.addPage(module, u"P"_s);

    SECTION("has the pages and blocks of this module in order, with their numbers")
    {
        course.addBlock(page, u"text"_s, {{u"text"_s, paragraph(u"Hello <b>"_s)}});
        const NodeId question = course.addSample(page, u"single"_s);
        const NodeId nested = course.addModule(u"Inner"_s, module);
        const NodeId far = course.addPage(nested, u"Far"_s);
        course.addBlock(far, u"text"_s, {{u"text"_s, paragraph(u"elsewhere"_s)}});
        const auto object = moduleOf(course, module);
        REQUIRE(object);
        CHECK(object->value("id"_L1) == module.text());
        CHECK(object->value("objectives"_L1).toArray() == QJsonArray{u"You can"_s});
        REQUIRE(object->value("pages"_L1).toArray().size() == 1);
        const QJsonObject first = object->value("pages"_L1).toArray()[0].toObject();
        CHECK(first.value("n"_L1) == 0);
        CHECK(first.value("quiz"_L1) == false);
        CHECK(first.value("title"_L1) == u"P"_s);
        const QJsonObject text = blockOf(*object, 0, 0);
        CHECK(text.value("html"_L1).toString() == u"<p>Hello &lt;b&gt;</p>"_s);
        CHECK_FALSE(text.contains("n"_L1));
        const QJsonObject block = blockOf(*object, 0, 1);
        CHECK(block.value("id"_L1) == question.text());
        CHECK(block.value("kind"_L1) == u"single"_s);
        CHECK(block.value("n"_L1) == 1);
        CHECK(block.value("tries"_L1) == 2);
        CHECK(block.value("points"_L1) == 1);
        CHECK(block.value("counts"_L1) == false);
        CHECK_FALSE(QJsonDocument(*object).toJson().contains("elsewhere"));
    }
    SECTION("tells quiz pages and what counts there")
    {
        const NodeId quiz = course.addPage(module, u"Q"_s, {{u"quiz"_s, true}, {u"attempts"_s, 3}});
        course.addSample(quiz, u"truefalse"_s);
        const auto object = moduleOf(course, module);
        REQUIRE(object);
        const QJsonObject second = object->value("pages"_L1).toArray()[1].toObject();
        CHECK(second.value("quiz"_L1) == true);
        CHECK(second.value("attempts"_L1) == 3);
        CHECK(blockOf(*object, 1, 0).value("counts"_L1) == true);
        CHECK_FALSE(second.contains("answers"_L1));
    }
    SECTION("tells when a quiz page shows its answers, and how long there is")
    {
        const QJsonObject body{{u"quiz"_s, true},
                               {u"answers"_s, u"end"_s},
                               {u"timeLimit"_s, 20},
                               {u"moreTime"_s, false}};
        course.addPage(module, u"Q"_s, body);
        course.addPage(module, u"R"_s, {{u"quiz"_s, true}, {u"timeLimit"_s, 20}});
        const auto object = moduleOf(course, module);
        REQUIRE(object);
        const QJsonArray pages = object->value("pages"_L1).toArray();
        CHECK(pages[1]["answers"_L1] == u"end"_s);
        CHECK(pages[1]["timeLimit"_L1] == 20);
        CHECK(pages[1]["moreTime"_L1] == false);
        CHECK_FALSE(pages[2].toObject().contains("timeLimit"_L1));
    }
    SECTION("tells what a further try costs and the hints that say something")
    {
        const NodeId quiz = course.addPage(module, u"Q"_s, {{u"quiz"_s, true}});
        course.addBlock(quiz, u"single"_s,
                        {{u"penalty"_s, u"third"_s}, {u"hints"_s, QJsonArray{u" One "_s, u" "_s}}});
        const auto object = moduleOf(course, module);
        REQUIRE(object);
        CHECK(blockOf(*object, 1, 0).value("penalty"_L1) == 20);
        CHECK(blockOf(*object, 1, 0).value("hints"_L1) == QJsonArray{u"One"_s});
    }
    SECTION("leaves blocks of unknown kinds out")
    {
        course.addBlock(page, u"hologram"_s, {{u"secret"_s, u"stays in the course"_s}});
        const auto object = moduleOf(course, module);
        REQUIRE(object);
        CHECK_FALSE(QJsonDocument(*object).toJson().contains("hologram"));
    }
    SECTION("carries captions with the video")
    {
        course.addMedia(u"c.vtt"_s, u"text/vtt"_s,
                        "WEBVTT\n\n00:00.000 --> 00:04.000\nWe hand over at the board.\n",
                        u"samplevtt001"_s);
        course.addMedia(u"p.png"_s, u"image/png"_s, pngBytes(), u"sampleimage1"_s);
        course.addSample(page, u"video"_s);
        const auto object = moduleOf(course, module);
        REQUIRE(object);
        CHECK(QJsonDocument(*object).toJson().contains("We hand over at the board."));
    }
    SECTION("carries SubRip captions as it does WebVTT, without their marks")
    {
        course.addMedia(u"c.srt"_s, u"text/srt"_s,
                        "\xef\xbb\xbf"
                        "1\r\n00:00:01,500 --> 00:00:04,000\r\n"
                        "{\\an8}<font color=\"#fff\">At the <b>board</b></font>\r\n\r\n",
                        u"samplevtt001"_s);
        course.addMedia(u"p.png"_s, u"image/png"_s, pngBytes(), u"sampleimage1"_s);
        course.addSample(page, u"video"_s);
        const auto object = moduleOf(course, module);
        REQUIRE(object);
        const QByteArray data = QJsonDocument(*object).toJson(QJsonDocument::Compact);
        CHECK(data.contains("[1.5,4,\"At the board\"]"));
    }
}
