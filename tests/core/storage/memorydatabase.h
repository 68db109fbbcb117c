// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/schema.h"
#include "tests/core/storage/coursefixture.h"

namespace carrel::test {

/// A database in memory with the tables of a working copy.
inline std::unique_ptr<Database> memoryDatabase()
{
    auto database = taken(Database::open(Database::Profile::Memory));
    require(schema::createDocument(*database, "main"));
    require(schema::createWorkTables(*database));
    return database;
}

} // namespace carrel::test
