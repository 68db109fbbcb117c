// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drives that are full and places that may not be written. What a machine lacks for this is said in
// the skip.

#include "core/edit/editsession.h"
#include "core/storage/gate.h"
#include "core/storage/workingcopy.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/faults/victim.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/smalldrive.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <unistd.h>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int nobody = 65534;

void rename(WorkingCopy &copy, const QString &title)
{
    recorded(copy.database(), u"Rename"_s, [&] {
        require(copy.database().run("UPDATE node SET title = ?1 WHERE kind = 'course'", title));
    });
}

} // namespace

TEST_CASE("A full drive during a save costs nothing")
{
    const SmallDrive drive(8 * 1024);
    if (!drive.isMounted())
        SKIP("skipped: mounting a small tmpfs needs the rights of root");
    StorageFixture fixture;
    auto copy = fixture.newCopy();
    const QString path = drive.file(u"Handover.carrel"_s);
    taken(copy->saveAs(path));
    const QByteArray before = fileContent(path);
    rename(*copy, u"Kept"_s);
    addMedia(*copy, u"mediaaaaaaaa"_s, noise(3'000'000, 1));

    const auto checkRefused = [&](const Result<WorkingCopy::SaveReport> &saved) {
        REQUIRE_FALSE(saved);
        INFO(saved.error().message.toStdString() << saved.error().detail.toStdString());
        CHECK(saved.error().code == ErrorCode::DiskFull);
        CHECK(saved.error().message.contains(u"full"));
        CHECK(fileContent(path) == before);
        CHECK(drive.names().filter(u"saving"_s).isEmpty());
        drive.clear();
        taken(copy->save());
        CHECK(contentDigest(path) == contentDigest(copy->database()));
        CHECK(taken(verifyCourse(path)).problems.isEmpty());
    };
    SECTION("when it is full before")
    {
        drive.fill();
        checkRefused(copy->save());
    }
    SECTION("when it fills up in the middle")
    {
        int calls = 0;
        checkRefused(copy->save(WorkingCopy::OnConflict::Refuse, [&](qint64, qint64) {
            if (++calls == 3)
                drive.fill();
            return true;
        }));
        CHECK(calls >= 3);
    }
}

TEST_CASE("A full drive under the working copy refuses the edit and keeps what was done")
{
    const SmallDrive drive(8 * 1024);
    if (!drive.isMounted())
        SKIP("skipped: mounting a small tmpfs needs the rights of root");
    StorageFixture fixture;
    StorageOptions options = fixture.options();
    options.stateFolder = drive.file(u"state"_s);
    auto copy = taken(WorkingCopy::create(options));
    growTree(copy->database(), {}, *options.ids);
    rename(*copy, u"Kept"_s);
    drive.fill();
    Result<> edited;
    // A small edit may still fit into pages that are there; a large one does not.
    for (int i = 0; i < 200 && edited; ++i) {
        edited =
            copy->database().run("UPDATE node SET body = ?1 WHERE kind = 'text'",
                                 u"{\"x\":\"%1\"}"_s.arg(QString(50'000, QChar(u'a' + i % 20))));
    }
    REQUIRE_FALSE(edited);
    INFO(edited.error().detail.toStdString());
    CHECK(edited.error().code == ErrorCode::DiskFull);
    CHECK(taken(copy->database().text("SELECT title FROM node WHERE kind = 'course'")) == u"Kept");
    drive.clear();
    rename(*copy, u"Goes on"_s);
    const QString path = fixture.file(u"a.carrel"_s);
    taken(copy->saveAs(path));
    CHECK(contentDigest(path) == contentDigest(copy->database()));
}

TEST_CASE("A course on another drive keeps removed media for undo without a second name")
{
    const SmallDrive drive(16 * 1024);
    if (!drive.isMounted())
        SKIP("skipped: mounting a small tmpfs needs the rights of root");
    StorageFixture fixture;
    auto copy = fixture.newCopy();
    const QByteArray bytes = noise(2'000'000, 3);
    const Media media = addMedia(*copy, u"mediaaaaaaaa"_s, bytes);
    const QString path = drive.file(u"stick.carrel"_s);
    taken(copy->saveAs(path));
    CHECK(QDir(copy->folder()).entryList({u"base-*"_s}).isEmpty());
    CHECK(mediaBytes(copy->media(), media) == bytes);
    recorded(copy->database(), u"Remove"_s,
             [&] { require(copy->database().run("DELETE FROM media")); });
    taken(copy->save());
    undone(copy->database());
    CHECK(mediaBytes(copy->media(), media) == bytes);
    taken(copy->save());
    CHECK(taken(verifyCourse(path)).problems.isEmpty());

    SECTION("and a stick that is gone loses no edit; saving says what is missing")
    {
        rename(*copy, u"Without the stick"_s);
        const QString folder = copy->folder();
        copy.reset();
        const QString away = drive.file(u"away.carrel"_s);
        REQUIRE(QFile::rename(path, away));
        copy = taken(WorkingCopy::recover(folder, fixture.options()));
        CHECK(taken(copy->database().text("SELECT title FROM node WHERE kind = 'course'"))
              == u"Without the stick");
        const auto saved = copy->saveAs(fixture.file(u"here.carrel"_s));
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == ErrorCode::DriveError);
        CHECK(saved.error().message.contains(u"mediaaaaaaaa.bin"));
        CHECK_FALSE(QFile::exists(fixture.file(u"here.carrel"_s)));
        copy.reset();
        REQUIRE(QFile::rename(away, path));
        copy = taken(WorkingCopy::recover(folder, fixture.options()));
        taken(copy->save());
        CHECK(taken(verifyCourse(path)).problems.isEmpty());
    }
}

TEST_CASE("A course in a folder that may not be written opens, and says how to save")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"shared.carrel"_s);
    const bool isRoot = ::geteuid() == 0;
    if (isRoot && QProcess::execute(u"setpriv"_s, {u"--reuid=%1"_s.arg(nobody), u"true"_s}) != 0)
        SKIP("skipped: root ignores the rights on files, and setpriv cannot become another user");
    const QString folder = QFileInfo(path).path();
    const QString state = fixture.file(u"../their-state"_s);
    REQUIRE(QDir().mkpath(state));
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(QFileInfo(folder).path(), enterable | QFile::WriteOwner));
    REQUIRE(QFile::setPermissions(folder, enterable));
    REQUIRE(QFile::setPermissions(path, readable));
    if (isRoot)
        REQUIRE(::chown(QFile::encodeName(state).constData(), nobody, nobody) == 0);

    const QByteArray before = fileContent(path);
    const QStringList lines = runChild({u"readonly"_s, state, path}, isRoot ? nobody : -1);
    INFO(lines.join(u'\n').toStdString());
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == u"read-only");
    CHECK(lines[1].startsWith(u"save: %1 "_s.arg(int(ErrorCode::ReadOnly))));
    CHECK(lines[1].contains(u"another name"));
    CHECK(lines[2].startsWith(u"copy: %1 "_s.arg(int(ErrorCode::NotWritable))));
    CHECK(lines[3] == u"saved elsewhere");
    CHECK(fileContent(path) == before);
    CHECK(fixture.files() == QStringList{u"shared.carrel"_s});
    REQUIRE(QFile::setPermissions(folder, enterable | QFile::WriteOwner));
}
