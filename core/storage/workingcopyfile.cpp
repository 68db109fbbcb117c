// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saving: the order of the steps is what makes a kill at any moment harmless. See
// docs/file-format.md.

#include "core/base/contract.h"
#include "core/base/savingname.h"
#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/storage/courselock.h"
#include "core/storage/earliersaves.h"
#include "core/storage/migration.h"
#include "core/storage/savefile.h"
#include "core/storage/schema.h"
#include "core/storage/sessionfolder.h"
#include "core/storage/sessionstate.h"
#include "core/storage/transaction.h"
#include "core/storage/workingcopy.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr qint64 chunksAtOnce = 32; ///< Of media, deleted in a moment.

Error untitled()
{
    return {ErrorCode::InvalidInput,
            tr("This course has no file yet. Choose a name and a place with Save as.")};
}

Error readOnly(const QString &path)
{
    return {ErrorCode::ReadOnly,
            tr("“%1” cannot be written where it is. Your changes are kept on this computer; save "
               "the course under "
               "another name or in another place.")
                .arg(QFileInfo(path).fileName())};
}

Error conflict(const QString &path)
{
    return {ErrorCode::Conflict,
            tr("“%1” was changed by somebody else since you opened it, so it was not overwritten. "
               "Save your course "
               "as a copy, or overwrite theirs.")
                .arg(QFileInfo(path).fileName())};
}

/// Where a name leads, so that a link is not replaced by a file.
QString resolved(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

} // namespace

CourseFileInfo WorkingCopy::nextVersion(const QString &path) const
{
    CourseFileInfo next = m_file;
    next.path = path;
    next.saveId = m_options.ids->nextText();
    next.version = schema::current();
    next.saveCount = m_file.saveCount + 1;
    next.savedAt = timeText(m_options.clock->now());
    next.appVersion = QStringLiteral(CARREL_VERSION);
    return next;
}

SaveSource WorkingCopy::saveSource() const
{
    const auto stamp = sys::fileStamp(m_basePath);
    SaveSource source;
    source.workPath = m_folder->workPath();
    source.basePath = m_basePath;
    source.previousPaths = m_previous;
    source.isBaseMissing = m_isBaseMissing;
    source.isBaseTouched = !stamp || *stamp != m_file.stamp;
    return source;
}

Result<> WorkingCopy::checkSaving(OnConflict onConflict) const
{
    if (m_file.path.isEmpty())
        return untitled();
    if (isReadOnly())
        return readOnly(m_file.path);
    if (onConflict == OnConflict::Refuse && fileState() == FileState::Changed)
        return conflict(m_file.path);
    return {};
}

Result<WorkingCopy::SaveReport> WorkingCopy::save(OnConflict onConflict, const Progress &progress)
{
    CARREL_TRY(checkSaving(onConflict));
    return replaceCourse(m_file.path, onConflict, progress);
}

Result<std::unique_ptr<CourseSave>> WorkingCopy::beginSave(OnConflict onConflict)
{
    CARREL_TRY(checkSaving(onConflict));
    return beginAt(m_file.path);
}

Result<WorkingCopy::SaveReport> WorkingCopy::endSave(std::unique_ptr<CourseSave> save,
                                                     const Result<> &written, OnConflict onConflict)
{
    return end(std::move(save), written, onConflict, Unneeded::Some);
}

Result<WorkingCopy::SaveReport> WorkingCopy::saveAs(const QString &path, const Progress &progress)
{
    const QString target = resolved(path);
    if (const auto holder = CourseLock::holderOf(target); holder && target != m_file.path)
        return inUseBy(target, *holder);
    return replaceCourse(target, OnConflict::Overwrite, progress);
}

