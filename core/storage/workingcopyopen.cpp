// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a working copy comes into being: new, from a file, from the shelf of kept histories, from a
// leftover.

#include "core/base/contract.h"
#include "core/base/savingname.h"
#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/storage/courselock.h"
#include "core/storage/digest.h"
#include "core/storage/historyshelf.h"
#include "core/storage/leftovers.h"
#include "core/storage/migration.h"
#include "core/storage/savefile.h"
#include "core/storage/schema.h"
#include "core/storage/sessionfolder.h"
#include "core/storage/sessionstate.h"
#include "core/storage/structurecheck.h"
#include "core/storage/transaction.h"
#include "core/storage/workingcopy.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr qsizetype mostPrevious = 5; ///< SQLite attaches ten files at most.
constexpr qint64 mostKeptForUndo = qint64(256) << 20; ///< Bytes in the working copy itself.

StorageOptions complete(StorageOptions options)
{
    if (!options.clock)
        options.clock = std::make_shared<SystemClock>();
    if (!options.ids)
        options.ids = std::make_shared<RandomIdSource>();
    return options;
}

Error leftoverWaits(const QString &path, int steps)
{
    return {ErrorCode::InUse,
            tr("There are %n change(s) to “%1” on this computer that are not in the file yet. "
               "Continue with them, "
               "or throw them away, before you open the file.",
               nullptr, steps)
                .arg(QFileInfo(path).fileName())};
}

Result<> refuseIfInUse(const CourseFileInfo &info, const StorageOptions &options)
{
    if (options.ifInUse == StorageOptions::IfInUse::Refuse) {
        if (const auto holder = CourseLock::holderOf(info.path))
            return inUseBy(info.path, *holder);
    }
    if (options.ifLeftover == StorageOptions::IfInUse::Refuse) {
        if (const int steps = unsavedStepsFor(info.path, options.stateFolder); steps > 0)
            return leftoverWaits(info.path, steps);
    }
    return {};
}

/// The document tables of "base" into the empty ones of "main".
Result<> copyDocument(Database &database)
{
    for (const schema::Table &table : schema::documentTables()) {
        const QByteArray sql =
            QByteArray("INSERT INTO main.") + table.name + " SELECT * FROM base." + table.name;
        CARREL_TRY(database.run(sql.constData()));
    }
    return {};
}

/// What is attached must be what the gate has judged.
Result<> checkBase(Database &database, const CourseFileInfo &info)
{
    CARREL_TRY_VALUE(found, schema::describe(database, "base"));
    if (found != schema::description())
        return fileError(ErrorCode::Damaged, info.path, u"schema of base differs"_s);
    CARREL_TRY_VALUE(meta, metaRows(database, "base"));
    if (QString::fromUtf8(meta.value(metakey::saveId)) != info.saveId)
        return fileError(ErrorCode::Damaged, info.path, u"save id of base differs"_s);
    return {};
}

/// Whether the document is that of the file, but for what no step covers: facts that nobody saved,
/// and the numbers of blocks whose adding was undone, which stay given.
Result<bool> isOfTheFile(Database &database, const CourseFileInfo &info)
{
    CARREL_TRY(database.attachCourse("base", info.path));
    CARREL_TRY_VALUE(meta, metaRows(database, "base"));
    CARREL_TRY_VALUE(trial, Transaction::begin(database));
    CARREL_TRY(database.run("DELETE FROM main.export_index "
                            "WHERE node NOT IN (SELECT node FROM base.export_index)"));
    CARREL_TRY_VALUE(digest, documentDigest(database, "main", meta));
    CARREL_TRY(trial.rollback());
    CARREL_TRY(database.detach("base"));
    return digest == info.digest.toLatin1();
}

} // namespace

WorkingCopy::WorkingCopy(const StorageOptions &options)
    : m_options(complete(options))
    , m_sources(std::make_shared<QList<QByteArray>>())
{ }

