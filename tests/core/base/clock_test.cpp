// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "tests/support/catch.h"

#include <QTimeZone>

using namespace carrel;
using namespace Qt::StringLiterals;

TEST_CASE("SetClock")
{
    SetClock clock(QDateTime(QDate(2026, 3, 1), QTime(10, 20, 30), Qt::UTC));

    SECTION("stands still until it is told to move")
    {
        CHECK(clock.now() == clock.now());
        clock.advance(1500);
        CHECK(clock.now() == QDateTime(QDate(2026, 3, 1), QTime(10, 20, 31, 500), Qt::UTC));
    }
}

TEST_CASE("SystemClock tells UTC")
{
    const auto now = SystemClock().now();
    CHECK(now.timeSpec() == Qt::UTC);
    CHECK(qAbs(now.msecsTo(QDateTime::currentDateTimeUtc())) < 60000);
}

TEST_CASE("timeText")
{
    SECTION("is ISO 8601 in UTC with milliseconds, so that texts sort like times")
    {
        const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        CHECK(timeText(noon) == u"2026-03-01T12:00:00.000Z"_s);
        CHECK(timeText(noon) < timeText(noon.addMSecs(1)));
    }
    SECTION("turns a local time into UTC")
    {
        const QDateTime local(QDate(2026, 3, 1), QTime(12, 0), QTimeZone(2 * 3600));
        CHECK(timeText(local) == u"2026-03-01T10:00:00.000Z"_s);
    }
}
