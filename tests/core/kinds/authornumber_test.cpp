// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/authornumber.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

bool isRange(const QString &text, double from, double to)
{
    const auto range = authorRange(text);
    return range && range->from == from && range->to == to;
}

bool isNumber(const QString &text, double number)
{
    return isRange(text, number, number);
}

} // namespace

TEST_CASE("numeric: numbers as authors write them")
{
    SECTION("comma and point are decimal signs, spaces stand between thousands")
    {
        CHECK(isNumber(u"12.5"_s, 12.5));
        CHECK(isNumber(u" 12,5 "_s, 12.5));
        CHECK(isNumber(u".5"_s, 0.5));
        CHECK(isNumber(u"1 250"_s, 1250));
        CHECK(isNumber(u"1\u202f250,5"_s, 1250.5));
        CHECK(isNumber(u"2e6"_s, 2e6));
    }
    SECTION("every sign that stands for minus")
    {
        CHECK(isNumber(u"-3"_s, -3));
        CHECK(isNumber(u"\u22123"_s, -3));
        CHECK(isNumber(u"\u20133"_s, -3));
        CHECK(isNumber(u"+3"_s, 3));
    }
    SECTION("two numbers in either order are a range")
    {
        CHECK(isRange(u"17..19"_s, 17, 19));
        CHECK(isRange(u"19 .. 17"_s, 17, 19));
        CHECK(isRange(u"-1,5\u2026.5"_s, -1.5, 0.5));
    }
    SECTION("anything else is none")
    {
        for (const QString &text :
             {u""_s, u"."_s, u"-"_s, u"five"_s, u"5 km"_s, u"1..2..3"_s, u"17.."_s, u"..17"_s,
              u"1,234.5"_s, u"1 23"_s, u"5-7"_s, u"1e999"_s, u"nan"_s, u"0x10"_s}) {
            CAPTURE(text.toStdString());
            CHECK_FALSE(authorRange(text));
        }
    }
}

TEST_CASE("numeric: a comma that may stand between thousands is seen")
{
    CHECK(isAmbiguousNumber(u"1,234"_s));
    CHECK(isAmbiguousNumber(u"-12,345"_s));
    CHECK(isAmbiguousNumber(u"1..1,234"_s));
    CHECK_FALSE(isAmbiguousNumber(u"0,125"_s));
    CHECK_FALSE(isAmbiguousNumber(u"1,23"_s));
    CHECK_FALSE(isAmbiguousNumber(u"1234,567"_s));
    CHECK_FALSE(isAmbiguousNumber(u"1.234"_s));
}
