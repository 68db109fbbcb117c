// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: whatever call of the system fails while a course is opened, closed or taken up
// again, neither the file nor work that is not saved yet is touched, and the next try succeeds.

#include "core/storage/database.h"
#include "tests/faults/faultloop.h"
#include "tests/faults/faultsession.h"
#include "tests/faults/faultvfs.h"
#include "tests/faults/survivors.h"
#include "tests/faults/victim.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// A course that is opened, closed and taken up again.
class OpenedCourse
{
public:
    OpenedCourse()
        : m_path(m_fixture.savedCourse(u"victim.carrel"_s, {1, 2, 2}, noise(70'000, 5)))
        , m_bytes(fileContent(m_path))
    {
        m_session = taken(EditSession::open(m_path, optionsIn(m_fixture)));
        m_state = stateOf(*m_session);
    }

    FaultyOperation operation(const char *name)
    {
        FaultyOperation operation;
        operation.name = name;
        operation.folder = m_fixture.folder();
        operation.places = {m_fixture.folder(), u"victim.carrel"_s};
        operation.most = 15;
        // Where SQLite cannot open its log it tries again for reading, and keeps the number of that
        // error only; where it cannot write the index of the log, it says that alone.
        operation.alsoFine = {ErrorCode::NotWritable, ErrorCode::DiskFull, ErrorCode::DriveError};
        return operation;
    }

    StorageFixture &fixture() { return m_fixture; }
    EditSession &session() { return *m_session; }

    Result<> open()
    {
        CARREL_TRY_VALUE(session, EditSession::open(m_path, optionsIn(m_fixture)));
        m_session = std::move(session);
        return {};
    }

    /// Takes up what lies there: there must be one.
    Result<> recover() { return recover(leftover()); }
    Result<> recover(const QString &folder)
    {
        CARREL_TRY_VALUE(session, EditSession::recover(folder, optionsIn(m_fixture)));
        m_session = std::move(session);
        return {};
    }

    QString leftover()
    {
        const auto leftovers = EditSession::leftovers(optionsIn(m_fixture));
        REQUIRE(leftovers.size() == 1);
        return leftovers.first().folder;
    }

    void close(EditSession::OnClose onClose = EditSession::OnClose::Keep)
    {
        require(m_session->close(onClose));
        m_session.reset();
    }

    /// May fail; what is unsaved must be found again.
    Result<> tryClose()
    {
        const auto done = m_session->close(EditSession::OnClose::Keep);
        m_session.reset();
        return done;
    }

    void edit()
    {
        require(m_session->perform(
            u"Step"_s, [this](Edit &edit) { return edit.putSetting(u"counter"_s, ++m_edits); }));
        m_state = stateOf(*m_session);
    }

    void checkFile() const
    {
        CHECK(fileContent(m_path) == m_bytes);
        CHECK(m_fixture.files().filter(u"saving"_s) == QStringList());
    }

    void checkState() const { CHECK(stateOf(*m_session) == m_state); }

private:
    StorageFixture m_fixture;
    QString m_path;
    QByteArray m_bytes;
    std::unique_ptr<EditSession> m_session;
    QByteArray m_state;
    int m_edits = 0;
};

FaultyOperation openingOf(OpenedCourse &course)
{
    FaultyOperation opening = course.operation("Open");
    opening.run = [&course] { return course.open(); };
    opening.check = [&course](const Result<> &done) {
        course.checkFile();
        if (!done) {
            CHECK(course.fixture().sessions() == QStringList());
            CHECK(course.fixture().files() == QStringList{u"victim.carrel"_s});
            require(course.open());
        }
        course.checkState();
        course.close(EditSession::OnClose::Discard);
    };
    return opening;
}

} // namespace

TEST_CASE("Whatever call fails while a course is opened, nothing is changed and it opens later")
{
    needFaults();
    VfsFault::prepare();
    OpenedCourse course;
    course.close(EditSession::OnClose::Discard);
    FaultyOperation opening = openingOf(course);
    SECTION("whoever asks the system")
    {
        tryEveryCall(opening);
    }
    SECTION("in what SQLite asks of its files")
    {
        opening.name = "Open, SQLite";
        opening.besides = Call::Lock;
        tryEveryCallOfSqlite(opening);
    }
}

TEST_CASE("Whatever fails while a course with a kept history is opened, both are there later")
{
    VfsFault::prepare();
    OpenedCourse course;
    course.edit();
    require(course.session().undo());
    const QByteArray state = stateOf(course.session());
    course.close();
    FaultyOperation opening = course.operation("Open with a history");
    opening.prepare = [&course] { EditSession::leftovers(optionsIn(course.fixture())); };
    opening.run = [&course] { return course.open(); };
    opening.check = [&](const Result<> &done) {
        course.checkFile();
        if (!done)
            require(course.open());
        CHECK(stateOf(course.session()) == state);
        if (course.session().historyState() != HistoryState::Continued) {
            course.close();
            EditSession::leftovers(optionsIn(course.fixture())); // as at the next start
            require(course.open());
        }
        CHECK(course.session().historyState() == HistoryState::Continued);
        require(course.session().redo());
        require(course.session().undo());
        CHECK(stateOf(course.session()) == state);
        course.close();
    };
    tryWhateverFails(opening);
}

TEST_CASE("Whatever call fails while a course is closed, work that is not saved is found again")
{
    needFaults();
    OpenedCourse course;
    FaultyOperation closing = course.operation("Close");
    closing.alwaysEnds = true;
    closing.prepare = [&course] { course.edit(); };
    closing.run = [&course] { return course.tryClose(); };
    closing.check = [&course](const Result<> &) {
        course.checkFile();
        require(course.recover());
        course.checkState();
    };
    tryEveryCall(closing);
}

TEST_CASE("Whatever call fails while work is taken up again, it stays and is taken up later")
{
    needFaults();
    OpenedCourse course;
    course.edit();
    course.close();
    FaultyOperation recovering = course.operation("Recover");
    QString folder;
    recovering.prepare = [&] { folder = course.leftover(); };
    recovering.run = [&] { return course.recover(folder); };
    recovering.check = [&course](const Result<> &done) {
        course.checkFile();
        if (!done)
            require(course.recover());
        course.checkState();
        course.close();
    };
    SECTION("of this version")
    {
        tryEveryCall(recovering);
    }
    SECTION("of an older one, whose tables are brought up to date")
    {
        recovering.name = "Migration of a working copy";
        recovering.prepare = [&] {
            folder = course.leftover();
            auto work = taken(Database::open(Database::Profile::Work, folder + u"/work.db"_s));
            for (const char *column : {"step", "schema", "bytes"})
                require(work->runScript(
                    QByteArray("ALTER TABLE snapshot DROP COLUMN ").append(column).constData()));
        };
        recovering.check = [&course](const Result<> &done) {
            course.checkFile();
            if (!done)
                require(course.recover());
            course.checkState();
            const qint64 taking = taken(course.session().takeSnapshot(u"A state"_s));
            CHECK(course.session().snapshots().size() == 1);
            require(course.session().removeSnapshot(taking));
            course.close();
        };
        tryEveryCall(recovering);
    }
}
