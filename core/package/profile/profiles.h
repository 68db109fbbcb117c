// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/profile/lmsprofile.h"

#include <optional>

namespace carrel {

struct ProfileList
{
    QList<LmsProfile> profiles; ///< As they are listed: LMSs by name, others last.
    QStringList problems; ///< Translated: files of the user's folder that cannot be used, and why.

    std::optional<LmsProfile> find(const QString &id) const;
};

/// The profiles of the program and those in a folder of the user's own, which need not exist. One
/// of the user's takes the place of the program's with the same id. What has no steps or sheet of
/// its own has those of "generic".
ProfileList lmsProfiles(const QString &userFolder);

/// By id, or, where the word ends in ".json" or holds a '/', from that file.
/// Errors: NotFound; as readProfileFile().
Result<LmsProfile> profileNamed(const QString &idOrFile, const QString &userFolder);

} // namespace carrel
