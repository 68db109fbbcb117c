// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised when memory runs out: a sentence that says so and everything as it was; or the
// program dies, and then no acknowledged edit is lost and the file is the old one or a whole new
// one, as after a kill.

#include "core/storage/database.h"
#include "core/storage/gate.h"
#include "core/storage/transaction.h"
#include "tests/faults/faultloop.h"
#include "tests/faults/faultsession.h"
#include "tests/faults/survivors.h"
#include "tests/faults/victim.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/night.h"

#include <QRandomGenerator>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// What hungrychild says at its end about the allocations it made.
int allocationsIn(const LastWords &words)
{
    for (const QString &line : words.lines) {
        if (line.startsWith(u"allocations "))
            return line.section(u' ', 1, 1).toInt();
    }
    return -1;
}

/// The file is the old one or a whole new one with what was said to be saved.
void checkFileAfter(const LastWords &words, const QString &path, const QByteArray &before)
{
    CHECK(taken(verifyCourse(path)).problems == QStringList());
    const bool isOld = words.saved < 0 && fileContent(path) == before;
    CHECK((isOld || words.possibleFile.contains(counterIn(path))));
}

} // namespace

TEST_CASE("Without memory for SQLite an edit or a save says so and nothing is damaged")
{
    SessionUnderTest work;
    FaultyOperation operation;
    operation.most = 50;
    SECTION("during an edit")
    {
        operation.name = "Edit, memory";
        operation.run = [&] { return work.tryEdit(); };
        operation.check = [&](const Result<> &done) {
            work.checkEdited(done);
            if (!done)
                work.edit();
            work.checkSession();
        };
    }
    SECTION("during Save")
    {
        operation.name = "Save, memory";
        operation.prepare = [&, tries = 0]() mutable {
            if (++tries % 300 == 0)
                work.forgetSteps();
            work.edit();
            work.remember(work.path());
        };
        operation.run = [&]() -> Result<> {
            CARREL_TRY(work.session().save());
            return {};
        };
        operation.check = [&](const Result<> &done) {
            work.checkSession();
            work.checkNothingLeftBehind();
            if (!done) {
                work.checkUntouched(work.path());
                taken(work.session().save());
            }
            work.checkWritten(work.path());
        };
    }
    tryEveryAllocationOfSqlite(operation);
    work.checkUndoAndReopening();
}

TEST_CASE("Without memory to take back a part of a step, nothing of the step is kept")
{
    auto database = taken(Database::open(Database::Profile::Memory));
    require(database->runScript("CREATE TABLE word(text TEXT)"));
    FaultyOperation step;
    step.name = "Step with a part taken back, memory";
    step.run = [&]() -> Result<> {
        CARREL_TRY_VALUE(whole, Transaction::begin(*database));
        CARREL_TRY(database->run("INSERT INTO word VALUES('whole')"));
        {
            CARREL_TRY_VALUE(part, Transaction::begin(*database));
            CARREL_TRY(database->run("INSERT INTO word VALUES('part')"));
            static_cast<void>(part.rollback());
        }
        return whole.commit();
    };
    step.check = [&](const Result<> &done) {
        const QString words = taken(database->text("SELECT group_concat(text) FROM word"));
        CHECK(words == (done ? u"whole"_s : QString()));
        require(database->run("DELETE FROM word"));
    };
    tryEveryAllocationOfSqlite(step);
}

TEST_CASE("Without memory for SQLite a course is not called damaged; it opens later")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"victim.carrel"_s, {1, 2, 2}, noise(70'000, 5));
    const QByteArray bytes = fileContent(path);
    FaultyOperation opening;
    opening.name = "Open, memory";
    opening.most = 50;
    std::unique_ptr<EditSession> session;
    const auto open = [&]() -> Result<> {
        CARREL_TRY_VALUE(opened, EditSession::open(path, optionsIn(fixture)));
        session = std::move(opened);
        return {};
    };
    opening.run = open;
    opening.check = [&](const Result<> &done) {
        CHECK(fileContent(path) == bytes);
        if (!done) {
            CHECK(fixture.sessions() == QStringList());
            require(open());
        }
        CHECK(taken(session->view().nodeCount()) == 8);
        require(session->close(EditSession::OnClose::Discard));
        session.reset();
    };
    tryEveryAllocationOfSqlite(opening);
}

TEST_CASE("Without memory the program says so or dies, and nothing acknowledged is lost")
{
    const QString program = QStringLiteral(CARREL_HUNGRYCHILD);
    StorageFixture fixture;
    const QString path = preparedCourse(fixture);
    const quint32 seed = seedOfRun();
    int exitCode = 0;
    const auto runAt = [&](int at, const QString &manner, int number) {
        return lastWordsOf(
            program,
            {fixture.stateFolder(), path, QString::number(number), QString::number(at), manner},
            &exitCode);
    };
    const LastWords whole = runAt(-1, u"once"_s, 1);
    REQUIRE(exitCode == 0);
    const int allocations = allocationsIn(whole);
    REQUIRE(allocations > 100);
    constexpr int mostDeaths = 24;
    const int stride = isNight() ? std::max(1, allocations / 2000) : allocations / mostDeaths;
    int number = 1;
    int survived = 0;
    int died = 0;
    int at = int(QRandomGenerator(seed).bounded(stride));
    for (; at < allocations; at += stride) {
        const QString manner = ++number % 3 == 0 ? u"once"_s : u"ever"_s;
        INFO("allocation " << at << " of " << allocations << ", " << manner.toStdString());
        const QByteArray before = fileContent(path);
        const LastWords words = runAt(at, manner, number);
        INFO(words.lines.join(u" | ").toStdString() << " exit " << exitCode);
        ++(exitCode == 0 ? survived : died);
        // It survives or says so (3, 4) or dies (-1); any other end is a failed check of ours.
        CHECK((exitCode == 0 || exitCode == 3 || exitCode == 4 || exitCode == -1));
        checkFileAfter(words, path, before);
        auto session = recovered(fixture, path);
        if (!words.possible.isEmpty())
            CHECK(words.possible.contains(counterOf(session->view())));
        checkMedia(*session);
        taken(session->save());
        CHECK(taken(verifyCourse(path)).problems == QStringList());
        CHECK(fixture.files().filter(u"saving"_s) == QStringList());
        require(session->close(EditSession::OnClose::Keep));
    }
    WARN("every " << stride << ". of " << allocations << " allocations: " << died << " deaths, "
                  << survived << " survived");
    CHECK(died > 0);
}
