// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/transaction.h"

#include "core/base/contract.h"

#include <utility>

namespace carrel {
namespace {

QByteArray named(const char *verb, int depth)
{
    return QByteArray(verb) + " level" + QByteArray::number(depth);
}

} // namespace

Result<Transaction> Transaction::begin(Database &database, Kind kind)
{
    const auto turn = database.hold();
    const int depth = database.m_depth;
    if (depth == 0) {
        // Ready beforehand: without memory it could not be prepared.
        CARREL_TRY(database.prepareAnew("ROLLBACK"));
        CARREL_TRY(database.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"));
        // BEGIN alone takes no snapshot; the first read does.
        if (kind == Kind::Read)
            CARREL_TRY(database.integer("SELECT count(*) FROM sqlite_schema"));
    } else {
        contract(kind == Kind::Write);
        CARREL_TRY(database.run(named("SAVEPOINT", depth).constData()));
    }
    ++database.m_depth;
    return Transaction(database, depth);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_depth(other.m_depth)
{ }

Transaction::~Transaction()
{
    // Nobody is left to tell. What cannot be taken back now goes before anything else is run.
    if (m_database)
        static_cast<void>(rollback());
}

Result<> Transaction::commit()
{
    contract(m_database && m_database->m_depth == m_depth + 1);
    // For a thread that reads meanwhile the transaction is either open or over.
    const auto turn = m_database->hold();
    if (m_depth == 0)
        CARREL_TRY(m_database->run("COMMIT"));
    else
        CARREL_TRY(m_database->run(named("RELEASE", m_depth).constData()));
    --m_database->m_depth;
    m_database = nullptr;
    return {};
}

Result<> Transaction::rollback()
{
    contract(m_database && m_database->m_depth == m_depth + 1);
    Database &database = *std::exchange(m_database, nullptr);
    const auto turn = database.hold();
    --database.m_depth;
    if (m_depth == 0)
        return database.rollBack();
    if (!database.inTransaction())
        return {}; // SQLite ended it: full disk, drive error, out of memory
    auto done = database.run(named("ROLLBACK TO", m_depth).constData());
    if (done)
        done = database.run(named("RELEASE", m_depth).constData());
    database.m_owesRollback = !done;
    return done;
}

} // namespace carrel
