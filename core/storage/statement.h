// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <mutex>
#include <type_traits>
#include <utility>

struct sqlite3_stmt;

namespace carrel {

class Database;

/// A prepared statement in use. Got from Database::prepare(); on destruction it is reset, its
/// values are cleared and it goes back to the database's cache. Parameters and columns are numbered
/// as SQLite does: parameters from 1, columns from 0. Must not outlive its database. While there is
/// one, other threads that prepare one on the same database wait; it stays on its thread.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds one value; bytes and text are copied. A failure is reported by the next step.
    void bind(int parameter, qint64 value);
    void bind(int parameter, int value) { bind(parameter, qint64(value)); }
    void bind(int parameter, double value);
    void bind(int parameter, const QString &text); ///< TEXT, empty text included.
    void bind(int parameter, const QByteArray &bytes); ///< BLOB, empty bytes included.
    void bindNull(int parameter);
    /// TEXT, or NULL if `text` is empty: for references that may be absent.
    void bindReference(int parameter, const QString &text);
    /// Binds parameters 1, 2, 3 ... in order.
    template<typename... Values>
    void bindAll(const Values &...values)
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
    }

    /// Goes to the next row; false when there is none left (the statement is then reset).
    Result<bool> next();
    /// Runs to the end, ignoring rows, and resets, so that it can be bound and run again.
    Result<> run();
    /// Calls `visit(const Statement &)` for each row; `visit` returns nothing or Result<>. Ends at
    /// the first error. A read error is never taken for the end of the rows.
    template<typename Visit>
    Result<> forEachRow(Visit visit);
    /// Back to the start; bound values stay.
    void reset();

    int columnCount() const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const; ///< Empty for NULL.
    QByteArray bytes(int column) const; ///< A copy of a BLOB or of the UTF-8 of a TEXT.
    QByteArrayView view(int column) const; ///< The same without a copy; valid until the next step.

    sqlite3_stmt *handle() const { return m_handle; }

private:
    friend class Database;
    Statement(Database &database, sqlite3_stmt *handle, std::unique_lock<std::recursive_mutex> turn)
        : m_turn(std::move(turn))
        , m_database(&database)
        , m_handle(handle)
    { }
    void check(int code);

    std::unique_lock<std::recursive_mutex> m_turn; ///< First: let go of last.
    Database *m_database;
    sqlite3_stmt *m_handle;
    int m_bindError = 0;
};

template<typename Visit>
Result<> Statement::forEachRow(Visit visit)
{
    while (true) {
        CARREL_TRY_VALUE(hasRow, next());
        if (!hasRow)
            return {};
        const Statement &row = *this;
        if constexpr (std::is_void_v<std::invoke_result_t<Visit, const Statement &>>)
            visit(row);
        else
            CARREL_TRY(visit(row));
    }
}

} // namespace carrel
