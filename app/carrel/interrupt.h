// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace carrel::cli {

/// From now on Ctrl-C (and a polite request to end) is noted instead of ending the program at once,
/// so that work under way can stop where it leaves nothing behind.
void watchForInterrupt();

bool wasInterrupted();

} // namespace carrel::cli
