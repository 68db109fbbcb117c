// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

namespace carrel {

/// SQLite's look at the structure of one table, of which nobody else may be changing the file.
/// Errors: Damaged, `detail` being what SQLite found; DriveError where a page could not be read,
/// Refused where there was no memory for one: SQLite itself tells neither from damage.
Result<> checkStructureOf(Database &database, const char *table);

/// The same for every page of the file, those of no table included.
Result<> checkStructureOfFile(Database &database);

} // namespace carrel
