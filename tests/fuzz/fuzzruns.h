// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace carrel::test {

/// Copies a file that a test failed on to where it stays; returns that path.
QString keptFile(const QString &path, quint32 seed, int number);

/// Fails the test if this process ever had more than 512 MiB of memory (not under the address
/// sanitizer, which needs more by itself).
void checkMemory();

} // namespace carrel::test
