// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/system.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("sys: files")
{
    QTemporaryDir folder;
    const QString a = folder.filePath(u"a é"_s);
    const QString b = folder.filePath(u"b"_s);
    writeFile(a, "one");

    SECTION("fileStamp tells a replaced file from the one before, and follows links")
    {
        const auto stamp = sys::fileStamp(a);
        REQUIRE(stamp);
        CHECK(stamp->size == 3);
        CHECK(*sys::fileStamp(a) == *stamp);
        REQUIRE(QFile::link(a, b));
        CHECK(*sys::fileStamp(b) == *stamp);
        const QString c = folder.filePath(u"c"_s);
        writeFile(c, "two");
        REQUIRE(sys::renameOver(c, a));
        CHECK(*sys::fileStamp(a) != *stamp);
        CHECK(sys::fileStamp(folder.filePath(u"none"_s)).error().code == ErrorCode::NotFound);
    }
    SECTION("createExclusively does not touch what is there")
    {
        const auto again = sys::createExclusively(a);
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::InUse);
        CHECK(fileContent(a) == "one");
        CHECK(sys::createExclusively(b));
        CHECK(QFileInfo(b).size() == 0);
        CHECK(sys::createExclusively(folder.filePath(u"no/x"_s)).error().code
              == ErrorCode::NotFound);
    }
    SECTION("renameOver replaces in one step")
    {
        writeFile(b, "two");
        CHECK(sys::renameOver(a, b));
        CHECK(fileContent(b) == "one");
        CHECK_FALSE(QFile::exists(a));
        CHECK_FALSE(sys::renameOver(a, b));
        CHECK(fileContent(b) == "one");
    }
    SECTION("hardLink gives the bytes a second name that outlives the first")
    {
        REQUIRE(sys::hardLink(a, b));
        CHECK(sys::fileStamp(a)->inode == sys::fileStamp(b)->inode);
        REQUIRE(QFile::remove(a));
        CHECK(fileContent(b) == "one");
    }
    SECTION("syncFile and syncFolder say when there is nothing to sync")
    {
        CHECK(sys::syncFile(a));
        CHECK(sys::syncFolder(folder.path()));
        CHECK_FALSE(sys::syncFile(b));
    }
    SECTION("the drive has room and, unless it is FAT, no limit for one file")
    {
        CHECK(sys::freeSpace(folder.path()) > 0);
        CHECK(sys::freeSpace(folder.filePath(u"none"_s)) == -1);
        CHECK(sys::largestFile(folder.path()) == -1);
        CHECK(sys::isWritable(a));
    }
}

TEST_CASE("sys::makePrivateFolder lets nobody else in, also where the folder was there")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"state/sessions"_s);
    REQUIRE(sys::makePrivateFolder(path));
    REQUIRE(QFile::setPermissions(path, QFile::Permissions(0x7777)));
    REQUIRE(sys::makePrivateFolder(path));
    CHECK_FALSE(QFile::permissions(path).testAnyFlags(QFile::ReadGroup | QFile::ExeGroup
                                                      | QFile::ReadOther | QFile::ExeOther
                                                      | QFile::WriteOther));
    CHECK(QFileInfo(path).isWritable());
}

TEST_CASE("sys::FileLock is held once, by one holder, and let go at the end")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"lock"_s);
    {
        auto first = sys::FileLock::tryTake(path);
        REQUIRE((first && *first));
        const auto second = sys::FileLock::tryTake(path);
        REQUIRE(second);
        CHECK_FALSE(second->has_value());
        // Closing another handle on the file must not let go, as it would with fcntl locks.
        CHECK(fileContent(path).isEmpty());
        CHECK_FALSE(sys::FileLock::tryTake(path)->has_value());
        const sys::FileLock moved = std::move(**first);
        CHECK_FALSE(sys::FileLock::tryTake(path)->has_value());
    }
    CHECK(sys::FileLock::tryTake(path)->has_value());
    CHECK_FALSE(sys::FileLock::tryTake(folder.filePath(u"no/lock"_s)));
}

TEST_CASE("sys: this process and this computer")
{
    CHECK(sys::processId() == QCoreApplication::applicationPid());
    CHECK(sys::processRuns(sys::processId()));
    CHECK_FALSE(sys::processRuns(0x3fffffff));
    CHECK_FALSE(sys::processRuns(0));
    CHECK_FALSE(sys::hostName().isEmpty());
    CHECK_FALSE(sys::userName().isEmpty());
}

TEST_CASE("systemError puts error numbers into words")
{
    CHECK(systemError(ENOSPC, u"/x"_s).code == ErrorCode::DiskFull);
    CHECK(systemError(EFBIG, u"/x"_s).code == ErrorCode::FileTooLarge);
    CHECK(systemError(EROFS, u"/x"_s).code == ErrorCode::NotWritable);
    CHECK(systemError(ENOENT, u"/x"_s).code == ErrorCode::NotFound);
    CHECK(systemError(EBUSY, u"/x"_s).code == ErrorCode::InUse);
    CHECK(systemError(EIO, u"/x"_s).code == ErrorCode::DriveError);
    const Error error = systemError(EIO, u"/media/stick"_s, u"rename"_s);
    CHECK(error.message.contains(u"/media/stick"));
    CHECK(error.detail.contains(u"rename"));
}
