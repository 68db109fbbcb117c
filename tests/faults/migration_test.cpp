// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: a file of an older version opens and is what it was; whatever stops that, the
// file is not touched; the first save keeps the whole old file beside the new one.

#include "core/edit/coursefile.h"
#include "core/edit/skilledits.h"
#include "core/storage/gate.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/faults/faultloop.h"
#include "tests/faults/faultvfs.h"
#include "tests/faults/survivors.h"
#include "tests/faults/versions.h"
#include "tests/faults/victim.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/night.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

const QString keptName = u"victim (before version 3).carrel"_s;

/// A course with a medium and two skills, written by today's program.
QString olderCourse(StorageFixture &fixture)
{
    const QString path = preparedCourse(fixture);
    auto session = taken(EditSession::open(path, optionsIn(fixture)));
    taken(addSkill(*session, u"Listening"_s));
    taken(addSkill(*session, u"Four sentences"_s));
    taken(session->save());
    require(session->close(EditSession::OnClose::Discard));
    return path;
}

QByteArray stateIn(const StorageFixture &fixture, const QString &path)
{
    auto session = taken(EditSession::open(path, optionsIn(fixture)));
    checkModel(*session);
    const QByteArray state = stateOf(*session);
    require(session->close(EditSession::OnClose::Discard));
    return state;
}

int versionIn(const QString &path)
{
    return taken(openCourse(path, GateDepth::Whole)).info.version;
}

FaultyOperation operationIn(const StorageFixture &fixture, const char *name)
{
    FaultyOperation operation;
    operation.name = name;
    operation.folder = fixture.folder();
    operation.places = {fixture.folder(), u"victim"_s};
    operation.most = 8;
    operation.mostAtNight = 500;
    // Where SQLite cannot open its log it tries again for reading, and keeps the number of that
    // error only; where it cannot write the index of the log, it says that alone.
    operation.alsoFine = {ErrorCode::NotWritable, ErrorCode::DiskFull, ErrorCode::DriveError};
    return operation;
}

int killsAfterMigration()
{
    return byDayOrNight(8, 200);
}

} // namespace

TEST_CASE("A file of an older version is read, edited and saved as one of this version")
{
    StorageFixture fixture;
    const QString path = olderCourse(fixture);
    const QByteArray file = fileContent(path);
    const QByteArray state = stateIn(fixture, path);
    const schema::VersionsInstead versions(versionsWithMigrations());

    SECTION("it is what it was, and opening does not touch it")
    {
        CHECK(versionIn(path) == 1);
        CHECK(stateIn(fixture, path) == state);
        const auto course = taken(openCourse(path, GateDepth::Whole));
        Database &database = course.reader->database();
        CHECK(taken(database.integer("SELECT count(*) FROM note")) == 2);
        CHECK(taken(database.text("SELECT since FROM setting WHERE key = 'counter'"))
              == u"before 2");
        CHECK(taken(verifyCourse(path)).problems == QStringList());
        CHECK(taken(verifyCourse(path)).mediaChecked == 1);
        CHECK(fileContent(path) == file);
    }
    SECTION("one changed letter in it is still noticed")
    {
        QByteArray bytes = file;
        const qsizetype at = bytes.indexOf("Four sentences");
        REQUIRE(at > 0);
        bytes[at] = 'S';
        writeFile(path, bytes);
        CHECK(openCourse(path, GateDepth::Whole).error().code == ErrorCode::Damaged);
    }
    SECTION("the first save keeps the old file beside it, further ones do not")
    {
        auto session = taken(EditSession::open(path, optionsIn(fixture)));
        require(session->perform(u"Step"_s,
                                 [](Edit &edit) { return edit.putSetting(u"counter"_s, 0.5); }));
        CHECK(fileContent(path) == file);
        taken(session->save());
        CHECK(fileContent(fixture.file(keptName)) == file);
        CHECK(versionIn(path) == 3);
        taken(session->save());
        require(session->undo());
        CHECK(stateOf(*session) == state);
        checkModel(*session);
        taken(session->save());
        require(session->close(EditSession::OnClose::Keep));
        CHECK(fixture.files() == QStringList{keptName, u"victim.carrel"_s});
        CHECK(stateIn(fixture, path) == state);
        CHECK(stateIn(fixture, fixture.file(keptName)) == state);
        CHECK(taken(verifyCourse(path)).problems == QStringList());
    }
    SECTION("saved elsewhere, it stays as it is")
    {
        auto session = taken(EditSession::open(path, optionsIn(fixture)));
        taken(session->saveCopy(fixture.file(u"copy.carrel"_s)));
        taken(session->saveAs(fixture.file(u"new.carrel"_s)));
        require(session->close(EditSession::OnClose::Keep));
        CHECK(fileContent(path) == file);
        for (const QString &name : {u"copy.carrel"_s, u"new.carrel"_s}) {
            CHECK(versionIn(fixture.file(name)) == 3);
            CHECK(stateIn(fixture, fixture.file(name)) == state);
        }
    }
    SECTION("unsaved edits wait for next time, and can be taken back to the file")
    {
        auto session = taken(EditSession::open(path, optionsIn(fixture)));
        require(session->perform(u"Step"_s,
                                 [](Edit &edit) { return edit.putSetting(u"counter"_s, 0.5); }));
        require(session->close(EditSession::OnClose::Keep));
        session = recovered(fixture, path);
        CHECK(session->unsavedSteps() == 1);
        require(session->revert());
        CHECK(stateOf(*session) == state);
        checkModel(*session);
        taken(session->save());
        CHECK(fileContent(fixture.file(keptName)) == file);
    }
}

