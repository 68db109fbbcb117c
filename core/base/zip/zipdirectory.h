// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/zip/zipreader.h"

namespace carrel {

/// What is read of an archive before any of its files is touched.
struct ZipDirectory
{
    QList<ZipEntry> entries; ///< In the order of the central directory.
    bool hasZip64Records = false;
};

/// Reads and checks the end record, the central directory and every local header.
Result<ZipDirectory> readZipDirectory(QIODevice &device, const ZipLimits &limits);

/// The sentence for an archive that is not whole.
Error damagedZip(const QString &detail);

} // namespace carrel
