// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/faultloop.h"

#include "tests/faults/faultcalls.h"
#include "tests/faults/faultmemory.h"
#include "tests/faults/faultvfs.h"
#include "tests/faults/survivors.h"
#include "tests/faults/victim.h"
#include "tests/support/catch.h"
#include "tests/support/night.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <memory>

namespace carrel::test {
namespace {

constexpr int mostCalls = 200'000;

using Manner = Fault::Manner;

struct FaultKind
{
    int systemError;
    Manner manner;
    ErrorCode category;
    const char *name;
};

const QList<FaultKind> &everyFaultKind()
{
    static const QList<FaultKind> kinds{
        {ENOSPC, Manner::ForEver, ErrorCode::DiskFull, "ENOSPC for ever"},
        {ENOSPC, Manner::Half, ErrorCode::DiskFull, "ENOSPC in the middle"},
        {ENOSPC, Manner::Once, ErrorCode::DiskFull, "ENOSPC once"},
        {EIO, Manner::ForEver, ErrorCode::DriveError, "EIO for ever"},
        {EIO, Manner::Half, ErrorCode::DriveError, "EIO in the middle"},
        {EIO, Manner::Once, ErrorCode::DriveError, "EIO once"},
        {EDQUOT, Manner::ForEver, ErrorCode::DiskFull, "EDQUOT for ever"},
        {EDQUOT, Manner::Once, ErrorCode::DiskFull, "EDQUOT once"},
        {EFBIG, Manner::ForEver, ErrorCode::FileTooLarge, "EFBIG for ever"},
        {EFBIG, Manner::Half, ErrorCode::FileTooLarge, "EFBIG in the middle"},
        {EFBIG, Manner::Once, ErrorCode::FileTooLarge, "EFBIG once"},
        {EACCES, Manner::ForEver, ErrorCode::NotWritable, "EACCES for ever"},
        {EACCES, Manner::Once, ErrorCode::NotWritable, "EACCES once"},
    };
    return kinds;
}

const QList<FaultKind> &shortageOfMemory()
{
    static const QList<FaultKind> kinds{
        {ENOMEM, Manner::Once, ErrorCode::Refused, "no memory once"},
        {ENOMEM, Manner::ForEver, ErrorCode::Refused, "no memory for ever"},
    };
    return kinds;
}

/// One way to let calls fail.
using Try = std::function<bool(const Fault &, int &calls, const std::function<void()> &run)>;

class FaultLoop
{
public:
    FaultLoop(const FaultyOperation &operation, Try tried)
        : m_operation(operation)
        , m_try(std::move(tried))
    { }

    void runThrough(const QList<FaultKind> &kinds)
    {
        QElapsedTimer clock;
        clock.start();
        for (const FaultKind &kind : kinds)
            runThrough(kind);
        WARN(m_operation.name << ": " << m_tries << " tries, " << m_met << " met a fault, "
                              << m_errors << " said so, every call to every " << m_longestStride
                              << ". one, " << clock.elapsed() / 1000 << " s");
        CHECK(m_met > 0);
        CHECK((m_errors > 0) != m_operation.alwaysEnds);
    }

private:
    Fault faultOf(const FaultKind &kind, int at) const
    {
        Calls calls = callsFailingWith(kind.systemError);
        if (kind.systemError == ENOMEM)
            calls = Call::Allocate;
        if (kind.systemError == EIO)
            calls |= m_operation.besides;
        return {.at = at,
                .systemError = kind.systemError,
                .manner = kind.manner,
                .calls = calls,
                .lacking = m_operation.lacking};
    }

    void runThrough(const FaultKind &kind)
    {
        bool isMet = false;
        const int calls = attempt(kind, INT_MAX, isMet);
        const int most = byDayOrNight(m_operation.most, m_operation.mostAtNight);
        const int stride = std::max(1, calls / most);
        m_longestStride = std::max(m_longestStride, stride);
        int at = int(QRandomGenerator(seedOfFaults() + quint32(kind.systemError)).bounded(stride));
        do {
            attempt(kind, at, isMet);
            at += stride;
            if (at > mostCalls)
                FAIL(m_operation.name << " makes more and more calls");
        } while (isMet);
    }

    /// Returns how many calls there were.
    int attempt(const FaultKind &kind, int at, bool &isMet)
    {
        INFO(m_operation.name << ", " << kind.name << " at call " << at);
        if (m_operation.prepare)
            m_operation.prepare();
        Result<> done;
        int calls = 0;
        isMet = m_try(faultOf(kind, at), calls, [&] { done = m_operation.run(); });
        ++m_tries;
        m_met += int(isMet);
        m_errors += int(!done);
        if (!done) {
            INFO(done.error().message.toStdString()
                 << " [" << done.error().detail.toStdString() << "]");
            CHECK(isMet);
            if (!m_operation.alsoFine.contains(done.error().code))
                CHECK(int(done.error().code) == int(kind.category));
            const bool isOfAPlace = kind.systemError != ENOMEM;
            CHECK(
                (!isOfAPlace || std::ranges::any_of(m_operation.places, [&](const QString &place) {
                    return done.error().message.contains(place);
                })));
            m_operation.check(done);
        } else {
            m_operation.check(done);
        }
        return calls;
    }

    static quint32 seedOfFaults()
    {
        static const quint32 seed = seedOfRun();
        return seed;
    }

    const FaultyOperation &m_operation;
    Try m_try;
    int m_tries = 0;
    int m_met = 0;
    int m_errors = 0;
    int m_longestStride = 1;
};

} // namespace

void needFaults()
{
    if (!canInjectFaults())
        SKIP("skipped: the calls of this system's libraries cannot be stood in for");
}

void tryEveryCall(const FaultyOperation &operation)
{
    const NoWaiting quick;
    FaultLoop loop(operation, [&](const Fault &fault, int &calls, const auto &run) {
        const InjectedFault injected(operation.folder, fault);
        run();
        calls = injected.calls();
        return injected.isMet();
    });
    loop.runThrough(everyFaultKind());
}

void tryEveryCallOfSqlite(const FaultyOperation &operation)
{
    const NoWaiting quick;
    FaultLoop loop(operation, [&](const Fault &fault, int &calls, const auto &run) {
        const VfsFault injected(fault);
        run();
        calls = injected.calls();
        return injected.isMet();
    });
    loop.runThrough(everyFaultKind());
}

void tryEveryAllocationOfSqlite(const FaultyOperation &operation)
{
    const NoWaiting quick;
    FaultLoop loop(operation, [&](const Fault &fault, int &calls, const auto &run) {
        const MemoryFault injected(fault);
        run();
        calls = injected.calls();
        return injected.isMet();
    });
    loop.runThrough(shortageOfMemory());
}

void tryWhateverFails(const FaultyOperation &operation)
{
    SECTION("whoever asks the system")
    {
        needFaults();
        tryEveryCall(operation);
    }
    SECTION("in what SQLite asks of its files")
    {
        VfsFault::prepare();
        tryEveryCallOfSqlite(operation);
    }
    SECTION("memory of SQLite")
    {
        tryEveryAllocationOfSqlite(operation);
    }
}

} // namespace carrel::test
