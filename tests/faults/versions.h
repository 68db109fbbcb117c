// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/schema.h"

#include <QString>

#include <functional>

namespace carrel::test {

/// Called in each migration, before and after it does its work, in its transaction.
enum class Moment { Before, After };
using AtMigration = std::function<Result<>(int version, Moment moment)>;

/// The released versions and two that will never be: one gives every setting a column "since", the
/// next has a table "note" with a row for each skill. For schema::VersionsInstead.
QList<schema::Version> versionsWithMigrations(const AtMigration &at = {});

} // namespace carrel::test
