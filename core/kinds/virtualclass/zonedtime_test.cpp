// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/virtualclass/zonedtime.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel::kinds::virtualclass;

namespace {

/// "UTC time, minutes ahead" of what the clocks of a zone show.
QString momentOf(const QString &time, const QString &zone)
{
    const auto read = readTime(time);
    REQUIRE(read);
    const ZonedTime zoned = inZone(*read, zone);
    const QStringList shown{u""_s, u" never"_s, u" twice"_s};
    return u"%1 %2%3"_s.arg(zoned.utc.toString(u"yyyy-MM-dd HH:mm"_s))
        .arg(zoned.offset)
        .arg(shown[int(zoned.shown)]);
}

} // namespace

TEST_CASE("virtualclass: a time is read as people write it")
{
    const QDateTime expected(QDate(2026, 12, 3), QTime(9, 5), Qt::UTC);
    const QStringList good{u"2026-12-03 09:05"_s, u"2026-12-3 9:05"_s, u" 2026-12-03T09:05 "_s,
                           u"2026-12-03   9h05"_s};
    for (const QString &text : good) {
        INFO(text.toStdString());
        CHECK(readTime(text) == expected);
    }
    const QStringList bad{u""_s,
                          u"2026-12-03"_s,
                          u"09:05"_s,
                          u"2026-02-29 09:05"_s,
                          u"2026-12-03 24:00"_s,
                          u"2026-12-03 9:5"_s,
                          u"2026-12-03 09:60"_s,
                          u"03/12/2026 09:05"_s,
                          u"2026-12-03 09:05 tomorrow"_s};
    for (const QString &text : bad) {
        INFO(text.toStdString());
        CHECK_FALSE(readTime(text));
    }
}

TEST_CASE("virtualclass: names of zones are those of the database")
{
    for (const auto &zone : {u"Europe/Paris"_s, u"America/Argentina/Buenos_Aires"_s, u"UTC"_s})
        CHECK(isZone(zone));
    for (const auto &zone :
         {u""_s, u"Paris"_s, u"Europe/Atlantis"_s, u"UTC+01:00"_s, u"CET"_s, u"../etc/passwd"_s})
        CHECK_FALSE(isZone(zone));
    CHECK(zoneLike(u"Paris"_s) == u"Europe/Paris");
    CHECK(zoneLike(u"europe/paris"_s) == u"Europe/Paris");
    CHECK(zoneLike(u"new york"_s) == u"America/New_York");
    CHECK(zoneLike(u"Atlantis"_s).isEmpty());
    CHECK(zoneLike(u" "_s).isEmpty());
}

TEST_CASE("virtualclass: the time of a place in UTC")
{
    SECTION("in winter, in summer and where clocks are never changed")
    {
        CHECK(momentOf(u"2026-12-03 14:00"_s, u"Europe/Paris"_s) == u"2026-12-03 13:00 60");
        CHECK(momentOf(u"2026-07-03 14:00"_s, u"Europe/Paris"_s) == u"2026-07-03 12:00 120");
        CHECK(momentOf(u"2026-07-03 14:00"_s, u"America/New_York"_s) == u"2026-07-03 18:00 -240");
        CHECK(momentOf(u"2026-07-03 14:00"_s, u"Asia/Kolkata"_s) == u"2026-07-03 08:30 330");
        CHECK(momentOf(u"2026-07-03 14:00"_s, u"UTC"_s) == u"2026-07-03 14:00 0");
    }
    SECTION("on another day")
    {
        CHECK(momentOf(u"2026-01-01 08:00"_s, u"Asia/Tokyo"_s) == u"2025-12-31 23:00 540");
        CHECK(momentOf(u"2026-12-31 20:00"_s, u"America/Los_Angeles"_s)
              == u"2027-01-01 04:00 -480");
    }
    SECTION("around the hour that is left out in spring")
    {
        CHECK(momentOf(u"2026-03-29 01:59"_s, u"Europe/Paris"_s) == u"2026-03-29 00:59 60");
        CHECK(momentOf(u"2026-03-29 02:00"_s, u"Europe/Paris"_s) == u"2026-03-29 01:00 120 never");
        CHECK(momentOf(u"2026-03-29 02:30"_s, u"Europe/Paris"_s) == u"2026-03-29 01:30 120 never");
        CHECK(momentOf(u"2026-03-29 03:00"_s, u"Europe/Paris"_s) == u"2026-03-29 01:00 120");
        CHECK(momentOf(u"2026-03-08 02:15"_s, u"America/New_York"_s)
              == u"2026-03-08 07:15 -240 never");
    }
    SECTION("around the hour that comes twice in autumn, of which the first is meant")
    {
        CHECK(momentOf(u"2026-10-25 01:59"_s, u"Europe/Paris"_s) == u"2026-10-24 23:59 120");
        CHECK(momentOf(u"2026-10-25 02:00"_s, u"Europe/Paris"_s) == u"2026-10-25 00:00 120 twice");
        CHECK(momentOf(u"2026-10-25 02:59"_s, u"Europe/Paris"_s) == u"2026-10-25 00:59 120 twice");
        CHECK(momentOf(u"2026-10-25 03:00"_s, u"Europe/Paris"_s) == u"2026-10-25 02:00 60");
    }
    SECTION("the day before and the day after the change, and in the south")
    {
        CHECK(momentOf(u"2026-03-28 14:00"_s, u"Europe/Paris"_s) == u"2026-03-28 13:00 60");
        CHECK(momentOf(u"2026-03-30 14:00"_s, u"Europe/Paris"_s) == u"2026-03-30 12:00 120");
        CHECK(momentOf(u"2026-01-15 09:00"_s, u"Australia/Sydney"_s) == u"2026-01-14 22:00 660");
    }
}

TEST_CASE("virtualclass: clocks that are changed during the class")
{
    const auto changeOf = [](const QString &time, int minutes, const QString &zone) {
        const auto change = clockChange(inZone(*readTime(time), zone).utc, minutes, zone);
        return change ? u"%1 %2"_s.arg(change->minutes).arg(change->offset) : QString();
    };
    CHECK(changeOf(u"2026-03-29 01:30"_s, 90, u"Europe/Paris"_s) == u"30 120");
    CHECK(changeOf(u"2026-03-29 01:30"_s, 30, u"Europe/Paris"_s).isEmpty()); // over by then
    CHECK(changeOf(u"2026-03-29 03:00"_s, 90, u"Europe/Paris"_s).isEmpty());
    CHECK(changeOf(u"2026-10-24 23:00"_s, 300, u"Europe/Paris"_s) == u"240 60");
    CHECK(changeOf(u"2026-12-03 14:00"_s, 90, u"Europe/Paris"_s).isEmpty());
    CHECK(changeOf(u"2026-12-03 14:00"_s, 90, u"UTC"_s).isEmpty());
}
