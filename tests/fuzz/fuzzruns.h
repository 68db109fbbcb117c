// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace carrel::test {

/// Of CARREL_SEED, else by chance; told where the test fails.
quint32 seedOfRun();

struct Runs
{
    int byDay;
    int byNight; ///< With CARREL_NIGHT=1.
};
int runs(const Runs &numbers);

/// Copies a file that a test failed on to where it stays; returns that path.
QString keptFile(const QString &path, quint32 seed, int number);

/// Fails the test if this process ever had more than 512 MiB of memory (not under the address
/// sanitizer, which needs more by itself).
void checkMemory();

} // namespace carrel::test
