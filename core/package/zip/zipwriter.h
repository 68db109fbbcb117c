// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/package/packageentry.h"
#include "core/package/sink/entrycopy.h"
#include "core/package/sink/meter.h"

#include <QList>
#include <QString>

namespace carrel {

/// Packs `entries` into the existing empty file `path` with KArchive: in this order, all dated
/// 1980-01-01, stored or deflated as each entry says. Returns what went in. Errors name `target`,
/// the file that the author asked for.
Result<QList<CopiedEntry>> packZip(const PackageEntries &entries, const QString &path,
                                   const QString &target, PackageMeter &meter);

/// Reads the archive back with our own reader and compares order, names, sizes, CRC and packing
/// with what went in. Damaged if anything differs.
Result<> verifyZip(const QString &path, const PackageEntries &entries,
                   const QList<CopiedEntry> &written, PackageMeter &meter);

} // namespace carrel
