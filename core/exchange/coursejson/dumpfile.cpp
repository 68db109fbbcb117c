// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/coursejson.h"

#include "core/base/savedfile.h"
#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/exchange/coursejson/mediafiles.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace carrel::coursejson {

namespace {

constexpr qint64 copyStep = 1 << 20;

Result<> copyMedia(const CourseView &course, const Media &media, const QString &path,
                   const Progress &progress)
{
    CARREL_TRY_VALUE(source, course.openMedia(media));
    QSaveFile target(path);
    CARREL_TRY(openToSave(target));
    qint64 copied = 0;
    while (copied < media.size) {
        const QByteArray bytes = source->read(copyStep);
        if (bytes.isEmpty())
            return Error{ErrorCode::Damaged,
                         tr("The media file “%1” cannot be read from the course: %2.")
                             .arg(media.name, source->errorString())};
        errno = 0;
        if (target.write(bytes) != bytes.size())
            return writeError(target);
        copied += bytes.size();
        if (progress && !progress(copied, media.size))
            return Error{ErrorCode::Cancelled, tr("Writing the course was cancelled.")};
    }
    return commitSaved(target);
}

/// Remembers which files and folders came into being, and takes them away again unless kept.
class NewFiles
{
public:
    ~NewFiles()
    {
        for (const QString &file : std::as_const(m_files))
            QFile::remove(file);
        if (!m_folder.isEmpty())
            QDir().rmdir(m_folder);
    }

    Result<> makeFolder(const QString &path)
    {
        if (QFileInfo(path).isDir())
            return {};
        CARREL_TRY(sys::makeFolder(path));
        m_folder = path;
        return {};
    }
    void add(const QString &file) { m_files.append(file); }
    void keep()
    {
        m_files.clear();
        m_folder.clear();
    }

private:
    QStringList m_files;
    QString m_folder;
};

Result<> writeMediaFiles(const CourseView &course, const QString &folder, NewFiles &made,
                         const Progress &progress)
{
    CARREL_TRY_VALUE(media, course.media());
    if (media.isEmpty())
        return {};
    CARREL_TRY(made.makeFolder(folder));
    const QHash<MediaId, QString> names = mediaFileNames(media);
    for (const Media &file : media) {
        const QString path = QDir(folder).filePath(names.value(file.id));
        const bool isNew = !QFileInfo::exists(path);
        CARREL_TRY(copyMedia(course, file, path, progress));
        if (isNew)
            made.add(path);
    }
    return {};
}

} // namespace

QString mediaFolderFor(const QString &path)
{
    const QFileInfo info(path);
    const QString stem = info.suffix() == u"json" ? info.completeBaseName() : info.fileName();
    return info.dir().filePath(stem + u".media"_s);
}

Result<> dumpFile(const CourseView &course, const QString &path, const Progress &progress)
{
    const QString folder = mediaFolderFor(path);
    QSaveFile out(path);
    CARREL_TRY(openToSave(out));
    NewFiles made;
    CARREL_TRY(writeMediaFiles(course, folder, made, progress));
    errno = 0;
    const auto dumped = dump(course, out, QFileInfo(folder).fileName(), progress);
    if (!dumped)
        return dumped.error().code == ErrorCode::NotWritable ? writeError(out) : dumped.error();
    CARREL_TRY(commitSaved(out));
    made.keep();
    return {};
}

} // namespace carrel::coursejson
