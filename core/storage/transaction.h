// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

namespace carrel {

/// A transaction that is rolled back unless committed. Inside another one it is a savepoint, so
/// that a part can be taken back alone. Ended in reverse order of beginning.
class Transaction
{
public:
    enum class Kind {
        Write, ///< BEGIN IMMEDIATE: waits for other writers now, not in the middle.
        Read, ///< Pins today's state; never inside another transaction.
    };

    static Result<Transaction> begin(Database &database, Kind kind = Kind::Write);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction(); ///< Rolls back if neither committed nor rolled back.

    Result<> commit();
    Result<> rollback();

private:
    Transaction(Database &database, int depth)
        : m_database(&database)
        , m_depth(depth)
    { }

    Database *m_database; ///< Null once it has ended.
    int m_depth; ///< 0 = the outermost.
};

} // namespace carrel
