// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/sink/newfile.h"

#include "core/base/savingname.h"
#include "core/base/system.h"
#include "core/base/translate.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <cerrno>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

/// The name to write: behind a link, the file that it points to.
QString realTarget(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() && info.exists())
        return info.canonicalFilePath();
    return info.absoluteFilePath();
}

bool isEmptyFolder(const QString &path)
{
    return QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                              | QDir::NoDotAndDotDot);
}

/// Renames, with patience where another program (a virus scanner, a sync folder) holds the name.
Result<> renamePatiently(const QString &from, const QString &to)
{
    for (const unsigned long pause : {100UL, 300UL, 900UL}) {
        const auto done = sys::renameOver(from, to);
        if (done || done.error().code != ErrorCode::InUse)
            return done;
        QThread::msleep(pause);
    }
    return sys::renameOver(from, to);
}

} // namespace

Result<NewPlace> NewPlace::beside(const QString &target)
{
    const QString folder = QFileInfo(target).absolutePath();
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::NotFound,
                     tr("There is no folder “%1”. Make it first, or choose another place.")
                         .arg(QDir::toNativeSeparators(folder))};
    sweepSavingNames(folder);
    return NewPlace(savingNameFor(target), target);
}

Result<NewPlace> NewPlace::besideFile(const QString &path)
{
    const QString target = realTarget(path);
    if (QFileInfo(target).isDir())
        return Error{ErrorCode::NotWritable,
                     tr("“%1” is a folder. Give the package a file name that ends in .zip.")
                         .arg(QDir::toNativeSeparators(path))};
    CARREL_TRY_VALUE(place, beside(target));
    if (const auto made = sys::createExclusively(place.path()); !made)
        return place.named(made.error());
    return std::move(place);
}

Result<NewPlace> NewPlace::besideFolder(const QString &path)
{
    const QString target = realTarget(QDir::cleanPath(path));
    const QFileInfo info(target);
    if (info.exists() && (!info.isDir() || !isEmptyFolder(target)))
        return Error{ErrorCode::Refused,
                     tr("“%1” is not empty. Choose a new or an empty folder for the package.")
                         .arg(QDir::toNativeSeparators(path))};
    CARREL_TRY_VALUE(place, beside(target));
    if (const auto made = sys::makeFolder(place.path()); !made)
        return place.named(made.error());
    return std::move(place);
}

NewPlace::NewPlace(NewPlace &&other) noexcept
    : m_path(std::exchange(other.m_path, QString()))
    , m_target(other.m_target)
{ }

NewPlace::~NewPlace()
{
    if (m_path.isEmpty())
        return;
    if (QFileInfo(m_path).isDir())
        QDir(m_path).removeRecursively();
    else
        QFile::remove(m_path);
}

Error NewPlace::named(const Error &error) const
{
    const QString hidden = QDir::toNativeSeparators(m_path);
    return error.message.contains(hidden) ? fileError(error.code, m_target, error.detail) : error;
}

Result<> NewPlace::take()
{
    // A drive that cannot keep names says so here, while nothing has changed under the target's.
    const QString folder = QFileInfo(m_target).absolutePath();
    auto done = sys::syncFolder(folder);
    if (done)
        done = renamePatiently(m_path, m_target);
    if (!done)
        return named(done.error());
    m_path.clear();
    static_cast<void>(sys::syncFolder(folder)); // it is there, whatever is said now
    return {};
}

Result<> WatchedFile::openForWriting(const QString &path)
{
    setFileName(path);
    errno = 0;
    if (!open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return systemError(errno, path, errorString());
    return {};
}

std::optional<Error> WatchedFile::failure(const QString &target) const
{
    if (!m_failure)
        return std::nullopt;
    return fileError(*m_failure, target, m_detail);
}

qint64 WatchedFile::readData(char *data, qint64 size)
{
    errno = 0;
    const qint64 got = QFile::readData(data, size);
    if (got < 0)
        remember(errno == 0 ? ErrorCode::DriveError : sys::categoryOf(errno), u"read"_s);
    return got;
}

qint64 WatchedFile::writeData(const char *data, qint64 size)
{
    errno = 0;
    const qint64 written = QFile::writeData(data, size);
    const bool isFull = error() == QFileDevice::ResourceError || errno == 0;
    if (written != size)
        remember(isFull ? ErrorCode::DiskFull : sys::categoryOf(errno), u"write"_s);
    return written;
}

void WatchedFile::remember(ErrorCode failure, const QString &step)
{
    if (m_failure)
        return;
    m_failure = failure;
    m_detail = u"%1 at %2: %3"_s.arg(step).arg(pos()).arg(errorString());
}

} // namespace carrel
