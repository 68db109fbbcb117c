// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/packageweight.h"

#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("packageWeight")
{
    MemoryCourse course;
    const NodeId page = course.addPage(course.addModule(u"One"_s), u"Page"_s);
    const MediaId film = course.addUnreadableMedia(u"plan.png"_s, u"image/png"_s, 5'000'000);
    const MediaId spare = course.addUnreadableMedia(u"spare.png"_s, u"image/png"_s, 7'000'000);
    course.addBlock(page, u"image"_s, {{u"media"_s, film.text()}, {u"alt"_s, u"A plan."_s}});

    SECTION("counts each stored file that learners get, once, and reads none of them")
    {
        course.addBlock(page, u"image"_s, {{u"media"_s, film.text()}, {u"alt"_s, u"Again."_s}});
        const auto weight = packageWeight(course);
        REQUIRE(weight);
        CHECK(weight->fileBytes == 5'000'000);
        CHECK(weight->files == QSet<QByteArray>{course.media(film)->value().sha256});
        CHECK(weight->textBytes > 0);
        CHECK(weight->total() == weight->fileBytes + weight->textBytes + weight->playerBytes);
    }
    SECTION("leaves out what no page shows")
    {
        const auto weight = packageWeight(course);
        REQUIRE(weight);
        CHECK_FALSE(weight->files.contains(course.media(spare)->value().sha256));
    }
    SECTION("says why there is no package")
    {
        const MemoryCourse empty;
        const auto weight = packageWeight(empty);
        REQUIRE_FALSE(weight);
        CHECK(weight.error().code == ErrorCode::Refused);
    }
}
