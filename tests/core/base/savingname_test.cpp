// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/savingname.h"

#include "tests/support/catch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

void makeOlder(const QString &path, int days)
{
    const time_t then = QDateTime::currentDateTime().addDays(-days).toSecsSinceEpoch();
    const timespec times[] = {{then, 0}, {then, 0}};
    REQUIRE(utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0) == 0);
}

void makeFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

} // namespace

TEST_CASE("savingNameFor")
{
    SECTION("gives hidden names beside the target that are new each time")
    {
        const QString name = savingNameFor(u"/a/b/c.zip"_s);
        CHECK(name.startsWith(u"/a/b/.c.zip."));
        CHECK(name.endsWith(u".saving"));
        CHECK(name.size() == u"/a/b/.c.zip.01234567.saving"_s.size());
        CHECK(savingNameFor(u"/a/b/c.zip"_s) != name);
    }
    SECTION("gives names that every drive takes")
    {
        const QFileInfo info(savingNameFor(u"/a/"_s + QString(200, u'é')));
        CHECK(info.fileName().toUtf8().size() < 255);
    }
}

TEST_CASE("sweepSavingNames removes what was left more than a day ago, and nothing else")
{
    const QTemporaryDir folder;
    for (const QString &name : {u".a.carrel.0123abcd.saving"_s, u".b.carrel.0123abcd.saving"_s,
                                u".c.saving"_s, u"d.carrel.0123abcd.saving"_s})
        makeFile(folder.filePath(name));
    for (const QString &name : {u".web.0123abcd.saving"_s, u".new.0123abcd.saving"_s}) {
        REQUIRE(QDir(folder.path()).mkdir(name));
        makeFile(folder.filePath(name + u"/index.html"_s));
    }
    const QTemporaryDir elsewhere;
    makeFile(elsewhere.filePath(u"mine"_s));
    REQUIRE(QFile::link(elsewhere.path(), folder.filePath(u".link.0123abcd.saving"_s)));
    makeOlder(elsewhere.path(), 2);
    for (const QString &name : {u".a.carrel.0123abcd.saving"_s, u".c.saving"_s,
                                u"d.carrel.0123abcd.saving"_s, u".web.0123abcd.saving"_s})
        makeOlder(folder.filePath(name), 2);

    sweepSavingNames(folder.path());

    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{u".b.carrel.0123abcd.saving"_s, u".c.saving"_s, u".link.0123abcd.saving"_s,
                         u".new.0123abcd.saving"_s, u"d.carrel.0123abcd.saving"_s});
    CHECK(QFile::exists(elsewhere.filePath(u"mine"_s)));
}
