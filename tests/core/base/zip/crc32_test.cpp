// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/zip/crc32.h"

#include "tests/support/catch.h"

using namespace carrel;

TEST_CASE("crc32After")
{
    SECTION("gives the check value that the catalogues of CRCs name")
    {
        CHECK(crc32After(0, "123456789") == 0xcbf43926);
    }
    SECTION("goes on where it ended, and nothing changes nothing")
    {
        CHECK(crc32After(crc32After(0, "1234"), "56789") == 0xcbf43926);
        CHECK(crc32After(0, "") == 0);
        CHECK(crc32After(0xcbf43926, "") == 0xcbf43926);
    }
    SECTION("takes zero bytes into account")
    {
        CHECK(crc32After(0, QByteArrayView("\0", 1)) != crc32After(0, QByteArrayView("\0\0", 2)));
    }
}
