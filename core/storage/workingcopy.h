// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/storage/coursereader.h"
#include "core/storage/database.h"
#include "core/storage/gate.h"
#include "core/storage/mediastore.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>

namespace carrel {

class CourseLock;
class CourseSave;
class PastDocument;
class SessionFolder;
struct SaveSource;
struct WrittenCourse;

/// Where working copies are kept, and where time and ids come from.
struct StorageOptions
{
    QString stateFolder; ///< Empty: the user's local state folder.
    std::shared_ptr<Clock> clock = {}; ///< Null: the system's.
    std::shared_ptr<IdSource> ids = {}; ///< Null: random.
    enum class IfInUse { Refuse, OpenAnyway };
    IfInUse ifInUse = IfInUse::Refuse; ///< Somebody's lock lies beside the file.
    IfInUse ifLeftover = IfInUse::Refuse; ///< A working copy of it with unsaved steps waits.
};

/// A working copy that no process uses now.
struct Leftover
{
    QString folder;
    QString coursePath; ///< Empty for a course that was never saved.
    QString title; ///< Of the course.
    QString lastEditAt; ///< timeText(); when it was begun if there was no edit.
    int unsavedSteps = 0;
    bool fileChanged = false; ///< The course file is not the one it was made from, or is gone.
};

/// What became of the history when a file was opened.
enum class HistoryFate {
    New, ///< None was kept for this file.
    Continued, ///< That of the same save: the document is as it was when the session was closed.
    Elsewhere, ///< That of another save: "main" holds the old document, the file another one. Call
               ///< adoptFile() as one recorded step, or startAfresh().
};

/// The database an author edits: document tables, media added since the last save and history in
/// `work.db`, older media in the course file attached as "base" (immutable) and, where undo may
/// still want them, in former versions of it. Lives in a private folder with a lock that the
/// system releases when the process ends. Every committed transaction survives that. Meant for one
/// thread at a time; while another one saves, media, snapshots and what is asked of the file may
/// be read.
class WorkingCopy
{
public:
    ~WorkingCopy(); ///< close(OnClose::Keep) if not closed.
    WorkingCopy(const WorkingCopy &) = delete;
    WorkingCopy &operator=(const WorkingCopy &) = delete;

    /// An empty document: meta is filled, there is no node yet.
    static Result<std::unique_ptr<WorkingCopy>> create(const StorageOptions &options = {});
    /// The document of a course file. Errors: those of openCourse(), InUse, those of the state
    /// folder.
    static Result<std::unique_ptr<WorkingCopy>> open(const QString &path,
                                                     const StorageOptions &options = {});
    /// Goes on with a leftover. NotFound, InUse (somebody has it), Damaged.
    static Result<std::unique_ptr<WorkingCopy>> recover(const QString &folder,
                                                        const StorageOptions &options = {});

    /// Newest first. Also tidies up: half-made folders go, working copies without unsaved steps
    /// become kept histories, kept histories older than 30 days or beyond the size cap go.
    static QList<Leftover> leftovers(const StorageOptions &options = {});
    /// Deletes a leftover for good, but snapshots of a course that has a file. InUse if somebody
    /// has it.
    static Result<> discard(const QString &folder);

    Database &database() { return *m_database; }
    MediaStore &media() { return *m_media; }
    QString folder() const; ///< Give it to recover().
    HistoryFate historyFate() const { return m_fate; }

    /// A second connection, pinned to today's committed state, media included.
    Result<std::unique_ptr<CourseReader>> snapshot() const;
    /// The same for what the document was earlier.
    Result<std::unique_ptr<PastDocument>> past() const;

    /// Tries again for the course file or former versions that could not be reached; whether there
    /// may be more media now. Does nothing inside a transaction, where no file can be attached.
    bool reachFiles();

    QString path() const { return file().path; } ///< Of the course file; empty while untitled.
    CourseFileInfo file() const; ///< As last opened or saved.
    bool isReadOnly() const; ///< The file or its folder cannot be written now.
    bool hasUnsavedFacts() const; ///< Rows of `meta` beside the content that the file lacks.

    enum class FileState { Same, Changed, Missing };
    /// Compares the course file on the drive with the one last opened or saved. Same if untitled.
    FileState fileState() const;

