// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace carrel {

/// Ends the program with a message on standard error. Called by contract() only.
[[noreturn]] void contractFailed(const char *condition, const char *file, int line);

} // namespace carrel

/// Checks a condition that only a mistake of ours can break. On in release builds too: stopping
/// is safe, because every edit is already on disk.
#define contract(condition)                                                                        \
    (static_cast<bool>(condition) ? void(0)                                                        \
                                  : ::carrel::contractFailed(#condition, __FILE__, __LINE__))
