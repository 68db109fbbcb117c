// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "tests/faults/faultscript.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <climits>
#include <functional>

namespace carrel::test {

/// Something a program does, tried again and again with another call failing each time.
struct FaultyOperation
{
    const char *name = "";
    QString folder = {}; ///< Calls on files below it fail.
    std::function<void()> prepare = {}; ///< Before each try, with nothing failing; or null.
    std::function<Result<>()> run = {};
    /// After each try, with nothing failing any more: was it all or nothing, does it work now?
    std::function<void(const Result<> &)> check = {};
    QStringList places = {}; ///< The sentence of an error must hold one of them.
    int most = 40; ///< Tries for one kind of fault in `make test`.
    int mostAtNight = INT_MAX; ///< The same at night; usually all.
    Calls besides = {}; ///< Calls that fail with EIO besides the usual ones.
    Calls lacking = {}; ///< Calls that the drive does not have.
    bool alwaysEnds = false; ///< It has nothing to say about any fault.
    QList<ErrorCode> alsoFine = {}; ///< Categories of errors besides the one of the fault.
};

/// Skips the test where faults cannot be injected.
void needFaults();

/// For each kind of fault (ENOSPC, EDQUOT, EIO, EFBIG, EACCES; once, for ever, in the middle of a
/// write) lets the 1st, 2nd, 3rd ... call of the system fail, until the operation ends without
/// having met it. Fails the test where an error is of the wrong category or does not name the
/// place.
void tryEveryCall(const FaultyOperation &operation);

/// The same for what SQLite asks of its files, by faultvfs.
void tryEveryCallOfSqlite(const FaultyOperation &operation);

/// The same for the memory that SQLite asks for: it gets none, once or for ever.
void tryEveryAllocationOfSqlite(const FaultyOperation &operation);

/// All three, each in a section of its own.
void tryWhateverFails(const FaultyOperation &operation);

} // namespace carrel::test