    enum class OnConflict { Refuse, Overwrite };
    /// What a save has to tell.
    struct SaveReport
    {
        QStringList missingMedia; ///< Names of media whose bytes no file has any more.
    };
    /// Writes the course file anew and goes on from it. Not inside a transaction. Marks the history
    /// as saved. InvalidInput if untitled; Conflict, ReadOnly, DiskFull, FileTooLarge, NotWritable,
    /// DriveError, Damaged (verification), Cancelled: then file and working copy are as before.
    Result<SaveReport> save(OnConflict onConflict = OnConflict::Refuse,
                            const Progress &progress = {});
    /// The same in three parts, so that edits can go on meanwhile: this one, CourseSave::write() on
    /// another thread, endSave(). What is edited between them is not in the file. Nothing else here
    /// may save or close until it has ended.
    Result<std::unique_ptr<CourseSave>> beginSave(OnConflict onConflict = OnConflict::Refuse);
    /// `written` is what write() returned. Some unneeded copies of media may stay until the next
    /// save or until closing: to delete large ones takes a while.
    Result<SaveReport> endSave(std::unique_ptr<CourseSave> save, const Result<> &written,
                               OnConflict onConflict = OnConflict::Refuse);
    /// The same under another name, which becomes the course file; replaces what is there.
    Result<SaveReport> saveAs(const QString &path, const Progress &progress = {});
    /// Writes a file and leaves the session as it is.
    Result<SaveReport> saveCopy(const QString &path, const Progress &progress = {});

    /// Makes the document (and meta) equal to the course file's, row by row, inside the caller's
    /// transaction: rows that are equal are not touched, so that what a ChangeRecorder sees is the
    /// difference. Export indexes of both are kept. Refused if the two gave one index to different
    /// nodes.
    Result<> adoptFile();
    /// Forgets the history, not the snapshots, and copies the document anew from the course file.
    Result<> startAfresh();

    enum class OnClose { Keep, Discard };
    /// Ends the session. Keep: unsaved work stays as a leftover; without any, history and snapshots
    /// are kept for the next opening of the same file. Discard: everything of the session is
    /// deleted, but snapshots of a course that has a file.
    Result<> close(OnClose onClose);

private:
    explicit WorkingCopy(const StorageOptions &options);

    static Result<std::unique_ptr<WorkingCopy>> openFound(const CourseFileInfo &info,
                                                          const StorageOptions &options);
    Result<> begin(SessionFolder folder, const CourseFileInfo &info);
    Result<> migrate(const CourseFileInfo &info);
    Result<> fill(const CourseFileInfo &info);
    Result<> checkShelved(const CourseFileInfo &info);
    Result<> resume();
    Result<> openWork();
    Result<> openWorkAndFile();
    Result<> attachFile();
    Result<> attachPrevious();
    Result<> keepMediaOf(const QString &previous);
    Result<> copyForUndo(const QByteArray &version);
    Result<> copyChunks(const QByteArray &version, const QByteArray &which);
    QByteArray chunksOnlyIn(const QByteArray &version) const;
    bool hasBase() const; ///< The course file is attached.
    bool isMigrated() const; ///< It has an older schema; what is attached was made of it.
    Result<> detachAll();
    void goOnFrom(CourseFileInfo file);
    void attachAgain();
    void lockCourse();

    Result<> checkSaving(OnConflict onConflict) const;
    Result<SaveReport> replaceCourse(const QString &path, OnConflict onConflict,
                                     const Progress &progress);
    Result<std::unique_ptr<CourseSave>> beginAt(const QString &path);
    enum class Unneeded { All, Some }; ///< How many chunks are deleted after a save.
    Result<SaveReport> end(std::unique_ptr<CourseSave> save, const Result<> &written,
                           OnConflict onConflict, Unneeded unneeded);
    Result<> replaceBy(CourseSave &save, OnConflict onConflict);
    Result<> switchTo(const CourseFileInfo &saved, const QString &temporary);
    Result<> keepForUndo(const WrittenCourse &written);
    std::function<void(const QString &)> keeperOfVersions(const QString &path) const;
    void keepEarlier(const QString &path) const;
    Result<> dropUnneeded(Unneeded unneeded);
    void dropUselessVersions();
    SaveSource saveSource() const;
    CourseFileInfo nextVersion(const QString &path) const;
    Result<> putAway();
    bool hasSnapshots() const;

    StorageOptions m_options;
    std::unique_ptr<SessionFolder> m_folder;
    std::unique_ptr<CourseLock> m_lock;
    std::unique_ptr<Database> m_database;
    MediaSources m_sources;
    std::unique_ptr<MediaStore> m_media;
    QString m_basePath; ///< What is attached as "base": a second name of the file, or the file.
    QStringList m_previous; ///< Attached as "previous1" ...
    bool m_isBaseMissing = false;
    bool m_isPreviousMissing = false; ///< One of those that are there is not attached.
    mutable std::mutex m_fileTurn; ///< Of m_file, once another thread may read.
    CourseFileInfo m_file;
    HistoryFate m_fate = HistoryFate::New;
};

} // namespace carrel
