// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/driverecorder.h"

#include "tests/faults/drivelog.h"

#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>
#include <utility>

namespace carrel::test {
namespace {

template<typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

using FileKey = std::pair<dev_t, ino_t>;

/// One for the program. All members but `turn` are guarded by it.
struct Recorder
{
    std::recursive_mutex turn;
    std::string root; ///< With a slash at the end.
    int log = -1;
    std::uint32_t lastId = 0;
    std::map<FileKey, std::uint32_t> ids;

    bool isOn() const { return log >= 0; }

    void append(DriveOp op, std::string_view a, std::string_view b, std::uint32_t id = 0,
                std::int64_t offset = 0)
    {
        const DriveOpHead head{op, std::uint32_t(a.size()), std::uint32_t(b.size()), id, offset};
        std::string bytes(reinterpret_cast<const char *>(&head), sizeof head);
        bytes.append(a).append(b);
        static const auto realWrite = next<ssize_t(int, const void *, size_t)>("write");
        for (size_t done = 0; done < bytes.size();) {
            const ssize_t count = realWrite(log, bytes.data() + done, bytes.size() - done);
            if (count <= 0)
                ::abort();
            done += size_t(count);
        }
    }

    /// The path below the root; nothing if it lies elsewhere.
    std::string_view below(const char *path) const
    {
        const std::string_view text(path);
        return isOn() && text.starts_with(root) ? text.substr(root.size()) : std::string_view();
    }

    std::uint32_t idOf(int handle)
    {
        struct stat info = {};
        if (!isOn() || handle == log || ::fstat(handle, &info) != 0)
            return 0;
        const auto found = ids.find({info.st_dev, info.st_ino});
        return found == ids.end() ? 0 : found->second;
    }

    std::uint32_t giveId(int handle)
    {
        struct stat info = {};
        if (::fstat(handle, &info) != 0)
            ::abort();
        return ids[{info.st_dev, info.st_ino}] = ++lastId;
    }

