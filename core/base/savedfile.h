// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

class QFileDevice;
class QSaveFile;

namespace carrel {

// Files that take their name only when they are complete. Errors name the file: DiskFull,
// FileTooLarge, NotWritable, DriveError.

Result<> openToSave(QSaveFile &file);
/// What was written is there as a whole, or an error and what was there before. QSaveFile's own
/// commit() forgets when the last piece, which it had kept in memory, could not be written.
Result<> commitSaved(QSaveFile &file);
/// Writes all of it in one go.
Result<> writeSaved(QSaveFile &file, const QByteArray &bytes);
/// The failure of a write just now, after errno was set to 0.
Error writeError(const QFileDevice &file);

} // namespace carrel
