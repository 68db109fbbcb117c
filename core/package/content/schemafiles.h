// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/package/packageentry.h"

#include <QStringList>

namespace carrel {

/// Control documents that an LMS may want beside the manifest.
struct SchemaFiles
{
    PackageEntries entries; ///< Sorted by name.
    QStringList warnings; ///< Translated: what of the folder was left out.
};

/// The .xsd and .dtd files right in a folder; none for an empty path.
/// Errors: NotFound (no such folder, or none in it), NotWritable (no right to read), FileTooLarge.
Result<SchemaFiles> schemaFiles(const QString &folder);

} // namespace carrel
