// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/courseheader.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("A course that went away since it was chosen is said to be missing")
{
    StorageFixture fixture;
    const QString path = fixture.file(u"gone.carrel"_s);
    const auto header = readCourseHeader(path);
    REQUIRE(!header);
    CHECK(int(header.error().code) == int(ErrorCode::NotFound));
    CHECK(header.error().message.contains(u"gone.carrel"_s));
}

TEST_CASE("A file whose first bytes the drive does not give is not called one of another program")
{
    // Nothing lies at the first addresses of a process: reading there fails as on a broken drive.
    const QString unreadable = u"/proc/self/mem"_s;
    if (!QFile::exists(unreadable))
        SKIP("skipped: this system has no file that cannot be read");
    const auto header = readCourseHeader(unreadable);
    REQUIRE(!header);
    CHECK(int(header.error().code) == int(ErrorCode::DriveError));
}
