// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Run by CMake: records a changeset in one database and applies it to another.

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include <cstdio>
#include <cstring>

namespace {

int onConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

bool succeeded(int result, const char *what)
{
    if (result != SQLITE_OK)
        std::printf("%s: %s\n", what, sqlite3_errstr(result));
    return result == SQLITE_OK;
}

sqlite3 *openWithTable()
{
    sqlite3 *db = nullptr;
    if (!succeeded(sqlite3_open(":memory:", &db), "opening a database"))
        return nullptr;
    const char *schema =
        "CREATE TABLE node(id TEXT NOT NULL UNIQUE PRIMARY KEY, title TEXT) STRICT";
    return succeeded(sqlite3_exec(db, schema, nullptr, nullptr, nullptr), schema) ? db : nullptr;
}

bool holdsTheRow(sqlite3 *db)
{
    sqlite3_stmt *query = nullptr;
    if (sqlite3_prepare_v2(db, "SELECT title FROM node WHERE id = 'a'", -1, &query, nullptr)
        != SQLITE_OK)
        return false;
    const bool found = sqlite3_step(query) == SQLITE_ROW
        && std::strcmp(reinterpret_cast<const char *>(sqlite3_column_text(query, 0)), "One") == 0;
    sqlite3_finalize(query);
    return found;
}

} // namespace

int main()
{
    sqlite3 *source = openWithTable();
    sqlite3 *target = openWithTable();
    if (!source || !target)
        return 1;

    sqlite3_session *session = nullptr;
    void *changeset = nullptr;
    int size = 0;
    if (!succeeded(sqlite3session_create(source, "main", &session), "creating a session")
        || !succeeded(sqlite3session_attach(session, nullptr), "attaching the tables")
        || !succeeded(
            sqlite3_exec(source, "INSERT INTO node VALUES('a', 'One')", nullptr, nullptr, nullptr),
            "inserting a row")
        || !succeeded(sqlite3session_changeset(session, &size, &changeset), "reading the changeset")
        || !succeeded(sqlite3changeset_apply_v2(target, size, changeset, nullptr, onConflict,
                                                nullptr, nullptr, nullptr, 0),
                      "applying the changeset"))
        return 1;
    if (!holdsTheRow(target)) {
        std::printf("the changeset (%d bytes) did not carry the row over\n", size);
        return 1;
    }
    sqlite3_free(changeset);
    sqlite3session_delete(session);
    sqlite3_close(source);
    sqlite3_close(target);
    return 0;
}
