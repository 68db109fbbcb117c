// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/digest.h"

#include "core/base/appending.h"
#include "core/storage/database.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cstring>
#include <sqlite3.h>

namespace carrel {
namespace {

/// Collects many small pieces so that the hash gets few large ones.
class Digest
{
public:
    void byte(char value) { m_buffer.append(value); }

    /// `type` is the letter that says what follows.
    void number(QByteArrayView type, quint64 value)
    {
        value = qToLittleEndian(value);
        appendAll(m_buffer, {type, {reinterpret_cast<const char *>(&value), sizeof value}});
    }

    /// `type` may be empty: the name of a table has none.
    void bytes(QByteArrayView type, QByteArrayView value)
    {
        const quint64 size = qToLittleEndian(quint64(value.size()));
        appendAll(m_buffer, {type, {reinterpret_cast<const char *>(&size), sizeof size}, value});
        if (m_buffer.size() >= enough)
            flush();
    }

    void value(const Statement &row, int column)
    {
        switch (sqlite3_column_type(row.handle(), column)) {
        case SQLITE_NULL: return byte('n');
        case SQLITE_INTEGER: return number("i", quint64(row.integer(column)));
        case SQLITE_FLOAT: {
            const double real = row.real(column);
            quint64 bits = 0;
            std::memcpy(&bits, &real, sizeof bits);
            return number("r", bits);
        }
        case SQLITE_BLOB: return bytes("b", row.view(column));
        default: return bytes("t", row.view(column));
        }
    }

    QByteArray hex()
    {
        flush();
        return m_hash.result().toHex();
    }

private:
    static constexpr qsizetype enough = 64 << 10;

    void flush()
    {
        m_hash.addData(m_buffer);
        m_buffer.resize(0);
    }

    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    QByteArray m_buffer;
};

void addMeta(Digest &digest, const MetaRows &meta)
{
    for (auto row = meta.cbegin(); row != meta.cend(); ++row) {
        if (row.key() == metakey::digest)
            continue;
        digest.byte('R');
        for (const QByteArray &text : {row.key(), row.value()})
            digest.bytes("t", text);
    }
}

Result<> addTable(Digest &digest, Database &database, const char *name, const schema::Table &table,
                  const RowCheck &check)
{
    const QByteArray sql = QByteArray("SELECT ") + table.columns + " FROM " + name + '.'
        + table.name + " ORDER BY " + table.key;
    CARREL_TRY_VALUE(rows, database.prepare(sql.constData()));
    const int columns = rows.columnCount();
    return rows.forEachRow([&](const Statement &row) -> Result<> {
        digest.byte('R');
        for (int column = 0; column < columns; ++column)
            digest.value(row, column);
        return check ? check(table, row) : Result<>();
    });
}

} // namespace

Result<MetaRows> metaRows(Database &database, const char *name)
{
    const QByteArray sql = QByteArray("SELECT key, value FROM ") + name + ".meta";
    CARREL_TRY_VALUE(rows, database.prepare(sql.constData()));
    MetaRows meta;
    CARREL_TRY(rows.forEachRow(
        [&meta](const Statement &row) { meta.insert(row.bytes(0), row.bytes(1)); }));
    return meta;
}

Result<QByteArray> documentDigest(Database &database, const char *name, const MetaRows &meta,
                                  const RowCheck &check, int version)
{
    Digest digest;
    for (const schema::Table &table : schema::documentTables(version)) {
        digest.byte('T');
        digest.bytes({}, table.name);
        if (qstrcmp(table.name, "meta") == 0)
            addMeta(digest, meta);
        else
            CARREL_TRY(addTable(digest, database, name, table, check));
        digest.byte('E');
    }
    return digest.hex();
}

} // namespace carrel
