// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/failure.h"

#include "core/base/system.h"

#include <sqlite3.h>

namespace carrel {
namespace {

constexpr qint64 roomForAnything = 64 << 10; ///< Less than this is a full drive.
constexpr qint64 fatMargin = 64 << 20; ///< So near the limit of the drive it was the limit.

ErrorCode categoryOfIoError(const SqliteFailure &failure)
{
    // A full drive shows as these when the index of the write-ahead log cannot grow.
    if (failure.code == SQLITE_IOERR_SHMSIZE || failure.code == SQLITE_IOERR_SHMOPEN)
        return ErrorCode::DiskFull;
    if (failure.largestFile > 0 && failure.fileBytes > failure.largestFile - fatMargin)
        return ErrorCode::FileTooLarge;
    if (failure.code == SQLITE_IOERR_WRITE && failure.freeBytes >= 0
        && failure.freeBytes < roomForAnything)
        return ErrorCode::DiskFull;
    const ErrorCode known = sys::categoryOf(failure.systemError);
    const bool says = failure.systemError != 0
        && (known == ErrorCode::DiskFull || known == ErrorCode::FileTooLarge
            || known == ErrorCode::NotWritable);
    return says ? known : ErrorCode::DriveError;
}

} // namespace

ErrorCode categoryOf(const SqliteFailure &failure)
{
    switch (failure.code & 0xff) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_IOERR: return categoryOfIoError(failure);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return ErrorCode::NotWritable;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::InUse;
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM: return ErrorCode::Refused;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    default: return ErrorCode::Internal;
    }
}

Error storageError(const SqliteFailure &failure, const QString &place, const QString &detail)
{
    const ErrorCode code = categoryOf(failure);
    Error error = fileError(code, place, detail);
    // What a mistake of ours is called in a report is its code, not a folder of the author's.
    if (code == ErrorCode::Internal)
        error = fileError(code, QStringLiteral("SQLite %1").arg(failure.code), detail);
    return error;
}

} // namespace carrel
