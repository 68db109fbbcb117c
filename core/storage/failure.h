// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace carrel {

/// What is known about a failed call of SQLite.
struct SqliteFailure
{
    int code = 0; ///< Extended result code.
    int systemError = 0; ///< errno of the operating system, 0 if unknown.
    qint64 freeBytes = -1; ///< Left on the drive, -1 if unknown.
    qint64 fileBytes = 0; ///< Of the file being written, 0 if unknown.
    qint64 largestFile = -1; ///< What the drive allows for one file, -1 if unknown.
};

/// The category of a failure: the table of docs/file-format.md, "When something fails".
ErrorCode categoryOf(const SqliteFailure &failure);

/// The failure in words, with `place` (a file or folder) named and `detail` for the log.
Error storageError(const SqliteFailure &failure, const QString &place, const QString &detail);

/// The computer has no memory left for a step that was taken back: Refused.
Error outOfMemory(const QString &detail);
bool isOutOfMemory(const Error &error);

} // namespace carrel
