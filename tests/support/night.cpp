// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/night.h"

#include "tests/support/catch.h"

#include <QRandomGenerator>

namespace carrel::test {

bool isNight()
{
    return qEnvironmentVariableIntValue("CARREL_NIGHT") == 1;
}

int byDayOrNight(int byDay, int byNight)
{
    return isNight() ? byNight : byDay;
}

quint32 seedOfRun()
{
    bool isGiven = false;
    const quint32 given = qEnvironmentVariable("CARREL_SEED").toUInt(&isGiven);
    const quint32 seed = isGiven ? given : QRandomGenerator::system()->bounded(1u, 100'000u);
    WARN("CARREL_SEED=" << seed);
    return seed;
}

} // namespace carrel::test
