// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/recoverydata.h"

#include "core/base/system.h"
#include "core/edit/earlierversions.h"
#include "core/edit/outlineedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QThread>

#include <numeric>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

const QString canary = u"Kanarienvogel"_s;
constexpr auto folders = QDir::Dirs | QDir::NoDotAndDotDot;

/// Closed with everything saved; its history holds what was saved and deleted.
QString finishedCourse(SessionFixture &fixture, const QString &name)
{
    const QString path = fixture.path(name);
    auto session = got(EditSession::createNew(u"A course"_s, fixture.options()));
    const NodeId course = got(session->view().courseId());
    const NodeId module = got(addModule(*session, {course}, canary));
    const NodeId page = got(addPage(*session, {module}, canary + u" on a page"_s));
    REQUIRE(session->saveAs(path));
    QThread::msleep(3); // versions are told apart by the time
    REQUIRE(session->takeSnapshot(canary + u" as a name"_s));
    REQUIRE(deleteNodes(*session, {page, module}));
    REQUIRE(session->save());
    REQUIRE(session->close(EditSession::OnClose::Keep));
    return path;
}

QString stateFolder(const SessionFixture &fixture)
{
    return fixture.options().stateFolder;
}

/// Files of the folder whose bytes hold the word, as it is or in two bytes a letter.
QStringList filesWith(const QString &word, const QString &folder)
{
    const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = fileContent(files.next());
        const bool isPacked = files.fileName().endsWith(u".document"_s);
        const QByteArray all = isPacked ? qUncompress(bytes) : bytes;
        if (all.contains(word.toUtf8()) || all.contains(wide))
            found << files.filePath();
    }
    return found;
}

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

/// The same, with files that have several names counted once.
qint64 roomBelow(const QString &folder)
{
    QHash<quint64, qint64> bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto stamp = got(sys::fileStamp(files.next()));
        bytes.insert(stamp.inode, stamp.size);
    }
    const QList<qint64> each = bytes.values();
    return std::accumulate(each.begin(), each.end(), qint64(0));
}

RecoveryOfCourse of(const RecoveryData &data, const QString &path)
{
    for (const RecoveryOfCourse &course : data.courses) {
        if (course.coursePath == path)
            return course;
    }
    return {};
}

} // namespace

TEST_CASE("What you clear is gone: no letter of it stays in the state folder")
{
    SessionFixture fixture;
    const QString path = finishedCourse(fixture, u"handover.carrel"_s);
    const QString state = stateFolder(fixture);
    REQUIRE(filesWith(canary, state).size() >= 2); // the history, a version

    SECTION("of a course that is closed")
    {
        const ClearedRecovery cleared = clearRecoveryData(state, UnsavedWork::Keep);
        CHECK(cleared.stayed == QStringList());
        CHECK(filesWith(canary, state) == QStringList());
        CHECK(cleared.removed.histories == 1);
        CHECK(cleared.removed.versions == 2);
        CHECK(recoveryData(state).courses.isEmpty());
    }
    SECTION("of one that crashed after it was saved")
    {
        const QDir histories(state + u"/history"_s);
        const QDir document(histories.filePath(histories.entryList(folders)[0]));
        REQUIRE(QDir().rename(document.filePath(document.entryList(folders)[0]),
                              state + u"/sessions/crashed"_s));
        CHECK(recoveryData(state).total().ended == 1);
        const ClearedRecovery cleared = clearRecoveryData(state, UnsavedWork::Keep);
        CHECK(cleared.removed.ended == 1);
        CHECK(filesWith(canary, state) == QStringList());
    }
    SECTION("of one that is open, once it is closed")
    {
        auto session = got(EditSession::open(path, fixture.options()));
        clearRecoveryData(state, UnsavedWork::Keep);
        const QStringList left = filesWith(canary, state);
        for (const QString &file : left)
            CHECK(file.startsWith(state + u"/sessions/"_s)); // its undo
        CHECK_FALSE(left.isEmpty());
        REQUIRE(session->close(EditSession::OnClose::Keep));
        clearRecoveryData(state, UnsavedWork::Keep);
        CHECK(filesWith(canary, state) == QStringList());
    }
    for (const QString &part : {u"/history"_s, u"/backups"_s})
        CHECK(bytesBelow(state + part) == 0);
    CHECK(doneSteps(*got(EditSession::open(path, fixture.options()))) == 0);
}