TEST_CASE("An error in any step of a migration leaves the file and nothing else")
{
    StorageFixture fixture;
    const QString path = olderCourse(fixture);
    const QByteArray file = fileContent(path);
    const QByteArray state = stateIn(fixture, path);
    const int version = GENERATE(2, 3);
    const auto moment = GENERATE(Moment::Before, Moment::After);
    {
        const schema::VersionsInstead versions(
            versionsWithMigrations([&](int at, Moment when) -> Result<> {
                if (at == version && when == moment)
                    return fileError(ErrorCode::DiskFull, path, u"the test says so"_s);
                return {};
            }));
        const auto opened = EditSession::open(path, optionsIn(fixture));
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::DiskFull);
        CHECK(fixture.sessions() == QStringList());
    }
    CHECK(fileContent(path) == file);
    CHECK(fixture.files() == QStringList{u"victim.carrel"_s});
    const schema::VersionsInstead versions(versionsWithMigrations());
    CHECK(stateIn(fixture, path) == state);
}

TEST_CASE("Whatever fails while a file of an older version is opened, it opens later, untouched")
{
    StorageFixture fixture;
    const QString path = olderCourse(fixture);
    const QByteArray file = fileContent(path);
    const QByteArray state = stateIn(fixture, path);
    const schema::VersionsInstead versions(versionsWithMigrations());
    VfsFault::prepare();
    std::unique_ptr<EditSession> session;
    FaultyOperation opening = operationIn(fixture, "Open an older file");
    opening.run = [&]() -> Result<> {
        CARREL_TRY_VALUE(opened, EditSession::open(path, optionsIn(fixture)));
        session = std::move(opened);
        return {};
    };
    opening.check = [&](const Result<> &done) {
        CHECK(fileContent(path) == file);
        if (!done) {
            CHECK(fixture.sessions() == QStringList());
            CHECK(fixture.files() == QStringList{u"victim.carrel"_s});
            require(opening.run());
        }
        CHECK(stateOf(*session) == state);
        checkModel(*session);
        require(session->close(EditSession::OnClose::Discard));
        session.reset();
    };
    tryWhateverFails(opening);
}

