// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/base/contract.h"
#include "core/base/system.h"
#include "core/storage/failure.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr int busyMilliseconds = 2000;
constexpr int opcodesBetweenChecks = 10'000;

struct Setting
{
    int name;
    int value;
};

/// Holds for every connection: nothing that a schema could run, whatever file it comes from.
constexpr Setting hardening[] = {
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
};

/// For files from anywhere. The longest value is one chunk or one document value.
constexpr Setting gateLimits[] = {
    {SQLITE_LIMIT_LENGTH, 16 << 20},
    {SQLITE_LIMIT_SQL_LENGTH, 100'000},
    {SQLITE_LIMIT_COLUMN, 64},
    {SQLITE_LIMIT_EXPR_DEPTH, 50},
    {SQLITE_LIMIT_COMPOUND_SELECT, 5},
    {SQLITE_LIMIT_VDBE_OP, 25'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 16},
    {SQLITE_LIMIT_ATTACHED, 2},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

int openFlags(Database::Profile profile)
{
    constexpr int common = SQLITE_OPEN_URI | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (profile) {
    case Database::Profile::Gate: return common | SQLITE_OPEN_READONLY | SQLITE_OPEN_NOFOLLOW;
    case Database::Profile::Out:
    case Database::Profile::Memory: return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    default: return common | SQLITE_OPEN_READWRITE;
    }
}

const char *uriQuery(Database::Profile profile)
{
    switch (profile) {
    case Database::Profile::Gate: return "mode=ro&immutable=1";
    case Database::Profile::Out: return "mode=rwc";
    default: return "mode=rw";
    }
}

const char *pragmas(Database::Profile profile)
{
    switch (profile) {
    case Database::Profile::Work:
        return "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
               "PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 1000;"
               "PRAGMA journal_size_limit = 67108864; PRAGMA recursive_triggers = OFF;";
    case Database::Profile::Reader: return "PRAGMA query_only = ON;";
    case Database::Profile::Save: return "PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;";
    case Database::Profile::Out:
        return "PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
               "PRAGMA foreign_keys = OFF;";
    case Database::Profile::Memory: return "PRAGMA foreign_keys = ON;";
    case Database::Profile::Gate: return "PRAGMA query_only = ON;";
    }
    return "";
}

/// Pages kept in memory, in KiB. What writes a whole file and closes may have much, for its
/// indexes. What stays open as long as a window does may not: an author's memory is not ours to
/// fill; nor what reads a file from end to end, since films would pass through it.
int cacheKiB(Database::Profile profile)
{
    const bool writesOnce = profile == Database::Profile::Save || profile == Database::Profile::Out;
    return writesOnce ? 64 * 1024 : 8 * 1024;
}

QByteArray cachePragma(const char *schema, int kibibytes)
{
    return QByteArray("PRAGMA ") + schema + ".cache_size = -" + QByteArray::number(kibibytes);
}

/// Called by SQLite every few thousand steps; anything but 0 interrupts the statement.
int isPastDeadline(void *deadline)
{
    const qint64 at = *static_cast<const qint64 *>(deadline);
    return at != 0 && QDeadlineTimer::current().deadline() > at;
}

} // namespace

QByteArray databaseUri(const QString &path, const char *query)
{
    QByteArray uri("file:");
    QString absolute = QDir::fromNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (!absolute.startsWith(u'/'))
        absolute.prepend(u'/'); // a drive letter
    uri += QUrl::toPercentEncoding(absolute, "/:");
    return uri + '?' + query;
}

Result<std::unique_ptr<Database>> Database::open(Profile profile, const QString &path)
{
    const bool isFile = profile != Profile::Memory;
    const QByteArray uri = isFile ? databaseUri(path, uriQuery(profile)) : QByteArray(":memory:");
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(uri.constData(), &handle, openFlags(profile), nullptr);
    if (!handle)
        return storageError({SQLITE_NOMEM}, path, u"open"_s);
    std::unique_ptr<Database> database(new Database(handle, path));
    if (code != SQLITE_OK)
        return database->error("open");
    CARREL_TRY(database->configure(profile));
    return database;
}

Result<> Database::configure(Profile profile)
{
    for (const Setting &setting : hardening)
        sqlite3_db_config(m_handle, setting.name, setting.value, nullptr);
    // A defensive connection may not switch its journal off, which Save and Out live by.
    const bool isDefensive = profile != Profile::Save && profile != Profile::Out;
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, int(isDefensive), nullptr);
    if (profile == Profile::Gate) {
        for (const Setting &limit : gateLimits)
            sqlite3_limit(m_handle, limit.name, limit.value);
    }
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    sqlite3_progress_handler(m_handle, opcodesBetweenChecks, isPastDeadline, &m_deadline);
    CARREL_TRY(runScript(
        "PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON;"));
    m_cacheKiB = cacheKiB(profile);
    CARREL_TRY(runScript(cachePragma("main", m_cacheKiB).constData()));
    return runScript(pragmas(profile));
}

Database::~Database()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    const int code = sqlite3_close(m_handle);
    contract(code == SQLITE_OK); // a Statement or blob outlived its database
}

