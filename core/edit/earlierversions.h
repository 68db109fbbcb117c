// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/courseview.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace carrel {

class EditSession;

/// Of which course, and where this computer keeps its versions.
struct EarlierPlace
{
    QString coursePath; ///< May be damaged or gone.
    QString documentId = {}; ///< Empty: looked up by the file, then by its path.
    QString stateFolder = {}; ///< Empty: the user's own.
};

/// One version of a course file that this computer keeps.
struct EarlierVersion
{
    QString file; ///< Where it is kept.
    QDateTime at; ///< When it was saved, UTC.
    qint64 bytes = 0; ///< Of what is kept.
    bool hasMedia = false; ///< Else media are taken from other versions that have them.
    bool isPresent = false; ///< What the course file holds now, as far as its time tells.
};

/// Those that are kept, newest first. Quick: opens none of them.
QList<EarlierVersion> earlierVersions(const EarlierPlace &place);

/// One that is open for reading.
class EarlierCourse
{
public:
    /// Errors: NotFound, Damaged, DiskFull.
    static Result<std::unique_ptr<EarlierCourse>> open(const EarlierVersion &version);

    const CourseView &view() const { return *m_view; }

private:
    EarlierCourse() = default;

    QTemporaryDir m_folder; ///< For one that is kept compressed.
    std::unique_ptr<CourseView> m_view; ///< Ends before its folder.
};

/// What one holds.
struct VersionFacts
{
    QString title;
    QString program; ///< Version of Carrel that wrote it.
    int pages = 0;
    int questions = 0; ///< Blocks that give a result.
    int words = 0;
    int mediaFiles = 0;
};
Result<VersionFacts> factsOf(const CourseView &course);

/// Writes a version as a complete, verified course file; returns the names of media whose bytes are
/// nowhere any more. NotFound, Damaged, DiskFull, DriveError, Cancelled, NotWritable.
Result<QStringList> takeEarlierVersion(const EarlierVersion &version, const EarlierPlace &place,
                                       const QString &target, const Progress &progress = {});

/// "Course (saved 12 Nov, 14:02)", without characters that names of files may not have.
QString nameOfVersion(const QString &courseName, const EarlierVersion &version);

/// Makes the whole course what it was in a version of it, as one step that undo takes back. What of
/// its media is kept nowhere stays away; returns the names. `when` names the version. Refused if
/// that is another course.
Result<QStringList> goBackToVersion(EditSession &session, const CourseView &then,
                                    const QString &when, const Progress &progress = {});

} // namespace carrel
