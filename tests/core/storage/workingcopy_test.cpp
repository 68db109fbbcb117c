// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/workingcopy.h"

#include "core/storage/history.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

void retitle(Database &database, const QString &title)
{
    recorded(database, u"Rename"_s, [&] {
        require(database.run("UPDATE node SET title = ?1 WHERE kind = 'course'", title));
    });
}

QString titleOf(Database &database)
{
    return taken(database.text("SELECT title FROM node WHERE kind = 'course'"));
}

qint64 chunksIn(Database &database, const char *schema)
{
    return taken(database.integer(
        (QByteArray("SELECT count(*) FROM ") + schema + ".media_chunk").constData()));
}

} // namespace

TEST_CASE("WorkingCopy: saving")
{
    StorageFixture fixture;
    auto copy = fixture.newCopy();
    const QString path = fixture.file(u"Handover.carrel"_s);

    SECTION("an untitled course asks for a name")
    {
        const auto saved = copy->save();
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == ErrorCode::InvalidInput);
    }
    SECTION("writes a file with the same content, and no other")
    {
        taken(copy->saveAs(path));
        CHECK(contentDigest(path) == contentDigest(copy->database()));
        CHECK(copy->path() == QFileInfo(path).canonicalFilePath());
        CHECK(fixture.files() == QStringList{u".~lock.Handover.carrel#"_s, u"Handover.carrel"_s});
        CHECK(copy->file().saveCount == 1);
        CHECK(fileContent(path).at(18) == 1); // rollback journal format: no side file, ever
        copy.reset();
        CHECK(fixture.files() == QStringList{u"Handover.carrel"_s});
    }
    SECTION("again counts up and gives a new save id; the former bytes are untouched until then")
    {
        taken(copy->saveAs(path));
        const QByteArray before = fileContent(path);
        const QString first = copy->file().saveId;
        retitle(copy->database(), u"Changed"_s);
        CHECK(fileContent(path) == before);
        taken(copy->save());
        CHECK(copy->file().saveCount == 2);
        CHECK(copy->file().saveId != first);
        CHECK(copy->file().documentId == taken(openCourse(path, GateDepth::Whole)).info.documentId);
        CHECK(contentDigest(path) == contentDigest(copy->database()));
        CHECK(taken(History(copy->database()).unsavedSteps()) == 0);
    }
    SECTION("leaves nothing of deleted text in the file")
    {
        const QString secret = u"Canary-in-the-deleted-title"_s;
        retitle(copy->database(), secret);
        taken(copy->saveAs(path));
        REQUIRE(fileContent(path).contains(secret.toUtf8()));
        retitle(copy->database(), u"Harmless"_s);
        taken(copy->save());
        CHECK_FALSE(fileContent(path).contains(secret.toUtf8()));
        CHECK(titleOf(copy->database()) == u"Harmless");
    }
    SECTION("keeps the permissions of the file it replaces")
    {
        taken(copy->saveAs(path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        taken(copy->save());
        CHECK(QFile::permissions(path).testFlag(QFile::ReadGroup) == false);
    }
    SECTION("follows a link instead of replacing it")
    {
        taken(copy->saveAs(path));
        const QString link = fixture.file(u"link.carrel"_s);
        REQUIRE(QFile::link(path, link));
        taken(copy->saveAs(link));
        CHECK(QFileInfo(link).isSymLink());
        CHECK(copy->path() == QFileInfo(path).canonicalFilePath());
    }
    SECTION("can be cancelled, and then nothing has happened")
    {
        taken(copy->saveAs(path));
        const QByteArray before = fileContent(path);
        retitle(copy->database(), u"Changed"_s);
        const auto saved =
            copy->save(WorkingCopy::OnConflict::Refuse, [](qint64, qint64) { return false; });
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == ErrorCode::Cancelled);
        CHECK(fileContent(path) == before);
        CHECK(fixture.files().size() == 2);
        CHECK(taken(History(copy->database()).unsavedSteps()) == 1);
        taken(copy->save());
    }
    SECTION("a copy leaves the session as it is")
    {
        taken(copy->saveAs(path));
        retitle(copy->database(), u"Changed"_s);
        const QString other = fixture.file(u"copy.carrel"_s);
        taken(copy->saveCopy(other));
        CHECK(contentDigest(other) == contentDigest(copy->database()));
        CHECK(copy->path() == QFileInfo(path).canonicalFilePath());
        CHECK(taken(History(copy->database()).unsavedSteps()) == 1);
    }
    SECTION("into a folder that is not there names it")
    {
        const auto saved = copy->saveAs(fixture.file(u"no/such/x.carrel"_s));
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == ErrorCode::NotFound);
        CHECK(saved.error().message.contains(u"no/such"));
    }
}

