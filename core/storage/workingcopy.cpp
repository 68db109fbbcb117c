// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a working copy is asked while it is open, and how it ends. Saving: workingcopyfile.cpp.

#include "core/storage/workingcopy.h"

#include "core/base/contract.h"
#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/storage/courselock.h"
#include "core/storage/history.h"
#include "core/storage/historyshelf.h"
#include "core/storage/pastdocument.h"
#include "core/storage/schema.h"
#include "core/storage/sessionfolder.h"
#include "core/storage/sessionstate.h"
#include "core/storage/snapshots.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr qint64 freeBytesWorthCompacting = 16 << 20;

/// "a = excluded.a, b = excluded.b" for the columns that are not in the key.
QByteArray assignments(const schema::Table &table)
{
    QByteArray text;
    const QList<QByteArray> keys = QByteArray(table.key).split(',');
    for (QByteArray column : QByteArray(table.columns).split(',')) {
        column = column.trimmed();
        const bool isKey = std::ranges::any_of(
            keys, [&](const QByteArray &key) { return key.trimmed() == column; });
        if (!isKey)
            text += (text.isEmpty() ? "" : ", ") + column + " = excluded." + column;
    }
    return text;
}

/// Makes one table equal to that of the file, touching only rows that differ.
Result<> adoptTable(Database &database, const schema::Table &table)
{
    const QByteArray name = table.name;
    const QByteArray key = table.key;
    const QByteArray columns = table.columns;
    CARREL_TRY(database.run(QByteArray("DELETE FROM main." + name + " WHERE (" + key
                                       + ") NOT IN (SELECT " + key + " FROM base." + name + ')')
                                .constData()));
    return database.run(
        QByteArray("INSERT INTO main." + name + '(' + columns + ") SELECT * FROM (SELECT " + columns
                   + " FROM base." + name + " EXCEPT SELECT " + columns + " FROM main." + name
                   + ") WHERE true ON CONFLICT(" + key + ") DO UPDATE SET " + assignments(table))
            .constData());
}

Result<> adoptMeta(Database &database)
{
    CARREL_TRY(database.run("DELETE FROM main.meta"));
    return database.run("INSERT INTO main.meta SELECT * FROM base.meta");
}

/// Export indexes are never taken back: those of the file are added to those given here.
Result<> adoptIndexes(Database &database)
{
    CARREL_TRY_VALUE(
        collisions,
        database.integer(
            "SELECT count(*) FROM main.export_index AS m JOIN base.export_index AS b "
            "ON (m.n = b.n) <> (m.node = b.node) OR (m.node = b.node AND m.width <> b.width)"));
    if (collisions > 0) {
        return Error{ErrorCode::Refused,
                     tr("The course was changed elsewhere in a way that does not fit to the "
                        "history kept on this "
                        "computer. The history begins anew.")};
    }
    return database.run("INSERT INTO main.export_index SELECT * FROM base.export_index "
                        "WHERE node NOT IN (SELECT node FROM main.export_index)");
}

} // namespace

QString WorkingCopy::folder() const
{
    return m_folder->path();
}

CourseFileInfo WorkingCopy::file() const
{
    const std::lock_guard turn(m_fileTurn);
    return m_file;
}

bool WorkingCopy::hasBase() const
{
    const auto turn = m_database->hold();
    return m_sources->contains("base");
}

bool WorkingCopy::isReadOnly() const
{
    const QString file = path();
    if (file.isEmpty())
        return false;
    const QFileInfo info(file);
    return (info.exists() && !sys::isWritable(file)) || !sys::isWritable(info.path());
}

bool WorkingCopy::hasUnsavedFacts() const
{
    const auto turn = m_database->hold();
    const QByteArray rows =
        QByteArray("SELECT key, value FROM main.meta WHERE key GLOB '") + schema::factPrefix + "*'";
    QByteArray base = rows;
    base.replace("main.", "base.");
    const QByteArray sql = hasBase() ? "SELECT count(*) FROM (SELECT * FROM (" + rows + " EXCEPT "
            + base + ") UNION ALL SELECT * FROM (" + base + " EXCEPT " + rows + "))"
                                     : "SELECT count(*) FROM (" + rows + ')';
    const auto count = m_database->integer(sql.constData());
    return count && *count > 0;
}

WorkingCopy::FileState WorkingCopy::fileState() const
{
    const CourseFileInfo known = file();
    if (known.path.isEmpty())
        return FileState::Same;
    const auto stamp = sys::fileStamp(known.path);
    if (!stamp)
        return FileState::Missing;
    if (*stamp == known.stamp)
        return FileState::Same;
    // Touched, or copied over with the same content, is not changed.
    const auto found = openCourse(known.path, GateDepth::Whole);
    const bool isSame = found && found->info.saveId == known.saveId
        && found->info.digest == known.digest && stamp->size == known.stamp.size;
    return isSame ? FileState::Same : FileState::Changed;
}

