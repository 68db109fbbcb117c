// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The functions of libc that reach a drive, once more: the dynamic linker looks for a name in the
// program first, so that every library finds these. They ask the script, then the real ones.

#include "tests/faults/faultcalls.h"

#include <QFile>

#include <mutex>

#ifdef Q_OS_LINUX

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace carrel::test {
namespace {

using Verdict = FaultScript::Verdict;

constexpr size_t longestPath = 4096;

std::atomic<FaultScript *> theScript = nullptr;
std::atomic<bool> nobodyWaits = false;
char theFolder[longestPath] = "";
std::atomic<bool> isAsked = false; ///< Some call came through here.

template<typename Function>
Function realOf(const char *name)
{
    void *found = ::dlsym(RTLD_NEXT, name);
    if (!found)
        std::abort();
    return reinterpret_cast<Function>(found);
}

bool isBelow(const char *path)
{
    const size_t length = std::strlen(theFolder);
    return path && std::strncmp(path, theFolder, length) == 0
        && (path[length] == '/' || path[length] == '\0');
}

/// Whether the file that is open under this number lies in the folder, by its present name.
bool isBelow(int handle)
{
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    char path[longestPath];
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isBelow(path);
}

/// Pass leaves errno alone; Fail sets it.
template<typename Place>
Verdict verdictOn(Call call, Place place)
{
    isAsked = true;
    FaultScript *script = theScript;
    if (!script)
        return Verdict::Pass;
    const int before = errno;
    const Verdict verdict = isBelow(place) ? script->next(call) : Verdict::Pass;
    errno = verdict == Verdict::Fail ? script->errorOf(call) : before;
    return verdict;
}

template<typename Place>
bool fails(Call call, Place place)
{
    return verdictOn(call, place) == Verdict::Fail;
}

bool openFails(const char *path, int flags)
{
    if ((flags & O_TMPFILE) == O_TMPFILE)
        return fails(Call::Nameless, path);
    return fails((flags & O_CREAT) ? Call::Make : Call::Open, path);
}

/// How much of a read or write is to be done; negative: it fails.
ssize_t allowed(Call call, int handle, size_t size)
{
    switch (verdictOn(call, handle)) {
    case Verdict::Fail: return -1;
    case Verdict::Half: return ssize_t(size - size / 2);
    default: return ssize_t(size);
    }
}

} // namespace

bool canInjectFaults()
{
    isAsked = false;
    QFile here(QStringLiteral("/dev/null"));
    return here.open(QIODevice::ReadOnly) && isAsked;
}

InjectedFault::InjectedFault(const QString &folder, const Fault &fault)
    : m_script(fault)
{
    const QByteArray path = QFile::encodeName(folder);
    std::strncpy(theFolder, path.constData(), longestPath - 1);
    theScript = &m_script;
}

InjectedFault::~InjectedFault()
{
    theScript = nullptr;
}

NoWaiting::NoWaiting()
{
    nobodyWaits = true;
}

NoWaiting::~NoWaiting()
{
    nobodyWaits = false;
}

// Named by the linker's name, so that nothing here collides with the declarations of the system's
// headers, whichever of their many forms is in use.
#define CARREL_INTERPOSED(result, ours, name, parameters)                                          \
    extern "C" __attribute__((visibility("default"))) result ours parameters __asm__(name);        \
    result ours parameters

#define CARREL_OPEN(ours, name)                                                                    \
    CARREL_INTERPOSED(int, ours, name, (const char *path, int flags, unsigned mode))               \
    {                                                                                              \
        static const auto real = realOf<int (*)(const char *, int, ...)>(name);                    \
        return openFails(path, flags) ? -1 : real(path, flags, mode);                              \
    }
CARREL_OPEN(carrelOpen, "open")
CARREL_OPEN(carrelOpen64, "open64")

#define CARREL_OPENAT(ours, name)                                                                  \
    CARREL_INTERPOSED(int, ours, name, (int folder, const char *path, int flags, unsigned mode))   \
    {                                                                                              \
        static const auto real = realOf<int (*)(int, const char *, int, ...)>(name);               \
        return openFails(path, flags) ? -1 : real(folder, path, flags, mode);                      \
    }
CARREL_OPENAT(carrelOpenat, "openat")
CARREL_OPENAT(carrelOpenat64, "openat64")

#define CARREL_CHECKED_OPEN(ours, name)                                                            \
    CARREL_INTERPOSED(int, ours, name, (const char *path, int flags))                              \
    {                                                                                              \
        static const auto real = realOf<int (*)(const char *, int)>(name);                         \
        return openFails(path, flags) ? -1 : real(path, flags);                                    \
    }
CARREL_CHECKED_OPEN(carrelOpen2, "__open_2")
CARREL_CHECKED_OPEN(carrelOpen642, "__open64_2")

CARREL_INTERPOSED(ssize_t, carrelRead, "read", (int handle, void *buffer, size_t size))
{
    static const auto real = realOf<ssize_t (*)(int, void *, size_t)>("read");
    const ssize_t some = allowed(Call::Read, handle, size);
    return some < 0 ? -1 : real(handle, buffer, size_t(some));
}

CARREL_INTERPOSED(ssize_t, carrelWrite, "write", (int handle, const void *buffer, size_t size))
{
    static const auto real = realOf<ssize_t (*)(int, const void *, size_t)>("write");
    const ssize_t some = allowed(Call::Write, handle, size);
    return some < 0 ? -1 : real(handle, buffer, size_t(some));
}

#define CARREL_PREAD(ours, name)                                                                   \
    CARREL_INTERPOSED(ssize_t, ours, name, (int handle, void *buffer, size_t size, off64_t at))    \
    {                                                                                              \
        static const auto real = realOf<ssize_t (*)(int, void *, size_t, off64_t)>(name);          \
        const ssize_t some = allowed(Call::Read, handle, size);                                    \
        return some < 0 ? -1 : real(handle, buffer, size_t(some), at);                             \
    }
CARREL_PREAD(carrelPread, "pread")
CARREL_PREAD(carrelPread64, "pread64")

#define CARREL_PWRITE(ours, name)                                                                  \
    CARREL_INTERPOSED(ssize_t, ours, name,                                                         \
                      (int handle, const void *buffer, size_t size, off64_t at))                   \
    {                                                                                              \
        static const auto real = realOf<ssize_t (*)(int, const void *, size_t, off64_t)>(name);    \
        const ssize_t some = allowed(Call::Write, handle, size);                                   \
        return some < 0 ? -1 : real(handle, buffer, size_t(some), at);                             \
    }
CARREL_PWRITE(carrelPwrite, "pwrite")
CARREL_PWRITE(carrelPwrite64, "pwrite64")

#define CARREL_SENDFILE(ours, name)                                                                \
    CARREL_INTERPOSED(ssize_t, ours, name, (int to, int from, off64_t *at, size_t size))           \
    {                                                                                              \
        static const auto real = realOf<ssize_t (*)(int, int, off64_t *, size_t)>(name);           \
        const ssize_t some = allowed(Call::Write, to, size);                                       \
        return some < 0 ? -1 : real(to, from, at, size_t(some));                                   \
    }
CARREL_SENDFILE(carrelSendfile, "sendfile")
CARREL_SENDFILE(carrelSendfile64, "sendfile64")

#define CARREL_TRUNCATE(ours, name)                                                                \
    CARREL_INTERPOSED(int, ours, name, (int handle, off64_t size))                                 \
    {                                                                                              \
        static const auto real = realOf<int (*)(int, off64_t)>(name);                              \
        return fails(Call::Truncate, handle) ? -1 : real(handle, size);                            \
    }
CARREL_TRUNCATE(carrelTruncate, "ftruncate")
CARREL_TRUNCATE(carrelTruncate64, "ftruncate64")

#define CARREL_SYNC(ours, name)                                                                    \
    CARREL_INTERPOSED(int, ours, name, (int handle))                                               \
    {                                                                                              \
        static const auto real = realOf<int (*)(int)>(name);                                       \
        if (fails(Call::Sync, handle))                                                             \
            return -1;                                                                             \
        return nobodyWaits ? 0 : real(handle);                                                     \
    }
CARREL_SYNC(carrelFsync, "fsync")
CARREL_SYNC(carrelFdatasync, "fdatasync")

CARREL_INTERPOSED(int, carrelRename, "rename", (const char *from, const char *to))
{
    static const auto real = realOf<int (*)(const char *, const char *)>("rename");
    return fails(Call::Rename, to) ? -1 : real(from, to);
}

CARREL_INTERPOSED(int, carrelRenameat2, "renameat2",
                  (int folder, const char *from, int toFolder, const char *to, unsigned flags))
{
    static const auto real =
        realOf<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return fails(Call::Rename, to) ? -1 : real(folder, from, toFolder, to, flags);
}

CARREL_INTERPOSED(int, carrelLink, "link", (const char *from, const char *to))
{
    static const auto real = realOf<int (*)(const char *, const char *)>("link");
    return fails(Call::Link, isBelow(to) ? to : from) ? -1 : real(from, to);
}

CARREL_INTERPOSED(int, carrelUnlink, "unlink", (const char *path))
{
    static const auto real = realOf<int (*)(const char *)>("unlink");
    return fails(Call::Delete, path) ? -1 : real(path);
}

CARREL_INTERPOSED(int, carrelMkdir, "mkdir", (const char *path, mode_t mode))
{
    static const auto real = realOf<int (*)(const char *, mode_t)>("mkdir");
    return fails(Call::Make, path) ? -1 : real(path, mode);
}

CARREL_INTERPOSED(int, carrelFlock, "flock", (int handle, int operation))
{
    static const auto real = realOf<int (*)(int, int)>("flock");
    return fails(Call::Lock, handle) ? -1 : real(handle, operation);
}

bool isLocking(int command)
{
    return command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK;
}

#define CARREL_FCNTL(ours, name)                                                                   \
    CARREL_INTERPOSED(int, ours, name, (int handle, int command, void *argument))                  \
    {                                                                                              \
        static const auto real = realOf<int (*)(int, int, ...)>(name);                             \
        const bool isRefused = isLocking(command) && fails(Call::Lock, handle);                    \
        return isRefused ? -1 : real(handle, command, argument);                                   \
    }
CARREL_FCNTL(carrelFcntl, "fcntl")
CARREL_FCNTL(carrelFcntl64, "fcntl64")

} // namespace carrel::test

#else

namespace carrel::test {

bool canInjectFaults()
{
    return false;
}

InjectedFault::InjectedFault(const QString &, const Fault &fault)
    : m_script(fault)
{ }

InjectedFault::~InjectedFault() = default;
NoWaiting::NoWaiting() = default;
NoWaiting::~NoWaiting() = default;

} // namespace carrel::test

#endif
