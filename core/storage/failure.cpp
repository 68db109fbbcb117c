// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/failure.h"

#include "core/base/system.h"
#include "core/base/translate.h"

#include <sqlite3.h>

#include <cerrno>

namespace carrel {
namespace {

constexpr qint64 roomForAnything = 64 << 10; ///< Less than this is a full drive.
constexpr qint64 fatMargin = 64 << 20; ///< So near the limit of the drive it was the limit.

/// What a file remembers when one of these fails may be of an earlier write.
bool writesNothing(int code)
{
    switch (code) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_UNLOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
    case SQLITE_IOERR_SHMLOCK: return true;
    default: return false;
    }
}

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
    const bool says = failure.systemError != 0 && !writesNothing(failure.code)
        && (known == ErrorCode::DiskFull || known == ErrorCode::FileTooLarge
            || known == ErrorCode::NotWritable);
    return says ? known : ErrorCode::DriveError;
}

ErrorCode categoryOfOpening(const SqliteFailure &failure)
{
    if (failure.systemError == EIO)
        return ErrorCode::DriveError;
    const bool isFull = sys::categoryOf(failure.systemError) == ErrorCode::DiskFull;
    return failure.systemError != 0 && isFull ? ErrorCode::DiskFull : ErrorCode::NotWritable;
}

/// SQLite takes what a drive does not give for damage.
bool hasFailedToRead(const SqliteFailure &failure)
{
    return failure.systemError != 0
        && sys::categoryOf(failure.systemError) == ErrorCode::DriveError;
}

} // namespace

ErrorCode categoryOf(const SqliteFailure &failure)
{
    switch (failure.code & 0xff) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        if (failure.code == SQLITE_IOERR_NOMEM)
            return ErrorCode::Refused;
        return categoryOfIoError(failure);
    case SQLITE_CANTOPEN: return categoryOfOpening(failure);
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorCode::NotWritable;
    case SQLITE_CORRUPT:
        return hasFailedToRead(failure) ? ErrorCode::DriveError : ErrorCode::Damaged;
    case SQLITE_NOTADB: return ErrorCode::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::InUse;
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM: return ErrorCode::Refused;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    default: return ErrorCode::Internal;
    }
}

Error outOfMemory(const QString &detail)
{
    return {ErrorCode::Refused,
            tr("There is not enough memory left on this computer. Nothing was changed; close other "
               "programs, then try again."),
            detail};
}

bool isOutOfMemory(const Error &error)
{
    return error.code == ErrorCode::Refused && error.message == outOfMemory({}).message;
}

Error storageError(const SqliteFailure &failure, const QString &place, const QString &detail)
{
    if ((failure.code & 0xff) == SQLITE_NOMEM || failure.code == SQLITE_IOERR_NOMEM)
        return outOfMemory(detail);
    const ErrorCode code = categoryOf(failure);
    Error error = fileError(code, place, detail);
    // What a mistake of ours is called in a report is its code, not a folder of the author's.
    if (code == ErrorCode::Internal)
        error = fileError(code, QStringLiteral("SQLite %1").arg(failure.code), detail);
    return error;
}

} // namespace carrel
