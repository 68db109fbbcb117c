// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/base/contract.h"
#include "core/base/system.h"
#include "core/storage/failure.h"
#include "core/storage/schema.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
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
    constexpr int common = SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE;
    constexpr int locking = common | SQLITE_OPEN_FULLMUTEX;
    switch (profile) {
    // Whole files are read through it, value by value, and each statement keeps other threads out.
    case Database::Profile::Gate:
        return common | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY | SQLITE_OPEN_NOFOLLOW;
    case Database::Profile::Out:
    case Database::Profile::Memory: return locking | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    default: return locking | SQLITE_OPEN_READWRITE;
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

/// The number of the system's error that a file remembers, 0 if none.
int errorOf(sqlite3_file *file)
{
    int systemError = 0;
    if (file && file->pMethods && file->pMethods->xFileControl)
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &systemError);
    return systemError;
}

/// What the system said when a read or write failed, as the files of a connection remember it; 0 if
/// none does. What SQLite itself keeps is often that of an earlier failure or none: where a COMMIT
/// fails only the file knows, and with a write-ahead log that is the log.
int filesErrorOf(sqlite3 *handle)
{
    for (int i = 0; const char *schema = sqlite3_db_name(handle, i); ++i) {
        for (const int which : {SQLITE_FCNTL_JOURNAL_POINTER, SQLITE_FCNTL_FILE_POINTER}) {
            sqlite3_file *file = nullptr;
            sqlite3_file_control(handle, schema, which, static_cast<void *>(&file));
            if (const int known = errorOf(file))
                return known;
        }
    }
    return 0;
}

int systemErrorOf(sqlite3 *handle, int code)
{
    const int known = filesErrorOf(handle);
    switch (code & 0xff) {
    case SQLITE_CORRUPT: return known; // nothing else says that a read failed
    case SQLITE_IOERR: return known != 0 ? known : sqlite3_system_errno(handle);
    default: return sqlite3_system_errno(handle);
    }
}

