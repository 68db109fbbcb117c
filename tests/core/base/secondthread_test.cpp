// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/secondthread.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <future>
#include <vector>

using namespace carrel;

TEST_CASE("SecondThread")
{
    SECTION("does jobs in the order given, beside the thread that gives them")
    {
        std::vector<int> done;
        std::promise<std::thread::id> end;
        SecondThread second;
        for (int i = 0; i < 100; ++i)
            second.add([&done, i] { done.push_back(i); });
        second.add([&end] { end.set_value(std::this_thread::get_id()); });
        CHECK(end.get_future().get() != std::this_thread::get_id());
        REQUIRE(done.size() == 100);
        CHECK(std::ranges::is_sorted(done));
    }
    SECTION("leaves jobs that wait to who helps")
    {
        std::promise<void> begun;
        std::promise<void> go;
        SecondThread second;
        second.add([&] {
            begun.set_value();
            go.get_future().wait();
        });
        begun.get_future().wait();
        int done = 0;
        second.add([&] { ++done; });
        second.add([&] { ++done; });
        CHECK(second.doOne());
        CHECK(done == 1);
        CHECK(second.doOne());
        CHECK_FALSE(second.doOne());
        CHECK(done == 2);
        go.set_value();
    }
    SECTION("may end while jobs wait")
    {
        int done = 0;
        {
            SecondThread second;
            for (int i = 0; i < 1000; ++i)
                second.add([&done] { ++done; });
        }
        CHECK(done <= 1000);
    }
}
