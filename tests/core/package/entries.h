// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/exporter.h"

#include <QByteArray>
#include <QStringList>

namespace carrel::test {

PackagePlan planOf(const PackageEntries &entries);

/// Deflated, size not known beforehand.
PackageEntry textEntry(const QString &name, const QByteArray &content);
/// Stored, with its size.
PackageEntry storedEntry(const QString &name, const QByteArray &content);
/// Cannot be opened.
PackageEntry failingEntry(const QString &name, const Error &error);
/// Gives `size` bytes, then a read error.
PackageEntry breakingEntry(const QString &name, qint64 size);

/// Names of all files and folders in a folder, hidden ones too.
QStringList everythingIn(const QString &folder);

} // namespace carrel::test
