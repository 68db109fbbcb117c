// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A zip archive: its directory, then every file in it, unpacked as a whole and in pieces.

#include "core/base/zip/zipreader.h"
#include "tests/fuzz/targets/fuzz.h"

namespace carrel::fuzz {

namespace {

void readAll(const QString &path, const ZipLimits &limits)
{
    const auto zip = ZipReader::open(path, limits);
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

} // namespace

void read(const QByteArray &bytes)
{
    const QString path = fileOf(bytes, QStringLiteral("zip"));
    ZipLimits limits{.entries = 200, .totalSize = 1 << 24};
    readAll(path, limits);
    limits.atOnce = 0;
    readAll(path, limits);
}

} // namespace carrel::fuzz
