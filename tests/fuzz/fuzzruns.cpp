// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzzruns.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace carrel::test {

QString keptFile(const QString &path, quint32 seed, int number)
{
    const QString folder = QDir::temp().filePath(u"carrel-damage"_s);
    QDir().mkpath(folder);
    const QString kept = u"%1/seed%2-%3.carrel"_s.arg(folder).arg(seed).arg(number);
    QFile::remove(kept);
    QFile::copy(path, kept);
    return kept;
}

void checkMemory()
{
#ifndef __SANITIZE_ADDRESS__
    constexpr long most = 512 << 10; // KiB
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    CHECK(usage.ru_maxrss < most);
#endif
}

} // namespace carrel::test
