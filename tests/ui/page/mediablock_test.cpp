// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/mediablock.h"

#include "core/kinds/kind.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("blockShowing")
{
    const auto showing = [](const QString &type) {
        Media file;
        file.id = MediaId(u"maaaaaaaaaaa"_s);
        file.type = type;
        return blockShowing(file);
    };

    SECTION("makes an image block of a picture")
    {
        const auto block = showing(u"image/png"_s);
        REQUIRE(block);
        CHECK(block->kind == u"image"_s);
        CHECK(mediaIn(block->kind, block->body) == QList<MediaId>{MediaId(u"maaaaaaaaaaa"_s)});
    }
    SECTION("makes a video block of a film, which then comes from the file")
    {
        const auto block = showing(u"video/mp4"_s);
        REQUIRE(block);
        CHECK(block->kind == u"video"_s);
        CHECK(block->body[u"source"_s] == u"file"_s);
        CHECK(mediaIn(block->kind, block->body).size() == 1);
    }
    SECTION("makes an audio block of a sound, which then comes from the file")
    {
        const auto block = showing(u"audio/mpeg"_s);
        REQUIRE(block);
        CHECK(block->kind == u"audio"_s);
        CHECK(block->body[u"source"_s] == u"file"_s);
    }
    SECTION("gives learners to download what no block shows")
    {
        const auto block = showing(u"application/pdf"_s);
        REQUIRE(block);
        CHECK(block->kind == u"file"_s);
        CHECK(mediaIn(block->kind, block->body) == QList<MediaId>{MediaId(u"maaaaaaaaaaa"_s)});
    }
    SECTION("has nothing for a file of no type")
    {
        CHECK_FALSE(showing({}));
    }
    SECTION("makes bodies that their kinds accept")
    {
        for (const QString &type :
             {u"image/svg+xml"_s, u"video/webm"_s, u"audio/ogg"_s, u"application/pdf"_s}) {
            const auto block = showing(type);
            REQUIRE(block);
            CHECK(checkBodyTypes(*findKind(block->kind), block->body));
        }
    }
}
