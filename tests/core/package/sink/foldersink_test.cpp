// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/exporter.h"

#include "tests/core/package/entries.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

PackagePlan folderPlan()
{
    return planOf({textEntry(u"index.html"_s, "<!doctype html>"),
                   textEntry(u"modules/m-a.js"_s, "CARREL_MODULE({});"),
                   storedEntry(u"media/aa-picture.png"_s, QByteArray(700'000, 'p'))});
}

} // namespace

TEST_CASE("writeFolder")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"package"_s);

    SECTION("writes every file into a new folder")
    {
        REQUIRE(writeFolder(folderPlan(), path));
        CHECK(fileContent(path + u"/modules/m-a.js"_s) == "CARREL_MODULE({});");
        CHECK(fileContent(path + u"/media/aa-picture.png"_s).size() == 700'000);
        CHECK(everythingIn(folder.path()) == QStringList{u"package"_s});
    }
    SECTION("or into an empty one, with a slash at the end too")
    {
        REQUIRE(QDir().mkdir(path));
        REQUIRE(writeFolder(folderPlan(), path + u'/'));
        CHECK(QFile::exists(path + u"/index.html"_s));
        CHECK(everythingIn(folder.path()) == QStringList{u"package"_s});
    }
    SECTION("but never into one with something in it, hidden or not")
    {
        REQUIRE(QDir().mkdir(path));
        const QString name = GENERATE(u"notes.txt"_s, u".hidden"_s);
        QFile file(path + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.close();
        const auto written = writeFolder(folderPlan(), path);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::Refused);
        CHECK(everythingIn(path) == QStringList{name});
        CHECK(everythingIn(folder.path()) == QStringList{u"package"_s});
    }
    SECTION("names the folder that was asked for when it fails, not its own")
    {
        PackagePlan plan = folderPlan();
        plan.entries.append(lazyEntry(u"last.txt"_s, {}, [&]() -> Result<QByteArray> {
            QDir(folder.filePath(everythingIn(folder.path()).first())).removeRecursively();
            return QByteArray("nowhere to go");
        }));
        const auto written = writeFolder(plan, path);
        REQUIRE_FALSE(written);
        INFO(written.error().message.toStdString());
        CHECK(written.error().message.contains(path));
        CHECK_FALSE(written.error().message.contains(u".saving"));
        CHECK(everythingIn(folder.path()).isEmpty());
    }
    SECTION("removes what an export left that was killed the day before")
    {
        QFile left(folder.filePath(u".package.0123abcd.saving"_s));
        REQUIRE(left.open(QIODevice::WriteOnly));
        REQUIRE(left.setFileTime(QDateTime::currentDateTime().addDays(-2),
                                 QFileDevice::FileModificationTime));
        REQUIRE(writeFolder(folderPlan(), path));
        CHECK(everythingIn(folder.path()) == QStringList{u"package"_s});
    }
    SECTION("leaves nothing when it is cancelled or fails")
    {
        PackagePlan plan = folderPlan();
        CHECK_FALSE(writeFolder(plan, path, [](qint64 done, qint64) { return done < 400'000; }));
        plan.entries.append(failingEntry(u"gone.txt"_s, Error{ErrorCode::Damaged, u"gone"_s}));
        CHECK_FALSE(writeFolder(plan, path));
        CHECK(everythingIn(folder.path()).isEmpty());
    }
}
