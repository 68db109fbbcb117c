// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: going to and fro in the history happens as a whole or not at all, whatever
// fails meanwhile, and reading an earlier state shows that state or says what failed.

#include "core/edit/pastcourse.h"
#include "tests/faults/faultloop.h"
#include "tests/faults/faultsession.h"
#include "tests/faults/survivors.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// A way through states of a course that ends where it began. Where a call fails the course stays
/// at the end of the last leg that went well.
class Walk
{
public:
    explicit Walk(SessionUnderTest &work)
        : m_session(work.session())
        , m_state(stateOf(m_session))
    { }

    /// What leads to that state.
    void add(const std::function<Result<>()> &go, const QByteArray &state)
    {
        m_legs.append({go, state});
    }

    Result<> run()
    {
        for (; m_done < m_legs.size(); ++m_done)
            CARREL_TRY(m_legs[m_done].go());
        return {};
    }

    /// The course is where the last leg that went well has led, and the others can be gone now.
    void check()
    {
        const QByteArray expected = m_done > 0 ? m_legs[m_done - 1].state : m_state;
        INFO("after leg " << m_done);
        CHECK(stateOf(m_session) == expected);
        checkMedia(m_session);
        require(run());
        m_done = 0;
        CHECK(stateOf(m_session) == m_state);
    }

private:
    struct Leg
    {
        std::function<Result<>()> go;
        QByteArray state;
    };

    EditSession &m_session;
    QByteArray m_state;
    QList<Leg> m_legs;
    qsizetype m_done = 0;
};

FaultyOperation operationOn(const SessionUnderTest &work, const char *name)
{
    FaultyOperation operation = work.operation(name);
    operation.most = 10;
    operation.mostAtNight = 4000;
    return operation;
}

/// Without memory the session extension may compare states by half a sentence of SQL, and say only
/// that this is none.
const QList<ErrorCode> comparing{ErrorCode::Internal};

/// Two saved steps, a snapshot of the first, and one step that is not saved.
struct Steps
{
    explicit Steps(SessionUnderTest &work)
    {
        EditSession &session = work.session();
        start = stateOf(session);
        work.edit();
        first = stateOf(session);
        snapshot = taken(session.takeSnapshot(u"First"_s));
        work.edit();
        saved = stateOf(session);
        taken(session.save());
        work.edit();
        last = stateOf(session);
        lastStep = session.presentStep();
    }

    QByteArray start;
    QByteArray first;
    QByteArray saved;
    QByteArray last;
    qint64 snapshot = 0;
    qint64 lastStep = 0;
};

} // namespace

TEST_CASE("Whatever fails while steps are undone and made again, it happens as a whole or not")
{
    SessionUnderTest work;
    work.openForFaults();
    EditSession &session = work.session();
    const Steps steps(work);
    Walk walk(work);
    walk.add([&] { return session.undo(); }, steps.saved);
    walk.add([&] { return session.redo(); }, steps.last);
    walk.add(
        [&]() -> Result<> {
            CARREL_TRY(session.goTo(0));
            return {};
        },
        steps.start);
    walk.add(
        [&]() -> Result<> {
            CARREL_TRY(session.goTo(steps.lastStep));
            return {};
        },
        steps.last);
    FaultyOperation going = operationOn(work, "Undo and redo");
    going.run = [&walk] { return walk.run(); };
    going.check = [&walk](const Result<> &) { walk.check(); };
    tryWhateverFails(going);
    work.checkUndoAndReopening();
}

TEST_CASE("Whatever fails while a whole state is brought back, it happens as a whole or not")
{
    SessionUnderTest work;
    work.openForFaults();
    EditSession &session = work.session();
    const Steps steps(work);
    Walk walk(work);
    const auto undo = [&] { return session.undo(); };
    walk.add(
        [&]() -> Result<> {
            CARREL_TRY(session.goBackTo(steps.snapshot));
            return {};
        },
        steps.first);
    walk.add(undo, steps.last);
    walk.add([&] { return session.revert(); }, steps.saved);
    walk.add(undo, steps.last);
    FaultyOperation going = operationOn(work, "Go back to states");
    going.alsoFine = comparing;
    going.run = [&walk] { return walk.run(); };
    going.check = [&walk](const Result<> &) { walk.check(); };
    tryWhateverFails(going);
    CHECK(session.snapshots().size() == 1);
}

TEST_CASE("Whatever fails while a snapshot is taken, it is there as a whole or not")
{
    SessionUnderTest work;
    work.openForFaults();
    EditSession &session = work.session();
    const Steps steps(work);
    const auto count = [&] { return session.snapshots().size(); };
    qint64 taken = 0;
    FaultyOperation taking = operationOn(work, "Snapshot");
    taking.alsoFine = comparing;
    taking.run = [&]() -> Result<> {
        CARREL_TRY_VALUE(id, session.takeSnapshot(u"Now"_s));
        taken = id;
        return {};
    };
    taking.check = [&](const Result<> &done) {
        work.checkSession();
        CHECK(count() == (done ? 2 : 1));
        if (!done)
            require(taking.run());
        const auto past = test::taken(session.past());
        require(past->goTo({PastPoint::Of::Snapshot, taken}));
        CHECK(counterOf(past->view()) == counterOf(session.view()));
        require(session.removeSnapshot(taken));
        CHECK(count() == 1);
    };
    tryWhateverFails(taking);
}

TEST_CASE("Whatever fails while earlier states are read, they are shown right or not at all")
{
    SessionUnderTest work;
    work.openForFaults();
    EditSession &session = work.session();
    const Steps steps(work);
    const NodeId course = taken(session.view().courseId());
    qint64 atStart = 0;
    qint64 inSnapshot = 0;
    qsizetype touching = 0;
    const auto counterAt = [&](const PastPoint &point) -> Result<qint64> {
        CARREL_TRY_VALUE(past, session.past());
        CARREL_TRY(past->goTo(point));
        CARREL_TRY_VALUE(values, past->view().settingValues());
        return qint64(values.value(u"counter"_s).toDouble());
    };
    FaultyOperation reading = operationOn(work, "Read earlier states");
    reading.run = [&]() -> Result<> {
        CARREL_TRY_VALUE(start, counterAt({PastPoint::Of::Step, 0}));
        CARREL_TRY_VALUE(snapshot, counterAt({PastPoint::Of::Snapshot, steps.snapshot}));
        CARREL_TRY_VALUE(past, session.past());
        CARREL_TRY_VALUE(found, past->stepsTouching(course));
        atStart = start;
        inSnapshot = snapshot;
        touching = found.size();
        return {};
    };
    reading.check = [&](const Result<> &done) {
        work.checkSession();
        if (!done)
            require(reading.run());
        CHECK(atStart == 0);
        CHECK(inSnapshot == 1);
        CHECK(touching == 3);
    };
    tryWhateverFails(reading);
}

TEST_CASE("Whatever fails while an edit pushes the oldest steps out, it happens as a whole or not")
{
    SessionUnderTest work(3000);
    work.openForFaults();
    FaultyOperation editing = operationOn(work, "Edit, full history");
    editing.run = [&work] { return work.tryEdit(); };
    editing.check = [&work](const Result<> &done) {
        work.checkEdited(done);
        if (!done)
            work.edit();
        work.checkSession();
    };
    tryWhateverFails(editing);
    CHECK(work.session().oldestStep() > 1);
    taken(work.session().save());
    work.checkUndoAndReopening();
}
