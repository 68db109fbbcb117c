// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <QByteArray>
#include <QMultiHash>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>

struct sqlite3;

namespace carrel {

/// One connection to one SQLite file (and what is attached to it). Every connection is hardened:
/// no triggers, views, extensions, double-quoted text; trusted_schema off. Meant for one thread at
/// a time; where a second one reads meanwhile, it waits for the statements in use.
class Database
{
public:
    /// What the connection is for; decides flags, pragmas and limits.
    enum class Profile {
        Work, ///< A working copy: WAL, synchronous FULL, foreign keys on, secure delete.
        Reader, ///< A second connection on a working copy, for reading (`query_only`).
        Gate, ///< A course file from anywhere: immutable, with the limits for untrusted files.
        Save, ///< A working copy read by Save, which attaches and fills a new file; no journal.
        Out, ///< A new file filled in one go: page size 16384, no journal, no sync of its own.
        Memory, ///< Nothing on disk.
    };

    /// Opens `path`. Work and Reader want an existing file; Out makes one; Memory opens none, and
    /// its errors name that place: the file whose content comes into it.
    static Result<std::unique_ptr<Database>> open(Profile profile, const QString &path = {});
    /// All statements must be gone.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A statement for one SQL text, from the cache if it is free there.
    Result<Statement> prepare(const char *sql);
    /// The same with its first parameters bound.
    template<typename... Values>
    Result<Statement> prepare(const char *sql, const Values &...values);
    /// Prepares, binds and runs to the end.
    template<typename... Values>
    Result<> run(const char *sql, const Values &...values);
    /// The first column of the first row; 0 or empty if there is no row.
    template<typename... Values>
    Result<qint64> integer(const char *sql, const Values &...values);
    template<typename... Values>
    Result<QString> text(const char *sql, const Values &...values);
    /// Runs constant SQL of several statements, without parameters.
    Result<> runScript(const char *sql);

    /// Attaches a course file for reading, immutable. `schema` is a constant of ours, never data.
    Result<> attachCourse(const char *schema, const QString &path);
    /// Attaches a working copy that another connection has open, for reading.
    Result<> attachWork(const char *schema, const QString &path);
    /// Attaches an empty file that Save fills (page size 16384, no journal, no sync of its own).
    Result<> attachNew(const char *schema, const QString &path);
    /// Fails with an open statement on it or inside a transaction.
    Result<> detach(const char *schema);

    /// Pages of the file kept in memory, in KiB; 0: as many as are usual for the profile. What is
    /// too much is freed.
    Result<> setCache(int kibibytes);

    /// Keeps the connection for the calling thread until what is returned goes: where several
    /// statements belong together, or a list of what is attached must fit to what is attached.
    std::unique_lock<std::recursive_mutex> hold() { return std::unique_lock(m_turn); }

    /// The schemas attached now, in the order of attaching.
    QList<QByteArray> attached() const;
    int changes() const; ///< Rows changed by the last statement.
    bool inTransaction() const;
    /// The error of the last call, as people read it. `sql` goes to the detail only.
    Error error(const char *sql = nullptr) const;
    /// The same for a function of SQLite that says by itself what it failed with: what the
    /// connection remembers may be of its tidying up.
    Error error(const char *what, int code) const;
    /// Whether a read failed on a connection that only reads: what looks damaged may not be.
    bool hasReadError() const;
    /// The folder or file that error sentences name; by default the file opened.
    const QString &place() const { return m_place; }
    void setPlace(const QString &place) { m_place = place; }
    /// Interrupts statements that run longer than `milliseconds` from now; 0 = no deadline.
    void setDeadline(int milliseconds);
    bool hasDeadline() const { return m_deadline != 0; }

    sqlite3 *handle() const { return m_handle; }

private:
    friend class Statement;
    friend class Transaction;

    explicit Database(sqlite3 *handle, const QString &path)
        : m_handle(handle)
        , m_place(path)
    { }
    Result<> configure(Profile profile);
    Result<> attach(const char *schema, const QString &path, const char *query);
    void giveBack(sqlite3_stmt *statement);
    /// Leaves a statement in the cache that nothing has outdated.
    Result<> prepareAnew(const char *sql);
    /// Ends the outermost transaction. What could not be taken back for want of memory is owed: it
    /// goes before anything else is done, so that nobody ever reads it or adds to it.
    Result<> rollBack();
    /// Whether something may be run. Not in a transaction that has ended by itself, or a part of
    /// which could not be taken back: whoever goes on there in spite of an error would keep half.
    Result<> mayRun();
    bool hasEndedByItself() const; ///< The transaction, which nobody has closed yet.

    sqlite3 *m_handle;
    std::recursive_mutex m_turn; ///< Held by each statement in use; one thread may hold several.
    QString m_place;
    QMultiHash<QByteArray, sqlite3_stmt *> m_idle; ///< Reset statements by their SQL.
    qint64 m_deadline = 0; ///< Monotonic milliseconds, 0 = none.
    int m_cacheKiB = 0; ///< Of each file of this connection.
    int m_depth = 0; ///< Of nested transactions.
    bool m_owesRollback = false; ///< A transaction, or a part of one, could not be taken back.
    mutable std::optional<Error> m_endedBy; ///< What ended the transaction by itself.
};

template<typename... Values>
Result<Statement> Database::prepare(const char *sql, const Values &...values)
{
    auto statement = prepare(sql);
    if (statement)
        statement->bindAll(values...);
    return statement;
}

template<typename... Values>
Result<> Database::run(const char *sql, const Values &...values)
{
    CARREL_TRY_VALUE(statement, prepare(sql, values...));
    return statement.run();
}

template<typename... Values>
Result<qint64> Database::integer(const char *sql, const Values &...values)
{
    CARREL_TRY_VALUE(statement, prepare(sql, values...));
    CARREL_TRY_VALUE(hasRow, statement.next());
    return hasRow ? statement.integer(0) : qint64(0);
}

template<typename... Values>
Result<QString> Database::text(const char *sql, const Values &...values)
{
    CARREL_TRY_VALUE(statement, prepare(sql, values...));
    CARREL_TRY_VALUE(hasRow, statement.next());
    return hasRow ? statement.text(0) : QString();
}

/// The percent-encoded URI by which SQLite opens `path`. `query` e.g. "mode=ro&immutable=1".
QByteArray databaseUri(const QString &path, const char *query);

} // namespace carrel