TEST_CASE("WorkingCopy: a file that others touch")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"a.carrel"_s);
    auto copy = taken(WorkingCopy::open(path, fixture.options()));
    CHECK(copy->fileState() == WorkingCopy::FileState::Same);
    retitle(copy->database(), u"Mine"_s);

    SECTION("is not overwritten when it was replaced, unless the author says so")
    {
        const QString other = fixture.savedCourse(u"b.carrel"_s, {3, 1, 1});
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::copy(other, path));
        CHECK(copy->fileState() == WorkingCopy::FileState::Changed);
        const QByteArray theirs = fileContent(path);
        const auto saved = copy->save();
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == ErrorCode::Conflict);
        CHECK(saved.error().message.contains(u"a.carrel"));
        CHECK(fileContent(path) == theirs);
        CHECK(titleOf(copy->database()) == u"Mine");
        taken(copy->save(WorkingCopy::OnConflict::Overwrite));
        CHECK(contentDigest(path) == contentDigest(copy->database()));
    }
    SECTION("is the same when only its date or its number on the drive changed")
    {
        const QByteArray bytes = fileContent(path);
        REQUIRE(QFile::remove(path));
        writeFile(path, bytes);
        CHECK(copy->fileState() == WorkingCopy::FileState::Same);
        taken(copy->save());
    }
    SECTION("is never mixed with ours when somebody wrote into it instead of replacing it")
    {
        // The same file on the drive, other bytes: what we have open is no longer what we opened.
        const Media media = addMedia(*copy, u"mediaaaaaaaa"_s, noise(3'000'000, 4));
        taken(copy->save());
        const QByteArray theirs =
            fileContent(fixture.savedCourse(u"b.carrel"_s, {9, 9, 9}, noise(5'000'000, 5)));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.write(theirs) == theirs.size());
        file.close();
        CHECK(copy->fileState() == WorkingCopy::FileState::Changed);
        const auto refused = copy->save();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
        const auto saved = copy->save(WorkingCopy::OnConflict::Overwrite);
        if (saved) {
            const CourseFindings findings = taken(verifyCourse(path));
            CHECK(findings.problems.size() == saved->missingMedia.size());
        } else {
            INFO(saved.error().message.toStdString());
            CHECK((saved.error().code == ErrorCode::Damaged
                   || saved.error().code == ErrorCode::DriveError));
            CHECK(fileContent(path) == theirs);
        }
        CHECK(titleOf(copy->database()) == u"Mine");
    }
    SECTION("is written anew when it was deleted")
    {
        REQUIRE(QFile::remove(path));
        CHECK(copy->fileState() == WorkingCopy::FileState::Missing);
        taken(copy->save());
        CHECK(contentDigest(path) == contentDigest(copy->database()));
    }
    SECTION("is refused to a second session, and given when asked for anyway")
    {
        const auto second = WorkingCopy::open(path, fixture.options());
        REQUIRE_FALSE(second);
        CHECK(second.error().code == ErrorCode::InUse);
        StorageOptions options = fixture.options();
        options.ifInUse = StorageOptions::IfInUse::OpenAnyway;
        CHECK(WorkingCopy::open(path, options));
    }
}

TEST_CASE("WorkingCopy: a lock of a process that is gone does not count")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"a.carrel"_s);
    const auto lockText = [](const QString &host, qint64 process) {
        return u"eve,%1,%2,2026-03-01T10:00:00.000Z\n"_s.arg(host).arg(process).toUtf8();
    };
    const QString note = fixture.file(u".~lock.a.carrel#"_s);
    SECTION("on this computer")
    {
        writeFile(note, lockText(sys::hostName(), 0x3fffffff));
        CHECK(WorkingCopy::open(path, fixture.options()));
    }
    SECTION("but one of another computer does")
    {
        writeFile(note, lockText(u"elsewhere"_s, 1));
        const auto copy = WorkingCopy::open(path, fixture.options());
        REQUIRE_FALSE(copy);
        CHECK(copy.error().code == ErrorCode::InUse);
        CHECK(copy.error().message.contains(u"elsewhere"));
    }
}

