// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/storage/deletion.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace carrel {

/// One version of a course file that is kept.
struct EarlierSave
{
    /// Document: everything but the bytes of media, compressed.
    enum class Holds { Whole, Document };

    QString path;
    QDateTime at; ///< When the file was written, UTC.
    qint64 bytes = 0; ///< Here, on the drive.
    Holds holds = Holds::Whole;
};

/// The versions of a course file, in `<state>/backups/<document id>/`. Those that saves have
/// replaced are second names (hard links) of the former files, so that keeping one costs neither
/// time nor, while the course stays small, much room; where the drive has no second names a small
/// file is copied, and of a large one the document. Of what is in the file now the document is kept
/// as well, for the day on which the file is damaged or gone. The author's alone: former texts are
/// never in the course file.
class EarlierSaves
{
public:
    EarlierSaves(const QString &stateFolder, const QString &documentId);
    static EarlierSaves at(const QString &folder) { return EarlierSaves(folder); }

    QList<EarlierSave> list() const; ///< Newest first.

    /// Keeps the file at `path`, which is about to be replaced. An error says that it was not kept.
    Result<> keep(const QString &path) const;
    /// Keeps the document of the file at `path`, which is or soon will be the course.
    Result<> keepDocument(const QString &path) const;
    /// Remembers that the course lies, or lay, there.
    void notePath(const QString &coursePath) const;

    /// Leaves the last 10, one a day for 14 days, one a week for 8 weeks. Of these the newest whole
    /// one stays so, and as many more as fit into 200 MiB; of others the document stays, within
    /// the same limit. The newest always stays. What is half-made and a day old goes.
    void thin(const QDateTime &now) const;

    /// Does that for every course, those too that are never saved again.
    static void thinAll(const QString &stateFolder, const QDateTime &now);

    /// Deletes all versions; a save that is under way goes on without the one it keeps.
    Deletion remove() const;

    /// `<state>/backups`
    static QString folderOfAll(const QString &stateFolder);
    QString folder() const { return m_folder; }
    QStringList places() const; ///< Where the course lies or lay, the last one first.

    /// Documents that are or were in a course file at that place, the last one first.
    static QStringList documentsAt(const QString &coursePath, const QString &stateFolder);

private:
    explicit EarlierSaves(QString folder)
        : m_folder(std::move(folder))
    { }
    Result<> packInto(const QString &target, const QString &path) const;
    void leaveDocument(const EarlierSave &save) const;
    void sweep() const;

    QString m_folder;
};

/// A file that the gate opens, with what a version holds: the version itself, or its document at
/// `scratch`, a name for a new file, which is the caller's to delete.
Result<QString> readableFile(const EarlierSave &save, const QString &scratch);

/// Where a version becomes a course file again.
struct EarlierTarget
{
    QString path; ///< Replaced if it exists.
    QStringList mediaFiles = {}; ///< Course files that may have the bytes that the version lacks.
};
/// Writes the version as a complete, verified course file, with the ids it had. Returns the names
/// of media whose bytes no file has. NotFound, Damaged, DiskFull, DriveError, Cancelled.
Result<QStringList> takeEarlierSave(const EarlierSave &save, const EarlierTarget &target,
                                    const Progress &progress = {});

} // namespace carrel