TEST_CASE(
    "Whatever fails while a file of an older version is first saved, the old file stays whole")
{
    StorageFixture fixture;
    const QString path = olderCourse(fixture);
    const QByteArray file = fileContent(path);
    const schema::VersionsInstead versions(versionsWithMigrations());
    VfsFault::prepare();
    std::unique_ptr<EditSession> session;
    QByteArray state;
    FaultyOperation saving = operationIn(fixture, "Save an older file");
    saving.lacking = GENERATE(Calls(), Calls(Call::Link)); // a drive without second names, too
    saving.prepare = [&] {
        for (const QString &name : fixture.files())
            QFile::remove(fixture.file(name));
        writeFile(path, file);
        session = taken(EditSession::open(path, optionsIn(fixture)));
        require(session->perform(u"Step"_s,
                                 [](Edit &edit) { return edit.putSetting(u"counter"_s, 0.5); }));
        state = stateOf(*session);
    };
    saving.run = [&]() -> Result<> {
        CARREL_TRY(session->save());
        return {};
    };
    saving.check = [&](const Result<> &done) {
        CHECK(fileContent(done ? fixture.file(keptName) : path) == file);
        if (!done)
            require(saving.run());
        CHECK(fileContent(fixture.file(keptName)) == file);
        CHECK(versionIn(path) == 3);
        require(session->close(EditSession::OnClose::Discard));
        session.reset();
        CHECK(stateIn(fixture, path) == state);
        CHECK(fixture.files() == QStringList{keptName, u"victim.carrel"_s});
    };
    tryWhateverFails(saving);
}

TEST_CASE("Killed in any step of a migration: the file is untouched and opens next time")
{
    StorageFixture fixture;
    const QString path = olderCourse(fixture);
    const QByteArray file = fileContent(path);
    const QByteArray state = stateIn(fixture, path);
    const QString version = GENERATE(u"2"_s, u"3"_s);
    const QString moment = GENERATE(u"before"_s, u"after"_s);
    // Opening reads the file once to judge it and once to work on it.
    const QString time = GENERATE(u"1"_s, u"2"_s);
    const QStringList said =
        runChild({u"migrate"_s, fixture.stateFolder(), path, version, moment, time});
    REQUIRE(said == QStringList{u"killed"_s});
    CHECK(fileContent(path) == file);
    CHECK(fixture.files() == QStringList{u"victim.carrel"_s});

    const schema::VersionsInstead versions(versionsWithMigrations());
    CHECK(EditSession::leftovers(optionsIn(fixture)).isEmpty());
    CHECK(stateIn(fixture, path) == state);
}

TEST_CASE("Killed while saving after a migration: the old file is under one of two names")
{
    StorageFixture fixture;
    const QString path = olderCourse(fixture);
    const QByteArray old = fileContent(path);
    const schema::VersionsInstead versions(versionsWithMigrations());
    const quint32 seed = seedOfRun();
    QRandomGenerator random(seed);
    int newFiles = 0;
    for (int i = 0; i < killsAfterMigration(); ++i) {
        INFO("kill " << i);
        const LastWords words = killAfter(
            {u"migratedsave"_s, fixture.stateFolder(), path, QString::number(seed + quint32(i))},
            random.bounded(0, 60), i % 3 == 0 ? "saved" : "try save");
        const Copied evidence(QFileInfo(fixture.stateFolder()).path());
        const bool isOld = fileContent(path) == old;
        newFiles += isOld ? 0 : 1;
        CHECK((isOld || fileContent(fixture.file(keptName)) == old));
        CHECK((words.saved < 0 || !isOld));
        CHECK(taken(verifyCourse(path)).problems == QStringList());
        if (!isOld)
            CHECK(words.possibleFile.contains(counterIn(path)));
        auto session = recovered(fixture, path);
        CHECK(words.possible.contains(counterOf(session->view())));
        checkModel(*session);
        taken(session->save());
        CHECK(versionIn(path) == 3);
        require(session->close(EditSession::OnClose::Discard));
        CHECK(fixture.files().filter(u"saving"_s) == QStringList());
        QDir(fixture.stateFolder()).removeRecursively();
        for (const QString &name : fixture.files())
            QFile::remove(fixture.file(name));
        writeFile(path, old);
    }
    CHECK(newFiles > 0);
}
