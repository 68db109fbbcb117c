// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/storage/digest.h"
#include "core/storage/gate.h"

#include <QString>
#include <QStringList>

namespace carrel {

/// What a new course file is made of.
struct SaveSource
{
    QString workPath; ///< work.db, read in one transaction.
    QString basePath; ///< The course file as last opened or saved; may be empty.
    QStringList previousPaths; ///< Former versions of it, newest first.
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
};

/// A complete, verified file under its temporary name.
struct WrittenCourse
{
    CourseFileInfo info; ///< `path` is the final one.
    QStringList missingMedia; ///< Names of media whose bytes no source has.
};

/// Makes, fills, syncs and verifies the temporary file. On any error it is gone again.
/// Errors: NotFound (folder), NotWritable, DiskFull, FileTooLarge, DriveError, Damaged (what was
/// read back is not what was written), Cancelled.
Result<WrittenCourse> writeCourse(const SaveSource &source, const SaveTarget &target,
                                  const Progress &progress = {});

/// Renames the verified file over the final name and forces the folder to the drive. Tries again
/// for about a second where another program (sync, virus scanner) holds the file for a moment.
/// On error the temporary file is removed and `path` is what it was.
Result<> putInPlace(const QString &temporary, const QString &path);

} // namespace carrel
