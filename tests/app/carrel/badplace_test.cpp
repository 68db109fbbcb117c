// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places that cannot be written, drives that are full, and work that is interrupted: one sentence,
// and nothing lost or left behind.

#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"
#include "tests/support/smalldrive.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace carrel::test;

namespace {

constexpr auto openToAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
    | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
constexpr auto readOnly = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::ExeOther;

/// Everything that writes, with its target below `target`.
QList<QStringList> writingCalls(const Place &place, const QString &target)
{
    const QString file = place.path(u"c.carrel"_s);
    const QString to = target + u'/';
    return {{u"new"_s, to + u"n.carrel"_s},
            {u"load"_s, place.path(u"c.json"_s), u"-o"_s, to + u"l.carrel"_s},
            {u"dump"_s, file, u"-o"_s, to + u"d.json"_s},
            {u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, to + u"e.zip"_s},
            {u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, to + u"e"_s}};
}

void makeSources(const Place &place)
{
    place.course();
    REQUIRE(
        runCarrel({u"dump"_s, place.path(u"c.carrel"_s), u"-o"_s, place.path(u"c.json"_s)}).exitCode
        == 0);
}

/// A course file of some megabytes.
void makeLongSources(const Place &place)
{
    place.write(u"c.json"_s, longDocument(40));
    REQUIRE(
        runCarrel({u"load"_s, place.path(u"c.json"_s), u"-o"_s, place.path(u"c.carrel"_s)}).exitCode
        == 0);
}

} // namespace

TEST_CASE("A folder that cannot be written")
{
    const Place place;
    makeSources(place);
    const QString folder = place.path(u"locked"_s);
    REQUIRE(QDir().mkdir(folder));
    REQUIRE(QFile::setPermissions(place.path({}), openToAll));
    REQUIRE(QFile::setPermissions(folder, readOnly));
    const RunOptions options{.asNobody = isRoot()};
    if (runCarrel({u"--version"_s}, options).exitCode != 0)
        SKIP("the program lies where another user cannot run it");

    for (const QStringList &call : writingCalls(place, folder)) {
        const Run run = runCarrel(call, options);
        INFO(call.join(u' ').toStdString() + ": " + run.err.toStdString());
        CHECK(run.exitCode == 3);
        CHECK(run.out.isEmpty());
        CHECK(run.err.startsWith("carrel: "));
        CHECK(run.err.contains("locked"));
        CHECK(QDir(folder).isEmpty());
    }
    QFile::setPermissions(folder, openToAll);
}

TEST_CASE("A folder that does not exist")
{
    const Place place;
    makeSources(place);
    for (const QStringList &call : writingCalls(place, place.path(u"nowhere"_s))) {
        const Run run = runCarrel(call);
        INFO(call.join(u' ').toStdString() + ": " + run.err.toStdString());
        CHECK(run.exitCode == 3);
        CHECK(run.out.isEmpty());
        CHECK(run.err.startsWith("carrel: "));
    }
    CHECK_FALSE(QFileInfo::exists(place.path(u"nowhere"_s)));
}

TEST_CASE("A drive that is full")
{
    const Place place;
    makeLongSources(place);
    const SmallDrive drive(300);
    if (!drive.isMounted())
        SKIP("mounting a small tmpfs needs root and a system that allows it");

    SECTION("nothing is left of what was begun")
    {
        for (const QStringList &call : writingCalls(place, drive.path())) {
            if (call.first() == u"new")
                continue; // a blank course fits
            const Run run = runCarrel(call);
            INFO(call.join(u' ').toStdString() + ": " + run.err.toStdString());
            CHECK(run.exitCode == 3);
            CHECK(run.out.isEmpty());
            CHECK(run.err.contains("full"));
            CHECK(drive.names().isEmpty());
        }
    }

    SECTION("what was there before is as it was")
    {
        for (const QString &name : {u"l.carrel"_s, u"d.json"_s, u"e.zip"_s}) {
            QFile file(drive.file(name));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write("mine");
        }
        for (QStringList call : writingCalls(place, drive.path())) {
            if (call.first() == u"new" || call.last().endsWith(u"/e"))
                continue;
            call += u"--force"_s;
            const Run run = runCarrel(call);
            INFO(call.join(u' ').toStdString() + ": " + run.err.toStdString());
            CHECK(run.exitCode == 3);
        }
        CHECK(drive.names() == QStringList{u"d.json"_s, u"e.zip"_s, u"l.carrel"_s});
        for (const QString &name : drive.names()) {
            QFile file(drive.file(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(file.readAll() == "mine");
        }
    }

    SECTION("the temporary folder may be the full one")
    {
        const QString file = place.path(u"out.carrel"_s);
        const Run run = runCarrel({u"load"_s, place.path(u"c.json"_s), u"-o"_s, file},
                                  {.environment = {u"TMPDIR="_s + drive.path()}});
        CHECK(run.exitCode == 3);
        CHECK(run.err.contains("full"));
        CHECK_FALSE(QFileInfo::exists(file));
        CHECK(drive.names().isEmpty());
    }
}

TEST_CASE("Standard output that takes nothing")
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        SKIP("this system has no /dev/full");
    const Place place;
    makeSources(place);
    const QList<QStringList> calls{{u"info"_s, place.path(u"c.carrel"_s)},
                                   {u"dump"_s, place.path(u"c.carrel"_s)},
                                   {u"--help"_s}};
    for (const QStringList &call : calls) {
        const Run run = runCarrel(call, {.outputFile = u"/dev/full"_s});
        INFO(call.join(u' ').toStdString());
        CHECK(run.exitCode == 3);
        CHECK_FALSE(run.err.isEmpty());
    }
}

TEST_CASE("Interrupted work leaves nothing")
{
    const Place place;
    makeLongSources(place);
    const QString temporary = place.path(u"tmp"_s);
    const QString out = place.path(u"out"_s);
    REQUIRE(QDir().mkdir(temporary));
    REQUIRE(QDir().mkdir(out));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, temporary);

    int interrupted = 0;
    bool isFinished = false;
    // Longer and longer, until the work was done before the signal came: a busy machine begins
    // late.
    for (int wait = 20; wait <= 20'000 && !isFinished; wait *= 2) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(
            QStringLiteral(CARREL_PROGRAM),
            {u"load"_s, place.path(u"c.json"_s), u"-o"_s, out + u"/o.carrel"_s, u"--force"_s});
        REQUIRE(process.waitForStarted());
        QThread::msleep(ulong(wait));
        ::kill(pid_t(process.processId()), SIGINT);
        REQUIRE(process.waitForFinished(60'000));
        INFO("after " << wait << " ms");
        // Before the program listens, the signal ends it at once; after its end, it changes
        // nothing.
        const bool wasInTime =
            process.exitStatus() == QProcess::NormalExit && process.exitCode() == 130;
        interrupted += wasInTime;
        isFinished = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (wasInTime)
            CHECK(process.readAllStandardError().contains("cancelled"));
        if (process.exitCode() != 0)
            CHECK(QDir(out).isEmpty());
        CHECK(QDir(temporary)
                  .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                  .isEmpty());
        QFile::remove(out + u"/o.carrel"_s);
    }
    CHECK(interrupted > 0);
}
