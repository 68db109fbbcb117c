// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/check/packagearchive.h"

#include <QString>
#include <QStringList>

namespace carrel {

/// One line for each address in the file `name` of the archive that leads nowhere: not to an entry
/// of exactly that name, nor to an explicit https address.
QStringList deadReferencesIn(const PackageArchive &archive, const QString &name);

} // namespace carrel
