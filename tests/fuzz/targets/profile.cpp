// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody wrote down about an LMS.

#include "core/package/profile/lmsprofile.h"
#include "tests/fuzz/targets/fuzz.h"

namespace carrel::fuzz {

void read(const QByteArray &bytes)
{
    const auto profile = readProfile(bytes, QStringLiteral("profile.json"));
    if (profile) {
        demand(!profile->id.isEmpty() && !profile->formats.isEmpty(), "a profile is complete");
        (void)profile->name.text();
        return;
    }
    demand(profile.error().message.contains(QStringLiteral("profile.json")), "it is named");
}

} // namespace carrel::fuzz
