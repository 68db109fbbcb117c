// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/zip/zipreader.h"
#include "core/package/exporter.h"

#include "tests/core/package/entries.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/smalldrive.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

PackagePlan smallPlan()
{
    return planOf({textEntry(u"index.html"_s, "<!doctype html>"),
                   textEntry(u"carrel.js"_s, QByteArray("var a;\n").repeated(5000)),
                   storedEntry(u"media/aa-picture.png"_s, QByteArray(700'000, 'p')),
                   textEntry(u"empty.txt"_s, "")});
}

/// Exit code and output of a program, or nothing if it is not installed.
std::optional<std::pair<int, QString>> run(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return std::nullopt;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, arguments);
    process.waitForFinished(30'000);
    return std::pair(process.exitCode(), QString::fromUtf8(process.readAll()));
}

} // namespace

TEST_CASE("writeZip")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"course.zip"_s);

    SECTION("writes every entry as meant, in order, and leaves nothing else behind")
    {
        REQUIRE(writeZip(smallPlan(), path));
        CHECK(everythingIn(folder.path()) == QStringList{u"course.zip"_s});
        const auto reader = ZipReader::open(path);
        REQUIRE(reader);
        const auto &entries = (*reader)->entries();
        REQUIRE(entries.size() == 4);
        CHECK(entries[0].name == u"index.html"_s);
        CHECK(entries[1].method == 8);
        CHECK(entries[2].method == 0);
        CHECK((*reader)->bytes(entries[2], 1 << 20).value() == QByteArray(700'000, 'p'));
        CHECK((*reader)->bytes(entries[3], 1).value().isEmpty());
        for (const ZipEntry &entry : entries) {
            CHECK((entry.flags | entry.localFlags) == 0);
            CHECK_FALSE(entry.hasZip64);
        }
    }
    SECTION("deflates what fits into memory and what does not, side by side")
    {
        const QList<qsizetype> sizes{0,      1, 256 << 10, (1 << 20) - 1, 1 << 20, (1 << 20) + 1,
                                     3 << 20};
        PackageEntries entries{textEntry(u"index.html"_s, "<!doctype html>")};
        for (const qsizetype size : sizes)
            entries.append(textEntry(u"f%1.txt"_s.arg(size), QByteArray(size, 'a')));
        REQUIRE(writeZip(planOf(entries), path));
        const auto reader = ZipReader::open(path);
        REQUIRE(reader);
        for (const qsizetype size : sizes) {
            INFO(size);
            const ZipEntry *entry = (*reader)->find(u"f%1.txt"_s.arg(size));
            REQUIRE(entry);
            CHECK(entry->method == 8);
            CHECK(entry->packedSize < 4000);
            CHECK((*reader)->bytes(*entry, 4 << 20).value() == QByteArray(size, 'a'));
        }
        const auto unzip = run(u"unzip"_s, {u"-tq"_s, path});
        CHECK((!unzip || unzip->first == 0));
    }
    SECTION("writes the same bytes again")
    {
        REQUIRE(writeZip(smallPlan(), path));
        const QString second = folder.filePath(u"second.zip"_s);
        REQUIRE(writeZip(smallPlan(), second));
        CHECK(fileContent(path) == fileContent(second));
    }
    SECTION("replaces an existing file, behind a link too")
    {
        const QString link = folder.filePath(u"link.zip"_s);
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        REQUIRE(QFile::link(path, link));
        REQUIRE(writeZip(smallPlan(), link));
        CHECK(QFileInfo(link).isSymLink());
        CHECK(fileContent(path).startsWith("PK"));
    }
    SECTION("is read by other programs")
    {
        REQUIRE(writeZip(smallPlan(), path));
        const auto unzip = run(u"unzip"_s, {u"-tq"_s, path});
        const auto python = run(u"python3"_s,
                                {u"-c"_s,
                                 u"import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\n"
                                 "print(z.testzip(), len(z.namelist()))"_s,
                                 path});
        if (!unzip && !python)
            SKIP("neither unzip nor python3 is installed");
        if (unzip)
            CHECK(unzip->first == 0);
        if (python)
            CHECK(python->second.trimmed() == u"None 4"_s);
    }
    SECTION("tells how far it is, up to the end")
    {
        qint64 last = -1;
        qint64 total = 0;
        bool isGrowing = true;
        REQUIRE(writeZip(smallPlan(), path, [&](qint64 done, qint64 of) {
            isGrowing = isGrowing && done >= last;
            last = done;
            total = of;
            return true;
        }));
        CHECK(isGrowing);
        CHECK(last == total);
        CHECK(total > 1'400'000);
    }
}

TEST_CASE("writeZip leaves what was there when it fails")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"course.zip"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("last week's package");
    old.close();
    Result<> written;
    ErrorCode expected = ErrorCode::Internal;

    SECTION("the user cancels while it writes")
    {
        written = writeZip(smallPlan(), path, [](qint64 done, qint64) { return done < 300'000; });
        expected = ErrorCode::Cancelled;
    }
    SECTION("the user cancels while it reads back")
    {
        written = writeZip(smallPlan(), path,
                           [](qint64 done, qint64 total) { return done < total - 100; });
        expected = ErrorCode::Cancelled;
    }
    SECTION("a text of the course fails in the middle, in memory or beyond")
    {
        PackagePlan plan = smallPlan();
        plan.entries.append(breakingEntry(u"f.txt"_s, GENERATE(1000, 3 << 20)));
        plan.entries.last().storage = PackageEntry::Storage::Deflate;
        written = writeZip(plan, path);
        expected = ErrorCode::Damaged;
    }
    SECTION("a file of the course cannot be opened")
    {
        PackagePlan plan = smallPlan();
        plan.entries.append(
            failingEntry(u"media/bb-gone.png"_s, Error{ErrorCode::Damaged, u"gone"_s}));
        written = writeZip(plan, path);
        expected = ErrorCode::Damaged;
    }
    SECTION("a file of the course ends too early")
    {
        PackagePlan plan = smallPlan();
        plan.entries[2].size += 1;
        written = writeZip(plan, path);
        expected = ErrorCode::Damaged;
    }
    SECTION("a file of the course fails in the middle")
    {
        PackagePlan plan = smallPlan();
        plan.entries.append(breakingEntry(u"media/bb-broken.png"_s, 1 << 20));
        written = writeZip(plan, path);
        expected = ErrorCode::Damaged;
    }
    SECTION("a stored file would reach 4 GiB: refused before anything is read")
    {
        PackagePlan plan = smallPlan();
        plan.entries.append(
            failingEntry(u"media/bb-film.mp4"_s, Error{ErrorCode::Internal, u"read"_s}));
        plan.entries.last().size = qint64(4) << 30;
        written = writeZip(plan, path);
        expected = ErrorCode::FileTooLarge;
    }
    SECTION("all files together would reach it")
    {
        PackagePlan plan = smallPlan();
        for (const auto &name : {u"media/bb-film.mp4"_s, u"media/cc-film.mp4"_s}) {
            plan.entries.append(failingEntry(name, Error{ErrorCode::Internal, u"read"_s}));
            plan.entries.last().size = qint64(2) << 30;
        }
        written = writeZip(plan, path);
        expected = ErrorCode::FileTooLarge;
    }
    SECTION("there would be more than 65,535 files")
    {
        PackagePlan plan;
        for (int i = 0; i < 65'600; ++i)
            plan.entries.append(textEntry(u"modules/m-%1.js"_s.arg(i), "x"));
        written = writeZip(plan, path);
        expected = ErrorCode::Refused;
    }
    SECTION("two files would have one name, or a name that is none")
    {
        PackagePlan plan = smallPlan();
        plan.entries.append(textEntry(GENERATE(u"index.html"_s, u"../up.js"_s, u"Ü.js"_s), "x"));
        written = writeZip(plan, path);
        expected = ErrorCode::Internal;
    }

    REQUIRE_FALSE(written);
    INFO((written.error().message + u" / "_s + written.error().detail).toStdString());
    CHECK(written.error().code == expected);
    CHECK_FALSE(written.error().message.isEmpty());
    CHECK(fileContent(path) == "last week's package");
    CHECK(everythingIn(folder.path()) == QStringList{u"course.zip"_s});
}

TEST_CASE("writeZip says where it cannot write")
{
    const QTemporaryDir folder;
    SECTION("in a folder that does not exist")
    {
        const auto written = writeZip(smallPlan(), folder.filePath(u"none/course.zip"_s));
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::NotFound);
    }
    SECTION("over a folder")
    {
        const auto written = writeZip(smallPlan(), folder.path());
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::NotWritable);
    }
}

namespace {

/// Bytes that do not pack, the same every time.
QByteArray noise(qsizetype size)
{
    QRandomGenerator random(4711);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

} // namespace

TEST_CASE("Exports to a full drive end with a sentence and without a trace")
{
    // KArchive goes on after a failed write and reports success; this is where it shows.
    const SmallDrive drive(1024);
    if (!drive.isMounted())
        SKIP("a small drive for this test can only be made as root");
    const QString zip = drive.path() + u"/course.zip"_s;
    const auto checkFull = [&](const Result<> &written) {
        REQUIRE_FALSE(written);
        INFO((written.error().message + u" / "_s + written.error().detail).toStdString());
        CHECK(written.error().code == ErrorCode::DiskFull);
        CHECK(everythingIn(drive.path()).isEmpty());
    };

    SECTION("noticed before writing, where sizes are known")
    {
        const PackagePlan plan = planOf({storedEntry(u"media/aa-film.mp4"_s, noise(3 << 20))});
        checkFull(writeZip(plan, zip));
        checkFull(writeFolder(plan, drive.path() + u"/course"_s));
    }
    SECTION("noticed while writing, where they are not")
    {
        const PackagePlan plan =
            planOf({textEntry(u"index.html"_s, "x"), textEntry(u"modules/m-a.js"_s, noise(3 << 20)),
                    textEntry(u"last.js"_s, "y")});
        checkFull(writeZip(plan, zip));
        checkFull(writeFolder(plan, drive.path() + u"/course"_s));
    }
    SECTION("noticed when only the archive's directory does not fit")
    {
        const QByteArray bytes = noise(1 << 20);
        int fitting = 0;
        int failing = 0;
        for (qsizetype less = 12'000; less >= 0; less -= 60) {
            const PackagePlan plan = planOf({textEntry(u"a.js"_s, bytes.left((1 << 20) - less)),
                                             textEntry(u"b.js"_s, "b"), textEntry(u"c.js"_s, "c")});
            const auto written = writeZip(plan, zip);
            if (written) {
                ++fitting;
                REQUIRE(QFile::remove(zip));
            } else {
                ++failing;
                checkFull(written);
            }
        }
        CHECK(fitting > 0);
        CHECK(failing > 0);
    }
}
