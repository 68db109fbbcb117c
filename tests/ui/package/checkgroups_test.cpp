// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/checkgroups.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;
using Outcome = PackageCheck::Outcome;

TEST_CASE("checkGroups")
{
    QStringList skipped;

    SECTION("say several assertions in one sentence")
    {
        const auto groups = checkGroups({{3, Outcome::Passed, u"a"_s, {}},
                                         {4, Outcome::Passed, u"b"_s, {}},
                                         {31, Outcome::Passed, u"c"_s, {}}},
                                        &skipped);
        REQUIRE(groups.size() == 2);
        CHECK(groups[0].text.contains(u"File names"));
        CHECK(groups[0].hasPassed);
        CHECK(skipped.isEmpty());
    }
    SECTION("name what failed and what was found")
    {
        const auto groups = checkGroups(
            {{3, Outcome::Passed, u"a"_s, {}}, {4, Outcome::Failed, u"b"_s, {u"Übung.png"_s}}},
            &skipped);
        REQUIRE(groups.size() == 1);
        CHECK_FALSE(groups[0].hasPassed);
        CHECK(groups[0].details == QStringList{u"b"_s, u"Übung.png"_s});
    }
    SECTION("claim nothing of what was skipped, and say so")
    {
        const auto groups =
            checkGroups({{29, Outcome::Skipped, u"A mastery score"_s, {u"no score"_s}}}, &skipped);
        CHECK(groups.isEmpty());
        CHECK(skipped == QStringList{u"A mastery score: no score."_s});
    }
    SECTION("lose no assertion of later versions")
    {
        const auto groups = checkGroups({{99, Outcome::Failed, u"New"_s, {u"x"_s}}}, &skipped);
        REQUIRE(groups.size() == 1);
        CHECK(groups[0].text == u"New"_s);
        CHECK_FALSE(groups[0].hasPassed);
    }
}
