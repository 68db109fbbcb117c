// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace carrel::cli {

/// What the program ends with. Scripts rely on these numbers: docs/cli.md.
enum class ExitCode {
    Done = 0,
    Refused = 1, ///< Findings, or something that Carrel will not do with this content.
    Usage = 2, ///< The command line cannot be understood.
    InputOutput = 3, ///< A file or drive is missing, full, protected or failing.
    Interrupted = 130,
};

ExitCode exitCodeFor(ErrorCode code);

} // namespace carrel::cli
