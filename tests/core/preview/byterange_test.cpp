// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/byterange.h"
#include "tests/support/catch.h"

using namespace carrel::preview;
using Kind = RangeAnswer::Kind;

namespace {

struct Row
{
    const char *header;
    qint64 size;
    Kind kind;
    qint64 first = 0;
    qint64 length = 0;
};

constexpr Row rows[] = {
    // What browsers ask for.
    {"bytes=0-", 1000, Kind::Part, 0, 1000},
    {"bytes=0-0", 1000, Kind::Part, 0, 1},
    {"bytes=0-499", 1000, Kind::Part, 0, 500},
    {"bytes=500-999", 1000, Kind::Part, 500, 500},
    {"bytes=999-999", 1000, Kind::Part, 999, 1},
    {"bytes=999-", 1000, Kind::Part, 999, 1},
    {"bytes=-1", 1000, Kind::Part, 999, 1},
    {"bytes=-500", 1000, Kind::Part, 500, 500},
    {"Bytes=1-2", 1000, Kind::Part, 1, 2},
    // More than there is.
    {"bytes=500-1000", 1000, Kind::Part, 500, 500},
    {"bytes=0-99999999999999999999999", 1000, Kind::Part, 0, 1000},
    {"bytes=-1000", 1000, Kind::Part, 0, 1000},
    {"bytes=-1001", 1000, Kind::Part, 0, 1000},
    {"bytes=-99999999999999999999999", 1000, Kind::Part, 0, 1000},
    {"bytes=3000000000-3000000001", 4000000000, Kind::Part, 3000000000, 2},
    // Outside.
    {"bytes=1000-", 1000, Kind::Unsatisfiable},
    {"bytes=1000-2000", 1000, Kind::Unsatisfiable},
    {"bytes=99999999999999999999999-", 1000, Kind::Unsatisfiable},
    {"bytes=-0", 1000, Kind::Unsatisfiable},
    {"bytes=0-", 0, Kind::Unsatisfiable},
    {"bytes=-5", 0, Kind::Unsatisfiable},
    // Several, or nothing that can be understood: the file as it is.
    {"bytes=0-1,5-6", 1000, Kind::Whole},
    {"bytes=0-1, 5-", 1000, Kind::Whole},
    {"bytes=5-4", 1000, Kind::Whole},
    {"bytes=-", 1000, Kind::Whole},
    {"bytes=", 1000, Kind::Whole},
    {"bytes=a-b", 1000, Kind::Whole},
    {"bytes=1-2-3", 1000, Kind::Whole},
    {"bytes= 1-2", 1000, Kind::Whole},
    {"bytes=+1-2", 1000, Kind::Whole},
    {"bytes=0x1-0x2", 1000, Kind::Whole},
    {"items=0-1", 1000, Kind::Whole},
    {"bytes", 1000, Kind::Whole},
    {"", 1000, Kind::Whole},
};

} // namespace

TEST_CASE("A range header asks for one part of a file, or for the file")
{
    STATIC_REQUIRE(std::size(rows) >= 30);
    for (const Row &row : rows) {
        INFO(row.header << " of " << row.size);
        const RangeAnswer answer = rangeOf(row.header, row.size);
        CHECK(int(answer.kind) == int(row.kind));
        CHECK(answer.first == row.first);
        CHECK(answer.length == row.length);
    }
}
