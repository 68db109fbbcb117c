// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/nodestatus.h"

#include "tests/support/catch.h"

using namespace carrel;
using namespace Qt::StringLiterals;

TEST_CASE("NodeStatus")
{
    const QJsonObject body{{u"minutes"_s, 3}};

    SECTION("is read as it was written, and changes nothing else")
    {
        for (const NodeStatus status :
             {NodeStatus::None, NodeStatus::Draft, NodeStatus::Review, NodeStatus::Done}) {
            const QJsonObject written = withStatus(body, status);
            CHECK(statusOf(written) == status);
            CHECK(written.value(u"minutes"_s) == 3);
        }
    }
    SECTION("none leaves no trace")
    {
        CHECK(withStatus(withStatus(body, NodeStatus::Done), NodeStatus::None) == body);
    }
    SECTION("is none where it is unknown or of another type")
    {
        CHECK(statusOf({{u"status"_s, u"frozen"_s}}) == NodeStatus::None);
        CHECK(statusOf({{u"status"_s, 7}}) == NodeStatus::None);
    }
}
