// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: when the power goes, the working copy holds an acknowledged state, no older
// than the last acknowledged edit, and every course file is the old one or a whole new one,
// whatever the drive made of the writes and names that were not forced to it yet.

#include "core/storage/gate.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/faults/drivemodel.h"
#include "tests/faults/survivors.h"
#include "tests/faults/victim.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/night.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int lossesByDay = 200; ///< States of the drive tried for one recorded day.
constexpr int historyEvery = 8; ///< States between two walks through the whole history.

int days()
{
    return byDayOrNight(1, 25);
}

/// What must and may be found, from what the program had said until the power went.
struct Expected
{
    QSet<qint64> work; ///< Counters that the working copy may have.
    QMap<QString, QSet<qint64>> files; ///< And each course file; -1: it may not be there.
    QStringList used; ///< Files that the course may belong to, the newer name first.

    void hear(const QString &line)
    {
        const QString verb = line.section(u' ', 0, 0);
        const QString what = line.section(u' ', 1);
        if (verb == u"try") {
            work.insert(what.toLongLong());
        } else if (verb == u"done") {
            done = what.toLongLong();
            work = {done};
        } else if (verb == u"saving") {
            files[what].insert(done);
        } else if (verb == u"saved") {
            files[what] = {done};
            used = used.contains(what) ? QStringList{what} : used;
        } else if (verb == u"using") {
            used.prepend(what);
        } else {
            FAIL(line.toStdString());
        }
    }

    qint64 done = 0;
};

QList<DriveStep> recordedDay(const StorageFixture &fixture, const QString &path, quint32 seed)
{
    const QTemporaryDir place;
    const QString log = place.filePath(u"log"_s);
    const QString root = QFileInfo(fixture.stateFolder()).path();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(CARREL_POWERCHILD),
                {root, log, fixture.stateFolder(), path, QString::number(seed)});
    REQUIRE(child.waitForFinished(300'000));
    REQUIRE(child.exitStatus() == QProcess::NormalExit);
    REQUIRE(child.exitCode() == 0);
    return readDriveLog(log);
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : path.first(slash);
}

/// Nothing moves into a folder that a loss of power could take away with all that is in it.
void checkFoldersLast(const QList<DriveStep> &steps)
{
    QSet<QByteArray> unsafe;
    for (const DriveStep &step : steps) {
        if (step.op == DriveOp::Folder)
            unsafe.insert(step.a);
        if (step.op == DriveOp::SyncFolder)
            unsafe.removeIf([&](const QByteArray &folder) { return folderOf(folder) == step.a; });
        INFO(step.a.toStdString() << " becomes " << step.b.toStdString());
        if (step.op == DriveOp::Rename || step.op == DriveOp::Link)
            CHECK_FALSE(unsafe.contains(folderOf(step.b)));
    }
}

/// Before and after each step that makes something safe or changes a name.
QList<qsizetype> boundaries(const QList<DriveStep> &steps)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const DriveOp op = steps[i].op;
        if (op == DriveOp::Write || op == DriveOp::Truncate || op == DriveOp::Known
            || op == DriveOp::Mark)
            continue;
        if (found.isEmpty() || found.last() != i)
            found.append(i);
        found.append(i + 1);
    }
    return found;
}

/// `count` of them, spread over all, in order.
QList<qsizetype> chosen(const QList<qsizetype> &from, int count, QRandomGenerator &random)
{
    QList<qsizetype> some;
    for (int i = 0; i < count; ++i) {
        const double at = (i + random.generateDouble()) * double(from.size()) / count;
        some.append(from[std::min(from.size() - 1, qsizetype(at))]);
    }
    return some;
}

