// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/gate.h"

#include "core/base/translate.h"
#include "core/storage/courseheader.h"
#include "core/storage/failure.h"
#include "core/storage/gatecheck.h"
#include "core/storage/migration.h"
#include "core/storage/schema.h"
#include "core/storage/structurecheck.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMutex>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr qint64 heapForGate = qint64(256) << 20;
constexpr int ampleCache = 96 * 1024; ///< KiB.
constexpr int quickDeadline = 10'000; ///< Milliseconds.
constexpr int wholeDeadline = 60'000;

/// Bounds what a file can make SQLite allocate while it is judged. SQLite knows one limit for the
/// whole process, so it is set above what is in use now and taken away with the last gate.
class HeapCap
{
public:
    HeapCap()
    {
        const QMutexLocker locker(&mutex());
        if (users()++ == 0) {
            limit() = sqlite3_memory_used() + heapForGate;
            sqlite3_hard_heap_limit64(limit());
            sqlite3_memory_highwater(1);
        }
    }
    ~HeapCap()
    {
        const QMutexLocker locker(&mutex());
        if (--users() == 0)
            sqlite3_hard_heap_limit64(0);
    }
    HeapCap(const HeapCap &) = delete;
    HeapCap &operator=(const HeapCap &) = delete;

    /// Whether what was judged has taken so much that the next piece was refused.
    bool isReached() const
    {
        const QMutexLocker locker(&mutex());
        return sqlite3_memory_highwater(0) > limit() - largestPiece;
    }

private:
    static constexpr qint64 largestPiece = 32 << 20;

    static qint64 &limit()
    {
        static qint64 bytes = 0;
        return bytes;
    }
    static QMutex &mutex()
    {
        static QMutex instance;
        return instance;
    }
    static int &users()
    {
        static int count = 0;
        return count;
    }
};

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Error changedByOthers(const QString &path, const QString &detail)
{
    return {ErrorCode::Damaged,
            tr("“%1” was changed by another program and is not opened, because that could do harm. "
               "Ask for "
               "the file as Carrel saved it, or open an earlier save.")
                .arg(nameOf(path)),
            detail};
}

Error damaged(const QString &path, const QString &detail)
{
    return {ErrorCode::Damaged,
            tr("“%1” is damaged: its content is not what was saved. Keep it as it is, and open an "
               "earlier "
               "save or another copy.")
                .arg(nameOf(path)),
            detail};
}

/// What goes wrong while a file is judged is the file's fault, unless the drive failed.
Error judged(const Error &error, const QString &path)
{
    switch (error.code) {
    case ErrorCode::DriveError: return fileError(error.code, path, error.detail);
    case ErrorCode::NotWritable:
    case ErrorCode::NotFound: return error;
    default: return damaged(path, error.detail);
    }
}

/// The program that wrote a file of a newer schema, where its `meta` is the one we know.
QString writerOf(Database &database)
{
    const auto found = schema::describe(database, "main");
    if (!found)
        return {};
    for (const QByteArray &line : schema::description()) {
        if (line.startsWith("table|meta|") && !found->contains(line))
            return {};
    }
    const auto version =
        database.text("SELECT value FROM meta WHERE key = ?1 AND length(value) < 40",
                      QString::fromLatin1(metakey::appVersion));
    return version ? *version : QString();
}

Error tooNew(const QString &path)
{
    const auto database = Database::open(Database::Profile::Gate, path);
    const QString writer = database ? writerOf(**database) : QString();
    const QString program =
        writer.isEmpty() ? tr("a newer version of Carrel") : tr("Carrel %1").arg(writer);
    return {ErrorCode::TooNew,
            tr("“%1” was made by %2, and this version cannot read it. Update Carrel to open it; "
               "the file was "
               "not touched.")
                .arg(nameOf(path), program)};
}

/// The rows of `node` are nearly all of a large course, and walking them takes longer than showing
/// its outline, which reads one index of it: that table waits for the whole check.
Result<> checkStructure(Database &database, GateDepth depth, int version)
{
    for (const schema::Table &table : schema::documentTables(version)) {
        if (depth == GateDepth::Outline && qstrcmp(table.name, "node") == 0)
            continue;
        CARREL_TRY(checkStructureOf(database, table.name));
    }
    return {};
}