Result<Statement> Database::prepare(const char *sql)
{
    // A session is lent to a second thread for long work while timers of the window may still read.
    std::unique_lock turn(m_turn);
    if (sqlite3_stmt *idle = m_idle.take(QByteArray::fromRawData(sql, qsizetype(qstrlen(sql)))))
        return Statement(*this, idle, std::move(turn));
    sqlite3_stmt *handle = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK)
        return error(sql);
    contract(handle != nullptr);
    return Statement(*this, handle, std::move(turn));
}

void Database::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle.insert(QByteArray(sqlite3_sql(statement)), statement);
}

Result<> Database::runScript(const char *sql)
{
    const std::lock_guard turn(m_turn);
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return error(sql);
    return {};
}

Result<> Database::setCache(int kibibytes)
{
    return runScript(cachePragma("main", kibibytes > 0 ? kibibytes : m_cacheKiB).constData());
}

Result<> Database::attach(const char *schema, const QString &uri)
{
    // The name of a schema cannot be bound where it is used later, so it is always one of our
    // constants.
    return run("ATTACH ?1 AS ?2", uri, QString::fromLatin1(schema));
}

Result<> Database::attachCourse(const char *schema, const QString &path)
{
    CARREL_TRY(attach(schema, QString::fromLatin1(databaseUri(path, "mode=ro&immutable=1"))));
    return runScript(cachePragma(schema, m_cacheKiB).constData());
}

Result<> Database::attachWork(const char *schema, const QString &path)
{
    CARREL_TRY(attach(schema, QString::fromLatin1(databaseUri(path, "mode=ro"))));
    return runScript(cachePragma(schema, m_cacheKiB).constData());
}

Result<> Database::attachNew(const char *schema, const QString &path)
{
    CARREL_TRY(attach(schema, QString::fromLatin1(databaseUri(path, "mode=rw"))));
    CARREL_TRY(runScript(cachePragma(schema, m_cacheKiB).constData()));
    for (const char *pragma : {"page_size = 16384", "journal_mode = OFF", "synchronous = OFF"})
        CARREL_TRY(
            runScript(QByteArray("PRAGMA ").append(schema).append('.').append(pragma).constData()));
    return {};
}

Result<> Database::detach(const char *schema)
{
    return run("DETACH ?1", QString::fromLatin1(schema));
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Error Database::error(const char *sql) const
{
    SqliteFailure failure;
    failure.code = sqlite3_extended_errcode(m_handle);
    failure.systemError = sqlite3_system_errno(m_handle);
    const QFileInfo place(m_place);
    if ((failure.code & 0xff) == SQLITE_IOERR && !m_place.isEmpty()) {
        failure.freeBytes = sys::freeSpace(place.path());
        failure.largestFile = sys::largestFile(place.path());
        failure.fileBytes = place.size();
    }
    const QString detail =
        u"sqlite %1 (%2) %3: %4"_s.arg(failure.code)
            .arg(failure.systemError)
            .arg(QString::fromUtf8(sqlite3_errmsg(m_handle)), QString::fromUtf8(sql ? sql : ""));
    return storageError(failure, m_place, detail);
}

void Database::setDeadline(int milliseconds)
{
    m_deadline = milliseconds > 0 ? QDeadlineTimer::current().deadline() + milliseconds : 0;
}

} // namespace carrel
