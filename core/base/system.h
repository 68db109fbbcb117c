// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

class QFileDevice;

namespace carrel {

/// All that depends on the operating system. One file per system implements it (system_posix.cpp);
/// nothing else asks which system this is.
namespace sys {

/// What tells one state of a file from another without reading it.
struct FileStamp
{
    qint64 size = 0; ///< Bytes.
    qint64 modifiedNs = 0; ///< Time of last change, nanoseconds since 1970.
    quint64 inode = 0; ///< Number of the file on its drive; 0 where there is none.
    quint64 device = 0;

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// Follows links. NotFound if there is no such file.
Result<FileStamp> fileStamp(const QString &path);

/// Makes an empty file that did not exist; InUse if it exists.
Result<> createExclusively(const QString &path);
/// Forces the bytes of a file to the drive.
Result<> syncFile(const QString &path);
/// Forces the names in a folder to the drive.
Result<> syncFolder(const QString &path);
/// Renames within one drive, replacing `to` in one step if it exists.
Result<> renameOver(const QString &from, const QString &to);
/// A second name for the same bytes; fails across drives and where the drive has no such thing.
Result<> hardLink(const QString &from, const QString &to);

/// Bytes left for this user on the drive of an existing file or folder; -1 if unknown.
qint64 freeSpace(const QString &path);
/// Largest file that the drive of an existing file or folder allows: 4 GiB - 1 on FAT, else -1.
qint64 largestFile(const QString &path);
/// May this user write the file, or make files in the folder? Asks the system, tries nothing.
bool isWritable(const QString &path);

/// Makes the folder, and those above it, if missing.
Result<> makeFolder(const QString &path);
/// Makes the folder (and those above) if missing and takes away everybody else's rights on it.
Result<> makePrivateFolder(const QString &path);

/// Has the user's own browser show a local file, and does not wait for it. NotFound if there is no
/// browser, or no desktop that knows one.
Result<> openInBrowser(const QString &path);

qint64 processId();
/// True unless it is certain that no process of this number runs on this computer.
bool processRuns(qint64 id);
/// Gives memory that this process has freed back to the system. Worth its milliseconds after long
/// work: the allocator else keeps what the work needed at its height.
void returnFreedMemory();
QString hostName();
QString userName();

/// A lock on a file of its own, held by this process until it ends, however it ends. Taking it
/// twice fails within one process too.
class FileLock
{
public:
    /// Makes the file if missing. Nothing if somebody holds it.
    static Result<std::optional<FileLock>> tryTake(const QString &path);
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock(); ///< Lets go; the file stays.

private:
    explicit FileLock(int handle)
        : m_handle(handle)
    { }
    int m_handle;
};

/// The category of an error number of the system (errno).
ErrorCode categoryOf(int systemError);

} // namespace sys

/// A failure of a file or drive in words an author can act on: one sentence for each of DiskFull,
/// FileTooLarge, NotWritable, DriveError, InUse, NotFound, Damaged, Refused, Internal.
/// `place` is the file or folder to name.
Error fileError(ErrorCode code, const QString &place, const QString &detail = {});
/// The same for an error number of the system.
Error systemError(int systemError, const QString &place, const QString &detail = {});
/// Why a file could not be opened or read just now: NotFound, NotWritable (no right to read) or
/// DriveError. `systemError` is what errno was after it; 0 where that is unknown.
Error readError(const QFileDevice &file, int systemError = 0);

} // namespace carrel
