// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/savedfile.h"

#include "core/base/system.h"

#include <QSaveFile>

#include <cerrno>

namespace carrel {
namespace {

/// Of an error number that may be of something else than the file.
ErrorCode categoryOfWriting(int problem)
{
    const ErrorCode known = sys::categoryOf(problem);
    const bool says = known == ErrorCode::DiskFull || known == ErrorCode::FileTooLarge
        || known == ErrorCode::NotWritable;
    return problem != 0 && says ? known : ErrorCode::DriveError;
}

} // namespace

Error writeError(const QFileDevice &file)
{
    const int problem = errno;
    const ErrorCode code = file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                      : categoryOfWriting(problem);
    return fileError(code, file.fileName(), file.errorString());
}

Result<> openToSave(QSaveFile &file)
{
    errno = 0;
    if (file.open(QIODevice::WriteOnly))
        return {};
    const int problem = errno;
    // Where the system says nothing, Qt found out by itself that it may not.
    const ErrorCode code = problem != 0 ? sys::categoryOf(problem) : ErrorCode::NotWritable;
    return fileError(code, file.fileName(), file.errorString());
}

Result<> commitSaved(QSaveFile &file)
{
    errno = 0;
    if (!file.flush()) {
        const Error error = writeError(file);
        file.cancelWriting();
        return error;
    }
    errno = 0;
    if (!file.commit())
        return writeError(file);
    return {};
}

Result<> writeSaved(QSaveFile &file, const QByteArray &bytes)
{
    errno = 0;
    if (file.write(bytes) != bytes.size())
        return writeError(file);
    return commitSaved(file);
}

} // namespace carrel
