// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/faults/faultscript.h"

#include <QString>

namespace carrel::test {

/// Whether this test program stands between the program's libraries and the system: its own
/// open(), write(), fsync() ... are found before those of libc by all of them, SQLite, Qt and
/// KArchive alike. Only on Linux.
bool canInjectFaults();

/// While it lives, calls on files below a folder follow a script. One at a time; all else and every
/// other file is left alone.
class InjectedFault
{
public:
    InjectedFault(const QString &folder, const Fault &fault);
    ~InjectedFault();
    Q_DISABLE_COPY_MOVE(InjectedFault)

    bool isMet() const { return m_script.isMet(); }
    int calls() const { return m_script.calls(); }

private:
    FaultScript m_script;
};

/// While it lives nothing waits for the drive: loops of thousands of saves need not.
class NoWaiting
{
public:
    NoWaiting();
    ~NoWaiting();
    Q_DISABLE_COPY_MOVE(NoWaiting)
};

} // namespace carrel::test
