// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/placing.h"

#include "core/base/rank.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace Qt::StringLiterals;

TEST_CASE("rankInto")
{
    SECTION("finds a rank at each place")
    {
        const QStringList ranks = evenRanks(5);
        for (qsizetype i = 0; i <= ranks.size(); ++i) {
            const auto rank = rankInto(ranks, i);
            REQUIRE(rank);
            CHECK((i == 0 || ranks[i - 1] < *rank));
            CHECK((i == ranks.size() || *rank < ranks[i]));
        }
        CHECK(rankInto({}, 0));
    }
    SECTION("finds none between equal, crossed or foreign ranks, or where it would get too long")
    {
        CHECK_FALSE(rankInto({u"V"_s, u"V"_s}, 1));
        CHECK_FALSE(rankInto({u"W"_s, u"V"_s}, 1));
        CHECK_FALSE(rankInto({u"a b"_s}, 1));
        CHECK_FALSE(rankInto({u"V0"_s}, 0));
        CHECK_FALSE(rankInto({QString(300, u'z')}, 1));
        CHECK(rankInto({u"V"_s, u"V"_s}, 2));
    }
}

TEST_CASE("cleanTitle")
{
    CHECK(*cleanTitle(u"  Four \t\n leaks "_s, u"empty"_s) == u"Four leaks"_s);
    CHECK(*cleanTitle(u"a\u0007b"_s, u"empty"_s) == u"ab"_s);
    const auto empty = cleanTitle(u" \n "_s, u"empty"_s);
    REQUIRE_FALSE(empty);
    CHECK(empty.error().message == u"empty"_s);
    CHECK_FALSE(cleanTitle(u"\u0007"_s, u"empty"_s));
}
