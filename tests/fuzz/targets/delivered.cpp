// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A package that an export is compared with: the course and modules in its scripts.

#include "core/package/republish/reading.h"
#include "tests/fuzz/targets/fuzz.h"

namespace carrel::fuzz {

void read(const QByteArray &bytes)
{
    const auto delivered = readDelivered(packageOf(bytes));
    if (!delivered)
        return;
    for (const DeliveredModule &module : delivered->modules)
        demand(bool(moduleFromText(moduleText(module))), "what was delivered can be kept");
}

} // namespace carrel::fuzz
