// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/earliersaves.h"

#include "tests/core/storage/coursefixture.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QFile>
#include <QFileInfo>

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

TEST_CASE("Each save keeps the version it replaces, a stranger's too")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"a.carrel"_s);
    const QByteArray first = contentDigest(path);
    auto copy = taken(WorkingCopy::open(path, fixture.options()));
    const EarlierSaves earlier(fixture.stateFolder(), copy->file().documentId);
    require(copy->database().run("UPDATE node SET title = 'Second' WHERE kind = 'course'"));
    taken(copy->save());
    REQUIRE(earlier.list().size() == 1);
    CHECK(contentDigest(earlier.list()[0].path) == first);

    const QString other = fixture.savedCourse(u"b.carrel"_s, {1, 1, 1});
    const QByteArray theirs = contentDigest(other);
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(other, path));
    taken(copy->save(WorkingCopy::OnConflict::Overwrite));
    REQUIRE(earlier.list().size() == 2);
    CHECK(contentDigest(earlier.list()[0].path) == theirs);
}
