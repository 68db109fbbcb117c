// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/snapshots.h"

#include "core/storage/database.h"
#include "core/storage/transaction.h"

namespace carrel {

namespace {

SnapshotRow snapshotFrom(const Statement &row)
{
    return {.id = row.integer(0),
            .name = row.text(1),
            .at = row.text(2),
            .step = row.integer(3),
            .schema = int(row.integer(4)),
            .bytes = row.integer(5)};
}

} // namespace

Result<QList<SnapshotRow>> Snapshots::rows() const
{
    CARREL_TRY_VALUE(
        query,
        m_database.prepare("SELECT id, name, at, step, schema, bytes FROM snapshot ORDER BY id"));
    QList<SnapshotRow> rows;
    CARREL_TRY(query.forEachRow([&](const Statement &row) { rows.append(snapshotFrom(row)); }));
    return rows;
}

Result<std::optional<SnapshotRow>> Snapshots::row(qint64 id) const
{
    CARREL_TRY_VALUE(
        query,
        m_database.prepare("SELECT id, name, at, step, schema, bytes FROM snapshot WHERE id = ?1",
                           id));
    CARREL_TRY_VALUE(hasRow, query.next());
    return hasRow ? std::optional(snapshotFrom(query)) : std::nullopt;
}

Result<qint64> Snapshots::bytes() const
{
    return m_database.integer("SELECT coalesce(sum(bytes), 0) FROM snapshot");
}

Result<qint64> Snapshots::add(const SnapshotRow &row, const Changes &document)
{
    CARREL_TRY_VALUE(transaction, Transaction::begin(m_database));
    CARREL_TRY_VALUE(newest, m_database.integer("SELECT max(id) FROM snapshot"));
    const qint64 id = newest + 1;
    CARREL_TRY(m_database.run("INSERT INTO snapshot(id, name, at, step, schema, bytes)"
                              " VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
                              id, row.name, row.at, row.step, qint64(row.schema),
                              document.bytes()));
    for (qsizetype n = 0; n < document.parts.size(); ++n) {
        CARREL_TRY(m_database.run("INSERT INTO snapshot_part(snapshot, n, data) VALUES(?1, ?2, ?3)",
                                  id, qint64(n), document.parts[n]));
    }
    CARREL_TRY(transaction.commit());
    return id;
}

Result<> Snapshots::rename(qint64 id, const QString &name)
{
    return m_database.run("UPDATE snapshot SET name = ?2 WHERE id = ?1", id, name);
}

Result<> Snapshots::remove(qint64 id)
{
    CARREL_TRY_VALUE(transaction, Transaction::begin(m_database));
    CARREL_TRY(m_database.run("DELETE FROM snapshot_part WHERE snapshot = ?1", id));
    CARREL_TRY(m_database.run("DELETE FROM snapshot WHERE id = ?1", id));
    return transaction.commit();
}

Result<> Snapshots::forgetSteps()
{
    return m_database.run("UPDATE snapshot SET step = 0");
}

} // namespace carrel
