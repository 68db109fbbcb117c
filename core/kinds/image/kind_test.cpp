// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("image: planted faults are found")
{
    checkPlantedFaults(
        u"image"_s,
        {{u"no-file"_s, u"media"_s, set(u"media"_s, u""_s)},
         {u"no-alt"_s, u"alt"_s, set(u"alt"_s, u"  "_s)},
         {u"alt-file-name"_s, u"alt"_s, set(u"alt"_s, u"board_final.PNG"_s)},
         {u"alt-file-name"_s, u"alt"_s, set(u"alt"_s, u"IMG_2044"_s)},
         {u"alt-long"_s, u"alt"_s, set(u"alt"_s, u"A board. "_s.repeated(40))},
         {u"alt-caption"_s, u"alt"_s, set(u"alt"_s, u"The board of  bay 4 at 06:05"_s)},
         {u"decorative-alt"_s, u"alt"_s, set(u"decorative"_s, true)},
         {u"file-gone"_s, u"media"_s, set(u"media"_s, u"goneaaaaaaaa"_s)},
         {u"not-an-image"_s, u"media"_s, set(u"media"_s, u"samplevtt001"_s)}});
}

TEST_CASE("image: a decoration needs no description")
{
    const Kind &kind = kindNamed(u"image"_s);
    QJsonObject body = sampleOf(kind);
    setAt(body, u"decorative"_s, true);
    setAt(body, u"alt"_s, u""_s);
    CHECK(findingsOf(kind, body) == QStringList());
}

TEST_CASE("image: what the player gets")
{
    const Kind &kind = kindNamed(u"image"_s);
    TestContext context;
    SECTION("address, size, description and texts")
    {
        const QJsonObject data = kind.playerData(sampleOf(kind), context).toJson();
        CHECK(data["src"_L1].toString() == u"media/board.svg");
        CHECK(data["w"_L1] == 800);
        CHECK(data["h"_L1] == 450);
        CHECK(data["alt"_L1].toString().startsWith(u"A board"));
        CHECK(data["captionHtml"_L1].toString() == u"<p>The board of bay 4 at 06:05</p>");
        CHECK(data["longHtml"_L1].toString().startsWith(u"<ul><li>Now"));
        CHECK(data["width"_L1].toString() == u"text");
        CHECK_FALSE(data.contains("decorative"_L1));
        CHECK(context.hrefs == QStringList{u"sampleimage1"_s});
    }
    SECTION("no description for a decoration")
    {
        QJsonObject body = sampleOf(kind);
        setAt(body, u"decorative"_s, true);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data["decorative"_L1].toBool());
        CHECK_FALSE(data.contains("alt"_L1));
    }
    SECTION("no address where the file is gone")
    {
        QJsonObject body = sampleOf(kind);
        setAt(body, u"media"_s, u"goneaaaaaaaa"_s);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK_FALSE(data.contains("src"_L1));
        CHECK(data.contains("alt"_L1));
    }
}