/// That nodes hang on nodes is seen by ValueCheck::tree(), without reading all of them once more.
Result<> checkReferences(Database &database, int version)
{
    for (const schema::Table &table : schema::documentTables(version)) {
        if (qstrcmp(table.name, "node") == 0)
            continue;
        const QByteArray sql = QByteArray("PRAGMA foreign_key_check(") + table.name + ')';
        CARREL_TRY_VALUE(dangling, database.text(sql.constData()));
        if (!dangling.isEmpty())
            return Error{ErrorCode::Damaged, {}, u"foreign_key_check: "_s + dangling};
    }
    return {};
}

Result<> checkContent(Database &database, const MetaRows &meta, int version)
{
    CARREL_TRY(checkReferences(database, version));
    ValueCheck values;
    const auto check = [&values](const schema::Table &table, const Statement &row) {
        return values.row(table, row);
    };
    CARREL_TRY_VALUE(digest, documentDigest(database, "main", meta, check, version));
    CARREL_TRY(values.tree());
    if (digest != meta.value(metakey::digest))
        return Error{ErrorCode::Damaged, {}, u"document digest differs"_s};
    return {};
}

/// What is asked of a file, and its own word on its version.
struct Question
{
    GateDepth depth;
    int version;
};

Result<CourseFileInfo> judge(Database &database, const QString &path, const Question &question)
{
    const HeapCap cap;
    const auto fault = [&](const Error &error) {
        return isOutOfMemory(error) && !cap.isReached() ? error : judged(error, path);
    };
    database.setDeadline(quickDeadline);
    const auto found = schema::describe(database, "main");
    if (!found)
        return fault(found.error());
    if (*found != schema::description(question.version))
        return changedByOthers(path, u"schema text differs"_s);
    if (const auto done = checkStructure(database, question.depth, question.version); !done)
        return fault(done.error());
    const auto meta = metaRows(database, "main");
    if (!meta)
        return fault(meta.error());
    auto info = infoFromMeta(*meta);
    if (!info)
        return fault(info.error());
    if (question.depth == GateDepth::Whole) {
        database.setDeadline(wholeDeadline);
        if (const auto done = checkContent(database, *meta, question.version); !done)
            return fault(done.error());
    }
    database.setDeadline(0);
    return info;
}

bool isNotEmpty(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

} // namespace

Result<GatedCourse> openCourse(const QString &path, GateDepth depth, GateMemory memory)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (canonical.isEmpty())
        return fileError(ErrorCode::NotFound, path);
    CARREL_TRY_VALUE(header, readCourseHeader(canonical));
    if (header.version > schema::current())
        return tooNew(canonical);
    if (header.version < 1)
        return damaged(canonical, u"user_version %1"_s.arg(header.version));
    CARREL_TRY_VALUE(stamp, sys::fileStamp(canonical));
    auto database = Database::open(Database::Profile::Gate, canonical);
    if (!database) {
        const Error &error = database.error();
        return isOutOfMemory(error) ? error : judged(error, canonical);
    }
    if (memory == GateMemory::Ample)
        CARREL_TRY((*database)->setCache(ampleCache));
    CARREL_TRY_VALUE(info, judge(**database, canonical, {depth, header.version}));
    CARREL_TRY((*database)->setCache(0));
    info.path = canonical;
    info.version = header.version;
    info.stamp = stamp;
    info.hasSideFile = isNotEmpty(canonical + u"-wal"_s) || isNotEmpty(canonical + u"-journal"_s);
    if (header.version < schema::current()) {
        CARREL_TRY_VALUE(migrated, readMigrated(info));
        return GatedCourse{std::move(migrated), info};
    }
    auto sources = std::make_shared<QList<QByteArray>>(QList<QByteArray>{"main"});
    return GatedCourse{std::make_unique<CourseReader>(std::move(*database), std::move(sources)),
                       info};
}

} // namespace carrel