Result<WorkingCopy::SaveReport> WorkingCopy::saveCopy(const QString &path, const Progress &progress)
{
    const QString target = resolved(path);
    if (target == m_file.path)
        return save(OnConflict::Refuse, progress);
    SessionState state(*m_database);
    const QString temporary = savingNameFor(target);
    CARREL_TRY(state.setSaving(temporary));
    const auto written =
        writeCourse(saveSource(), {target, temporary, metaFor(nextVersion(target))}, progress);
    const auto placed = written ? putInPlace(temporary, target) : Result<>();
    static_cast<void>(state.forgetSave()); // else the next save does
    if (!written)
        return written.error();
    CARREL_TRY(placed);
    return SaveReport{written->missingMedia};
}

Result<WorkingCopy::SaveReport> WorkingCopy::replaceCourse(const QString &path,
                                                           OnConflict onConflict,
                                                           const Progress &progress)
{
    CARREL_TRY_VALUE(save, beginAt(path));
    const auto written = save->write(progress);
    return end(std::move(save), written, onConflict, Unneeded::All);
}

Result<std::unique_ptr<CourseSave>> WorkingCopy::beginAt(const QString &path)
{
    contract(!m_database->inTransaction());
    SessionState state(*m_database);
    CARREL_TRY(state.settle());
    reachFiles();
    const QString temporary = savingNameFor(path);
    CARREL_TRY(state.setSaving(temporary));
    SaveTarget target{path, temporary, metaFor(nextVersion(path))};
    target.verified = keeperOfVersions(path);
    auto save = CourseSave::begin(saveSource(), target);
    if (!save)
        static_cast<void>(state.settle()); // else the next save does
    return save;
}

Result<WorkingCopy::SaveReport> WorkingCopy::end(std::unique_ptr<CourseSave> save,
                                                 const Result<> &written, OnConflict onConflict,
                                                 Unneeded unneeded)
{
    contract(!m_database->inTransaction());
    const auto replaced = written ? replaceBy(*save, onConflict) : written;
    if (!replaced) {
        save.reset(); // with its temporary file
        static_cast<void>(SessionState(*m_database).settle()); // else the next save does
        return replaced.error();
    }
    // What fails here takes room until the next save; that is all.
    static_cast<void>(dropUnneeded(unneeded));
    dropUselessVersions();
    return SaveReport{save->written().missingMedia};
}

Result<> WorkingCopy::replaceBy(CourseSave &save, OnConflict onConflict)
{
    const WrittenCourse &written = save.written();
    if (onConflict == OnConflict::Refuse && fileState() == FileState::Changed)
        return conflict(written.info.path);
    CARREL_TRY(SessionState(*m_database).setPending(written.info));
    CARREL_TRY(keepForUndo(written));
    keepEarlier(written.info.path);
    if (isMigrated() && written.info.path == m_file.path)
        CARREL_TRY(keepBeforeMigration(m_file.path));
    CARREL_TRY(switchTo(written.info, save.target().temporary));
    save.release();
    return {};
}

/// Keeps the file that is about to be replaced, whoever wrote it, and the document of the new one;
/// on the thread that writes. Room for them is no condition of a save.
std::function<void(const QString &)> WorkingCopy::keeperOfVersions(const QString &path) const
{
    const EarlierSaves earlier(m_options.stateFolder, m_file.documentId);
    return [earlier, path, clock = m_options.clock](const QString &temporary) {
        if (QFileInfo::exists(path))
            static_cast<void>(earlier.keep(path));
        static_cast<void>(earlier.keepDocument(temporary));
        earlier.notePath(path);
        earlier.thin(clock->now());
    };
}

/// The file as it is in this moment: somebody may have changed it since the new one was begun.
void WorkingCopy::keepEarlier(const QString &path) const
{
    if (QFileInfo::exists(path))
        static_cast<void>(EarlierSaves(m_options.stateFolder, m_file.documentId).keep(path));
}

