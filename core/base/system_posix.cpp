// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/system.h"

#include "core/base/translate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#else
#include <sys/mount.h>
#include <sys/param.h>
#endif

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

/// Opens a file or folder, forces it to the drive, closes it.
Result<> syncHandle(const QString &path, int flags)
{
    const int handle = ::open(native(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return systemError(errno, path, u"open for sync"_s);
#ifdef F_FULLFSYNC
    const int code = ::fcntl(handle, F_FULLFSYNC) == 0 ? 0 : ::fsync(handle);
#else
    const int code = ::fsync(handle);
#endif
    const int problem = errno;
    ::close(handle);
    if (code != 0)
        return systemError(problem, path, u"fsync"_s);
    return {};
}

/// With those above, each so that a loss of power does not take it away with all that is in it.
Result<> makeLasting(const QString &path, mode_t mode)
{
    const QString above = QFileInfo(path).path();
    if (!QFileInfo::exists(above))
        CARREL_TRY(makeLasting(above, mode));
    if (::mkdir(native(path).constData(), mode) != 0)
        return errno == EEXIST && QFileInfo(path).isDir() ? Result<>()
                                                          : systemError(errno, path, u"mkdir"_s);
    const auto synced = sys::syncFolder(above);
    // A folder that may be written but not read cannot be opened to be synced.
    if (synced || synced.error().code == ErrorCode::NotWritable)
        return {};
    ::rmdir(native(path).constData());
    return synced;
}

qint64 modifiedNs(const struct stat &info)
{
#ifdef Q_OS_DARWIN
    const timespec time = info.st_mtimespec;
#else
    const timespec time = info.st_mtim;
#endif
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

namespace sys {

Result<FileStamp> fileStamp(const QString &path)
{
    struct stat info = {};
    if (::stat(native(path).constData(), &info) != 0)
        return systemError(errno, path, u"stat"_s);
    return FileStamp{qint64(info.st_size), modifiedNs(info), quint64(info.st_ino),
                     quint64(info.st_dev)};
}

Result<> createExclusively(const QString &path)
{
    const int handle =
        ::open(native(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
    if (handle < 0)
        return systemError(errno, path, u"create"_s);
    ::close(handle);
    return {};
}

Result<> syncFile(const QString &path)
{
    return syncHandle(path, O_RDONLY);
}

Result<> syncFolder(const QString &path)
{
    const auto done = syncHandle(path, O_RDONLY | O_DIRECTORY);
    // Some network drives cannot do this to a folder; then there is nothing to wait for.
    if (!done && done.error().detail.startsWith(u"errno %1 "_s.arg(EINVAL)))
        return {};
    return done;
}

Result<> renameOver(const QString &from, const QString &to)
{
    if (::rename(native(from).constData(), native(to).constData()) != 0)
        return systemError(errno, to, u"rename"_s);
    return {};
}

Result<> hardLink(const QString &from, const QString &to)
{
    if (::link(native(from).constData(), native(to).constData()) != 0)
        return systemError(errno, to, u"link"_s);
    return {};
}

qint64 freeSpace(const QString &path)
{
    struct statvfs info = {};
    if (::statvfs(native(path).constData(), &info) != 0)
        return -1;
    return qint64(info.f_bavail) * qint64(info.f_frsize);
}

qint64 largestFile(const QString &path)
{
    struct statfs info = {};
    if (::statfs(native(path).constData(), &info) != 0)
        return -1;
#ifdef Q_OS_LINUX
    constexpr unsigned long fat = 0x4d44;
    const bool isFat = static_cast<unsigned long>(info.f_type) == fat;
#else
    const bool isFat = QByteArray(info.f_fstypename) == "msdos";
#endif
    return isFat ? (qint64(1) << 32) - 1 : -1;
}

bool isWritable(const QString &path)
{
    return ::access(native(path).constData(), W_OK) == 0;
}

Result<> makeFolder(const QString &path)
{
    const QString above = QFileInfo(path).path();
    if (!QFileInfo::exists(above))
        CARREL_TRY(makeLasting(above, 0777));
    return makeLasting(path, 0777);
}

Result<> makePrivateFolder(const QString &path)
{
    CARREL_TRY(makeLasting(path, 0700));
    if (::chmod(native(path).constData(), 0700) != 0)
        return systemError(errno, path, u"chmod"_s);
    return {};
}

Result<> openInBrowser(const QString &path)
{
#ifdef Q_OS_DARWIN
    const QString opener = u"open"_s;
#else
    const QString opener = u"xdg-open"_s;
#endif
    QProcess process;
    process.setProgram(QStandardPaths::findExecutable(opener));
    process.setArguments({path});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (process.program().isEmpty() || !process.startDetached())
        return Error{ErrorCode::NotFound,
                     //: %1 is the name of a program
                     tr("No browser can be opened from here: this computer has no “%1”. Open the "
                        "address in a browser yourself.")
                         .arg(opener),
                     process.errorString()};
    return {};
}

qint64 processId()
{
    return ::getpid();
}

bool processRuns(qint64 id)
{
    return id > 0 && (::kill(pid_t(id), 0) == 0 || errno != ESRCH);
}

QString hostName()
{
    return QSysInfo::machineHostName();
}

void returnFreedMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0); // others have no such call
#endif
}

QString userName()
{
    const passwd *user = ::getpwuid(::getuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::getuid());
}

Result<std::optional<FileLock>> FileLock::tryTake(const QString &path)
{
    const int handle = ::open(native(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (handle < 0)
        return systemError(errno, path, u"open lock"_s);
    // flock belongs to this opening of the file, not to the process: nothing else that this process
    // opens or closes can drop it.
    if (::flock(handle, LOCK_EX | LOCK_NB) == 0)
        return std::optional<FileLock>(FileLock(handle));
    const int problem = errno;
    ::close(handle);
    if (problem == EWOULDBLOCK)
        return std::optional<FileLock>();
    return systemError(problem, path, u"flock"_s);
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{ }

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

FileLock::~FileLock()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

ErrorCode categoryOf(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT: return ErrorCode::DiskFull;
    case EFBIG: return ErrorCode::FileTooLarge;
    case EACCES:
    case EPERM:
    case EROFS: return ErrorCode::NotWritable;
    case ENOENT:
    case ENOTDIR: return ErrorCode::NotFound;
    case EBUSY:
    case EEXIST:
    case ETXTBSY:
    case EAGAIN: return ErrorCode::InUse;
    default: return ErrorCode::DriveError;
    }
}

} // namespace sys
} // namespace carrel
