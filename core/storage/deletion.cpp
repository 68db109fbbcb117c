// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/deletion.h"

#include "core/base/system.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace carrel {
namespace {

qsizetype namesOf(const QString &path)
{
    std::error_code error;
    const auto names =
        std::filesystem::hard_link_count(QFileInfo(path).filesystemFilePath(), error);
    return error ? 1 : qsizetype(names);
}

/// Whether nothing of that name is left.
bool deleteOne(const QString &path, Deletion &deletion)
{
    const QFileInfo info(path);
    const bool isLink = info.isSymLink();
    if (!isLink && !info.exists())
        return true;
    const qint64 bytes = !isLink && info.isFile() && namesOf(path) == 1 ? info.size() : 0;
    errno = 0;
    const bool isFolder = info.isDir() && !isLink;
    if (!(isFolder ? QDir().rmdir(path) : QFile::remove(path))) {
        deletion.stayed.append({path, QString::fromLocal8Bit(std::strerror(errno))});
        return false;
    }
    deletion.bytes += bytes;
    return true;
}

void deleteContent(const QString &folder, const QString &but, Deletion &deletion)
{
    const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System
                                                    | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.fileName() == but)
            continue;
        if (entry.isDir() && !entry.isSymLink())
            deleteContent(entry.filePath(), {}, deletion);
        deleteOne(entry.filePath(), deletion);
    }
}

} // namespace

void Deletion::add(const Deletion &other)
{
    bytes += other.bytes;
    stayed += other.stayed;
}

Deletion deleteFolder(const FolderDeletion &folder)
{
    Deletion deletion;
    if (!QFileInfo(folder.path).isDir())
        return deletion;
    if (!folder.note.isEmpty()) {
        if (!deleteOne(folder.path + u'/' + folder.note, deletion))
            return deletion;
        static_cast<void>(sys::syncFolder(folder.path)); // a loss of power may bring it back: whole
    }
    deleteContent(folder.path, folder.last, deletion);
    if (!deletion.stayed.isEmpty())
        return deletion;
    if (!folder.last.isEmpty() && !deleteOne(folder.path + u'/' + folder.last, deletion))
        return deletion;
    if (deleteOne(folder.path, deletion))
        static_cast<void>(sys::syncFolder(QFileInfo(folder.path).path()));
    return deletion;
}

qint64 RoomCount::add(const QStringList &files)
{
    struct Seen
    {
        qint64 bytes;
        qsizetype names;
    };
    QHash<std::pair<quint64, quint64>, Seen> here;
    for (const QString &path : files) {
        const auto stamp = sys::fileStamp(path);
        if (!stamp)
            continue;
        const auto key = std::pair(stamp->device, stamp->inode);
        ++m_names[key];
        here.insert(key, {stamp->size, namesOf(path)});
    }
    qint64 bytes = 0;
    for (auto each = here.cbegin(); each != here.cend(); ++each)
        bytes += m_names.value(each.key()) == each->names ? each->bytes : 0;
    return bytes;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator inside(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                        QDirIterator::Subdirectories);
    while (inside.hasNext())
        files << inside.next();
    return files;
}

} // namespace carrel