Result<std::unique_ptr<CourseReader>> WorkingCopy::snapshot() const
{
    CARREL_TRY_VALUE(database, Database::open(Database::Profile::Reader, m_folder->workPath()));
    auto sources = std::make_shared<QList<QByteArray>>(QList<QByteArray>{"main"});
    const auto turn = m_database->hold();
    if (hasBase()) {
        CARREL_TRY(database->attachCourse("base", m_basePath));
        sources->append("base");
    }
    for (qsizetype i = 0; i < m_previous.size(); ++i) {
        const QByteArray name = "previous" + QByteArray::number(i + 1);
        CARREL_TRY(database->attachCourse(name.constData(), m_previous[i]));
        sources->append(name);
    }
    CARREL_TRY_VALUE(pin, Transaction::begin(*database, Transaction::Kind::Read));
    return std::make_unique<CourseReader>(std::move(database), std::move(sources), std::move(pin));
}

Result<std::unique_ptr<PastDocument>> WorkingCopy::past() const
{
    const auto turn = m_database->hold();
    QList<PastDocument::MediaFile> media;
    if (hasBase())
        media.append({"base", m_basePath});
    for (qsizetype i = 0; i < m_previous.size(); ++i)
        media.append({"previous" + QByteArray::number(i + 1), m_previous[i]});
    return PastDocument::open(m_folder->workPath(), media);
}

Result<> WorkingCopy::adoptFile()
{
    contract(m_database->inTransaction());
    if (!hasBase())
        return fileError(ErrorCode::NotFound, m_file.path);
    CARREL_TRY_VALUE(part, Transaction::begin(*m_database));
    for (const schema::Table &table : schema::documentTables()) {
        if (table.isUndoable)
            CARREL_TRY(adoptTable(*m_database, table));
    }
    CARREL_TRY(adoptMeta(*m_database));
    CARREL_TRY(adoptIndexes(*m_database));
    return part.commit();
}

Result<> WorkingCopy::startAfresh()
{
    if (!hasBase())
        return fileError(ErrorCode::NotFound, m_file.path);
    CARREL_TRY_VALUE(transaction, Transaction::begin(*m_database));
    for (const schema::Table &table : schema::documentTables()) {
        const QByteArray name = table.name;
        CARREL_TRY(m_database->run(QByteArray("DELETE FROM main." + name).constData()));
        CARREL_TRY(m_database->run(
            QByteArray("INSERT INTO main." + name + " SELECT * FROM base." + name).constData()));
    }
    CARREL_TRY(History(*m_database).clear());
    CARREL_TRY(Snapshots(*m_database).forgetSteps());
    CARREL_TRY(transaction.commit());
    m_fate = HistoryFate::New;
    return {};
}

Result<> WorkingCopy::close(OnClose onClose)
{
    contract(m_database && !m_database->inTransaction());
    m_lock.reset();
    if (onClose == OnClose::Keep)
        return putAway();
    // A named state is more than the changes that are thrown away.
    if (hasBase() && hasSnapshots() && startAfresh())
        return putAway();
    m_media.reset();
    m_database.reset();
    m_folder->remove();
    return {};
}

bool WorkingCopy::hasSnapshots() const
{
    const auto rows = Snapshots(*m_database).rows();
    return rows && !rows->isEmpty();
}

/// Leaves what is worth keeping where it will be found: unsaved work as a leftover, the history of
/// a saved course on the shelf.
Result<> WorkingCopy::putAway()
{
    const History history(*m_database);
    const auto unsaved = history.unsavedSteps();
    const auto steps = history.rows();
    // In doubt it stays where it is.
    const bool isSaved = unsaved && steps && *unsaved == 0;
    // What waits on the shelf is the document of the file, to the letter.
    if (isSaved && hasBase() && hasUnsavedFacts())
        static_cast<void>(adoptMeta(*m_database));
    const bool isEmpty = steps && steps->isEmpty() && !hasSnapshots();
    const bool isShelved = isSaved && !isEmpty && !m_file.path.isEmpty();
    const bool isWorthless = isSaved && isEmpty;
    if (isShelved && hasBase())
        static_cast<void>(dropUnneeded(Unneeded::All)); // or it takes room; that is all
    const auto done = detachAll();
    if (isShelved && m_basePath != m_file.path)
        QFile::remove(m_basePath); // the file itself will be there
    if (isShelved) {
        const auto pages = m_database->integer("PRAGMA freelist_count");
        if (pages && *pages * schema::pageSize > freeBytesWorthCompacting)
            static_cast<void>(m_database->runScript("VACUUM"));
    }
    m_media.reset();
    m_database.reset();
    if (isShelved)
        return HistoryShelf(m_options.stateFolder).put(std::move(*m_folder), m_file);
    if (isWorthless)
        m_folder->remove();
    m_folder.reset();
    return done;
}

} // namespace carrel
