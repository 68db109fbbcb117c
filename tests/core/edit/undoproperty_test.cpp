// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The promise of the history: whatever an author does can be undone and redone without a
// difference.

#include "core/edit/coursefile.h"
#include "core/edit/editsession.h"
#include "tests/core/edit/randomedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"
#include "tests/support/night.h"

#include <QCryptographicHash>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray stateOf(const EditSession &session)
{
    return QCryptographicHash::hash(dump(session.view()).toUtf8(), QCryptographicHash::Blake2b_256);
}

/// The ids of the steps, oldest first, and how many of them are done: the undone ones are the
/// newest.
struct Steps
{
    explicit Steps(const EditSession &session)
    {
        const auto history = session.history();
        for (const HistoryStep &step : history) {
            ids.append(step.id);
            done += step.isUndone ? 0 : 1;
        }
    }
    qint64 last() const { return done > 0 ? ids[done - 1] : 0; } ///< 0: the beginning.

    QList<qint64> ids;
    qsizetype done = 0;
};

qint64 lastDone(const EditSession &session)
{
    return Steps(session).last();
}

/// The state after each step, noted while the author acts and compared while steps are undone.
class StateLog
{
public:
    explicit StateLog(SessionFixture &fixture)
        : m_fixture(fixture)
    {
        watch();
    }

    /// After the session was opened anew.
    void watch()
    {
        EditSession *session = m_fixture.session.get();
        QObject::connect(session, &EditSession::changed, session, [this, session] {
            if (isActing)
                m_states.insert(lastDone(*session), stateOf(*session));
        });
        if (m_states.isEmpty())
            m_states.insert(0, stateOf(*session));
    }

    void compare() const { compareWith(lastDone(*m_fixture.session)); }

    void compareWith(qint64 step) const
    {
        REQUIRE(m_states.contains(step));
        REQUIRE(stateOf(*m_fixture.session) == m_states.value(step));
    }

    /// Undoes up to `count` steps, comparing each. The history is read at both ends only: for every
    /// step, a long one would take hours.
    void undo(int count) const
    {
        Steps steps(*m_fixture.session);
        while (count-- > 0 && m_fixture.session->canUndo()) {
            REQUIRE(m_fixture.session->undo());
            --steps.done;
            compareWith(steps.last());
        }
        REQUIRE(lastDone(*m_fixture.session) == steps.last());
    }

    void redoAll() const
    {
        Steps steps(*m_fixture.session);
        while (m_fixture.session->canRedo()) {
            REQUIRE(m_fixture.session->redo());
            ++steps.done;
            compareWith(steps.last());
        }
        REQUIRE(lastDone(*m_fixture.session) == steps.last());
    }

    bool isActing = false;

private:
    SessionFixture &m_fixture;
    QHash<qint64, QByteArray> m_states; ///< By the id of the step; 0 is the beginning.
};

/// Numbers once given must stay with their nodes for ever.
void checkIndexes(const EditSession &session, QHash<QString, int> &given)
{
    const auto indexes = session.view().exportIndexes();
    REQUIRE(indexes);
    for (const ExportIndex &index : *indexes) {
        const auto known = given.constFind(index.node.text());
        if (known != given.constEnd())
            CHECK(*known == index.n);
        given.insert(index.node.text(), index.n);
    }
    CHECK(indexes->size() == given.size());
}

} // namespace

TEST_CASE("Random edits are undone and redone without a difference")
{
    const quint32 seed = seedOfRun();
    SessionFixture fixture;
    RandomAuthor author(fixture, seed);
    StateLog log(fixture);
    const QString path = fixture.path(u"Random.carrel"_s);
    const int actions = actionCount(2000);
    QRandomGenerator random(seed + 1);
    QHash<QString, int> indexes;

    for (int i = 1; i <= actions; ++i) {
        log.isActing = true;
        author.act();
        log.isActing = false;
        if (i % 50
            == 0) { // a walk back and forth; half the time the author goes on from the middle
            log.undo(int(random.bounded(12)));
            if (random.bounded(2) == 0)
                log.redoAll();
            checkIndexes(*fixture.session, indexes);
        }
        if (i == actions / 4) {
            fixture.crashAndRecover();
            log.watch();
        }
        if (i == actions / 3)
            REQUIRE(fixture.session->saveAs(path));
        if (i == actions / 2) {
            REQUIRE(fixture.session->save());
            REQUIRE(dump(**readCourseFile(path)) == dump(fixture.session->view()));
            fixture.reopen(path);
            log.watch();
            REQUIRE(fixture.session->historyState() == HistoryState::Continued);
            log.compare();
        }
    }
    const qsizetype steps = fixture.session->history().size();
    CHECK(steps > actions / 3);
    WARN(steps << " steps, " << *fixture.session->view().nodeCount() << " nodes at the end");

    log.redoAll();
    log.compare();
    log.undo(int(steps));
    CHECK_FALSE(fixture.session->canUndo());
    CHECK(lastDone(*fixture.session) == 0); // undone to the start: compared with the start
    log.redoAll();
    CHECK_FALSE(fixture.session->canRedo());
    checkIndexes(*fixture.session, indexes);
    CHECK((*verifyCourseFile(path)).problems.isEmpty());
}