/// Whether the beginning of a file can be read at all.
bool isReadable(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        && (file.size() == 0 || !file.read(schema::pageSize).isEmpty());
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
    // SQLite opens for reading what it may not write, without a word.
    if (profile == Profile::Work && sqlite3_db_readonly(handle, "main") == 1)
        return fileError(ErrorCode::NotWritable, path, u"opened for reading"_s);
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
    // The size of its pages comes first: SQLite counts pages, and a new file would get four times
    // as many bytes.
    CARREL_TRY(runScript(pragmas(profile)));
    m_cacheKiB = cacheKiB(profile);
    return runScript(cachePragma("main", m_cacheKiB).constData());
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
    CARREL_TRY(mayRun());
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

Result<> Database::prepareAnew(const char *sql)
{
    const std::lock_guard turn(m_turn);
    const QByteArray key(sql);
    while (sqlite3_stmt *idle = m_idle.take(key))
        sqlite3_finalize(idle);
    CARREL_TRY(prepare(sql));
    return {};
}

Result<> Database::rollBack()
{
    const std::lock_guard turn(m_turn);
    m_owesRollback = false;
    m_endedBy.reset();
    if (sqlite3_get_autocommit(m_handle) != 0)
        return {}; // SQLite ended it: full disk, drive error, out of memory
    const auto done = run("ROLLBACK");
    m_owesRollback = !done;
    return done;
}

bool Database::hasEndedByItself() const
{
    return m_depth > 0 && sqlite3_get_autocommit(m_handle) != 0;
}

Result<> Database::mayRun()
{
    if (hasEndedByItself())
        return m_endedBy ? *m_endedBy : outOfMemory(u"the transaction has ended"_s);
    if (!m_owesRollback)
        return {};
    return m_depth == 0 ? rollBack() : Result<>(outOfMemory(u"to roll back"_s));
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
    CARREL_TRY(mayRun());
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return error(sql);
    return {};
}

Result<> Database::setCache(int kibibytes)
{
    CARREL_TRY(runScript(cachePragma("main", kibibytes > 0 ? kibibytes : m_cacheKiB).constData()));
    // Pages that were kept would lie scattered and hold the memory of the others.
    sqlite3_db_release_memory(m_handle);
    return {};
}

Result<> Database::attach(const char *schema, const QString &path, const char *query)
{
    // The name of a schema cannot be bound where it is used later, so it is always one of our
    // constants.
    static constexpr auto sql = "ATTACH ?1 AS ?2";
    const QString uri = QString::fromLatin1(databaseUri(path, query));
    const QString name = QString::fromLatin1(schema);
    auto attached = run(sql, uri, name);
    // A read that failed looks like damage from here, and nobody is left to ask.
    if (!attached && attached.error().code == ErrorCode::Damaged) {
        if (!isReadable(path))
            return fileError(ErrorCode::DriveError, path, attached.error().detail);
        attached = run(sql, uri, name);
    }
    CARREL_TRY(attached);
    return runScript(cachePragma(schema, m_cacheKiB).constData());
}

Result<> Database::attachCourse(const char *schema, const QString &path)
{
    return attach(schema, path, "mode=ro&immutable=1");
}

Result<> Database::attachWork(const char *schema, const QString &path)
{
    return attach(schema, path, "mode=ro");
}

Result<> Database::attachNew(const char *schema, const QString &path)
{
    // Nobody else knows it yet, and drives of the network may have no locks.
    static constexpr auto query = "mode=rw&nolock=1";
    CARREL_TRY(attach(schema, path, query));
    // After a failure SQLite opens for reading, without a word.
    if (sqlite3_db_readonly(m_handle, schema) == 1) {
        CARREL_TRY(detach(schema));
        CARREL_TRY(attach(schema, path, query));
    }
    for (const char *pragma : {"page_size = 16384", "journal_mode = OFF", "synchronous = OFF"})
        CARREL_TRY(
            runScript(QByteArray("PRAGMA ").append(schema).append('.').append(pragma).constData()));
    return runScript(cachePragma(schema, m_cacheKiB).constData()); // now that it has its page size
}

Result<> Database::detach(const char *schema)
{
    return run("DETACH ?1", QString::fromLatin1(schema));
}

QList<QByteArray> Database::attached() const
{
    QList<QByteArray> names;
    constexpr int firstAttached = 2; // after "main" and "temp"
    for (int i = firstAttached; const char *name = sqlite3_db_name(m_handle, i); ++i)
        names << name;
    return names;
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

bool Database::inTransaction() const
{
    const bool isOver = m_owesRollback && m_depth == 0;
    return sqlite3_get_autocommit(m_handle) == 0 && !isOver;
}

Error Database::error(const char *sql) const
{
    return error(sql, sqlite3_extended_errcode(m_handle));
}

Error Database::error(const char *what, int code) const
{
    SqliteFailure failure;
    failure.code = code;
    failure.systemError = systemErrorOf(m_handle, failure.code);
    const QFileInfo place(m_place);
    if ((failure.code & 0xff) == SQLITE_IOERR && !m_place.isEmpty()) {
        failure.freeBytes = sys::freeSpace(place.path());
        failure.largestFile = sys::largestFile(place.path());
        failure.fileBytes = place.size();
    }
    const bool isLast = code == sqlite3_extended_errcode(m_handle);
    const char *words = isLast ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code);
    const QString detail = u"sqlite %1 (%2) %3: %4"_s.arg(failure.code)
                               .arg(failure.systemError)
                               .arg(QString::fromUtf8(words), QString::fromUtf8(what ? what : ""));
    const Error error = storageError(failure, m_place, detail);
    if (hasEndedByItself() && !m_endedBy)
        m_endedBy = error;
    return error;
}

bool Database::hasReadError() const
{
    return filesErrorOf(m_handle) != 0;
}

void Database::setDeadline(int milliseconds)
{
    m_deadline = milliseconds > 0 ? QDeadlineTimer::current().deadline() + milliseconds : 0;
}

} // namespace carrel
