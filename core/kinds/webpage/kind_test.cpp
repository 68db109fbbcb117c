// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("webpage: planted faults are found")
{
    const auto address = [](const QString &text) { return set(u"address"_s, text); };
    checkPlantedFaults(
        u"webpage"_s,
        {{u"no-address"_s, u"address"_s, address(u" "_s)},
         {u"not-https"_s, u"address"_s, address(u"http://example.org/clock"_s)},
         {u"not-https"_s, u"address"_s, address(u"javascript:alert(1)"_s)},
         {u"unknown-address"_s, u"address"_s, address(u"https://user:word@example.org/"_s)},
         {u"unknown-address"_s, u"address"_s, address(u"https://example.org;script-src */"_s)},
         {u"film"_s, u"address"_s, address(u"https://www.youtube.com/watch?v=abcdefghijk"_s)},
         {u"film"_s, u"address"_s, address(u"https://youtu.be/abcdefghijk"_s)},
         {u"own-network"_s, u"address"_s, address(u"https://localhost:8080/clock"_s)},
         {u"own-network"_s, u"address"_s, address(u"https://192.168.1.7/clock"_s)},
         {u"own-network"_s, u"address"_s, address(u"https://intranet/clock"_s)},
         {u"no-page"_s, u"address"_s, address(u"https://example.org/Plan.PDF?x=1"_s)},
         {u"no-name"_s, u"name"_s, set(u"name"_s, u"  "_s)},
         {u"name-address"_s, u"name"_s, set(u"name"_s, u"https://example.org"_s)},
         {u"name-address"_s, u"name"_s, set(u"name"_s, u"example.org/clock"_s)},
         {u"no-description"_s, u"description"_s, set(u"description"_s, u"\n"_s)}});
}

TEST_CASE("webpage: a new one is a link, and nobody is asked until its author permits it")
{
    const Kind &kind = kindNamed(u"webpage"_s);
    SeededIdSource ids(7);
    CHECK(kind.defaults(ids)["mayShow"_L1] == QJsonValue(false));
}

TEST_CASE("webpage: what the player gets")
{
    const Kind &kind = kindNamed(u"webpage"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);
    SECTION("where it is permitted, a frame of that height; and who will be asked")
    {
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data["address"_L1].toString()
              == u"https://videos.example.org/boards/bay-4?view=plain#now");
        CHECK(data["name"_L1].toString() == u"The open board of bay 4");
        CHECK(data["description"_L1].toString().startsWith(u"A board"));
        CHECK(data["height"_L1].toString() == u"large");
        CHECK(data["mayShow"_L1].toBool());
        CHECK(context.thirdParties == QStringList{u"https://videos.example.org"_s});
    }
    SECTION("where it is not, a link, and nobody is asked")
    {
        setAt(body, u"mayShow"_s, false);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data.keys() == QStringList{u"address"_s, u"description"_s, u"name"_s});
        CHECK(context.thirdParties.isEmpty());
    }
    SECTION("words alone for an address that no browser can open")
    {
        setAt(body, u"address"_s, u"javascript:alert(1)"_s);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data.keys() == QStringList{u"description"_s, u"name"_s});
        CHECK(context.thirdParties.isEmpty());
    }
}
