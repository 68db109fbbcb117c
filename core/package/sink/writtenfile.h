// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/sink/entrycopy.h"

namespace carrel {

struct WritePlace
{
    QString path; ///< Of the file.
    QString target; ///< What the author knows it by.
};

/// Writes one entry into a file that is there and empty or not there, and forces it to the drive.
Result<CopiedEntry> writeEntry(const PackageEntry &entry, const WritePlace &place,
                               PackageMeter &meter);

/// Damaged unless the file on the drive has the size and CRC of what was written. The entry must
/// have been begun with the meter.
Result<> verifyEntry(const CopiedEntry &written, const WritePlace &place, PackageMeter &meter);

} // namespace carrel
