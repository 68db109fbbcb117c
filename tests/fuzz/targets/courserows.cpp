// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course file whose rows a stranger wrote: SQL values in place of those of a small course, with a
// digest that fits, so that what is behind the digest is reached.

#include "core/edit/coursefile.h"
#include "core/storage/database.h"
#include "core/storage/digest.h"
#include "tests/fuzz/targets/fuzz.h"
#include "tests/fuzz/targets/readall.h"
#include "tests/fuzz/targets/smallcourse.h"

#include <sqlite3.h>

namespace carrel::fuzz {

namespace {

/// "table column row value", a line each; a value of "x…" is bytes in hex, of digits a number, of
/// "-" no value, of "+" a copy of the row as well. Everything else is text.
struct Change
{
    QByteArray table;
    QByteArray column;
    qint64 row = 0;
    QByteArray value;
};

QList<Change> changesIn(const QByteArray &bytes)
{
    constexpr qsizetype most = 20;
    QList<Change> changes;
    for (const QByteArray &line : bytes.split('\x1e')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 4 || changes.size() == most)
            continue;
        const qsizetype valueAt = words[0].size() + words[1].size() + words[2].size() + 3;
        changes.append({words[0].trimmed(), words[1], words[2].toLongLong(), line.mid(valueAt)});
    }
    return changes;
}

void bind(sqlite3_stmt *statement, const QByteArray &value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    const auto size = int(value.size());
    if (value == "-")
        sqlite3_bind_null(statement, 1);
    else if (isNumber)
        sqlite3_bind_int64(statement, 1, number);
    else if (value.startsWith('x'))
        sqlite3_bind_blob(statement, 1, value.constData() + 1, size - 1, SQLITE_TRANSIENT);
    else
        sqlite3_bind_text(statement, 1, value.constData(), size, SQLITE_TRANSIENT);
}

const schema::Table *tableOf(const Change &change)
{
    for (const schema::Table &table : schema::documentTables()) {
        const QList<QByteArray> columns = QByteArray(table.columns).split(',');
        for (const QByteArray &column : columns) {
            if (change.table == table.name && column.trimmed() == change.column)
                return &table;
        }
    }
    return nullptr;
}

void apply(Database &database, const Change &change)
{
    const schema::Table *table = tableOf(change);
    if (!table)
        return;
    const QByteArray sql = "UPDATE OR IGNORE " + change.table + " SET " + change.column
        + " = ?1 WHERE (" + table->key + ") = (SELECT " + table->key + " FROM " + change.table
        + " ORDER BY " + table->key + " LIMIT 1 OFFSET " + QByteArray::number(change.row & 31)
        + ")";
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), sql.constData(), -1, &statement, nullptr)
        != SQLITE_OK)
        return;
    bind(statement, change.value);
    (void)sqlite3_step(statement);
    sqlite3_finalize(statement);
}

void writeCourse(const QString &path, const QList<Change> &changes)
{
    const auto database = Database::open(Database::Profile::Out, path);
    demand(bool(database), "the course can be changed");
    (void)(*database)->runScript("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    for (const Change &change : changes)
        apply(**database, change);
    const auto meta = metaRows(**database, "main");
    if (!meta)
        return;
    const auto digest = documentDigest(**database, "main", *meta);
    if (digest)
        (void)(*database)->run("UPDATE meta SET value = ?1 WHERE key = 'doc_digest'",
                               QString::fromLatin1(*digest));
}

} // namespace

void read(const QByteArray &bytes)
{
    const QString path = fileOf(smallCourse(), QStringLiteral("carrel"));
    writeCourse(path, changesIn(bytes));
    (void)verifyCourseFile(path);
    const auto course = readCourseFile(path);
    if (course)
        readAll(**course);
}

} // namespace carrel::fuzz
