// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long what lies in the state folder stays there.

#include "core/storage/remains.h"

#include "core/storage/earliersaves.h"
#include "core/storage/historyshelf.h"
#include "tests/core/storage/coursefixture.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int monthOfDays = 31;
constexpr auto foldersOnly = QDir::Dirs | QDir::NoDotAndDotDot;

/// The fixture's options at that many days from today: files have the time of today.
StorageOptions afterDays(const StorageFixture &fixture, int days)
{
    StorageOptions options = fixture.options();
    options.clock = std::make_shared<SetClock>(QDateTime::currentDateTimeUtc().addDays(days));
    return options;
}

/// Edited, saved and closed.
void finish(const StorageFixture &fixture, const QString &path)
{
    auto copy = taken(WorkingCopy::open(path, fixture.options()));
    recorded(copy->database(), u"Step"_s, [&] {
        require(copy->database().run("UPDATE node SET title = 'x' WHERE kind = 'course'"));
    });
    taken(copy->save());
    require(copy->close(WorkingCopy::OnClose::Keep));
}

void leaveUnsaved(const StorageFixture &fixture, const QString &path)
{
    auto copy = taken(WorkingCopy::open(path, fixture.options()));
    recorded(copy->database(), u"Step"_s, [&] {
        require(copy->database().run("UPDATE node SET title = 'y' WHERE kind = 'course'"));
    });
}

QStringList historiesIn(const StorageFixture &fixture)
{
    QStringList all;
    const QDir histories(fixture.stateFolder() + u"/history"_s);
    for (const QString &document : histories.entryList(foldersOnly)) {
        for (const QString &name : QDir(histories.filePath(document)).entryList(foldersOnly))
            all << histories.filePath(document) + u'/' + name;
    }
    return all;
}

} // namespace

TEST_CASE("What is kept of a course goes after its time, unsaved work never does")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"course.carrel"_s, {1, 1, 1});
    finish(fixture, path);
    REQUIRE(historiesIn(fixture).size() == 1);
    const QString history = historiesIn(fixture)[0];

    SECTION("a history stays for thirty days")
    {
        WorkingCopy::leftovers(afterDays(fixture, monthOfDays - 2));
        CHECK(historiesIn(fixture).size() == 1);
        WorkingCopy::leftovers(afterDays(fixture, monthOfDays));
        CHECK(historiesIn(fixture).isEmpty());
    }
    SECTION("what is left of a session that crashed after saving, too")
    {
        REQUIRE(QDir().rename(history, fixture.stateFolder() + u"/sessions/crashed"_s));
        WorkingCopy::leftovers(afterDays(fixture, 0));
        CHECK(historiesIn(fixture).size() == 1); // found again as a history
        REQUIRE(
            QDir().rename(historiesIn(fixture)[0], fixture.stateFolder() + u"/sessions/crashed"_s));
        WorkingCopy::leftovers(afterDays(fixture, monthOfDays));
        CHECK(historiesIn(fixture).isEmpty());
        CHECK(fixture.sessions().isEmpty());
    }
    SECTION("all histories together have at most a gigabyte, the newest first")
    {
        const QString other = fixture.savedCourse(u"other.carrel"_s, {1, 1, 1});
        finish(fixture, other);
        for (const QString &folder : historiesIn(fixture)) {
            QFile large(folder + u"/large"_s);
            REQUIRE(large.open(QIODevice::WriteOnly));
            REQUIRE(large.resize(qint64(600) << 20)); // sparse
        }
        QFile work(history + u"/work.db"_s);
        REQUIRE(work.open(QIODevice::ReadWrite));
        REQUIRE(work.setFileTime(QDateTime::currentDateTime().addDays(-2),
                                 QFileDevice::FileModificationTime));
        work.close();
        WorkingCopy::leftovers(afterDays(fixture, 0));
        REQUIRE(historiesIn(fixture).size() == 1);
        CHECK(historiesIn(fixture)[0] != history);
    }
    SECTION("what a killed process has half deleted of a history goes at once")
    {
        REQUIRE(QFile::remove(history + u"/work.db"_s));
        WorkingCopy::leftovers(afterDays(fixture, 0));
        CHECK(historiesIn(fixture).isEmpty());
    }
    SECTION("unsaved work waits for the author, however long")
    {
        leaveUnsaved(fixture, path);
        const auto years = WorkingCopy::leftovers(afterDays(fixture, 5000));
        REQUIRE(years.size() == 1);
        CHECK(years[0].unsavedSteps == 1);
        CHECK(taken(WorkingCopy::recover(years[0].folder, fixture.options())));
    }
    SECTION("so does what cannot be read now")
    {
        leaveUnsaved(fixture, path);
        const QString folder = WorkingCopy::leftovers(fixture.options())[0].folder;
        writeFile(folder + u"/work.db"_s, "not a database");
        WorkingCopy::leftovers(afterDays(fixture, 5000));
        CHECK(fileContent(folder + u"/work.db"_s) == "not a database");
    }
    SECTION("versions of a course that is never saved again are thinned all the same")
    {
        const EarlierSaves earlier(fixture.stateFolder(), u"documentaaaa"_s);
        const QString file = fixture.file(u"old.carrel"_s);
        const QDateTime today = QDateTime::currentDateTimeUtc();
        for (int days = 0; days < 30; ++days) {
            writeFile(file, "x");
            QFile old(file);
            REQUIRE(old.open(QIODevice::ReadWrite));
            REQUIRE(old.setFileTime(today.addDays(-days), QFileDevice::FileModificationTime));
            old.close();
            require(earlier.keep(file));
            REQUIRE(QFile::remove(file));
        }
        REQUIRE(earlier.list().size() == 30);
        WorkingCopy::leftovers(afterDays(fixture, 0));
        CHECK(earlier.list().size() < 20);
        WorkingCopy::leftovers(afterDays(fixture, 400));
        CHECK(earlier.list().size() == 10); // the last ten always stay
    }
}

TEST_CASE("Deleting a folder gives back the room of files that have no other name")
{
    StorageFixture fixture;
    const QString kept = fixture.file(u"kept.carrel"_s);
    QDir().mkpath(QFileInfo(kept).path());
    const QString folder = fixture.folder() + u"/going"_s;
    REQUIRE(QDir().mkpath(folder + u"/inner"_s));
    writeFile(kept, QByteArray(1000, 'k'));
    writeFile(folder + u"/own"_s, QByteArray(500, 'o'));
    writeFile(folder + u"/inner/.hidden"_s, QByteArray(30, 'h'));
    require(sys::hardLink(kept, folder + u"/second"_s));
    require(sys::hardLink(folder + u"/own"_s, folder + u"/inner/again"_s));
    REQUIRE(QFile::link(QFileInfo(kept).path(), folder + u"/elsewhere"_s));

    RoomCount room;
    CHECK(room.add(filesBelow(folder)) == 530);
    const Deletion deletion = deleteFolder({folder});
    CHECK(deletion.bytes == 530);
    CHECK(deletion.stayed.isEmpty());
    CHECK_FALSE(QFileInfo::exists(folder));
    CHECK(fileContent(kept) == QByteArray(1000, 'k')); // what a link leads to stays
}
