// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/resumesize.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

/// A course whose table has these runs: count, width, points, steps.
QJsonObject course(const QList<QList<int>> &runs)
{
    QJsonArray table;
    for (const QList<int> &run : runs)
        table.append(QJsonArray{run[0], run[1], run[2], run[3]});
    return {{u"id"_s, u"c7k2m9x4b1q0"_s}, {u"slots"_s, table}};
}

} // namespace

TEST_CASE("resumeSize asks the player's own engine")
{
    const PlayerFiles player;
    const auto small = resumeSize(player, course({{10, 4, 0, 0}}));
    REQUIRE(small);

    SECTION("how long the state can become: six bits a character")
    {
        const auto large = resumeSize(player, course({{10, 4, 0, 0}, {2000, 3, 1, 1}}));
        REQUIRE(large);
        CHECK(large->worstCase - small->worstCase == 1000);
    }
    SECTION("which mark the state carries: it follows the table, not the order of asking")
    {
        CHECK(small->fingerprint.size() == 8);
        CHECK(resumeSize(player, course({{10, 4, 0, 0}}))->fingerprint == small->fingerprint);
        CHECK(resumeSize(player, course({{11, 4, 0, 0}}))->fingerprint != small->fingerprint);
    }
    SECTION("and reports an engine that fails")
    {
        const auto broken = resumeSize(player, {{u"slots"_s, u"none"_s}});
        REQUIRE_FALSE(broken);
        CHECK(broken.error().code == ErrorCode::Internal);
    }
}
