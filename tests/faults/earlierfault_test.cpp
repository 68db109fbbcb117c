// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: whatever fails while an earlier version of a course is looked at or brought
// back, the version stays, and what comes of it is the whole version or nothing.

#include "core/edit/earlierversions.h"
#include "core/storage/earliersaves.h"
#include "core/storage/gate.h"
#include "tests/faults/faultloop.h"
#include "tests/faults/faultsession.h"
#include "tests/faults/survivors.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

FaultyOperation operationOnVersions(const SessionUnderTest &work, const char *name)
{
    FaultyOperation operation = work.operation(name);
    operation.most = 8;
    operation.mostAtNight = 2000;
    return operation;
}

/// A course that was saved four times. The versions have media that the course has no more.
class SavedOften
{
public:
    SavedOften()
    {
        m_work.openForFaults();
        for (int i = 0; i < 4; ++i) {
            m_work.edit();
            QThread::msleep(3); // versions are told apart by the time
            taken(m_work.session().save());
        }
        REQUIRE(versions().size() > 3);
        m_kept = keptBytes();
    }

    SessionUnderTest &work() { return m_work; }
    EarlierPlace place() { return {m_work.path(), {}, m_work.fixture().stateFolder()}; }
    QList<EarlierVersion> versions() { return earlierVersions(place()); }
    /// The newest with its media, or without.
    EarlierVersion version(bool hasMedia)
    {
        const auto all = versions();
        const auto found = std::ranges::find(all, hasMedia, &EarlierVersion::hasMedia);
        REQUIRE(found != all.end());
        return *found;
    }

    FaultyOperation operation(const char *name) const { return operationOnVersions(m_work, name); }

    void checkKept() { CHECK(keptBytes() == m_kept); }

private:
    QList<QByteArray> keptBytes()
    {
        QList<QByteArray> bytes;
        for (const EarlierVersion &version : versions())
            bytes << fileContent(version.file);
        return bytes;
    }

    SessionUnderTest m_work;
    QList<QByteArray> m_kept;
};

} // namespace

TEST_CASE("Whatever fails while an earlier version is looked at, it is shown whole or not at all")
{
    SavedOften course;
    const EarlierVersion version = course.version(GENERATE(true, false));
    const auto read = [&]() -> Result<VersionFacts> {
        CARREL_TRY_VALUE(opened, EarlierCourse::open(version));
        return factsOf(opened->view());
    };
    const VersionFacts whole = taken(read());
    VersionFacts facts;
    FaultyOperation looking = course.operation("Look at a version");
    looking.places << QFileInfo(version.file).fileName() << u"version.carrel"_s; // unpacked
    looking.run = [&]() -> Result<> {
        CARREL_TRY_VALUE(found, read());
        facts = found;
        return {};
    };
    looking.check = [&](const Result<> &done) {
        if (!done)
            require(looking.run());
        CHECK(facts.title == whole.title);
        CHECK(facts.words == whole.words);
        CHECK(facts.mediaFiles == whole.mediaFiles);
        course.checkKept();
    };
    tryWhateverFails(looking);
}

TEST_CASE(
    "Whatever fails while an earlier version becomes a course again, it is whole or not there")
{
    SavedOften course;
    const EarlierVersion version = course.version(GENERATE(true, false));
    const QString target = course.work().fixture().file(u"earlier.carrel"_s);
    QStringList lost;
    FaultyOperation taking = course.operation("Take a version");
    taking.places << u"earlier.carrel"_s << QFileInfo(version.file).fileName();
    taking.prepare = [&] { QFile::remove(target); };
    taking.run = [&]() -> Result<> {
        CARREL_TRY_VALUE(names, takeEarlierVersion(version, course.place(), target));
        lost = names;
        return {};
    };
    taking.check = [&](const Result<> &done) {
        CHECK(QFile::exists(target) == bool(done));
        if (!done)
            require(taking.run());
        CHECK(lost == QStringList());
        CHECK(taken(verifyCourse(target)).problems == QStringList());
        QFile::remove(target);
        course.work().checkNothingLeftBehind();
        course.work().checkSession();
        course.checkKept();
    };
    tryWhateverFails(taking);
}

TEST_CASE("Whatever fails while a course becomes an earlier version, it does so as a whole or not")
{
    SavedOften course;
    const auto all = course.versions();
    const auto earlier = taken(EarlierCourse::open(all.last()));
    EditSession &session = course.work().session();
    const QByteArray state = stateOf(session);
    QStringList lost;
    FaultyOperation going = course.operation("Go back to a version");
    going.run = [&]() -> Result<> {
        CARREL_TRY_VALUE(names, goBackToVersion(session, earlier->view(), u"then"_s));
        lost = names;
        return {};
    };
    going.check = [&](const Result<> &done) {
        if (!done) {
            CHECK(stateOf(session) == state);
            require(going.run());
        }
        CHECK(lost == QStringList());
        CHECK(counterOf(session.view()) == counterOf(earlier->view()));
        checkMedia(session);
        require(session.undo());
        CHECK(stateOf(session) == state);
        course.checkKept();
    };
    tryWhateverFails(going);
}

TEST_CASE("Whatever fails while files come back from an earlier version, none is left out for that")
{
    SessionUnderTest work;
    work.openForFaults();
    const QString old = work.fixture().file(u"old.carrel"_s);
    const auto editTimes = [&work](int times) {
        for (int i = 0; i < times; ++i)
            work.edit();
        taken(work.session().save());
    };
    editTimes(3);
    REQUIRE(QFile::copy(work.path(), old));
    editTimes(9); // the files of that state are gone now, ...
    REQUIRE(QDir(EarlierSaves::folderOfAll(work.fixture().stateFolder())).removeRecursively());
    work.forgetSteps(); // ... and no version has them but the one that was put elsewhere
    const auto earlier = taken(EarlierCourse::open({old, {}, 0, true}));
    const QByteArray state = stateOf(work.session());
    QStringList lost;
    FaultyOperation going = operationOnVersions(work, "Files of a version");
    going.places << u"old.carrel"_s;
    going.run = [&]() -> Result<> {
        CARREL_TRY_VALUE(names, goBackToVersion(work.session(), earlier->view(), u"then"_s));
        lost = names;
        return {};
    };
    going.check = [&](const Result<> &done) {
        if (!done) {
            CHECK(stateOf(work.session()) == state);
            require(going.run());
        }
        CHECK(lost == QStringList());
        CHECK(counterOf(work.session().view()) == 3);
        checkMedia(work.session());
        work.forgetSteps();
    };
    tryWhateverFails(going);
}
