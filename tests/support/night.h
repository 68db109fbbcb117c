// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace carrel::test {

/// Whether there is no hurry and the large numbers are wanted: CARREL_NIGHT=1.
bool isNight();
int byDayOrNight(int byDay, int byNight);

/// What chance starts from: CARREL_SEED, to repeat a run; else by chance. It is told with the test.
quint32 seedOfRun();

} // namespace carrel::test
