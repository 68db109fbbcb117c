// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/earliersaves.h"

#include "tests/core/storage/coursefixture.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/night.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

/// A file last written so long before `now`.
QString fileFrom(const StorageFixture &fixture, qint64 secondsAgo, qint64 bytes = 10)
{
    const QString path = fixture.file(u"old-%1.carrel"_s.arg(secondsAgo));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(bytes));
    REQUIRE(file.setFileTime(now.addSecs(-secondsAgo), QFileDevice::FileModificationTime));
    return path;
}

constexpr qint64 day = 24 * 60 * 60;

} // namespace

TEST_CASE("EarlierSaves")
{
    StorageFixture fixture;
    const EarlierSaves earlier(fixture.stateFolder(), u"documentaaaa"_s);
    CHECK(earlier.list().isEmpty());

    SECTION("keeps the bytes when the file is replaced or deleted")
    {
        const QString path = fileFrom(fixture, 60);
        const QByteArray before = fileContent(path);
        require(earlier.keep(path));
        REQUIRE(QFile::remove(path));
        REQUIRE(earlier.list().size() == 1);
        CHECK(earlier.list()[0].at == now.addSecs(-60));
        CHECK(fileContent(earlier.list()[0].path) == before);
    }
    SECTION("keeps one version once")
    {
        const QString path = fileFrom(fixture, 60);
        require(earlier.keep(path));
        require(earlier.keep(path));
        CHECK(earlier.list().size() == 1);
    }
    SECTION("leaves the last ten, then one a day, then one a week, then none")
    {
        for (qint64 i = 0; i < 12; ++i)
            require(earlier.keep(fileFrom(fixture, 60 + i))); // today: ten stay
        for (qint64 i = 1; i <= 100; ++i) {
            require(earlier.keep(fileFrom(fixture, i * day)));
            require(earlier.keep(fileFrom(fixture, i * day + 3600)));
        }
        earlier.thin(now);
        const auto left = earlier.list();
        const auto inDays = [&](qint64 from, qint64 to) {
            return std::ranges::count_if(left, [&](const EarlierSave &save) {
                const qint64 age = save.at.date().daysTo(now.date());
                return age >= from && age <= to;
            });
        };
        CHECK(inDays(0, 0) == 10);
        CHECK(inDays(1, 14) == 14);
        CHECK(inDays(15, 56) == 6);
        CHECK(inDays(57, 1000) == 0);
        CHECK(left[0].at == now.addSecs(-60));
    }
    SECTION("is rid of what a killed process left half-made, after a day")
    {
        require(earlier.keep(fileFrom(fixture, 60)));
        const QString folder = QFileInfo(earlier.list()[0].path).path();
        const QString old = folder + u"/20260301T100000000.document.part"_s;
        const QString young = folder + u"/20260301T100000000.document.AbCdEf"_s;
        for (const QString &path : {old, young})
            writeFile(path, "half");
        QFile file(old);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::currentDateTime().addDays(-2),
                                 QFileDevice::FileModificationTime));
        file.close();
        earlier.notePath(u"/a.carrel"_s);
        earlier.thin(now);
        CHECK_FALSE(QFile::exists(old));
        CHECK(QFile::exists(young));
        CHECK(EarlierSaves::documentsAt(u"/a.carrel"_s, fixture.stateFolder()).size() == 1);
        CHECK(earlier.list().size() == 1);
    }
    SECTION("keeps large ones within the cap, the newest whatever its size")
    {
        for (qint64 i = 1; i <= 4; ++i)
            require(earlier.keep(fileFrom(fixture, i * 60, qint64(90) << 20))); // sparse
        earlier.thin(now);
        CHECK(earlier.list().size() == 2);
        require(earlier.keep(fileFrom(fixture, 1, qint64(900) << 20)));
        earlier.thin(now);
        REQUIRE(earlier.list().size() == 1);
        CHECK(earlier.list()[0].at == now.addSecs(-1));
    }
}

namespace {

QList<EarlierSave> wholeOnes(const EarlierSaves &earlier)
{
    QList<EarlierSave> whole;
    for (const EarlierSave &save : earlier.list()) {
        if (save.holds == EarlierSave::Holds::Whole)
            whole << save;
    }
    return whole;
}

/// Moves the time at which a file was written; versions are told apart by it.
void writtenAt(const QString &path, const QDateTime &at)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(at, QFileDevice::FileModificationTime));
}

} // namespace

TEST_CASE("Each save keeps the version it replaces, a stranger's too")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"a.carrel"_s);
    const QByteArray first = contentDigest(path);
    auto copy = taken(WorkingCopy::open(path, fixture.options()));
    const EarlierSaves earlier(fixture.stateFolder(), copy->file().documentId);
    require(copy->database().run("UPDATE node SET title = 'Second' WHERE kind = 'course'"));
    taken(copy->save());
    REQUIRE(wholeOnes(earlier).size() == 1);
    CHECK(contentDigest(wholeOnes(earlier)[0].path) == first);

    const QString other = fixture.savedCourse(u"b.carrel"_s, {1, 1, 1});
    const QByteArray theirs = contentDigest(other);
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(other, path));
    taken(copy->save(WorkingCopy::OnConflict::Overwrite));
    REQUIRE(wholeOnes(earlier).size() == 2);
    CHECK(contentDigest(wholeOnes(earlier)[0].path) == theirs);
}

