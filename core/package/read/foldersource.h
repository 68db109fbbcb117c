// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/read/packagesource.h"

namespace carrel {

/// All files below a folder, hidden ones too. Links are not followed.
/// Errors: Refused (more files or bytes than a package may have), Damaged (an empty folder).
Result<std::unique_ptr<PackageSource>> openFolderSource(const QString &path);

} // namespace carrel