TEST_CASE("Clearing leaves work that is in no file, unless the author wants that deleted too")
{
    SessionFixture fixture;
    const QString state = stateFolder(fixture);
    const QString path = fixture.path(u"handover.carrel"_s);
    REQUIRE(fixture.session->saveAs(path));
    fixture.addModule(canary);
    REQUIRE(fixture.session->takeSnapshot(canary + u" as a name"_s));
    fixture.session.reset(); // as after a crash
    auto untitled = got(EditSession::createNew(canary + u" without a file"_s, fixture.options()));
    const NodeId untitledCourse = got(untitled->view().courseId());
    REQUIRE(addModule(*untitled, {untitledCourse}, u"Once"_s));
    untitled.reset();

    const RecoveryData before = recoveryData(state);
    CHECK(before.total().unsaved == 2);
    CHECK(of(before, path).unsavedSteps == 1);
    CHECK(of(before, path).isFileThere);
    CHECK(of(before, {}).title == canary + u" without a file"_s);
    CHECK(before.total().unsavedBytes > 0);

    SECTION("it stays and can be gone on with")
    {
        const ClearedRecovery cleared = clearRecoveryData(state, UnsavedWork::Keep);
        CHECK(cleared.removed.unsaved == 0);
        const auto leftovers = EditSession::leftovers(fixture.options());
        REQUIRE(leftovers.size() == 2);
        for (const LeftoverSession &leftover : leftovers) {
            const auto session = got(EditSession::recover(leftover.folder, fixture.options()));
            CHECK(session->unsavedSteps() == leftover.unsavedSteps);
            CHECK(leftover.unsavedSteps > 0);
        }
    }
    SECTION("it goes, its named states too")
    {
        const ClearedRecovery cleared = clearRecoveryData(state, UnsavedWork::Delete);
        CHECK(cleared.removed.unsaved == 2);
        CHECK(EditSession::leftovers(fixture.options()).isEmpty());
        CHECK(filesWith(canary, state) == QStringList());
        CHECK(EditSession::open(path, fixture.options()));
    }
    SECTION("what cannot be read counts as such work")
    {
        const QString folder = EditSession::leftovers(fixture.options()).first().folder;
        writeFile(folder + u"/work.db"_s, "no database at all, but perhaps worth a look");
        CHECK(recoveryData(state).total().unreadable == 1);
        clearRecoveryData(state, UnsavedWork::Keep);
        CHECK(QFile::exists(folder + u"/work.db"_s));
        clearRecoveryData(state, UnsavedWork::Delete);
        CHECK_FALSE(QFile::exists(folder));
    }
}

TEST_CASE("A course that is open goes on when recovery data is cleared, with its undo")
{
    SessionFixture fixture;
    const QString state = stateFolder(fixture);
    const QString path = fixture.path(u"open.carrel"_s);
    const NodeId module = fixture.addModule();
    REQUIRE(fixture.session->saveAs(path));
    QThread::msleep(3);
    REQUIRE(renameNode(*fixture.session, module, u"Another name"_s));
    REQUIRE(fixture.session->save());
    fixture.addPage(module);

    for (const auto unsaved : {UnsavedWork::Keep, UnsavedWork::Delete})
        CHECK(clearRecoveryData(state, unsaved).removed.unsaved == 0);

    CHECK(recoveryData(state).openCourses == QStringList{path});
    CHECK(fixture.session->unsavedSteps() == 1);
    const QString now = dump(fixture.session->view());
    for (int i = 0; i < 3; ++i)
        REQUIRE(fixture.session->undo());
    CHECK(fixture.titlesBelow(fixture.course()).isEmpty());
    for (int i = 0; i < 3; ++i)
        REQUIRE(fixture.session->redo());
    CHECK(dump(fixture.session->view()) == now);
    QThread::msleep(3);
    REQUIRE(fixture.session->save());
    CHECK_FALSE(earlierVersions({path, {}, state}).isEmpty()); // kept anew
    fixture.reopen(path);
    CHECK(doneSteps(*fixture.session) == 3);
}

TEST_CASE("Recovery data is told by course, with the room that clearing it gives back")
{
    SessionFixture fixture;
    const QString state = stateFolder(fixture);
    REQUIRE(fixture.session->close(EditSession::OnClose::Discard));
    const QString first = finishedCourse(fixture, u"A.carrel"_s);
    const QString second = finishedCourse(fixture, u"B.carrel"_s);
    REQUIRE(QFile::remove(second));
    const RecoveryData data = recoveryData(state);
    REQUIRE(data.courses.size() == 2);
    CHECK(data.courses[0].coursePath == first);
    CHECK(data.courses[0].isFileThere);
    CHECK_FALSE(data.courses[1].isFileThere);
    for (const RecoveryOfCourse &course : data.courses) {
        CHECK(course.histories == 1);
        CHECK(course.versions == 2);
        CHECK_FALSE(course.hasUnsavedWork());
    }
    // A second name of the file that is there: no room comes of that one.
    const QString secondName = state + u"/backups/"_s
        + QDir(state + u"/backups"_s).entryList(folders)[0] + u"/20260101T100000000.carrel"_s;
    REQUIRE(sys::hardLink(first, secondName));
    REQUIRE(recoveryData(state).total().bytes == data.total().bytes);
    const qint64 promised = data.total().bytes;
    CHECK(promised > 0);
    const qint64 before = roomBelow(QFileInfo(state).path());
    const ClearedRecovery cleared = clearRecoveryData(state, UnsavedWork::Keep);
    CHECK(cleared.removed.bytes == promised);
    CHECK(before - roomBelow(QFileInfo(state).path()) == promised);
    CHECK(clearedText(cleared).contains(u"2 undo histor"_s));
}

TEST_CASE("Clearing that is stopped leaves what it has not reached whole")
{
    SessionFixture fixture;
    REQUIRE(fixture.session->close(EditSession::OnClose::Discard));
    const QString state = stateFolder(fixture);
    const QString first = finishedCourse(fixture, u"A.carrel"_s);
    const QString second = finishedCourse(fixture, u"B.carrel"_s);
    const ClearedRecovery cleared =
        clearRecoveryData(state, UnsavedWork::Keep, [](qint64 done, qint64) { return done < 1; });
    CHECK(cleared.isCancelled);
    CHECK(cleared.removed.histories == 1);
    CHECK(recoveryData(state).total().histories == 1);
    int withUndo = 0;
    for (const QString &path : {first, second}) {
        const auto session = got(EditSession::open(path, fixture.options()));
        withUndo += doneSteps(*session) > 0 ? 1 : 0;
    }
    CHECK(withUndo == 1);
}
