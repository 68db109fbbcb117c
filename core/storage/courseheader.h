// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace carrel {

/// What the first 100 bytes of a file say, read before SQLite sees it.
struct CourseHeader
{
    int version = 0; ///< Schema number (user_version).
};

/// Reads and judges the header of the file at a canonical path. Errors: NotFound, NotOurs (text,
/// another program's database, a folder), Damaged (not as long as it says), NotWritable (no right
/// to read), DriveError. A newer schema is no error here.
Result<CourseHeader> readCourseHeader(const QString &path);

} // namespace carrel