    void forget(int handle)
    {
        struct stat info = {};
        if (::fstat(handle, &info) == 0)
            ids.erase({info.st_dev, info.st_ino});
    }
};

Recorder &recorder()
{
    static Recorder *const instance = new Recorder; // in use until the very end
    return *instance;
}

using Turn = std::lock_guard<std::recursive_mutex>;

/// The folder that a handle is open on, below the root and not empty; "." is the root itself.
std::string folderOf(int handle)
{
    char target[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(handle);
    const ssize_t size = ::readlink(link.c_str(), target, sizeof target - 1);
    if (size <= 0)
        return {};
    target[size] = '\0';
    if (recorder().root == std::string(target) + '/')
        return ".";
    return std::string(recorder().below(target));
}

/// open() as the system does it, and what that means for the drive.
template<typename Open>
int opened(const char *path, int flags, Open open)
{
    Recorder &rec = recorder();
    const Turn turn(rec.turn);
    struct stat before = {};
    const bool wasThere = rec.isOn() && ::stat(path, &before) == 0;
    const int handle = open();
    if (handle < 0 || !rec.isOn())
        return handle;
    const int error = errno;
    const std::string_view name = rec.below(path);
    const bool isInside = !name.empty() || rec.root == std::string(path) + '/';
    if (!isInside) {
        if (!wasThere)
            rec.forget(handle); // its number may have been that of a file of ours
    } else if ((flags & O_TMPFILE) == O_TMPFILE) {
        rec.append(DriveOp::Create, {}, {}, rec.giveId(handle));
    } else if (!wasThere) {
        rec.append(DriveOp::Create, name, {}, rec.giveId(handle));
    } else if (S_ISREG(before.st_mode)) {
        if (rec.idOf(handle) == 0)
            rec.append(DriveOp::Known, name, {}, rec.giveId(handle));
        if (flags & O_TRUNC)
            rec.append(DriveOp::Truncate, {}, {}, rec.idOf(handle), 0);
    }
    errno = error;
    return handle;
}

ssize_t written(int handle, const void *bytes, ssize_t count, std::int64_t offset)
{
    const int error = errno;
    if (count > 0) {
        if (const std::uint32_t id = recorder().idOf(handle))
            recorder().append(DriveOp::Write, {}, {static_cast<const char *>(bytes), size_t(count)},
                              id, offset);
    }
    errno = error;
    return count;
}

std::int64_t positionOf(int handle)
{
    struct stat info = {};
    if ((::fcntl(handle, F_GETFL) & O_APPEND) != 0 && ::fstat(handle, &info) == 0)
        return info.st_size;
    return ::lseek(handle, 0, SEEK_CUR);
}

int truncated(int handle, int result, std::int64_t size)
{
    if (const std::uint32_t id = result == 0 ? recorder().idOf(handle) : 0)
        recorder().append(DriveOp::Truncate, {}, {}, id, size);
    return result;
}

int synced(int handle, int result)
{
    if (result != 0 || !recorder().isOn())
        return result;
    struct stat info = {};
    // A folder may have the number of a file that is gone.
    if (::fstat(handle, &info) == 0 && S_ISDIR(info.st_mode)) {
        if (const std::string folder = folderOf(handle); !folder.empty())
            recorder().append(DriveOp::SyncFolder, folder, {});
    } else if (const std::uint32_t id = recorder().idOf(handle)) {
        recorder().append(DriveOp::Sync, {}, {}, id);
    }
    return result;
}

int named(DriveOp op, int result, const char *a, const char *b = "")
{
    Recorder &rec = recorder();
    if (result != 0 || !rec.isOn())
        return result;
    const std::string_view from = rec.below(a);
    const std::string_view to = rec.below(b);
    if (*b != '\0' && from.empty() != to.empty())
        ::abort(); // into or out of the recorded folder: nobody does that
    if (!from.empty())
        rec.append(op, from, to);
    return result;
}

int linked(int result, const char *from, const char *to)
{
    Recorder &rec = recorder();
    constexpr std::string_view handles = "/proc/self/fd/";
    if (result != 0 || !rec.isOn() || !std::string_view(from).starts_with(handles))
        return named(DriveOp::Link, result, from, to);
    if (const std::uint32_t id = rec.idOf(std::atoi(from + handles.size())))
        rec.append(DriveOp::Link, {}, rec.below(to), id);
    return result;
}

} // namespace

void recordDrive(const char *root, const char *log)
{
    Recorder &rec = recorder();
    const Turn turn(rec.turn);
    rec.root = std::string(root) + '/';
    rec.log = ::open(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (rec.log < 0)
        ::abort();
}

void markDrive(const char *line)
{
    const Turn turn(recorder().turn);
    if (recorder().isOn())
        recorder().append(DriveOp::Mark, {}, line);
}

} // namespace carrel::test

// The functions of the system's library, under their own names: the rest of the program and all its
// libraries find these first.

#define CARREL_INSTEAD_OF(name) __asm__(name) __attribute__((visibility("default")))

namespace recorded = carrel::test;

extern "C" {
int recordedOpen(const char *path, int flags, ...) CARREL_INSTEAD_OF("open");
int recordedOpen64(const char *path, int flags, ...) CARREL_INSTEAD_OF("open64");
ssize_t recordedWrite(int handle, const void *bytes, size_t size) CARREL_INSTEAD_OF("write");
ssize_t recordedPwrite(int handle, const void *bytes, size_t size, std::int64_t offset)
    CARREL_INSTEAD_OF("pwrite");
ssize_t recordedPwrite64(int handle, const void *bytes, size_t size, std::int64_t offset)
    CARREL_INSTEAD_OF("pwrite64");
int recordedTruncate(int handle, std::int64_t size) CARREL_INSTEAD_OF("ftruncate");
int recordedTruncate64(int handle, std::int64_t size) CARREL_INSTEAD_OF("ftruncate64");
int recordedSync(int handle) CARREL_INSTEAD_OF("fsync");
int recordedDataSync(int handle) CARREL_INSTEAD_OF("fdatasync");
int recordedRename(const char *from, const char *to) CARREL_INSTEAD_OF("rename");
int recordedRename2(int fromAt, const char *from, int toAt, const char *to, unsigned flags)
    CARREL_INSTEAD_OF("renameat2");
int recordedLink(const char *from, const char *to) CARREL_INSTEAD_OF("link");
int recordedLinkAt(int fromAt, const char *from, int toAt, const char *to, int flags)
    CARREL_INSTEAD_OF("linkat");
int recordedUnlink(const char *path) CARREL_INSTEAD_OF("unlink");
int recordedRemove(const char *path) CARREL_INSTEAD_OF("remove");
int recordedRemoveFolder(const char *path) CARREL_INSTEAD_OF("rmdir");
int recordedMakeFolder(const char *path, mode_t mode) CARREL_INSTEAD_OF("mkdir");

int recordedOpen(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = va_arg(rest, mode_t);
    va_end(rest);
    static const auto real = recorded::next<int(const char *, int, ...)>("open");
    return recorded::opened(path, flags, [=] { return real(path, flags, mode); });
}

int recordedOpen64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const auto mode = va_arg(rest, mode_t);
    va_end(rest);
    static const auto real = recorded::next<int(const char *, int, ...)>("open64");
    return recorded::opened(path, flags, [=] { return real(path, flags, mode); });
}

ssize_t recordedWrite(int handle, const void *bytes, size_t size)
{
    static const auto real = recorded::next<ssize_t(int, const void *, size_t)>("write");
    const recorded::Turn turn(recorded::recorder().turn);
    if (recorded::recorder().idOf(handle) == 0)
        return real(handle, bytes, size);
    const std::int64_t at = recorded::positionOf(handle);
    return recorded::written(handle, bytes, real(handle, bytes, size), at);
}

ssize_t recordedPwrite(int handle, const void *bytes, size_t size, std::int64_t offset)
{
    static const auto real =
        recorded::next<ssize_t(int, const void *, size_t, std::int64_t)>("pwrite64");
    const recorded::Turn turn(recorded::recorder().turn);
    return recorded::written(handle, bytes, real(handle, bytes, size, offset), offset);
}

ssize_t recordedPwrite64(int handle, const void *bytes, size_t size, std::int64_t offset)
{
    return recordedPwrite(handle, bytes, size, offset);
}

int recordedTruncate(int handle, std::int64_t size)
{
    static const auto real = recorded::next<int(int, std::int64_t)>("ftruncate64");
    const recorded::Turn turn(recorded::recorder().turn);
    return recorded::truncated(handle, real(handle, size), size);
}

int recordedTruncate64(int handle, std::int64_t size)
{
    return recordedTruncate(handle, size);
}

int recordedSync(int handle)
{
    static const auto real = recorded::next<int(int)>("fsync");
    const recorded::Turn turn(recorded::recorder().turn);
    return recorded::synced(handle, real(handle));
}

int recordedDataSync(int handle)
{
    static const auto real = recorded::next<int(int)>("fdatasync");
    const recorded::Turn turn(recorded::recorder().turn);
    return recorded::synced(handle, real(handle));
}

int recordedRename(const char *from, const char *to)
{
    static const auto real = recorded::next<int(const char *, const char *)>("rename");
    const recorded::Turn turn(recorded::recorder().turn);
    return recorded::named(recorded::DriveOp::Rename, real(from, to), from, to);
}

int recordedRename2(int fromAt, const char *from, int toAt, const char *to, unsigned flags)
{
    static const auto real =
        recorded::next<int(int, const char *, int, const char *, unsigned)>("renameat2");
    const recorded::Turn turn(recorded::recorder().turn);
    return recorded::named(recorded::DriveOp::Rename, real(fromAt, from, toAt, to, flags), from,
                           to);
}

int recordedLink(const char *from, const char *to)
{
    static const auto real = recorded::next<int(const char *, const char *)>("link");
    const recorded::Turn turn(recorded::recorder().turn);
    return recorded::linked(real(from, to), from, to);
}

int recordedLinkAt(int fromAt, const char *from, int toAt, const char *to, int flags)
{
    static const auto real =
        recorded::next<int(int, const char *, int, const char *, int)>("linkat");
    const recorded::Turn turn(recorded::recorder().turn);
    return recorded::linked(real(fromAt, from, toAt, to, flags), from, to);
}

int recordedUnlink(const char *path)
{
    static const auto real = recorded::next<int(const char *)>("unlink");
    const recorded::Turn turn(recorded::recorder().turn);
    return recorded::named(recorded::DriveOp::Remove, real(path), path);
}

int recordedRemove(const char *path)
{
    static const auto real = recorded::next<int(const char *)>("remove");
    const recorded::Turn turn(recorded::recorder().turn);
    return recorded::named(recorded::DriveOp::Remove, real(path), path);
}

int recordedRemoveFolder(const char *path)
{
    static const auto real = recorded::next<int(const char *)>("rmdir");
    const recorded::Turn turn(recorded::recorder().turn);
    return recorded::named(recorded::DriveOp::Remove, real(path), path);
}

int recordedMakeFolder(const char *path, mode_t mode)
{
    static const auto real = recorded::next<int(const char *, mode_t)>("mkdir");
    const recorded::Turn turn(recorded::recorder().turn);
    return recorded::named(recorded::DriveOp::Folder, real(path, mode), path);
}
}
