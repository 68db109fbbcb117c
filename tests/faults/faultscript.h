// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>

#include <atomic>

namespace carrel::test {

/// What a program asks of a drive.
enum class Call {
    Open = 1 << 0, ///< Of something that should be there.
    Make = 1 << 1, ///< An open that may make a file; making a folder.
    Read = 1 << 2,
    Write = 1 << 3,
    Truncate = 1 << 4,
    Sync = 1 << 5,
    Rename = 1 << 6,
    Link = 1 << 7,
    Delete = 1 << 8,
    Lock = 1 << 9,
    Share = 1 << 10, ///< Memory shared with other processes (the index of a write-ahead log).
    Nameless = 1 << 11, ///< A file without a name (O_TMPFILE).
    Allocate = 1 << 12, ///< Of memory; no call to a drive.
};
Q_DECLARE_FLAGS(Calls, Call)
Q_DECLARE_OPERATORS_FOR_FLAGS(Calls)

/// One thing that goes wrong.
struct Fault
{
    enum class Manner {
        Once, ///< That call only.
        ForEver, ///< That call and all later ones.
        Half, ///< A read or write does half of its work, all later calls fail.
    };
    int at = 0; ///< Which of the calls fails first, from 0.
    int systemError = 0; ///< The errno it fails with.
    Manner manner = Manner::Once;
    Calls calls = {}; ///< Those that are counted and can fail; none: callsFailingWith().
    Calls lacking = {}; ///< Those that this drive does not have; never counted.
};

/// The calls that fail with this error on real drives: a full drive can still be read.
Calls callsFailingWith(int systemError);

/// Counts calls and says which fail. Any thread may ask.
class FaultScript
{
public:
    explicit FaultScript(const Fault &fault);

    enum class Verdict { Pass, Fail, Half };
    Verdict next(Call call);

    /// The errno of a call that was not passed.
    int errorOf(Call call) const;
    int calls() const { return m_counter; } ///< Counted so far.
    bool isMet() const { return m_counter > m_fault.at; }

private:
    Fault m_fault;
    std::atomic<int> m_counter = 0;
};

} // namespace carrel::test
