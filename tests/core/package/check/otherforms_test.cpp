// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A package need not be a zip: a folder, one HTML file, or a zip with everything in one folder.

#include "core/package/check/packagearchive.h"
#include "tests/core/package/check/spoiltpackage.h"
#include "tests/core/package/formats.h"
#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

QList<PackageCheck> checked(const QString &path)
{
    const auto checks = checkPackage(path, {});
    REQUIRE(checks);
    return *checks;
}

} // namespace

TEST_CASE("checkPackage reads a folder as it reads a zip")
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"package"_s);
    const auto course = sampleCourse();
    REQUIRE(writeFolder(plannedAs(u"scorm12"_s, *course), folder));

    SECTION("a good one passes, but for what only an archive has")
    {
        const auto checks = checked(folder);
        INFO(textOf(checks));
        CHECK(failuresOf(checks).isEmpty());
        CHECK(numbersOf(checks, PackageCheck::Outcome::Skipped) == QList<int>{1, 7, 8, 11, 14, 15});
    }
    SECTION("hidden files and missing ones are found")
    {
        written(place, u"package/.DS_Store"_s, "x");
        REQUIRE(QFile::remove(folder + u"/carrel-rest.js"_s));
        CHECK(failuresOf(checked(folder)) == QList<int>{4, 9, 10, 12, 24});
    }
    SECTION("links are not followed")
    {
        REQUIRE(QFile::link(u"/etc/hostname"_s, folder + u"/media/name.txt"_s));
        CHECK(failuresOf(checked(folder)).isEmpty());
    }
    SECTION("an empty folder is no package")
    {
        REQUIRE(QDir().mkdir(place.filePath(u"empty"_s)));
        const auto checks = checkPackage(place.filePath(u"empty"_s), {});
        REQUIRE_FALSE(checks);
        CHECK(checks.error().message.contains(u"empty"_s));
    }
}

TEST_CASE("checkPackage reads a course in one HTML file")
{
    const QTemporaryDir place;
    const auto course = sampleCourse();
    const QByteArray page = bytesAs(u"html"_s, *course);

    SECTION("a good one passes what a page can show")
    {
        const auto checks = checked(written(place, u"Mein Kurs.html"_s, page));
        INFO(textOf(checks));
        CHECK(failuresOf(checks).isEmpty());
        CHECK(numbersOf(checks, PackageCheck::Outcome::Passed) == QList<int>{10, 12, 13, 31, 70});
    }
    SECTION("its modules and files are found inside")
    {
        const auto archive = PackageArchive::open(written(place, u"a.html"_s, page));
        REQUIRE(archive);
        REQUIRE(archive->course());
        const auto files = filesAs(u"web"_s, *course);
        for (const QString &name : archive->names()) {
            INFO(name.toStdString());
            if (name.startsWith(u"media/"_s))
                CHECK((archive->content(name) == files.value(name)));
        }
        CHECK(archive->names().contains(u"course.js"_s));
        CHECK(std::ranges::any_of(archive->names(), [](const QString &name) {
            return name.startsWith(u"modules/m-"_s);
        }));
    }
    SECTION("a file that was taken out of it is missed")
    {
        QByteArray spoilt = page;
        const qsizetype at = spoilt.indexOf("<script type=\"text/plain\" id=\"media/");
        REQUIRE(at > 0);
        spoilt.remove(at, spoilt.indexOf("</script>", at) + 9 - at);
        CHECK(failuresOf(checked(written(place, u"a.html"_s, spoilt))) == QList<int>{12});
    }
    SECTION("one of somebody else is judged by what it loads")
    {
        const auto checks = checked(
            written(place, u"b.htm"_s,
                    "<html><head><base href=\"https://example.org/\"><script type=\"module\" "
                    "src=\"https://cdn.example.org/a.js\"></script></head><body>x</body></html>"));
        CHECK(failuresOf(checks) == QList<int>{70});
        CHECK(detailsOf(checks, 70).contains(u"<base>"_s));
        CHECK(detailsOf(checks, 70).contains(u"module"_s));
    }
    SECTION("one that was cut off or altered does no harm")
    {
        for (const qsizetype size : {qsizetype(20), page.size() / 2, page.size() - 40}) {
            const auto checks = checked(written(place, u"c.html"_s, page.first(size)));
            CHECK_FALSE(checks.isEmpty());
        }
        QByteArray broken = page;
        broken.replace("id=\"media/", "id=\"media/../../");
        CHECK(failuresOf(checked(written(place, u"c.html"_s, broken))).contains(12));
    }
}

TEST_CASE("checkPackage looks into the folder that wraps a package")
{
    Package package = Package::good();
    for (TestZipEntry &entry : package.entries)
        entry.name.prepend("My Course/");

    SECTION("it says so, and checks the rest inside")
    {
        const auto checks = package.checks();
        INFO(textOf(checks));
        CHECK(failuresOf(checks) == QList<int>{2, 4});
        CHECK(detailsOf(checks, 2).contains(u"My Course"_s));
    }
    SECTION("what is wrong inside is found too, and litter beside it does not hinder")
    {
        package.addUnlisted("__MACOSX/._a");
        package.replace("My Course/imsmanifest.xml", "scormtype=\"sco\"", "scormtype=\"SCO\"");
        CHECK(failuresOf(package.checks()) == QList<int>{2, 4, 9, 10, 28});
    }
    SECTION("cmi5 as well")
    {
        Package cmi5 = Package::good(u"cmi5"_s);
        for (TestZipEntry &entry : cmi5.entries)
            entry.name.prepend("course/");
        CHECK(failuresOf(cmi5.checks()) == QList<int>{66});
    }
}
