// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A package from anybody, as whoever checks it reads it: archive, manifest, pages and scripts.

#include "core/package/packagecheck.h"
#include "tests/fuzz/targets/fuzz.h"

namespace carrel::fuzz {

void read(const QByteArray &bytes)
{
    (void)checkPackage(packageOf(bytes), QStringLiteral(CARREL_FUZZ_SCHEMAS));
}

} // namespace carrel::fuzz
