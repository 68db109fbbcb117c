// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A zip archive: its directory, then every file in it.

#include "core/base/zip/zipreader.h"
#include "tests/fuzz/targets/fuzz.h"

#include <QBuffer>

namespace carrel::fuzz {

void read(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer device(&copy);
    device.open(QIODevice::ReadOnly);
    const auto zip = ZipReader::open(device, {.entries = 200, .totalSize = 1 << 24});
    if (!zip)
        return;
    for (const ZipEntry &entry : (*zip)->entries()) {
        qint64 got = 0;
        const auto isRead = (*zip)->read(entry, [&](const char *, qint64 size) {
            got += size;
            return true;
        });
        demand(!isRead || got == entry.size, "an entry has the size that it declares");
        (void)(*zip)->find(entry.name);
        (void)(*zip)->bytes(entry, 1000);
    }
}

} // namespace carrel::fuzz
