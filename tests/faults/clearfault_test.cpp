// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: wherever clearing what is kept beside courses ends, be it by a kill or because
// the drive gives a file not up, all that is left can be used, and the next time clears it.

#include "core/edit/earlierversions.h"
#include "core/edit/outlineedits.h"
#include "core/edit/recoverydata.h"
#include "core/storage/gate.h"
#include "tests/faults/faultcalls.h"
#include "tests/faults/faultloop.h"
#include "tests/faults/survivors.h"
#include "tests/faults/victim.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/night.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>

#include <atomic>
#include <cerrno>
#include <thread>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// A saved course with a history and versions, another with unsaved work, a third one that is open.
class KeptCourses
{
public:
    KeptCourses()
        : m_saved(m_fixture.savedCourse(u"saved.carrel"_s, {1, 1, 1}, noise(70'000, 5)))
        , m_crashed(m_fixture.savedCourse(u"crashed.carrel"_s, {1, 1, 1}))
        , m_openPath(m_fixture.savedCourse(u"open.carrel"_s, {1, 1, 1}))
    {
        auto crashed = taken(EditSession::open(m_crashed, optionsIn(m_fixture)));
        step(*crashed);
        m_crashedState = stateOf(*crashed);
        require(crashed->close(EditSession::OnClose::Keep));
        m_open = taken(EditSession::open(m_openPath, optionsIn(m_fixture)));
        m_openStart = stateOf(*m_open);
        step(*m_open);
        m_openState = stateOf(*m_open);
        m_bytes = fileContent(m_saved);
    }

    QString state() const { return m_fixture.stateFolder(); }

    void keepSomething()
    {
        auto session = taken(EditSession::open(m_saved, optionsIn(m_fixture)));
        for (int i = 0; i < 2; ++i) {
            step(*session);
            QThread::msleep(3); // versions are told apart by the time
            taken(session->save());
        }
        m_savedState = stateOf(*session);
        require(session->close(EditSession::OnClose::Keep));
        m_bytes = fileContent(m_saved);
    }

    /// The next start, and each course as the author goes on with it.
    void check()
    {
        CHECK(fileContent(m_saved) == m_bytes);
        const auto leftovers = EditSession::leftovers(optionsIn(m_fixture));
        REQUIRE(leftovers.size() == 1);
        {
            auto crashed =
                taken(EditSession::recover(leftovers.first().folder, optionsIn(m_fixture)));
            CHECK(stateOf(*crashed) == m_crashedState);
            require(crashed->close(EditSession::OnClose::Keep));
        }
        for (const EarlierVersion &version : earlierVersions({m_saved, {}, state()}))
            CHECK(EarlierCourse::open(version));
        {
            auto session = taken(EditSession::open(m_saved, optionsIn(m_fixture)));
            CHECK(stateOf(*session) == m_savedState);
            checkMedia(*session);
            while (!session->undoLabel().isEmpty())
                require(session->undo());
            while (!session->redoLabel().isEmpty())
                require(session->redo());
            CHECK(stateOf(*session) == m_savedState);
            require(session->close(EditSession::OnClose::Keep));
        }
        CHECK(recoveryData(state()).openCourses == QStringList{m_openPath});
        CHECK(stateOf(*m_open) == m_openState);
        require(m_open->undo());
        CHECK(stateOf(*m_open) == m_openStart);
        require(m_open->redo());
    }

    void checkAllIsGone()
    {
        const ClearedRecovery cleared = clearRecoveryData(state(), UnsavedWork::Keep);
        CHECK(cleared.stayed == QStringList());
        const RecoveryOfCourse left = recoveryData(state()).total();
        CHECK_FALSE(left.isAnythingElse());
        CHECK(left.unsaved == 1);
    }

private:
    static void step(EditSession &session)
    {
        const NodeId course = taken(session.view().courseId());
        taken(addModule(session, {course}, u"A module"_s));
    }

    StorageFixture m_fixture;
    QString m_saved;
    QString m_crashed;
    QString m_openPath;
    std::unique_ptr<EditSession> m_open;
    QByteArray m_bytes;
    QByteArray m_savedState;
    QByteArray m_crashedState;
    QByteArray m_openStart;
    QByteArray m_openState;
};

} // namespace

TEST_CASE("Wherever clearing recovery data ends, what is left can be used and goes the next time")
{
    needFaults();
    const NoWaiting fast;
    KeptCourses courses;
    const Fault::Manner manner =
        GENERATE(Fault::Manner::ForEver, Fault::Manner::Once); // as a kill; one file held
    int at = 0;
    bool isMet = true;
    for (; isMet; ++at) {
        courses.keepSomething();
        CAPTURE(at, int(manner));
        bool hasSaidSo = false;
        {
            const InjectedFault fault(courses.state(), {at, EACCES, manner, Call::Delete, {}});
            const ClearedRecovery cleared = clearRecoveryData(courses.state(), UnsavedWork::Keep);
            isMet = fault.isMet();
            hasSaidSo = !cleared.stayed.isEmpty();
            if (hasSaidSo && manner == Fault::Manner::Once) {
                CHECK(cleared.stayed.size() == 1);
                CHECK(cleared.stayed[0].contains(courses.state() + u'/'));
                CHECK((cleared.removed.histories > 0 || cleared.removed.versions > 0));
            }
        }
        CHECK((hasSaidSo || !recoveryData(courses.state()).total().isAnythingElse()));
        courses.check();
        courses.checkAllIsGone();
    }
    CHECK(at > 8);
}

TEST_CASE("Wherever deleting unsaved work ends, it is all there or nothing of it")
{
    needFaults();
    const NoWaiting fast;
    StorageFixture fixture;
    const QString path = preparedCourse(fixture);
    int kept = 0;
    bool isMet = true;
    for (int at = 0; isMet; ++at) {
        CAPTURE(at);
        QByteArray state;
        {
            auto session = taken(EditSession::open(path, optionsIn(fixture)));
            for (int i = 1; i <= 3; ++i) {
                require(session->perform(
                    u"Step"_s, [i](Edit &edit) { return edit.putSetting(u"counter"_s, i); }));
            }
            state = stateOf(*session);
        } // as after a crash
        {
            const InjectedFault fault(fixture.stateFolder(),
                                      {at, EACCES, Fault::Manner::ForEver, Call::Delete, {}});
            clearRecoveryData(fixture.stateFolder(), UnsavedWork::Delete);
            isMet = fault.isMet();
        }
        CHECK(recoveryData(fixture.stateFolder()).total().unreadable == 0);
        const auto leftovers = EditSession::leftovers(optionsIn(fixture));
        if (!leftovers.isEmpty()) {
            auto session =
                taken(EditSession::recover(leftovers.first().folder, optionsIn(fixture)));
            CHECK(stateOf(*session) == state);
            require(session->close(EditSession::OnClose::Discard));
            ++kept;
        }
        clearRecoveryData(fixture.stateFolder(), UnsavedWork::Delete);
        CHECK(recoveryData(fixture.stateFolder()).courses.isEmpty());
        CHECK(EditSession::open(path, optionsIn(fixture)));
    }
    CHECK(kept > 0);
}

TEST_CASE("Clearing again and again while another program works on a course takes nothing of it")
{
    StorageFixture fixture;
    const QString path = preparedCourse(fixture);
    const quint32 seed = seedOfRun();
    QRandomGenerator random(seed);
    const int rounds = byDayOrNight(6, 100);
    int cleared = 0;
    for (int i = 0; i < rounds; ++i) {
        INFO("round " << i);
        std::atomic<bool> isOver = false;
        std::thread clearing([&] {
            while (!isOver) {
                const RecoveryOfCourse removed =
                    clearRecoveryData(fixture.stateFolder(), UnsavedWork::Keep).removed;
                cleared += removed.versions + removed.histories;
            }
        });
        const LastWords words =
            killAfter({u"save"_s, fixture.stateFolder(), path, QString::number(seed + quint32(i))},
                      random.bounded(50, 500), "saved");
        isOver = true;
        clearing.join();
        INFO(words.lines.mid(std::max<qsizetype>(0, words.lines.size() - 8))
                 .join(u" | ")
                 .toStdString());
        const Copied evidence(QFileInfo(fixture.stateFolder()).path());
        auto session = recovered(fixture, path);
        CHECK(words.possible.contains(counterOf(session->view())));
        checkModel(*session);
        const QByteArray now = stateOf(*session);
        int undone = 0; // the other program may have undone something as well
        for (; session->canUndo(); ++undone)
            require(session->undo());
        for (; undone > 0; --undone)
            require(session->redo());
        CHECK(stateOf(*session) == now);
        taken(session->save());
        CHECK(taken(verifyCourse(path)).problems == QStringList());
        require(session->close(EditSession::OnClose::Keep));
    }
    CHECK(cleared > 0); // there was something in its way
}
