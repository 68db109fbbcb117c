// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/placeholder.h"

#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("durationText")
{
    CHECK(durationText(0.4) == u"0:00"_s);
    CHECK(durationText(61.5) == u"1:02"_s);
    CHECK(durationText(3723) == u"1:02:03"_s);
}

TEST_CASE("Drawings that stand for files")
{
    Media media;
    const QPalette palette;

    SECTION("have the shape of the film, a wide one if it is not known")
    {
        CHECK(filmDrawing(media, 160, palette).size() == QSize(160, 90));
        media.body = {{u"width"_s, 1000}, {u"height"_s, 500}};
        CHECK(filmDrawing(media, 160, palette).size() == QSize(160, 80));
        CHECK(pictureDrawing(media, 160, palette).size() == QSize(160, 80));
    }
    SECTION("are never absurdly tall or flat")
    {
        media.body = {{u"width"_s, 1}, {u"height"_s, 100000}};
        CHECK(pictureDrawing(media, 100, palette).size() == QSize(100, 150));
        media.body = {{u"width"_s, 100000}, {u"height"_s, 1}};
        CHECK(pictureDrawing(media, 100, palette).size() == QSize(100, 10));
    }
}