TEST_CASE("What is in the file now is kept as well, without its media")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"a.carrel"_s, {}, noise(3'000'000, 4));
    const QString document = taken(openCourse(path, GateDepth::Outline)).info.documentId;
    const EarlierSaves earlier(fixture.stateFolder(), document);
    REQUIRE(earlier.list().size() == 1);
    const EarlierSave now = earlier.list()[0];
    CHECK(now.holds == EarlierSave::Holds::Document);
    CHECK(now.at == QFileInfo(path).lastModified().toUTC());
    CHECK(now.bytes < 20'000);
    CHECK(EarlierSaves::documentsAt(path, fixture.stateFolder()) == QStringList{document});
    CHECK(EarlierSaves::documentsAt(fixture.file(u"b.carrel"_s), fixture.stateFolder()).isEmpty());
    const QByteArray digest = contentDigest(path);
    const QString target = fixture.file(u"back.carrel"_s);

    SECTION("and comes back with them, where some file has them")
    {
        CHECK(taken(takeEarlierSave(now, {target, {path}})).isEmpty());
        CHECK(contentDigest(target) == digest);
        CHECK(taken(verifyCourse(target)).problems.isEmpty());
        CHECK(taken(verifyCourse(target)).bytesChecked == 3'000'000);
    }
    SECTION("or with their names, when the file is gone")
    {
        REQUIRE(QFile::remove(path));
        CHECK(taken(takeEarlierSave(now, {target, {path}})) == QStringList{u"mediaaaaaaaa.bin"_s});
        CHECK(contentDigest(target) == digest);
        CHECK(fixture.files() == QStringList{u"back.carrel"_s});
    }
    SECTION("and damaged media are not taken for whole ones")
    {
        QByteArray bytes = fileContent(path);
        const qsizetype at = bytes.indexOf(noise(3'000'000, 4).sliced(2'000'000, 60));
        REQUIRE(at > 0);
        bytes[at] = char(bytes[at] ^ 1);
        writeFile(path, bytes);
        CHECK(taken(takeEarlierSave(now, {target, {path}})) == QStringList{u"mediaaaaaaaa.bin"_s});
        CHECK(contentDigest(target) == digest);
    }
    SECTION("and gives way to the whole file once that is replaced")
    {
        writtenAt(path, QFileInfo(path).lastModified().addSecs(-60));
        const QDateTime before = QFileInfo(path).lastModified().toUTC();
        auto copy = taken(WorkingCopy::open(path, fixture.options()));
        require(copy->database().run("UPDATE node SET title = 'Second' WHERE kind = 'course'"));
        taken(copy->save());
        REQUIRE(wholeOnes(earlier).size() == 1);
        CHECK(wholeOnes(earlier)[0].at == before);
        CHECK(std::ranges::none_of(earlier.list(), [&](const EarlierSave &save) {
            return save.at == before && save.holds == EarlierSave::Holds::Document;
        }));
        CHECK(earlier.list()[0].holds == EarlierSave::Holds::Document);
        CHECK(earlier.list()[0].at == QFileInfo(path).lastModified().toUTC());
    }
}

