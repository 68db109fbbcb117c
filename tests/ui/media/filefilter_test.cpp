// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/filefilter.h"

#include "tests/support/catch.h"

using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("fileFilter")
{
    SECTION("offers what the place takes, then everything")
    {
        CHECK(fileFilter(u"text/"_s) == u"Captions (*.vtt *.srt);;All files (*)"_s);
        CHECK(fileFilter(u"image/"_s).startsWith(u"Pictures (*.png"));
        CHECK_FALSE(fileFilter(u"image/"_s).contains(u"mp4"));
        CHECK(fileFilter(u"font/"_s).startsWith(u"Fonts (*.woff2 *.woff *.ttf *.otf)"));
    }
    SECTION("offers all sorts where anything fits")
    {
        const QString filter = fileFilter({});
        CHECK(filter.startsWith(u"What a course takes (*.png"));
        CHECK(filter.contains(u"Documents (*.pdf *.docx"));
    }
}

TEST_CASE("sortName")
{
    CHECK(sortName(u"image/"_s) == u"pictures (PNG, JPEG, GIF, SVG, WebP)"_s);
    CHECK(sortName(u"image/png"_s) == u"pictures (PNG, JPEG, GIF, SVG, WebP)"_s);
    CHECK(sortName({}).contains(u"films"));
}
