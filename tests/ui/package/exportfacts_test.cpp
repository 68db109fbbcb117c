// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportfacts.h"

#include "core/edit/blockedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/core/package/memorycourse.h"

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("readExportFacts")
{
    const auto course = sampleCourse();

    SECTION("tells what a finished course has")
    {
        const ExportFacts facts = got(readExportFacts(*course));
        CHECK(facts.title == u"A handover that holds"_s);
        CHECK(facts.countsPoints);
        CHECK(facts.questions > 3);
        CHECK(facts.notes.memory.length > 0);
        CHECK(facts.bytes > 100'000);
        CHECK_FALSE(facts.refusal);
    }
    SECTION("estimates the size by the stored files in use")
    {
        const qint64 before = got(readExportFacts(*course)).bytes;
        const MediaId film = course->addUnreadableMedia(u"a.png"_s, u"image/png"_s, 5'000'000);
        const NodeId page = course->addPage(course->addModule(u"More"_s), u"Film"_s);
        course->addBlock(page, u"image"_s, {{u"media"_s, film.text()}, {u"alt"_s, u"A plan."_s}});
        CHECK(got(readExportFacts(*course)).bytes > before + 5'000'000);
    }
    SECTION("says why there can be no package")
    {
        const MemoryCourse empty;
        const auto facts = readExportFacts(empty);
        REQUIRE(facts);
        REQUIRE(facts->refusal);
        CHECK(facts->refusal->code == ErrorCode::Refused);
    }
    SECTION("ends when it is cancelled")
    {
        const auto facts = readExportFacts(*course, {}, [](qint64, qint64) { return false; });
        REQUIRE_FALSE(facts);
        CHECK(facts.error().code == ErrorCode::Cancelled);
    }
}

TEST_CASE("readExportFacts counts what is left to fix")
{
    SessionFixture fixture;
    const NodeId page = fixture.addPage(fixture.addModule());
    const NodeId image = fixture.addBlock(page, u"image"_s);
    const int before = got(readExportFacts(fixture.session->view())).toFix;
    CHECK(before >= 2);
    const auto waive = fixture.session->perform(u"Set aside"_s, [&](Edit &edit) {
        return edit.putWaiver({image, u"image.no-file"_s, u"comes later"_s, {}, {}});
    });
    REQUIRE(waive);
    CHECK(got(readExportFacts(fixture.session->view())).toFix == before - 1);
}
