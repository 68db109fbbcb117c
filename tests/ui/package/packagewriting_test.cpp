// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/packagewriting.h"

#include "tests/core/edit/sessionfixture.h"
#include "tests/core/package/memorycourse.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList contents(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("writePackage")
{
    const auto course = sampleCourse();
    const QTemporaryDir folder;
    const ExportChoice archive{u"moodle"_s, folder.path(), u"course.zip"_s, {}};
    const ExportChoice forBrowser{
        .destination = u"web"_s, .folder = folder.path(), .name = u"course"_s, .language = u"fr"_s};

    SECTION("writes a file that passes its check, and the sheet beside it")
    {
        const WrittenPackage package = got(writePackage(*course, archive, {}));
        CHECK(contents(folder.path()) == QStringList{u"course-lms.html"_s, u"course.zip"_s});
        CHECK(package.sheet == folder.filePath(u"course-lms.html"_s));
        QFile sheet(package.sheet);
        REQUIRE(sheet.open(QIODevice::ReadOnly));
        QFile zip(package.path);
        REQUIRE(zip.open(QIODevice::ReadOnly));
        CHECK(sheet.readAll().contains(
            QCryptographicHash::hash(zip.readAll(), QCryptographicHash::Sha256).toHex()));
        CHECK(package.path == folder.filePath(u"course.zip"_s));
        CHECK(package.bytes == QFileInfo(package.path).size());
        REQUIRE(package.checks.size() > 20);
        for (const PackageCheck &check : package.checks) {
            INFO(check.title.toStdString());
            CHECK(check.outcome != PackageCheck::Outcome::Failed);
        }
    }
    SECTION("writes a folder for a browser")
    {
        const WrittenPackage package = got(writePackage(*course, forBrowser, {}));
        CHECK(QFileInfo(folder.filePath(u"course/index.html"_s)).isFile());
        CHECK(package.bytes > 100'000);
        CHECK(package.checks.isEmpty());
    }
    SECTION("writes the format that was chosen, with its choices")
    {
        ExportChoice choice = archive;
        choice.format = u"scorm2004-3"_s;
        choice.choices.passMark = PackageChoices::PassMark::Sent;
        const WrittenPackage package = got(writePackage(*course, choice, {}));
        CHECK(package.format == u"scorm2004-3"_s);
        choice.format = u"html"_s;
        choice.destination = u"browser"_s;
        choice.name = u"course.html"_s;
        const WrittenPackage file = got(writePackage(*course, choice, {}));
        CHECK(file.sheet.isEmpty());
        CHECK(file.bytes == QFileInfo(folder.filePath(u"course.html"_s)).size());
    }
    SECTION("goes on without a sheet that cannot be written, and says so")
    {
        REQUIRE(QDir(folder.path()).mkdir(u"course-lms.html"_s));
        const WrittenPackage package = got(writePackage(*course, archive, {}));
        CHECK(package.sheet.isEmpty());
        CHECK(package.notes.warnings.join(u' ').contains(u"The sheet for the LMS could not be"));
    }
    SECTION("cancelled leaves nothing, at whatever point")
    {
        int asked = 0;
        REQUIRE(writePackage(*course, archive, [&](qint64, qint64) { return ++asked > 0; }));
        REQUIRE(QFile::remove(archive.path()));
        REQUIRE(QFile::remove(folder.filePath(u"course-lms.html"_s)));
        for (int stop = 0; stop < asked; stop += qMax(1, asked / 8)) {
            int calls = 0;
            const auto written =
                writePackage(*course, archive, [&](qint64, qint64) { return calls++ < stop; });
            REQUIRE_FALSE(written);
            CHECK(written.error().code == ErrorCode::Cancelled);
            CHECK(contents(folder.path()) == QStringList{});
        }
    }
    SECTION("cancelled keeps the package that was there")
    {
        QFile before(archive.path());
        REQUIRE(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        int calls = 0;
        REQUIRE_FALSE(writePackage(*course, archive, [&](qint64, qint64) { return calls++ < 2; }));
        REQUIRE(before.open(QIODevice::ReadOnly));
        CHECK(before.readAll() == "before");
        CHECK(contents(folder.path()) == QStringList{u"course.zip"_s});
    }
    SECTION("speaks of the file that was asked for when a place is no good")
    {
        const auto written = writePackage(
            *course, {u"moodle"_s, folder.filePath(u"gone"_s), u"course.zip"_s, {}}, {});
        REQUIRE_FALSE(written);
        CHECK_FALSE(written.error().message.contains(u".saving"));
        CHECK_FALSE(written.error().message.isEmpty());
    }
    SECTION("passes on why a course cannot be a package")
    {
        const auto written = writePackage(MemoryCourse(), archive, {});
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::Refused);
        CHECK(contents(folder.path()) == QStringList{});
    }
}
