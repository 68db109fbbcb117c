// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/result.h"
#include "tests/support/catch.h"

#include <QList>

#include <memory>
#include <type_traits>

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

Result<int> halfOf(int number)
{
    if (number % 2 != 0)
        return Error{ErrorCode::InvalidInput, u"odd"_s};
    return number / 2;
}

Result<int> quarterOf(int number, int &callsAfterFirst)
{
    CARREL_TRY_VALUE(half, halfOf(number));
    ++callsAfterFirst;
    CARREL_TRY(halfOf(half));
    return half / 2;
}

} // namespace

TEST_CASE("Result")
{
    SECTION("holds a value or an error")
    {
        const Result<int> good = 4;
        REQUIRE(good);
        CHECK(*good == 4);
        const Result<int> bad = Error{ErrorCode::NotFound, u"gone"_s};
        REQUIRE_FALSE(bad);
        CHECK(bad.error().code == ErrorCode::NotFound);
        CHECK(bad.error().message == u"gone"_s);
    }
    SECTION("without a value type is a success by default")
    {
        CHECK(Result<>());
    }
    SECTION("carries values that cannot be copied")
    {
        Result<std::unique_ptr<int>> owner = std::make_unique<int>(3);
        REQUIRE(owner);
        const auto taken = std::move(*owner);
        CHECK(*taken == 3);
    }
    SECTION("gives the value of a temporary away, so that it may be walked through")
    {
        const auto list = [] { return Result<QList<int>>(QList<int>{1, 2, 3}); };
        static_assert(std::is_same_v<decltype(*list()), QList<int>>);
        int sum = 0;
        for (const int number : *list())
            sum += number;
        CHECK(sum == 6);
    }
}

TEST_CASE("CARREL_TRY and CARREL_TRY_VALUE return the first error and go no further")
{
    int calls = 0;
    CHECK(*quarterOf(8, calls) == 2);
    CHECK(calls == 1);
    CHECK_FALSE(quarterOf(3, calls));
    CHECK(calls == 1);
    const auto result = quarterOf(6, calls);
    CHECK(calls == 2);
    REQUIRE_FALSE(result);
    CHECK(result.error().message == u"odd"_s);
}