TEST_CASE("Where a drive has no second names a version is kept all the same")
{
    StorageFixture fixture;
    const QString otherDrive = u"/dev/shm"_s;
    QTemporaryDir folder(otherDrive + u"/carrel-XXXXXX"_s);
    if (!folder.isValid()
        || QStorageInfo(folder.path()).device() == QStorageInfo(fixture.folder()).device())
        SKIP("needs a second drive at /dev/shm");
    const auto onOtherDrive = [&](qsizetype mediaBytes) {
        const QString made = fixture.savedCourse(u"a.carrel"_s, {}, noise(mediaBytes, 5));
        const QString path = folder.filePath(u"a.carrel"_s);
        REQUIRE(QFile::copy(made, path));
        REQUIRE(QFile::remove(made));
        return path;
    };
    const EarlierSaves earlier(fixture.stateFolder(), u"documentbbbb"_s);

    SECTION("a small one whole")
    {
        const QString path = onOtherDrive(100'000);
        const QByteArray bytes = fileContent(path);
        require(earlier.keep(path));
        REQUIRE(earlier.list().size() == 1);
        CHECK(earlier.list()[0].holds == EarlierSave::Holds::Whole);
        CHECK(fileContent(earlier.list()[0].path) == bytes);
    }
    SECTION("of a large one the document, which comes back with the media of another version")
    {
        const QString path = onOtherDrive(qsizetype(17) << 20);
        const QByteArray digest = contentDigest(path);
        require(earlier.keep(path));
        REQUIRE(earlier.list().size() == 1);
        CHECK(earlier.list()[0].holds == EarlierSave::Holds::Document);
        CHECK(earlier.list()[0].bytes < 20'000);
        const QString target = fixture.file(u"back.carrel"_s);
        CHECK(taken(takeEarlierSave(earlier.list()[0], {target, {path}})).isEmpty());
        CHECK(contentDigest(target) == digest);
    }
}

TEST_CASE("Of versions too large to keep whole the document stays")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"a.carrel"_s, {}, noise(1000, 6));
    const QByteArray digest = contentDigest(path);
    const EarlierSaves earlier(fixture.stateFolder(), u"documentcccc"_s);
    writtenAt(path, now.addSecs(-3000));
    require(earlier.keep(path));
    for (qint64 i = 1; i <= 3; ++i)
        require(earlier.keep(fileFrom(fixture, i * 60, qint64(90) << 20))); // sparse, no courses
    earlier.thin(now);
    const auto left = earlier.list();
    REQUIRE(left.size() == 3);
    CHECK(left[2].at == now.addSecs(-3000));
    CHECK(left[2].holds == EarlierSave::Holds::Whole); // it is small

    for (qint64 i = 1; i <= 3; ++i)
        QFile::remove(left[i - 1].path);
    const QString large = fixture.file(u"large.carrel"_s);
    REQUIRE(QFile::copy(path, large));
    {
        auto database = taken(Database::open(Database::Profile::Out, large));
        require(database->run("INSERT INTO media_chunk(sha256, n, data) SELECT randomblob(32), 0,"
                              " zeroblob(1048576) FROM (WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL"
                              " SELECT x + 1 FROM c WHERE x < 120) SELECT x FROM c)"));
    }
    for (const qint64 secondsAgo : {100, 200}) {
        const QString each = fixture.file(u"large-%1.carrel"_s.arg(secondsAgo));
        REQUIRE(QFile::copy(large, each));
        writtenAt(each, now.addSecs(-secondsAgo));
        require(earlier.keep(each));
        REQUIRE(QFile::remove(each));
    }
    earlier.thin(now);
    REQUIRE(earlier.list().size() == 2);
    CHECK(earlier.list()[0].holds == EarlierSave::Holds::Whole);
    CHECK(earlier.list()[1].holds == EarlierSave::Holds::Document);
    CHECK(earlier.list()[1].at == now.addSecs(-200));
    const QString scratch = fixture.file(u"scratch"_s);
    CHECK(contentDigest(taken(readableFile(earlier.list()[1], scratch))) == digest);
}

TEST_CASE("However often a course is saved, the versions that thinning promises are there")
{
    const quint32 seed = seedOfRun();
    QRandomGenerator random(seed);
    const int rounds = byDayOrNight(300, 3000);
    StorageFixture fixture;
    const EarlierSaves earlier(fixture.stateFolder(), u"documentdddd"_s);
    const QString path = fixture.file(u"work.carrel"_s);
    QList<QDateTime> saved; // all there ever were, oldest first
    QDateTime clock = now;
    for (int round = 0; round < rounds; ++round) {
        // Days full of saves, then a day, a week, a month without any.
        static constexpr qint64 pauses[] = {1, 60, 600, 3600, 9 * 3600, day, 7 * day, 40 * day};
        clock =
            clock.addSecs(1 + random.bounded(int(pauses[random.bounded(random.bounded(1, 9))])));
        QFile::remove(path);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.resize(random.bounded(1000)));
        REQUIRE(file.setFileTime(clock, QFileDevice::FileModificationTime));
        file.close();
        require(earlier.keep(path));
        saved << clock;
        earlier.thin(clock);
        QSet<QDateTime> left;
        for (const EarlierSave &save : earlier.list())
            left.insert(save.at);
        INFO("round " << round << " at " << clock.toString(Qt::ISODate).toStdString());
        REQUIRE(left.contains(clock));
        for (qsizetype i = qMax<qsizetype>(0, saved.size() - 10); i < saved.size(); ++i)
            REQUIRE(left.contains(saved[i]));
        QSet<QDate> days;
        QSet<QDateTime> promised;
        for (auto at = saved.crbegin(); at != saved.crend(); ++at) {
            if (at->date().daysTo(clock.date()) <= 14 && !days.contains(at->date()))
                promised.insert(*at);
            days.insert(at->date());
        }
        for (const QDateTime &at : std::as_const(promised))
            REQUIRE(left.contains(at));
        for (qint64 week = 0; week < 8; ++week) { // some save of each week, where there was one
            const qint64 monday = clock.date().toJulianDay() / 7 * 7 - 7 * week;
            const auto isIn = [&](const QDateTime &at) {
                const qint64 that = at.date().toJulianDay();
                return that >= monday && that < monday + 7;
            };
            REQUIRE(std::ranges::any_of(saved, isIn) == std::ranges::any_of(left, isIn));
        }
        REQUIRE(left.size() <= 10 + 15 + 9);
    }
}
