// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/versions.h"

#include "core/storage/database.h"

#include <cstdlib>

namespace carrel::test {
namespace {

/// Lives as long as the program: versions keep pointers to their text.
const QByteArray &textWithSince(const char *before)
{
    static const QByteArray text = [before] {
        static constexpr auto setting =
            "CREATE TABLE setting(\n    key TEXT NOT NULL PRIMARY KEY,\n"
            "    value TEXT NOT NULL\n";
        QByteArray made(before);
        const qsizetype at = made.indexOf(setting);
        if (at < 0)
            std::abort(); // the schema has changed: so must this
        made.insert(at + qsizetype(qstrlen(setting)) - 1, ",\n    since TEXT NOT NULL DEFAULT ''");
        return made;
    }();
    return text;
}

const QByteArray &textWithNotes(const QByteArray &before)
{
    static const QByteArray text = before
        + "\nCREATE TABLE note(\n    id TEXT NOT NULL PRIMARY KEY REFERENCES skill(id),\n"
          "    title TEXT NOT NULL\n) STRICT;\nCREATE INDEX note_title ON note(title);\n";
    return text;
}

} // namespace

QList<schema::Version> versionsWithMigrations(const AtMigration &at)
{
    QList<schema::Version> versions = schema::versions();
    const auto add = [&](const QByteArray &text, const QList<schema::Table> &tables,
                         const char *sql) {
        const int number = int(versions.size()) + 1;
        versions.append(
            {text.constData(), tables, [at, sql, number](Database &database) -> Result<> {
                 if (at)
                     CARREL_TRY(at(number, Moment::Before));
                 CARREL_TRY(database.runScript(sql));
                 return at ? at(number, Moment::After) : Result<>();
             }});
    };
    QList<schema::Table> tables = versions.last().tables;
    for (schema::Table &table : tables) {
        if (qstrcmp(table.name, "setting") == 0)
            table.columns = "key, value, since";
    }
    const QByteArray &withSince = textWithSince(versions.last().documentText);
    add(withSince, tables,
        "INSERT INTO main.setting SELECT key, value, 'before 2' FROM main.old_setting");
    tables.append({"note", "id, title", "id", false});
    add(textWithNotes(withSince), tables, "INSERT INTO main.note SELECT id, title FROM main.skill");
    return versions;
}

} // namespace carrel::test