WorkingCopy::~WorkingCopy()
{
    // Nobody is left to tell; what was committed is on disk either way.
    if (m_database)
        static_cast<void>(close(OnClose::Keep));
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::create(const StorageOptions &options)
{
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(options));
    CARREL_TRY_VALUE(folder,
                     SessionFolder::create(SessionFolder::sessionsFolder(options.stateFolder)));
    CourseFileInfo info;
    info.documentId = copy->m_options.ids->nextText();
    info.appVersion = QStringLiteral(CARREL_VERSION);
    CARREL_TRY(copy->begin(std::move(folder), info));
    return copy;
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::open(const QString &path,
                                                       const StorageOptions &options)
{
    CourseFileInfo info;
    {
        CARREL_TRY_VALUE(course, openCourse(path, GateDepth::Whole));
        info = course.info;
    }
    CARREL_TRY(refuseIfInUse(info, options));
    sweepSavingNames(QFileInfo(info.path).path());
    return openFound(info, options);
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::openFound(const CourseFileInfo &info,
                                                            const StorageOptions &options)
{
    // A migration ends the history.
    const bool isOlder = info.version < schema::current();
    if (auto found = isOlder ? std::nullopt : HistoryShelf(options.stateFolder).take(info)) {
        std::unique_ptr<WorkingCopy> copy(new WorkingCopy(options));
        copy->m_folder = std::make_unique<SessionFolder>(std::move(found->folder));
        copy->m_fate = found->isSameSave ? HistoryFate::Continued : HistoryFate::Elsewhere;
        const auto fits = copy->checkShelved(info);
        if (fits)
            return copy;
        copy->m_media.reset();
        copy->m_database.reset();
        // What was kept does not fit, or cannot be read now: the file alone counts. In the latter
        // case it may be of use when there is memory again, or the drive is well.
        if (fits.error().code == ErrorCode::Damaged)
            copy->m_folder->remove();
        else
            static_cast<void>(copy->m_folder->moveTo(found->from));
    }
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(options));
    CARREL_TRY_VALUE(folder,
                     SessionFolder::create(SessionFolder::sessionsFolder(options.stateFolder)));
    CARREL_TRY(copy->begin(std::move(folder), info));
    return copy;
}

/// A new database in a new folder, filled from the file if there is one.
Result<> WorkingCopy::begin(SessionFolder folder, const CourseFileInfo &info)
{
    m_folder = std::make_unique<SessionFolder>(std::move(folder));
    m_file = info;
    const QString path = m_folder->workPath();
    const bool isOlder = !info.path.isEmpty() && info.version < schema::current();
    auto done = isOlder ? migrate(info) : Result<>();
    if (done)
        done = fill(info);
    if (done)
        done = sys::syncFile(path);
    if (done)
        done = openWorkAndFile();
    if (done)
        done = m_folder->writeNote({info.path, timeText(m_options.clock->now())});
    if (!done) {
        m_database.reset();
        m_folder->remove();
        return done;
    }
    lockCourse();
    return {};
}

/// Beside what stands for the older file from now on, that file itself is kept at hand for its
/// media.
Result<> WorkingCopy::migrate(const CourseFileInfo &info)
{
    if (!m_folder->link(info.path, info.saveId))
        CARREL_TRY(copyFile(info.path, m_folder->linkOf(info.saveId)));
    return writeMigrated(info, m_folder->migratedPath(info.saveId));
}

bool WorkingCopy::isMigrated() const
{
    return QFileInfo::exists(m_folder->migratedPath(m_file.saveId));
}

/// Without a log and without waiting for the drive: until session.json is written the folder is
/// worth nothing, and the file is synced once at the end.
Result<> WorkingCopy::fill(const CourseFileInfo &info)
{
    // SQLite would not say why it cannot make one.
    CARREL_TRY(sys::createExclusively(m_folder->workPath()));
    CARREL_TRY_VALUE(database, Database::open(Database::Profile::Out, m_folder->workPath()));
    if (!info.path.isEmpty()) {
        CARREL_TRY(database->attachCourse(
            "base", isMigrated() ? m_folder->migratedPath(info.saveId) : info.path));
        CARREL_TRY(checkBase(*database, info));
    }
    CARREL_TRY_VALUE(transaction, Transaction::begin(*database));
    CARREL_TRY(schema::createDocument(*database, "main"));
    CARREL_TRY(schema::createWorkTables(*database));
    if (info.path.isEmpty())
        CARREL_TRY(writeMeta(*database, metaFor(info)));
    else
        CARREL_TRY(copyDocument(*database));
    CARREL_TRY(SessionState(*database).setFile(info));
    return transaction.commit();
}

Result<> WorkingCopy::openWork()
{
    CARREL_TRY_VALUE(database, Database::open(Database::Profile::Work, m_folder->workPath()));
    m_database = std::move(database);
    CARREL_TRY(schema::updateWorkTables(*m_database));
    m_media = std::make_unique<MediaStore>(*m_database, m_sources);
    m_media->setReach([this] { return reachFiles(); });
    *m_sources = {"main"};
    m_isBaseMissing = false;
    return {};
}

Result<> WorkingCopy::openWorkAndFile()
{
    CARREL_TRY(openWork());
    return m_file.path.isEmpty() ? Result<>() : attachFile();
}

/// Attaches the course file under a second name, so that its bytes stay in reach when somebody
/// replaces, renames or deletes it; under its own where the drive has no second names.
Result<> WorkingCopy::attachFile()
{
    m_basePath =
        isMigrated() ? m_folder->migratedPath(m_file.saveId) : m_folder->linkOf(m_file.saveId);
    const bool isNewLink =
        !QFileInfo::exists(m_basePath) && m_folder->link(m_file.path, m_file.saveId);
    if (!isNewLink && !QFileInfo::exists(m_basePath))
        m_basePath = m_file.path;
    CARREL_TRY(m_database->attachCourse("base", m_basePath));
    if (const auto fits = checkBase(*m_database, m_file); !fits) {
        CARREL_TRY(m_database->detach("base"));
        if (isNewLink)
            QFile::remove(m_basePath); // of another file: it would be in the way of the right one
        return fits;
    }
    m_sources->append("base");
    m_isBaseMissing = false;
    return attachPrevious();
}

/// Where the course file or a former version cannot be reached, all goes on without its media:
/// reachFiles() tries anew whenever they are wanted.
void WorkingCopy::attachAgain()
{
    auto done = detachAll();
    if (done)
        done = attachFile();
    if (done)
        return;
    static_cast<void>(detachAll());
    m_isBaseMissing = true;
    m_basePath.clear();
    static_cast<void>(attachPrevious());
}

bool WorkingCopy::reachFiles()
{
    const auto turn = m_database->hold();
    const bool isComplete = !m_isBaseMissing && !m_isPreviousMissing;
    if (isComplete || m_database->inTransaction())
        return false;
    attachAgain();
    return true;
}

/// Former versions whose media undo may still want. Those there is no room for give what only they
/// have to the working copy; if it cannot take that now, they are asked again next time.
Result<> WorkingCopy::attachPrevious()
{
    m_previous.clear();
    m_isPreviousMissing = false;
    for (const QString &path : m_folder->links()) {
        if (path == m_basePath)
            continue;
        const bool isOneTooMany = m_previous.size() >= mostPrevious;
        const QByteArray name = "previous" + QByteArray::number(m_previous.size() + 1);
        const auto done =
            isOneTooMany ? keepMediaOf(path) : m_database->attachCourse(name.constData(), path);
        m_isPreviousMissing = m_isPreviousMissing || !done;
        if (isOneTooMany && done)
            QFile::remove(path);
        if (isOneTooMany || !done)
            continue;
        m_previous << path;
        m_sources->append(name);
    }
    return {};
}

/// What the course uses is copied in any case: it may not have been saved since undo brought it
/// back.
Result<> WorkingCopy::keepMediaOf(const QString &previous)
{
    CARREL_TRY(m_database->attachCourse("previous", previous));
    auto copied = copyForUndo("previous");
    if (copied)
        copied = copyChunks("previous", "IN (SELECT sha256 FROM main.media)");
    CARREL_TRY(m_database->detach("previous"));
    return copied;
}

/// What the course does not use and only this version has, as far as all that is kept so is not too
/// much: beyond that, undo says that the bytes are gone.
Result<> WorkingCopy::copyForUndo(const QByteArray &version)
{
    const QByteArray unused = "NOT IN (SELECT sha256 FROM main.media)";
    const auto size = [&](const QByteArray &rows) {
        const QByteArray sql = "SELECT coalesce(sum(length(data)), 0) FROM " + rows;
        return m_database->integer(sql.constData());
    };
    CARREL_TRY_VALUE(kept, size("main.media_chunk WHERE sha256 " + unused));
    CARREL_TRY_VALUE(more, size(chunksOnlyIn(version) + " AND sha256 " + unused));
    return kept + more > mostKeptForUndo ? Result<>() : copyChunks(version, unused);
}

Result<> WorkingCopy::copyChunks(const QByteArray &version, const QByteArray &which)
{
    const QByteArray sql =
        "INSERT INTO main.media_chunk(sha256, n, data) SELECT sha256, n, data FROM "
        + chunksOnlyIn(version) + " AND sha256 " + which;
    CARREL_TRY_VALUE(transaction, Transaction::begin(*m_database));
    CARREL_TRY(m_database->run(sql.constData()));
    return transaction.commit();
}

/// Those of an attached version that no other source has, as the part of a SELECT behind FROM.
QByteArray WorkingCopy::chunksOnlyIn(const QByteArray &version) const
{
    QByteArray rows = version + ".media_chunk WHERE 1";
    for (const QByteArray &source : std::as_const(*m_sources)) {
        if (source != version)
            rows += " AND sha256 NOT IN (SELECT sha256 FROM " + source + ".media_chunk)";
    }
    return rows;
}

/// A working copy from the shelf is believed only if its content is what the file (or its own last
/// save) says.
Result<> WorkingCopy::checkShelved(const CourseFileInfo &info)
{
    CARREL_TRY_VALUE(database, Database::open(Database::Profile::Work, m_folder->workPath()));
    CARREL_TRY_VALUE(meta, metaRows(*database, "main"));
    CARREL_TRY_VALUE(digest, documentDigest(*database, "main", meta));
    const bool isSame = m_fate == HistoryFate::Continued;
    const QByteArray expected = isSame ? info.digest.toLatin1() : meta.value(metakey::digest);
    bool fits = digest == expected;
    if (!fits && isSame) {
        CARREL_TRY_VALUE(isEqual, isOfTheFile(*database, info));
        fits = isEqual;
    }
    if (!fits)
        return fileError(ErrorCode::Damaged, m_folder->path(), u"shelved document differs"_s);
    CARREL_TRY(SessionState(*database).setFile(info));
    database.reset();
    m_file = info;
    CARREL_TRY(openWorkAndFile());
    CARREL_TRY(m_folder->writeNote({info.path, timeText(m_options.clock->now())}));
    lockCourse();
    return {};
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::recover(const QString &folder,
                                                          const StorageOptions &options)
{
    CARREL_TRY_VALUE(held, SessionFolder::tryTake(folder));
    if (!held)
        return fileError(ErrorCode::InUse, folder);
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(options));
    copy->m_folder = std::make_unique<SessionFolder>(std::move(*held));
    CARREL_TRY(copy->resume());
    return copy;
}

Result<> WorkingCopy::resume()
{
    {
        CARREL_TRY_VALUE(database, Database::open(Database::Profile::Work, m_folder->workPath()));
        database->setPlace(m_folder->path());
        CARREL_TRY(checkStructureOf(*database, "node"));
        SessionState state(*database);
        CARREL_TRY(state.settle());
        CARREL_TRY_VALUE(file, state.file());
        m_file = file;
    }
    if (!m_file.path.isEmpty() && m_options.ifInUse == StorageOptions::IfInUse::Refuse) {
        if (const auto holder = CourseLock::holderOf(m_file.path))
            return inUseBy(m_file.path, *holder);
    }
    m_fate = HistoryFate::Continued;
    CARREL_TRY(openWork());
    // The text is all here; at most older media are out of reach until the file is back.
    if (!m_file.path.isEmpty())
        attachAgain();
    lockCourse();
    return {};
}

void WorkingCopy::lockCourse()
{
    m_lock.reset();
    if (!m_file.path.isEmpty())
        m_lock = std::make_unique<CourseLock>(m_file.path, m_options.clock->now());
}

} // namespace carrel
