// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/faults/faultscript.h"

namespace carrel::test {

/// While it lives, SQLite gets memory as a script says. One at a time.
class MemoryFault
{
public:
    explicit MemoryFault(const Fault &fault);
    ~MemoryFault();
    Q_DISABLE_COPY_MOVE(MemoryFault)

    bool isMet() const { return m_script.isMet(); }
    int calls() const { return m_script.calls(); }

private:
    FaultScript m_script;
};

} // namespace carrel::test
