// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema.h"

#include "core/base/contract.h"
#include "core/storage/database.h"
#include "core/storage/schematext.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace carrel::schema {

const QList<Table> &documentTables()
{
    static const QList<Table> tables{
        {"meta", "key, value", "key", false},
        {"setting", "key, value", "key", true},
        {"node", "id, parent, rank, kind, title, body", "id", true},
        {"skill", "id, rank, title, body", "id", true},
        {"node_skill", "node, skill, weight", "node, skill", true},
        {"media", "id, name, type, size, sha256, body", "id", true},
        {"comment", "id, node, parent, anchor, quote, kind, status, author, at, seen_save, body",
         "id", true},
        {"waiver", "node, rule, reason, text_hash, body", "node, rule", true},
        {"export_index", "node, n, width", "node", false},
    };
    return tables;
}

Result<> createDocument(Database &database, const char *name)
{
    QByteArray text(documentText);
    const QByteArray prefix = QByteArray(name) + '.';
    text.replace("CREATE TABLE ", "CREATE TABLE " + prefix);
    text.replace("CREATE INDEX ", "CREATE INDEX " + prefix);
    CARREL_TRY(database.runScript(text.constData()));
    const QByteArray header = "PRAGMA " + prefix
        + "application_id = " + QByteArray::number(applicationId) + "; PRAGMA " + prefix
        + "user_version = " + QByteArray::number(version);
    return database.runScript(header.constData());
}

Result<> createWorkTables(Database &database)
{
    return database.runScript(workText);
}

Result<> updateWorkTables(Database &database)
{
    CARREL_TRY_VALUE(text,
                     database.text("SELECT sql FROM main.sqlite_schema WHERE name = 'snapshot'"));
    if (text.contains(u"step INTEGER"))
        return {};
    // As one: what is looked for above comes first.
    CARREL_TRY_VALUE(transaction, Transaction::begin(database));
    CARREL_TRY(database.runScript(
        "ALTER TABLE main.snapshot ADD COLUMN step INTEGER NOT NULL DEFAULT 0;"
        "ALTER TABLE main.snapshot ADD COLUMN schema INTEGER NOT NULL DEFAULT 0;"
        "ALTER TABLE main.snapshot ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0"));
    return transaction.commit();
}

Result<QList<QByteArray>> describe(Database &database, const char *name)
{
    const QByteArray sql =
        QByteArray("SELECT type, name, tbl_name, sql FROM ") + name + ".sqlite_schema";
    CARREL_TRY_VALUE(rows, database.prepare(sql.constData()));
    QList<QByteArray> lines;
    CARREL_TRY(rows.forEachRow([&lines](const Statement &row) {
        lines << row.bytes(0) + '|' + row.bytes(1) + '|' + row.bytes(2) + '|' + row.bytes(3);
    }));
    std::ranges::sort(lines);
    return lines;
}

const QList<QByteArray> &description()
{
    static const QList<QByteArray> lines = [] {
        auto database = Database::open(Database::Profile::Memory);
        contract(database && createDocument(**database, "main"));
        const auto described = describe(**database, "main");
        contract(described);
        return *described;
    }();
    return lines;
}

} // namespace carrel::schema
