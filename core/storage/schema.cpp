// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema.h"

#include "core/base/contract.h"
#include "core/storage/database.h"
#include "core/storage/schematext.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <memory>

namespace carrel::schema {

namespace {

/// All versions with what SQLite stores of them.
struct Known
{
    explicit Known(const QList<Version> &all)
        : versions(all)
    {
        for (int number = 1; number <= versions.size(); ++number)
            descriptions.append(describeNew(number));
    }

    QList<QByteArray> describeNew(int number) const
    {
        auto database = Database::open(Database::Profile::Memory);
        contract(database && create(**database, "main", number));
        const auto described = describe(**database, "main");
        contract(described);
        return *described;
    }

    Result<> create(Database &database, const char *name, int number) const
    {
        QByteArray text(versions[number - 1].documentText);
        const QByteArray prefix = QByteArray(name) + '.';
        text.replace("CREATE TABLE ", "CREATE TABLE " + prefix);
        text.replace("CREATE INDEX ", "CREATE INDEX " + prefix);
        CARREL_TRY(database.runScript(text.constData()));
        const QByteArray header = "PRAGMA " + prefix
            + "application_id = " + QByteArray::number(applicationId) + "; PRAGMA " + prefix
            + "user_version = " + QByteArray::number(number);
        return database.runScript(header.constData());
    }

    QList<Version> versions;
    QList<QList<QByteArray>> descriptions;
};

const QList<Table> &firstTables()
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

/// Those of a test, if it brought any.
std::unique_ptr<const Known> &instead()
{
    static std::unique_ptr<const Known> known;
    return known;
}

const Known &known()
{
    static const Known released({{documentText, firstTables()}});
    return instead() ? *instead() : released;
}

} // namespace

VersionsInstead::VersionsInstead(const QList<Version> &versions)
{
    instead() = std::make_unique<const Known>(versions);
}

VersionsInstead::~VersionsInstead()
{
    instead().reset();
}

const QList<Version> &versions()
{
    return known().versions;
}

int current()
{
    return int(versions().size());
}

const QList<Table> &documentTables(int number)
{
    return versions()[number - 1].tables;
}

Result<> createDocument(Database &database, const char *name, int number)
{
    return known().create(database, name, number);
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

const QList<QByteArray> &description(int number)
{
    return known().descriptions[number - 1];
}

} // namespace carrel::schema