/// Bytes that only the present course file has and the new one will not have: its second name keeps
/// them; without one they are copied, as far as copyForUndo() has room. What the course uses again
/// since the new file was begun is copied in any case.
Result<> WorkingCopy::keepForUndo(const WrittenCourse &written)
{
    if (!hasBase() || m_basePath != m_file.path)
        return {};
    CARREL_TRY(copyForUndo("base"));
    QByteArray isWritten;
    for (const QByteArray &sha256 : written.media)
        isWritten += (isWritten.isEmpty() ? "x'" : ",x'") + sha256.toHex() + "'";
    return copyChunks("base",
                      "IN (SELECT sha256 FROM main.media) AND sha256 NOT IN (" + isWritten + ")");
}

/// Replaces the course file by the verified new one and goes on from that. Once it is replaced it
/// is saved, whatever becomes of what this computer notes about it: the note of a save that was
/// begun lets the next settle() make up for that.
Result<> WorkingCopy::switchTo(const CourseFileInfo &saved, const QString &temporary)
{
    const QString link = m_folder->linkOf(saved.saveId);
    const bool hasLink = m_folder->link(temporary, saved.saveId);
    if (const auto placed = putInPlace(temporary, saved.path); !placed) {
        QFile::remove(link);
        return placed;
    }
    CourseFileInfo now = saved;
    if (const auto stamp = sys::fileStamp(hasLink ? link : saved.path))
        now.stamp = *stamp;
    static_cast<void>(SessionState(*m_database).adopt(now));
    const bool isRenamed = m_file.path != now.path;
    goOnFrom(now);
    if (isRenamed) {
        const auto note = SessionFolder::readNote(m_folder->path());
        static_cast<void>(m_folder->writeNote({now.path, note ? note->begunAt : now.savedAt}));
        lockCourse();
    }
    return {};
}

/// Whoever reads media meanwhile waits until all is attached again.
void WorkingCopy::goOnFrom(CourseFileInfo file)
{
    const auto turn = m_database->hold();
    static_cast<void>(detachAll()); // the next attachAgain() does
    QFile::remove(m_folder->migratedPath(m_file.saveId));
    {
        const std::lock_guard fileTurn(m_fileTurn);
        m_file = std::move(file);
    }
    attachAgain();
}

/// Media that the course file holds now.
Result<> WorkingCopy::dropUnneeded(Unneeded unneeded)
{
    static constexpr auto rows = "SELECT sha256, n FROM main.media_chunk WHERE sha256 IN "
                                 "(SELECT sha256 FROM base.media_chunk) LIMIT ?1";
    // Zeros over a deleted film would go through the log; what lies in the author's private folder
    // need not be wiped.
    CARREL_TRY(m_database->runScript("PRAGMA secure_delete = FAST"));
    const qint64 limit = unneeded == Unneeded::All ? -1 : chunksAtOnce;
    const QByteArray sql =
        QByteArray("DELETE FROM main.media_chunk WHERE (sha256, n) IN (") + rows + ")";
    const auto dropped = m_database->run(sql.constData(), limit);
    CARREL_TRY(m_database->runScript("PRAGMA secure_delete = ON"));
    return dropped;
}

/// Former versions that hold nothing of their own.
void WorkingCopy::dropUselessVersions()
{
    QStringList useless;
    for (qsizetype i = 0; i < m_previous.size(); ++i) {
        const QByteArray sql = "SELECT count(*) FROM previous" + QByteArray::number(i + 1)
            + ".media_chunk WHERE sha256 NOT IN (SELECT sha256 FROM base.media_chunk) "
              "AND sha256 NOT IN (SELECT sha256 FROM main.media_chunk)";
        const auto own = m_database->integer(sql.constData());
        if (own && *own == 0)
            useless << m_previous[i];
    }
    if (useless.isEmpty())
        return;
    const auto turn = m_database->hold();
    static_cast<void>(detachAll());
    for (const QString &path : std::as_const(useless))
        QFile::remove(path);
    attachAgain();
}

Result<> WorkingCopy::detachAll()
{
    *m_sources = {"main"};
    m_previous.clear();
    for (const QByteArray &name : m_database->attached())
        CARREL_TRY(m_database->detach(name.constData()));
    return {};
}

} // namespace carrel
