// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QList>

namespace carrel {

/// An entry whose data was deflated before KArchive got it, as if it were to be stored.
struct DeflatedEntry
{
    qint64 headerStart = 0; ///< Where its local header begins in the archive.
    quint32 crc = 0; ///< CRC-32 of what was deflated.
};

/// Corrects the records of `entries` in the complete archive `device`, which is open for reading
/// and writing: method 8 in place of 0 and the CRC of the content in place of that of its deflated
/// bytes, in the local header and in the central directory (APPNOTE.TXT 4.3.7 and 4.3.12). Sizes
/// are right already. `entries` are in the order of the archive, which has neither a comment nor
/// Zip64 records. Internal if the archive is not what KArchive makes of such entries, which is then
/// left as it is; a read or write that fails is for the device to remember.
Result<> markDeflated(QIODevice &device, const QList<DeflatedEntry> &entries);

} // namespace carrel
