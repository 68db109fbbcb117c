// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/storage/digest.h"
#include "core/storage/gate.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace carrel {

class CourseWriter;

/// What a new course file is made of.
struct SaveSource
{
    QString workPath; ///< work.db, read in one transaction.
    QString basePath = {}; ///< The course file as last opened or saved; may be empty.
    QStringList previousPaths = {}; ///< Former versions of it, newest first.
    bool isBaseMissing = false; ///< There should be a base and it cannot be reached.
    bool isBaseTouched = false; ///< Somebody wrote into it: believe none of its media unread.
};

enum class SaveContent { Whole, DocumentOnly };

/// Where it goes.
struct SaveTarget
{
    QString path; ///< Final path; its folder must exist.
    QString temporary; ///< From savingNameFor().
    MetaRows meta; ///< Rows of meta that replace those of the working copy (not the digest).
    SaveContent content = SaveContent::Whole;
    /// Called at the end of write(), on its thread, with the complete file under its temporary
    /// name; may be empty.
    std::function<void(const QString &temporary)> verified = {};
};

/// A complete, verified file under its temporary name.
struct WrittenCourse
{
    CourseFileInfo info; ///< `path` is the final one.
    QStringList missingMedia; ///< Names of media whose bytes no source has.
    QList<QByteArray> media; ///< SHA-256 of those whose bytes it holds.
};

/// A course file under way. What it will hold is what the working copy holds when this is begun,
/// whatever becomes of that while the file is written on another thread.
class CourseSave
{
public:
    /// Makes the temporary file. Quick. NotFound (folder), NotWritable, DriveError.
    static Result<std::unique_ptr<CourseSave>> begin(const SaveSource &source,
                                                     const SaveTarget &target);
    ~CourseSave(); ///< Removes the temporary file, unless release() was called.
    Q_DISABLE_COPY_MOVE(CourseSave)

    /// Fills, syncs and verifies the temporary file; once, on any thread.
    /// DiskFull, FileTooLarge, DriveError, Damaged (what was read back is not what was written),
    /// Cancelled.
    Result<> write(const Progress &progress = {});
    bool isWritten() const { return m_written.has_value(); }
    const WrittenCourse &written() const { return *m_written; } ///< After write() went well.
    const SaveTarget &target() const { return m_target; }
    void release() { m_isReleased = true; } ///< The temporary file is somebody else's now.

private:
    explicit CourseSave(const SaveTarget &target);
    Result<> fill(const Progress &progress);

    SaveTarget m_target;
    std::unique_ptr<CourseWriter> m_writer; ///< Null once it has written.
    std::optional<WrittenCourse> m_written;
    bool m_isReleased = false;
};

/// Begins and writes in one go. On any error the temporary file is gone again.
Result<WrittenCourse> writeCourse(const SaveSource &source, const SaveTarget &target,
                                  const Progress &progress = {});

/// Renames the verified file over the final name and forces the folder to the drive. Tries again
/// for about a second where another program (sync, virus scanner) holds the file for a moment.
/// On error the temporary file is removed and `path` is what it was.
Result<> putInPlace(const QString &temporary, const QString &path);

} // namespace carrel
