// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/savefile.h"

#include "core/base/contract.h"
#include "core/base/savingname.h"
#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/storage/coursewriter.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

constexpr qint64 fatMargin = 64 << 20;
constexpr int pauses[] = {100, 300, 900}; ///< Milliseconds before each further attempt to rename.

Result<> checkFolder(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (!QFileInfo(folder).isDir())
        return fileError(ErrorCode::NotFound, folder);
    if (!sys::isWritable(folder))
        return fileError(ErrorCode::NotWritable, folder);
    return {};
}

Result<> checkRoom(const QString &path, qint64 bytes)
{
    const QString folder = QFileInfo(path).path();
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
        if (!media.isNew)
            continue;
        const auto isSame = checkHash(course.reader->media(), media.sha256, media.size);
        if (!isSame && isSame.error().code == ErrorCode::DriveError)
            return fileError(ErrorCode::DriveError, target.path, isSame.error().detail);
        CARREL_TRY(isSame);
    }
    course.info.path = target.path;
    return course.info;
}

Result<> renamePatiently(const QString &temporary, const QString &path)
{
    auto done = sys::renameOver(temporary, path);
    for (const int pause : pauses) {
        if (done)
            break;
        QThread::msleep(ulong(pause));
        done = sys::renameOver(temporary, path);
    }
    return done;
}

/// The same failure with the author's file in place of our own hidden name.
Error named(Error error, const SaveTarget &target)
{
    error.message.replace(QFileInfo(target.temporary).fileName(),
                          QFileInfo(target.path).fileName());
    return error;
}

QList<QByteArray> hashesOf(const QList<WrittenMedia> &media)
{
    QList<QByteArray> hashes;
    for (const WrittenMedia &written : media)
        hashes << written.sha256;
    return hashes;
}

} // namespace

CourseSave::CourseSave(const SaveTarget &target)
    : m_target(target)
{ }

CourseSave::~CourseSave()
{
    m_writer.reset(); // it has the file open
    if (!m_isReleased)
        QFile::remove(m_target.temporary);
}

Result<std::unique_ptr<CourseSave>> CourseSave::begin(const SaveSource &source,
                                                      const SaveTarget &target)
{
    auto writer = std::make_unique<CourseWriter>(source, target);
    CARREL_TRY(writer->open());
    CARREL_TRY(checkFolder(target.path));
    sweepSavingNames(QFileInfo(target.path).path());
    if (const auto made = sys::createExclusively(target.temporary); !made)
        return named(made.error(), target);
    std::unique_ptr<CourseSave> save(new CourseSave(target));
    save->m_writer = std::move(writer);
    CARREL_TRY(save->m_writer->pin());
    return save;
}

Result<> CourseSave::write(const Progress &progress)
{
    contract(m_writer != nullptr);
    const auto filled = fill(progress);
    m_writer.reset();
    return filled;
}

Result<> CourseSave::fill(const Progress &progress)
{
    CARREL_TRY_VALUE(estimate, m_writer->survey());
    CARREL_TRY(checkRoom(m_target.path, estimate));
    CARREL_TRY_VALUE(content, m_writer->write(progress));
    if (QFileInfo::exists(m_target.path))
        QFile::setPermissions(m_target.temporary, QFile::permissions(m_target.path));
    if (const auto synced = sys::syncFile(m_target.temporary); !synced)
        return named(synced.error(), m_target);
    const auto verified = verify(m_target, content);
    if (!verified)
        return named(verified.error(), m_target);
    const CourseFileInfo &info = *verified;
    m_written = WrittenCourse{info, content.missingMedia, hashesOf(content.media)};
    if (m_target.verified)
        m_target.verified(m_target.temporary);
    return {};
}

Result<WrittenCourse> writeCourse(const SaveSource &source, const SaveTarget &target,
                                  const Progress &progress)
{
    CARREL_TRY_VALUE(save, CourseSave::begin(source, target));
    CARREL_TRY(save->write(progress));
    save->release();
    return save->written();
}

Result<> putInPlace(const QString &temporary, const QString &path)
{
    // A drive that cannot keep names says so here, while the file is the old one.
    const QString folder = QFileInfo(path).path();
    auto done = sys::syncFolder(folder);
    if (done)
        done = renamePatiently(temporary, path);
    if (!done) {
        QFile::remove(temporary);
        return done;
    }
    // From here on the file is the new one, and nothing that is said can make it the old one again.
    static_cast<void>(sys::syncFolder(folder));
    return {};
}

} // namespace carrel
