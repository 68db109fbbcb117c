// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/contract.h"

#include <cstdio>
#include <cstdlib>

namespace carrel {

void contractFailed(const char *condition, const char *file, int line)
{
    std::fprintf(stderr, "carrel: broken contract: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

} // namespace carrel
