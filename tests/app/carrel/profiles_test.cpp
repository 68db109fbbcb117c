// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace carrel::test;

TEST_CASE("profiles on the command line")
{
    SECTION("are listed with the formats they take, the right one first")
    {
        const Run told = runCarrel({u"profiles"_s});
        CHECK(told.exitCode == 0);
        CHECK(told.out.contains("moodle"));
        const Run asJson = runCarrel({u"profiles"_s, u"--json"_s});
        const QJsonArray profiles = asJson.json()[u"profiles"_s].toArray();
        REQUIRE(profiles.size() > 15);
        for (const QJsonValue profile : profiles) {
            CHECK_FALSE(profile[u"name"_s].toString().isEmpty());
            CHECK_FALSE(profile[u"formats"_s].toArray().isEmpty());
            CHECK(profile[u"quirks"_s].isArray());
        }
        CHECK(asJson.json()[u"problems"_s].toArray().isEmpty());
    }
}
