// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/faultscript.h"

#include <cerrno>

namespace carrel::test {

Calls callsFailingWith(int systemError)
{
    const Calls growing = Call::Make | Call::Write | Call::Truncate | Call::Share;
    switch (systemError) {
    case ENOSPC:
    case EDQUOT: return growing | Call::Sync | Call::Rename | Call::Link;
    case EFBIG: return Call::Write | Call::Truncate;
    case EACCES: return Call::Open | Call::Make | Call::Rename | Call::Link;
    // Whose index cannot be shared is taken for full: SQLite says the same for both.
    default:
        return Call::Make | Call::Write | Call::Truncate | Call::Open | Call::Read | Call::Sync
            | Call::Rename | Call::Link;
    }
}

FaultScript::FaultScript(const Fault &fault)
    : m_fault(fault)
{
    if (!m_fault.calls)
        m_fault.calls = callsFailingWith(fault.systemError);
}

FaultScript::Verdict FaultScript::next(Call call)
{
    if (m_fault.lacking.testFlag(call))
        return Verdict::Fail;
    if (!m_fault.calls.testFlag(call))
        return Verdict::Pass;
    const int number = m_counter++;
    if (number < m_fault.at)
        return Verdict::Pass;
    if (number > m_fault.at)
        return m_fault.manner == Fault::Manner::Once ? Verdict::Pass : Verdict::Fail;
    const bool canBeHalf = call == Call::Read || call == Call::Write;
    return m_fault.manner == Fault::Manner::Half && canBeHalf ? Verdict::Half : Verdict::Fail;
}

int FaultScript::errorOf(Call call) const
{
    if (!m_fault.lacking.testFlag(call))
        return m_fault.systemError;
    return call == Call::Lock ? ENOLCK : EOPNOTSUPP;
}

} // namespace carrel::test
