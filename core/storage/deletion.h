// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace carrel {

/// A file or folder that the drive would not delete.
struct Undeleted
{
    QString path;
    QString reason; ///< In the words of the system.
};

/// What became of deleting several files.
struct Deletion
{
    qint64 bytes = 0; ///< Room that came back: of files that have no other name any more.
    QList<Undeleted> stayed;

    void add(const Deletion &other);
};

/// Deletes a folder with everything in it. `note`, a name in it, goes first, for good, before
/// anything else: without it the rest is worth nothing to whoever finds it after a kill. `last`
/// goes last. Where the note stays, all stays. A file that cannot be deleted stops no other one.
struct FolderDeletion
{
    QString path;
    QString note = {};
    QString last = {};
};
Deletion deleteFolder(const FolderDeletion &folder);

/// How much room deleting gives back. A file with several names (hard links) counts once, with the
/// last of its names.
class RoomCount
{
public:
    /// Of files that are deleted together, and after those given before.
    qint64 add(const QStringList &files);

private:
    QHash<std::pair<quint64, quint64>, qsizetype> m_names; ///< Seen, by drive and inode.
};

/// All files below a folder, hidden ones too; nothing that a link leads to.
QStringList filesBelow(const QString &folder);

} // namespace carrel
