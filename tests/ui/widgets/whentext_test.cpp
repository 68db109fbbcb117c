// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/whentext.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;

TEST_CASE("Times are told as people say them")
{
    const QDateTime now(QDate(2026, 11, 25), QTime(15, 0));
    SECTION("of today by the hour")
    {
        CHECK(ui::whenText(QDateTime(QDate(2026, 11, 25), QTime(10, 42)), now).contains(u"10:42"));
    }
    SECTION("of the day before with the word for it")
    {
        CHECK(ui::whenText(QDateTime(QDate(2026, 11, 24), QTime(10, 42)), now)
                  .contains(u"yesterday"_s, Qt::CaseInsensitive));
    }
    SECTION("older ones with their date")
    {
        CHECK(ui::whenText(QDateTime(QDate(2026, 3, 2), QTime(10, 42)), now).contains(u"26"));
    }
    SECTION("and nothing for no time")
    {
        CHECK(ui::whenText(QDateTime(), now).isEmpty());
        CHECK(ui::whenText(u"nonsense"_s, now).isEmpty());
    }
}
