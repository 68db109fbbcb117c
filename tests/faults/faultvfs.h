// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/faults/faultscript.h"

namespace carrel::test {

/// While it lives, what SQLite asks of its files follows a script: reads, writes, truncating,
/// syncing, opening, locks, deleting, and the memory that a write-ahead log shares. One at a time,
/// for all files. SQLite reaches them through a VFS of ours over the system's; it becomes the
/// default with the first fault, so databases opened before that are not met.
class VfsFault
{
public:
    /// SQLite finds the VFS from here on; to be called before the databases of a test are opened.
    static void prepare();

    explicit VfsFault(const Fault &fault);
    ~VfsFault();
    Q_DISABLE_COPY_MOVE(VfsFault)

    bool isMet() const { return m_script.isMet(); }
    int calls() const { return m_script.calls(); }

private:
    FaultScript m_script;
};

} // namespace carrel::test
