// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: whatever fails while Carrel looks for unsaved work, or tidies what it keeps
// beside courses, none of it is taken for a rest of nothing and deleted.

#include "core/edit/recoverydata.h"
#include "tests/faults/faultloop.h"
#include "tests/faults/faultvfs.h"
#include "tests/faults/survivors.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDirIterator>

#include <chrono>
#include <filesystem>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// One course with unsaved work and one with a history, both left alone for hours.
class LeftAlone
{
public:
    LeftAlone()
        : m_unsaved(m_fixture.savedCourse(u"unsaved.carrel"_s, {1, 1, 1}))
        , m_saved(m_fixture.savedCourse(u"saved.carrel"_s, {1, 1, 1}))
    {
        VfsFault::prepare();
        auto unsaved = taken(EditSession::open(m_unsaved, optionsIn(m_fixture)));
        edit(*unsaved);
        m_unsavedState = stateOf(*unsaved);
        require(unsaved->close(EditSession::OnClose::Keep));
        auto saved = taken(EditSession::open(m_saved, optionsIn(m_fixture)));
        m_startState = stateOf(*saved);
        edit(*saved);
        taken(saved->save());
        require(saved->close(EditSession::OnClose::Keep));
        letHoursPass();
    }

    StorageFixture &fixture() { return m_fixture; }
    QString state() const { return m_fixture.stateFolder(); }

    void damageNotes() const
    {
        QDirIterator notes(state(), {u"session.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        REQUIRE(notes.hasNext());
        while (notes.hasNext())
            writeFile(notes.next(), QByteArray(100, '\0'));
    }

    /// Everything is there, and can be gone on with.
    void check()
    {
        const auto leftovers = EditSession::leftovers(optionsIn(m_fixture));
        REQUIRE(leftovers.size() == 1);
        CHECK(leftovers.first().unsavedSteps == 1);
        auto unsaved = taken(EditSession::recover(leftovers.first().folder, optionsIn(m_fixture)));
        CHECK(stateOf(*unsaved) == m_unsavedState);
        require(unsaved->close(EditSession::OnClose::Keep));
        letHoursPass();
    }

    void checkHistory()
    {
        auto saved = taken(EditSession::open(m_saved, optionsIn(m_fixture)));
        CHECK(saved->historyState() == HistoryState::Continued);
        require(saved->undo());
        CHECK(stateOf(*saved) == m_startState);
        require(saved->redo());
        require(saved->close(EditSession::OnClose::Keep));
        letHoursPass();
    }

private:
    static void edit(EditSession &session)
    {
        require(session.perform(u"Step"_s,
                                [](Edit &edit) { return edit.putSetting(u"counter"_s, 1); }));
    }

    /// Older than what somebody may just be making.
    void letHoursPass()
    {
        const auto before = std::filesystem::file_time_type::clock::now() - std::chrono::hours(3);
        QDirIterator all(state(), QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext())
            std::filesystem::last_write_time(all.next().toStdString(), before);
    }

    StorageFixture m_fixture;
    QString m_unsaved;
    QString m_saved;
    QByteArray m_unsavedState;
    QByteArray m_startState;
};

} // namespace

TEST_CASE("Unsaved work whose note was damaged is found all the same")
{
    LeftAlone work;
    work.damageNotes();
    work.check();
    work.damageNotes();
    clearRecoveryData(work.state(), UnsavedWork::Keep);
    work.check();
}

TEST_CASE("Whatever fails while unsaved work is looked for, none is lost, nor any history")
{
    LeftAlone work;
    FaultyOperation looking;
    looking.name = "Look for work";
    looking.folder = work.fixture().folder();
    looking.most = 8;
    looking.alwaysEnds = true;
    looking.run = [&]() -> Result<> {
        EditSession::leftovers(optionsIn(work.fixture()));
        return {};
    };
    looking.check = [&](const Result<> &) {
        work.check();
        work.checkHistory();
    };
    tryWhateverFails(looking);
}

TEST_CASE("Whatever fails while what is kept is cleared, work that is in no file stays")
{
    LeftAlone work;
    FaultyOperation clearing;
    clearing.name = "Clear what is kept";
    clearing.folder = work.fixture().folder();
    clearing.most = 8;
    clearing.alwaysEnds = true;
    clearing.run = [&]() -> Result<> {
        clearRecoveryData(work.state(), UnsavedWork::Keep);
        return {};
    };
    clearing.check = [&](const Result<> &) { work.check(); };
    tryWhateverFails(clearing);
}
