// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/savefile.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/storage/coursewriter.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QThread>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr qint64 fatMargin = 64 << 20;
constexpr int pauses[] = {100, 300, 900}; ///< Milliseconds before each further attempt to rename.

Result<> checkPlace(const QString &path, qint64 bytes)
{
    const QString folder = QFileInfo(path).path();
    if (!QFileInfo(folder).isDir())
        return fileError(ErrorCode::NotFound, folder);
    if (!sys::isWritable(folder))
        return fileError(ErrorCode::NotWritable, folder);
    const qint64 free = sys::freeSpace(folder);
    if (free >= 0 && free < bytes + bytes / 10)
        return fileError(ErrorCode::DiskFull, folder);
    const qint64 largest = sys::largestFile(folder);
    if (largest > 0 && bytes >= largest - fatMargin)
        return fileError(ErrorCode::FileTooLarge, path);
    return {};
}

/// Structure, values and digest by the gate, then all media by length and the new ones by hash:
/// read from the file itself, not from what we believe to have written.
Result<CourseFileInfo> verify(const SaveTarget &target, const WrittenContent &content)
{
    CARREL_TRY_VALUE(course, openCourse(target.temporary, GateDepth::Whole));
    if (course.info.digest.toLatin1() != content.digest)
        return fileError(ErrorCode::Damaged, target.path,
                         u"the file read back has another digest"_s);
    for (const WrittenMedia &media : content.media) {
        const auto isThere = course.reader->media().has(media.sha256, media.size);
        if (!isThere)
            return isThere.error();
        if (!*isThere)
            return fileError(ErrorCode::Damaged, target.path, u"media chunks are missing"_s);
        if (media.isNew)
            CARREL_TRY(checkHash(course.reader->media(), media.sha256, media.size));
    }
    course.info.path = target.path;
    return course.info;
}

} // namespace

Result<WrittenCourse> writeCourse(const SaveSource &source, const SaveTarget &target,
                                  const Progress &progress)
{
    CourseWriter writer(source, target, progress);
    CARREL_TRY(writer.open());
    CARREL_TRY(checkPlace(target.path, writer.estimate()));
    CARREL_TRY(sys::createExclusively(target.temporary));
    auto removal = qScopeGuard([&target] { QFile::remove(target.temporary); });
    CARREL_TRY_VALUE(content, writer.write());
    if (QFileInfo::exists(target.path))
        QFile::setPermissions(target.temporary, QFile::permissions(target.path));
    CARREL_TRY(sys::syncFile(target.temporary));
    CARREL_TRY_VALUE(info, verify(target, content));
    removal.dismiss();
    return WrittenCourse{info, content.missingMedia};
}

Result<> putInPlace(const QString &temporary, const QString &path)
{
    auto done = sys::renameOver(temporary, path);
    for (const int pause : pauses) {
        if (done)
            return sys::syncFolder(QFileInfo(path).path());
        QThread::msleep(ulong(pause));
        done = sys::renameOver(temporary, path);
    }
    if (done)
        return sys::syncFolder(QFileInfo(path).path());
    QFile::remove(temporary);
    return done;
}

} // namespace carrel
