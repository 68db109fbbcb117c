// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace carrel {

// Files that an author keeps on this computer under names of one's own: templates, collections.

/// `carrel/<kind>` of the user's data, or, for tests, `<kind>` below CARREL_STATE_FOLDER. It need
/// not exist.
QString ownFilesFolder(const QString &kind);

QString profilesFolder(); ///< Of LMS profiles (core/package/profile).

/// InvalidInput for a name that cannot be that of a file on every system.
Result<> checkFileName(const QString &name);

} // namespace carrel
