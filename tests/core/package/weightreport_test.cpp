// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/weightreport.h"

#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

Media fileOf(const QString &type, qint64 size, const QJsonObject &body = {})
{
    Media media;
    media.name = u"file"_s;
    media.type = type;
    media.size = size;
    media.body = body;
    return media;
}

WeightReport reportOf(const MemoryCourse &course)
{
    const auto weight = packageWeight(course);
    REQUIRE(weight);
    const auto report = weightReport(course, *weight);
    REQUIRE(report);
    return *report;
}

} // namespace

TEST_CASE("weightReport")
{
    MemoryCourse course;
    const NodeId page = course.addPage(course.addModule(u"One"_s), u"The board"_s);
    const auto show = [&](const MediaId &media) {
        return course.addBlock(page, u"image"_s,
                               {{u"media"_s, media.text()}, {u"alt"_s, u"A plan."_s}});
    };

    SECTION("names the largest files first, with the place where each is used")
    {
        show(course.addUnreadableMedia(u"small.png"_s, u"image/png"_s, 1'000));
        const NodeId block =
            show(course.addUnreadableMedia(u"large.png"_s, u"image/png"_s, 5'000'000));
        const WeightReport report = reportOf(course);
        REQUIRE(report.heaviest.size() == 2);
        CHECK(report.heaviest[0].media.name == u"large.png");
        CHECK(report.heaviest[0].block == block);
        CHECK(report.heaviest[0].place.contains(u"The board"_s));
        CHECK(report.heaviest[0].places == 1);
    }
    SECTION("lists ten of many, and leaves out what is not in the package")
    {
        course.addUnreadableMedia(u"spare.png"_s, u"image/png"_s, 9'000'000);
        for (int i = 1; i <= 14; ++i)
            show(course.addUnreadableMedia(u"%1.png"_s.arg(i), u"image/png"_s, i * 1'000));
        const WeightReport report = reportOf(course);
        REQUIRE(report.heaviest.size() == 10);
        CHECK(report.heaviest.first().media.name == u"14.png");
        CHECK(report.heaviest.last().media.name == u"5.png");
    }
    SECTION("knows when a package is too heavy for a place, and that no limit is none")
    {
        show(course.addUnreadableMedia(u"large.png"_s, u"image/png"_s, 5'000'000));
        const WeightReport report = reportOf(course);
        CHECK(report.exceeds(5'000'000));
        CHECK_FALSE(report.exceeds(50'000'000));
        CHECK_FALSE(report.exceeds(0));
    }
    SECTION("can be cancelled")
    {
        const auto report = weightReport(course, {}, [](qint64, qint64) { return false; });
        REQUIRE_FALSE(report);
        CHECK(report.error().code == ErrorCode::Cancelled);
    }
}

TEST_CASE("What makes a file lighter")
{
    SECTION("a picture wider than anybody sees, in proportion to its points")
    {
        const HeavyFile file =
            lighter(fileOf(u"image/jpeg"_s, 4'000'000, {{u"width"_s, 3200}, {u"height"_s, 2400}}));
        CHECK(file.saving == 3'000'000);
        CHECK(file.advice.contains(u"3200"_s));
    }
    SECTION("a photo that is stored as PNG, and no drawing that is")
    {
        const QJsonObject shape{{u"width"_s, 1600}, {u"height"_s, 1200}};
        const HeavyFile photo = lighter(fileOf(u"image/png"_s, 4'000'000, shape));
        CHECK(photo.saving == 3'200'000);
        CHECK(photo.advice.contains(u"JPEG"_s));
        CHECK(lighter(fileOf(u"image/png"_s, 400'000, shape)).saving == 0);
    }
    SECTION("sound that is not compressed")
    {
        const HeavyFile sound = lighter(fileOf(u"audio/wav"_s, 10'560'000, {{u"seconds"_s, 60}}));
        CHECK(sound.saving == 9'600'000);
        CHECK(sound.advice.contains(u"MP3"_s));
    }
    SECTION("a film with more bytes in a second than its picture needs")
    {
        const HeavyFile film = lighter(fileOf(u"video/mp4"_s, 100'000'000, {{u"seconds"_s, 100}}));
        CHECK(film.saving == 75'000'000);
        CHECK(lighter(fileOf(u"video/mp4"_s, 20'000'000, {{u"seconds"_s, 100}})).saving == 0);
    }
    SECTION("nothing that is not known: a film of unknown length, a document, a drawing in lines")
    {
        CHECK(lighter(fileOf(u"video/mp4"_s, 100'000'000)).saving == 0);
        CHECK(lighter(fileOf(u"application/pdf"_s, 100'000'000)).advice.isEmpty());
        CHECK(lighter(fileOf(u"image/svg+xml"_s, 9'000'000, {{u"width"_s, 9000}})).saving == 0);
    }
    SECTION("nothing that would save next to nothing")
    {
        CHECK(lighter(fileOf(u"image/jpeg"_s, 90'000, {{u"width"_s, 3200}, {u"height"_s, 2400}}))
                  .saving
              == 0);
    }
}