TEST_CASE("WorkingCopy: media across saves")
{
    StorageFixture fixture;
    const QByteArray bytes = noise(2'500'000, 1);
    const QString path = fixture.savedCourse(u"a.carrel"_s, {}, bytes);
    auto copy = taken(WorkingCopy::open(path, fixture.options()));
    Media media;
    media.size = bytes.size();
    media.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);

    SECTION("stay in the course file; the working copy holds none of them")
    {
        CHECK(chunksIn(copy->database(), "main") == 0);
        CHECK(mediaBytes(copy->media(), media) == bytes);
    }
    SECTION("that are added move into the file with the save")
    {
        const QByteArray added = noise(1 << 20, 2);
        const Media other = addMedia(*copy, u"mediabbbbbbb"_s, added);
        CHECK(chunksIn(copy->database(), "main") == 1);
        auto device = taken(copy->media().open(other.sha256, other.size));
        CHECK(device->read(10) == added.left(10));
        taken(copy->save());
        CHECK(chunksIn(copy->database(), "main") == 0);
        CHECK(device->read(10) == added.mid(10, 10)); // an open reader goes on
        CHECK(mediaBytes(copy->media(), other) == added);
        CHECK(mediaBytes(copy->media(), media) == bytes);
        CHECK(taken(verifyCourse(path)).problems.isEmpty());
    }
    SECTION(
        "that were removed and saved come back by undo, with their bytes, and can be saved again")
    {
        recorded(copy->database(), u"Remove"_s,
                 [&] { require(copy->database().run("DELETE FROM media")); });
        taken(copy->save());
        CHECK(QFileInfo(path).size() < 1'000'000);
        undone(copy->database());
        CHECK(mediaBytes(copy->media(), media) == bytes);
        const QString folder = copy->folder();
        copy.reset(); // keeps the unsaved step
        copy = taken(WorkingCopy::recover(folder, fixture.options()));
        CHECK(mediaBytes(copy->media(), media) == bytes);
        taken(copy->save());
        CHECK(taken(verifyCourse(path)).problems.isEmpty());
        CHECK(mediaBytes(copy->media(), media) == bytes);
        CHECK(QDir(folder).entryList({u"base-*"_s}).size() == 1);
    }
    SECTION(
        "that were removed many saves ago come back by undo as well, and no more is kept than that")
    {
        constexpr int many = 12; // more than SQLite attaches
        QList<Media> removed;
        for (int i = 0; i < many; ++i) {
            removed << addMedia(*copy, u"media%1"_s.arg(i, 7, 36, QChar(u'z')),
                                noise(1 << 19, quint32(10 + i)));
            taken(copy->save());
            recorded(copy->database(), u"Remove"_s,
                     [&] { require(copy->database().run("DELETE FROM media")); });
            taken(copy->save());
        }
        CHECK(QDir(copy->folder()).entryList({u"base-*"_s}).size() <= 6);
        for (const Media &one : std::as_const(removed))
            CHECK(mediaBytes(copy->media(), one).size() == one.size);
        CHECK(mediaBytes(copy->media(), media) == bytes);
        const QString folder = copy->folder();
        for (int i = 0; i < many; ++i)
            undone(copy->database());
        copy.reset();
        copy = taken(WorkingCopy::recover(folder, fixture.options()));
        taken(copy->save());
        CHECK(taken(verifyCourse(path)).problems.isEmpty());
        CHECK(QFileInfo(path).size() > many * (1 << 19));
        CHECK(chunksIn(copy->database(), "main") == 0);
    }
    SECTION("are read through a snapshot while the file is replaced")
    {
        const auto snapshot = taken(copy->snapshot());
        const auto device = taken(snapshot->media().open(media.sha256, media.size));
        require(copy->database().run("DELETE FROM media"));
        taken(copy->save());
        CHECK(device->readAll() == bytes);
        CHECK(taken(snapshot->database().integer("SELECT count(*) FROM media")) == 1);
        CHECK(taken(copy->database().integer("SELECT count(*) FROM media")) == 0);
    }
    SECTION("stay in reach when the file is deleted while it is open")
    {
        REQUIRE(QFile::remove(path));
        CHECK(mediaBytes(copy->media(), media) == bytes);
        taken(copy->save());
        CHECK(taken(verifyCourse(path)).problems.isEmpty());
    }
}

