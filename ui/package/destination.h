// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/profile/profiles.h"

#include <QList>
#include <QString>

#include <optional>

namespace carrel::ui {

/// A place where a course can go: an LMS, a web server, somebody's computer.
using Destination = LmsProfile;

/// All of them, the user's own too, as they are listed.
QList<Destination> destinations();
/// Files of the user's own that cannot be used, and why.
QStringList destinationProblems();
std::optional<Destination> findDestination(const QString &id);

/// What is made: a zip, a folder, or one file.
enum class Delivery { Archive, Folder, File };
Delivery deliveryOf(const QString &format);
QString endingOf(Delivery delivery); ///< ".zip"; empty for a folder.

} // namespace carrel::ui
