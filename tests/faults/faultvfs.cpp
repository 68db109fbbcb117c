// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/faultvfs.h"

#include <sqlite3.h>

#include <atomic>
#include <cerrno>

namespace carrel::test {
namespace {

using Verdict = FaultScript::Verdict;

std::atomic<FaultScript *> vfsScript = nullptr;
sqlite3_vfs *systemVfs = nullptr;

/// A file of ours; that of the system's VFS follows it in memory.
struct FaultyFile
{
    sqlite3_file base;
    int lastError = 0;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    static FaultyFile *of(sqlite3_file *file) { return reinterpret_cast<FaultyFile *>(file); }
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return FaultyFile::of(file)->real();
}

Verdict verdictOn(Call call)
{
    FaultScript *script = vfsScript;
    return script ? script->next(call) : Verdict::Pass;
}

/// What the system's VFS would say for the error of the script, and where it leaves the number.
int failed(sqlite3_file *file, int code)
{
    const int systemError = vfsScript.load()->errorOf(Call::Write);
    const bool isFull = code == SQLITE_IOERR_WRITE && systemError == ENOSPC;
    if (file)
        FaultyFile::of(file)->lastError = isFull ? 0 : systemError;
    errno = systemError;
    return isFull ? SQLITE_FULL : code;
}

bool fails(Call call)
{
    return verdictOn(call) == Verdict::Fail;
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *buffer, int size, sqlite3_int64 at)
{
    if (verdictOn(Call::Read) != Verdict::Pass)
        return failed(file, SQLITE_IOERR_READ);
    return realOf(file)->pMethods->xRead(realOf(file), buffer, size, at);
}

int writeTo(sqlite3_file *file, const void *buffer, int size, sqlite3_int64 at)
{
    const Verdict verdict = verdictOn(Call::Write);
    if (verdict == Verdict::Fail)
        return failed(file, SQLITE_IOERR_WRITE);
    if (verdict == Verdict::Pass)
        return realOf(file)->pMethods->xWrite(realOf(file), buffer, size, at);
    realOf(file)->pMethods->xWrite(realOf(file), buffer, size / 2, at);
    return failed(file, SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (fails(Call::Truncate))
        return failed(file, SQLITE_IOERR_TRUNCATE);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    // Nobody here cuts the power: the drive is not waited for.
    return fails(Call::Sync) ? failed(file, SQLITE_IOERR_FSYNC) : SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    if (fails(Call::Lock))
        return failed(file, SQLITE_IOERR_LOCK);
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkLock(sqlite3_file *file, int *isReserved)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), isReserved);
}

int controlFile(sqlite3_file *file, int what, void *argument)
{
    const int known = FaultyFile::of(file)->lastError;
    if (what == SQLITE_FCNTL_LAST_ERRNO && known != 0) {
        *static_cast<int *>(argument) = known;
        return SQLITE_OK;
    }
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int mapShared(sqlite3_file *file, int page, int size, int mayGrow, void volatile **memory)
{
    // The first page opens the file of the index, later ones make it longer.
    if (fails(Call::Share))
        return failed(file, page == 0 ? SQLITE_IOERR_SHMOPEN : SQLITE_IOERR_SHMSIZE);
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, mayGrow, memory);
}

int lockShared(sqlite3_file *file, int first, int count, int flags)
{
    const bool isTaking = (flags & SQLITE_SHM_LOCK) != 0;
    if (isTaking && fails(Call::Lock))
        return failed(file, SQLITE_IOERR_SHMLOCK);
    return realOf(file)->pMethods->xShmLock(realOf(file), first, count, flags);
}

void barrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file *file, int deletes)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), deletes);
}

const sqlite3_io_methods faultyMethods = {
    .iVersion = 2, // 3 would be memory mapping, which no connection of ours uses
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeTo,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = fileSize,
    .xLock = lockFile,
    .xUnlock = unlockFile,
    .xCheckReservedLock = checkLock,
    .xFileControl = controlFile,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = mapShared,
    .xShmLock = lockShared,
    .xShmBarrier = barrier,
    .xShmUnmap = unmapShared,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
{
    FaultyFile *ours = FaultyFile::of(file);
    ours->base.pMethods = nullptr; // nothing to close while it is not open
    ours->lastError = 0;
    if (fails((flags & SQLITE_OPEN_CREATE) ? Call::Make : Call::Open))
        return failed(nullptr, SQLITE_CANTOPEN);
    const int code = systemVfs->xOpen(systemVfs, name, ours->real(), flags, given);
    if (code == SQLITE_OK)
        ours->base.pMethods = &faultyMethods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncs)
{
    if (fails(Call::Delete))
        return failed(nullptr, SQLITE_IOERR_DELETE);
    return systemVfs->xDelete(systemVfs, name, syncs);
}

/// As SQLite 3.40 does after a write beyond the largest size: the number is not to be had here.
int lastError(sqlite3_vfs *, int, char *)
{
    return errno == EFBIG ? 0 : errno;
}

} // namespace

void VfsFault::prepare()
{
    static sqlite3_vfs faulty;
    if (systemVfs)
        return;
    systemVfs = sqlite3_vfs_find(nullptr);
    faulty = *systemVfs;
    faulty.pNext = nullptr;
    faulty.zName = "faulty";
    faulty.szOsFile = systemVfs->szOsFile + int(sizeof(FaultyFile));
    faulty.xOpen = openFile;
    faulty.xDelete = deleteFile;
    faulty.xGetLastError = lastError;
    sqlite3_vfs_register(&faulty, 1);
}

VfsFault::VfsFault(const Fault &fault)
    : m_script(fault)
{
    prepare();
    vfsScript = &m_script;
}

VfsFault::~VfsFault()
{
    vfsScript = nullptr;
}

} // namespace carrel::test