TEST_CASE("WorkingCopy: leftovers and kept histories")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"a.carrel"_s);
    const QString original = titleOf(taken(WorkingCopy::open(path, fixture.options()))->database());
    auto copy = taken(WorkingCopy::open(path, fixture.options()));
    CHECK(copy->historyFate() == HistoryFate::New);

    SECTION("a session in use is no leftover")
    {
        retitle(copy->database(), u"Mine"_s);
        CHECK(WorkingCopy::leftovers(fixture.options()).isEmpty());
        CHECK_FALSE(WorkingCopy::recover(copy->folder(), fixture.options()));
    }
    SECTION("unsaved work is offered, and refuses opening the file until it is dealt with")
    {
        retitle(copy->database(), u"Mine"_s);
        copy.reset();
        const auto leftovers = WorkingCopy::leftovers(fixture.options());
        REQUIRE(leftovers.size() == 1);
        CHECK(leftovers[0].title == u"Mine");
        CHECK(leftovers[0].unsavedSteps == 1);
        CHECK(leftovers[0].coursePath == QFileInfo(path).canonicalFilePath());
        CHECK_FALSE(leftovers[0].fileChanged);
        const auto refused = WorkingCopy::open(path, fixture.options());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InUse);

        auto again = taken(WorkingCopy::recover(leftovers[0].folder, fixture.options()));
        CHECK(titleOf(again->database()) == u"Mine");
        undone(again->database());
        CHECK(titleOf(again->database()) == original);
    }
    SECTION("a leftover says when its file changed meanwhile")
    {
        retitle(copy->database(), u"Mine"_s);
        copy.reset();
        const QString other = fixture.savedCourse(u"b.carrel"_s);
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::rename(other, path));
        CHECK(WorkingCopy::leftovers(fixture.options()).at(0).fileChanged);
    }
    SECTION("a leftover can be thrown away")
    {
        retitle(copy->database(), u"Mine"_s);
        const QString folder = copy->folder();
        copy.reset();
        require(WorkingCopy::discard(folder));
        CHECK_FALSE(QFileInfo::exists(folder));
        CHECK(titleOf(taken(WorkingCopy::open(path, fixture.options()))->database()) == original);
    }
    SECTION("after a save the history goes on when the same file is opened again")
    {
        retitle(copy->database(), u"Mine"_s);
        taken(copy->save());
        copy.reset();
        CHECK(fixture.sessions().isEmpty());
        copy = taken(WorkingCopy::open(path, fixture.options()));
        CHECK(copy->historyFate() == HistoryFate::Continued);
        CHECK(taken(History(copy->database()).rows()).size() == 1);
        undone(copy->database());
        CHECK(titleOf(copy->database()) == original);
        CHECK(taken(History(copy->database()).unsavedSteps()) == 1);
    }
    SECTION("a file saved elsewhere meanwhile is adopted as one step that can be undone")
    {
        retitle(copy->database(), u"Mine"_s);
        taken(copy->save());
        copy.reset();
        StorageOptions elsewhere = fixture.options();
        elsewhere.stateFolder += u"-elsewhere"_s;
        auto theirs = taken(WorkingCopy::open(path, elsewhere));
        retitle(theirs->database(), u"Theirs"_s);
        require(theirs->database().run("DELETE FROM node WHERE kind = 'text' AND rank > 'U'"));
        taken(theirs->save());
        const QByteArray content = contentDigest(theirs->database());
        theirs.reset();

        copy = taken(WorkingCopy::open(path, fixture.options()));
        REQUIRE(copy->historyFate() == HistoryFate::Elsewhere);
        CHECK(titleOf(copy->database()) == u"Mine");
        const QByteArray mine = contentDigest(copy->database());
        recorded(copy->database(), u"Changed elsewhere"_s, [&] { require(copy->adoptFile()); });
        CHECK(contentDigest(copy->database()) == content);
        undone(copy->database());
        CHECK(contentDigest(copy->database()) == mine);
        require(copy->startAfresh());
        CHECK(contentDigest(copy->database()) == content);
        CHECK(taken(History(copy->database()).rows()).isEmpty());
    }
    SECTION("a kept history whose database was tampered with is not believed")
    {
        retitle(copy->database(), u"Mine"_s);
        taken(copy->save());
        require(copy->database().run("UPDATE node SET title = 'Tampered' WHERE kind = 'course'"));
        copy.reset();
        copy = taken(WorkingCopy::open(path, fixture.options()));
        CHECK(copy->historyFate() == HistoryFate::New);
        CHECK(titleOf(copy->database()) == u"Mine");
    }
    SECTION("an untitled course with steps is kept, one without goes")
    {
        auto empty = taken(WorkingCopy::create(fixture.options()));
        const QString emptyFolder = empty->folder();
        empty.reset();
        CHECK_FALSE(QFileInfo::exists(emptyFolder));
        auto begun = fixture.newCopy();
        retitle(begun->database(), u"New one"_s);
        const QString folder = begun->folder();
        begun.reset();
        auto again = taken(WorkingCopy::recover(folder, fixture.options()));
        CHECK(again->path().isEmpty());
        CHECK(titleOf(again->database()) == u"New one");
    }
    SECTION("the private folder is private")
    {
        const auto permissions = QFile::permissions(copy->folder());
        CHECK_FALSE(
            permissions.testAnyFlags(QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther));
    }
}
