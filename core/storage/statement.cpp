// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "core/storage/failure.h"

#include <sqlite3.h>

#include <utility>

namespace carrel {

Statement::Statement(Statement &&other) noexcept
    : m_turn(std::move(other.m_turn))
    , m_database(other.m_database)
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_bindError(other.m_bindError)
{ }

Statement::~Statement()
{
    if (m_handle)
        m_database->giveBack(m_handle);
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = code;
}

void Statement::bind(int parameter, qint64 value)
{
    check(sqlite3_bind_int64(m_handle, parameter, value));
}

void Statement::bind(int parameter, double value)
{
    check(sqlite3_bind_double(m_handle, parameter, value));
}

void Statement::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text64(m_handle, parameter, utf8.constData(), sqlite3_uint64(utf8.size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int parameter, const QByteArray &bytes)
{
    check(sqlite3_bind_blob64(m_handle, parameter, bytes.constData(), sqlite3_uint64(bytes.size()),
                              SQLITE_TRANSIENT));
}

void Statement::bindNull(int parameter)
{
    check(sqlite3_bind_null(m_handle, parameter));
}

void Statement::bindReference(int parameter, const QString &text)
{
    if (text.isEmpty())
        bindNull(parameter);
    else
        bind(parameter, text);
}

Result<bool> Statement::next()
{
    if (m_bindError == SQLITE_NOMEM)
        return outOfMemory(QLatin1StringView(sqlite3_sql(m_handle)));
    if (m_bindError != SQLITE_OK)
        return m_database->error(sqlite3_sql(m_handle));
    switch (sqlite3_step(m_handle)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: sqlite3_reset(m_handle); return false;
    default: {
        const Error error = m_database->error(sqlite3_sql(m_handle));
        sqlite3_reset(m_handle);
        return error;
    }
    }
}

Result<> Statement::run()
{
    return forEachRow([](const Statement &) {});
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(view(column));
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Statement::view(int column) const
{
    const void *start = sqlite3_column_blob(m_handle, column);
    return {static_cast<const char *>(start), sqlite3_column_bytes(m_handle, column)};
}

} // namespace carrel
