// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/exporter.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace carrel {

/// Every file of the plan with its whole content, by name: for tests and small packages. The
/// preview opens single entries of the plan instead.
Result<QMap<QString, QByteArray>> filesOf(const PackagePlan &plan);

/// The entry of that name, or null.
const PackageEntry *findEntry(const PackagePlan &plan, const QString &name);

/// The whole content of one entry.
Result<QByteArray> contentOf(const PackageEntry &entry);

} // namespace carrel