std::unique_ptr<EditSession> survivor(const StorageFixture &fixture, const Expected &expected)
{
    const auto options = optionsIn(fixture);
    const auto leftovers = EditSession::leftovers(options);
    CHECK(leftovers.size() <= 1);
    if (!leftovers.isEmpty())
        return taken(EditSession::recover(leftovers.first().folder, options));
    // While the course takes another name, either is right.
    std::unique_ptr<EditSession> session;
    for (const QString &name : expected.used) {
        session = taken(EditSession::open(fixture.file(name), options));
        if (expected.work.contains(counterOf(session->view())))
            break;
    }
    return session;
}

void checkFiles(const StorageFixture &fixture, const Expected &expected)
{
    for (auto file = expected.files.cbegin(); file != expected.files.cend(); ++file) {
        INFO(file.key().toStdString());
        const QString path = fixture.file(file.key());
        if (!QFileInfo::exists(path)) {
            CHECK(file.value().contains(-1));
            continue;
        }
        CHECK(taken(verifyCourse(path)).problems == QStringList());
        CHECK(file.value().contains(counterIn(path)));
    }
}

void checkWork(const StorageFixture &fixture, const Expected &expected, const QByteArray &start,
               bool isWithHistory)
{
    auto session = survivor(fixture, expected);
    CHECK(fixture.files().filter(u"saving"_s) == QStringList());
    const qint64 counter = counterOf(session->view());
    INFO("counter " << counter << ", the last acknowledged is " << expected.done);
    CHECK(expected.work.contains(counter));
    checkModel(*session);
    if (isWithHistory)
        walkHistory(*session, start);
    CHECK(taken(session->save()).missingMedia == QStringList());
    CHECK(taken(verifyCourse(session->path())).problems == QStringList());
    CHECK(counterIn(session->path()) == counter);
}

void liveThrough(int day, quint32 seed)
{
    INFO("day " << day);
    StorageFixture fixture;
    const QString path = preparedCourse(fixture);
    REQUIRE(QFile::copy(path, fixture.file(u"other.carrel"_s)));
    const QString root = QFileInfo(fixture.stateFolder()).path();
    const QByteArray start = stateOf(*taken(EditSession::open(path, optionsIn(fixture))));
    DriveModel drive(root);
    const QList<DriveStep> steps = recordedDay(fixture, path, seed);
    checkFoldersLast(steps);
    QRandomGenerator random(seed);
    Expected expected;
    expected.work = {0};
    expected.files = {
        {u"victim.carrel"_s, {0}}, {u"other.carrel"_s, {0}}, {u"copy.carrel"_s, {-1}}};
    expected.used = {u"victim.carrel"_s};

    qsizetype applied = 0;
    qsizetype unsafe = 0;
    int state = 0;
    for (const qsizetype end : chosen(boundaries(steps), lossesByDay, random)) {
        for (; applied < end; ++applied) {
            drive.apply(steps[applied]);
            if (steps[applied].op == DriveOp::Mark)
                expected.hear(QString::fromUtf8(steps[applied].b));
        }
        const DriveLoss loss{DriveLoss::Writes(state % kindsOfWriteLoss),
                             DriveLoss::Names(random.bounded(kindsOfNameLoss))};
        INFO("state " << state << ": power lost after step " << end << " of " << steps.size()
                      << ", writes " << int(loss.writes) << ", names " << int(loss.names));
        const QRandomGenerator before = random;
        drive.layOut(root, loss, random);
        unsafe += drive.unsafeOps();
        const Evidence evidence([&](const QString &folder) {
            QRandomGenerator again = before;
            drive.layOut(folder, loss, again);
        });
        checkFiles(fixture, expected);
        checkWork(fixture, expected, start, state % historyEvery == historyEvery - 1);
        ++state;
    }
    CHECK(state == lossesByDay);
    CHECK(unsafe > state); // else nothing was at stake
}

} // namespace

TEST_CASE("Power lost at any moment: an acknowledged state survives, files are old or whole new")
{
    const quint32 seed = seedOfRun();
    for (int day = 0; day < days(); ++day)
        liveThrough(day, seed + quint32(day));
}
