// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/sink/writtenfile.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/base/zip/crc32.h"
#include "core/package/sink/newfile.h"

#include <cerrno>

namespace carrel {

Result<CopiedEntry> writeEntry(const PackageEntry &entry, const WritePlace &place,
                               PackageMeter &meter)
{
    WatchedFile file;
    CARREL_TRY(file.openForWriting(place.path));
    const auto copied = copyEntry(entry, meter, [&](const char *data, qint64 size) -> Result<> {
        if (file.write(data, size) != size)
            return file.failure(place.target)
                .value_or(fileError(ErrorCode::DriveError, place.target));
        return {};
    });
    file.close();
    CARREL_TRY(copied);
    if (const auto failure = file.failure(place.target))
        return *failure;
    CARREL_TRY(sys::syncFile(place.path));
    return copied;
}

Result<> verifyEntry(const CopiedEntry &written, const WritePlace &place, PackageMeter &meter)
{
    QFile file(place.path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return systemError(errno, place.target, file.errorString());
    QByteArray piece(256 << 10, Qt::Uninitialized);
    CopiedEntry found{written.name, 0, 0};
    qint64 size = 0;
    for (; (size = file.read(piece.data(), piece.size())) > 0; found.size += size) {
        found.crc = crc32After(found.crc, {piece.constData(), size});
        CARREL_TRY(meter.advance(size));
    }
    if (size < 0)
        return fileError(ErrorCode::DriveError, place.target, file.errorString());
    if (found != written)
        return Error{ErrorCode::Damaged,
                     tr("The package was written but did not read back as it should, so it was "
                        "discarded. The drive may be failing: try again or choose another place."),
                     written.name};
    return {};
}

} // namespace carrel
