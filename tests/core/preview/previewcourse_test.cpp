// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/previewcourse.h"
#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

#include <QIODevice>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("A previewed course is the exporter's own package")
{
    auto course = sampleCourse();
    const auto plan = findExporter(u"scorm12"_s)->plan(*course, {});
    REQUIRE(plan);
    const auto made = PreviewCourse::of(sampleCourse());
    REQUIRE(made);
    for (const PackageEntry &entry : plan->entries) {
        INFO(entry.name.toStdString());
        const PackageEntry *same = (*made)->entry(entry.name);
        REQUIRE(same);
        CHECK(same->type == entry.type);
        CHECK(((*same->open())->readAll() == (*entry.open())->readAll()));
    }
    CHECK((*made)->entry(u"nothing"_s) == nullptr);
    CHECK((*made)->title() == course->node(*course->courseId())->value().title);
}

TEST_CASE("A course that cannot be exported cannot be previewed")
{
    const auto made = PreviewCourse::of(std::make_unique<MemoryCourse>());
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Refused);
}

TEST_CASE("A node has a place in the preview")
{
    auto course = std::make_unique<MemoryCourse>();
    const NodeId whole = *course->courseId();
    const NodeId first = course->addModule(u"First"_s);
    const NodeId one = course->addPage(first, u"One"_s);
    const NodeId part = course->addModule(u"Part"_s);
    const NodeId inner = course->addModule(u"Inner"_s, part);
    const NodeId two = course->addPage(inner, u"Two"_s);
    const NodeId text = course->addBlock(two, u"text"_s);
    const NodeId empty = course->addModule(u"Empty"_s);
    const auto indexes = *course->exportIndexes();
    const auto made = PreviewCourse::of(std::move(course));
    REQUIRE(made);
    const PreviewCourse &preview = **made;

    SECTION("that is its page, for pages and blocks")
    {
        CHECK(preview.placeOf(one)->page == indexes[0].n);
        CHECK(preview.placeOf(one)->block.isNull());
        CHECK(preview.placeOf(text)->page == indexes[1].n);
        CHECK(preview.placeOf(text)->block == text);
    }
    SECTION("that is the first page, for modules and parts")
    {
        CHECK(preview.placeOf(first)->page == indexes[0].n);
        CHECK(preview.placeOf(part)->page == indexes[1].n);
        CHECK(preview.placeOf(inner)->page == indexes[1].n);
    }
    SECTION("or none")
    {
        CHECK_FALSE(preview.placeOf(whole));
        CHECK_FALSE(preview.placeOf(empty));
        CHECK_FALSE(preview.placeOf({}));
        CHECK_FALSE(preview.placeOf(NodeId(u"nobody000000"_s)));
    }
}
