// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/system.h"
#include "core/storage/failure.h"
#include "tests/support/catch.h"

#include <cerrno>
#include <sqlite3.h>

using namespace carrel;
using namespace Qt::StringLiterals;

TEST_CASE("Failures of SQLite fall into the categories that authors understand")
{
    SECTION("a full drive, also where only the index of the log does not fit")
    {
        CHECK(categoryOf({SQLITE_FULL}) == ErrorCode::DiskFull);
        CHECK(categoryOf({4874}) == ErrorCode::DiskFull);
        CHECK(categoryOf({4618}) == ErrorCode::DiskFull);
        CHECK(categoryOf({SQLITE_IOERR_WRITE, ENOSPC}) == ErrorCode::DiskFull);
        CHECK(categoryOf({SQLITE_IOERR_WRITE, 0, 4096}) == ErrorCode::DiskFull);
        CHECK(categoryOf({SQLITE_IOERR_WRITE, EDQUOT}) == ErrorCode::DiskFull);
        CHECK(categoryOf({SQLITE_CANTOPEN, ENOSPC}) == ErrorCode::DiskFull);
    }
    SECTION("a file that the drive does not allow")
    {
        const qint64 limit = (qint64(1) << 32) - 1;
        CHECK(categoryOf({SQLITE_IOERR_WRITE, 0, qint64(1) << 40, limit, limit})
              == ErrorCode::FileTooLarge);
        CHECK(categoryOf({SQLITE_IOERR_WRITE, EFBIG}) == ErrorCode::FileTooLarge);
    }
    SECTION("a drive that fails")
    {
        CHECK(categoryOf({SQLITE_IOERR_WRITE, EIO, qint64(1) << 40}) == ErrorCode::DriveError);
        CHECK(categoryOf({SQLITE_IOERR_FSYNC}) == ErrorCode::DriveError);
        CHECK(categoryOf({SQLITE_IOERR_READ, EIO}) == ErrorCode::DriveError);
        CHECK(categoryOf({SQLITE_CANTOPEN, EIO}) == ErrorCode::DriveError);
        // What it did not give looks damaged to SQLite.
        CHECK(categoryOf({SQLITE_CORRUPT, EIO}) == ErrorCode::DriveError);
        // What the file remembers is of an earlier write.
        CHECK(categoryOf({SQLITE_IOERR_READ, ENOSPC}) == ErrorCode::DriveError);
        CHECK(categoryOf({SQLITE_IOERR_LOCK, ENOSPC}) == ErrorCode::DriveError);
        CHECK(categoryOf({SQLITE_IOERR_SHMLOCK, EFBIG}) == ErrorCode::DriveError);
    }
    SECTION("a place that cannot be written")
    {
        CHECK(categoryOf({SQLITE_READONLY}) == ErrorCode::NotWritable);
        CHECK(categoryOf({SQLITE_READONLY_DIRECTORY}) == ErrorCode::NotWritable);
        CHECK(categoryOf({SQLITE_CANTOPEN}) == ErrorCode::NotWritable);
    }
    SECTION("a damaged file")
    {
        CHECK(categoryOf({SQLITE_CORRUPT}) == ErrorCode::Damaged);
        CHECK(categoryOf({SQLITE_NOTADB}) == ErrorCode::Damaged);
    }
    SECTION("a file in use elsewhere")
    {
        CHECK(categoryOf({SQLITE_BUSY}) == ErrorCode::InUse);
        CHECK(categoryOf({SQLITE_BUSY_SNAPSHOT}) == ErrorCode::InUse);
    }
    SECTION("a value that is too big")
    {
        CHECK(categoryOf({SQLITE_TOOBIG}) == ErrorCode::Refused);
    }
    SECTION("a mistake of ours")
    {
        CHECK(categoryOf({SQLITE_CONSTRAINT_NOTNULL}) == ErrorCode::Internal);
        CHECK(categoryOf({SQLITE_MISUSE}) == ErrorCode::Internal);
        CHECK(categoryOf({SQLITE_ERROR}) == ErrorCode::Internal);
    }
    SECTION("an interrupted statement")
    {
        CHECK(categoryOf({SQLITE_INTERRUPT}) == ErrorCode::Cancelled);
    }
}

TEST_CASE("Each category says what happened, where, and what to do")
{
    const QString place = u"/media/stick/Handover.carrel"_s;
    for (const ErrorCode code :
         {ErrorCode::DiskFull, ErrorCode::FileTooLarge, ErrorCode::DriveError,
          ErrorCode::NotWritable, ErrorCode::Damaged, ErrorCode::InUse, ErrorCode::NotFound}) {
        const Error error = fileError(code, place);
        INFO(error.message.toStdString());
        CHECK(error.code == code);
        CHECK(error.message.contains(place));
        CHECK(error.message.count(u'.') >= 2);
    }
    CHECK(storageError({SQLITE_MISUSE}, place, {}).message.contains(u"SQLite 21"));
    CHECK_FALSE(storageError({SQLITE_MISUSE}, place, {}).message.contains(place));
    CHECK(storageError({SQLITE_TOOBIG}, place, u"log"_s).detail == u"log");
}
