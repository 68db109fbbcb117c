// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace carrel::test;

TEST_CASE("carrel weight")
{
    const Place place;
    const QString file = place.path(u"s.carrel"_s);
    REQUIRE(runCarrel({u"new"_s, file, u"--from"_s, u"sample"_s, u"--language"_s, u"en"_s}).exitCode
            == 0);

    SECTION("names the largest files first, each with its place, and every outside address")
    {
        const Run weighed = runCarrel({u"weight"_s, file, u"--json"_s});
        CHECK(weighed.exitCode == 0);
        const QJsonObject json = weighed.json();
        const QJsonArray heaviest = json[u"heaviest"_s].toArray();
        REQUIRE(heaviest.size() > 1);
        CHECK(heaviest[0][u"bytes"_s].toInteger() >= heaviest[1][u"bytes"_s].toInteger());
        CHECK_FALSE(heaviest[0][u"place"_s].toString().isEmpty());
        CHECK(json[u"bytes"_s].toInteger() > json[u"fileBytes"_s].toInteger());
        const QJsonArray outside = json[u"outside"_s].toArray();
        REQUIRE_FALSE(outside.isEmpty());
        CHECK(outside[0][u"address"_s].toString().startsWith(u"https://"_s));
        CHECK_FALSE(outside[0][u"page"_s].toString().isEmpty());
    }
    SECTION("ends with 1 and a way out where a package is larger than is allowed")
    {
        const Run heavy = runCarrel({u"weight"_s, file, u"--limit"_s, u"0.2"_s});
        CHECK(heavy.exitCode == 1);
        CHECK(heavy.err.contains("more than the 200.0 kB that are allowed"));
        CHECK(heavy.out.contains("The largest files:"));
        CHECK(runCarrel({u"weight"_s, file, u"--limit"_s, u"500"_s}).exitCode == 0);
    }
    SECTION("refuses a limit that is none")
    {
        for (const QString &limit : {u"lots"_s, u"0"_s, u"-3"_s, u"nan"_s, u"1e300"_s})
            CHECK(runCarrel({u"weight"_s, file, u"--limit"_s, limit}).exitCode == 2);
    }
}
