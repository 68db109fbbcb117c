// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/gate.h"

#include <memory>

namespace carrel {

// How the document of a course file of an older schema becomes one of today's. The file itself is
// only read: it must have come through the gate.

/// The document in memory, media in the file.
Result<std::unique_ptr<CourseReader>> readMigrated(const CourseFileInfo &file);

/// Makes a course file of today's schema at `path`, with the document and without bytes of media,
/// and forces it to the drive. On an error there is no such file.
Result<> writeMigrated(const CourseFileInfo &file, const QString &path);

/// Gives the file a second name beside it that says what it is, "<name> (before version N)", before
/// today's schema replaces it; its own copy where the drive has no second names. On an error, those
/// of the drive, the file must not be replaced.
Result<> keepBeforeMigration(const QString &path);

} // namespace carrel
