// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace carrel::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

TEST_CASE("export for an LMS on the command line")
{
    const Place place;
    const QString course = place.path(u"course.carrel"_s);
    REQUIRE(
        runCarrel({u"new"_s, course, u"--from"_s, u"sample"_s, u"--language"_s, u"en"_s}).exitCode
        == 0);
    const QString zip = place.path(u"lms.zip"_s);
    const QString sheet = place.path(u"lms-lms.html"_s);
    const auto exported = [&](const QStringList &more) {
        return runCarrel(QStringList{u"export"_s, course, u"-o"_s, zip, u"--json"_s, u"--force"_s}
                         + more);
    };

    SECTION("the format follows the LMS, and a sheet lies beside the package")
    {
        const Run run = exported({u"--profile"_s, u"moodle"_s});
        REQUIRE(run.exitCode == 0);
        CHECK(run.json()[u"format"_s].toString() == u"scorm12"_s);
        CHECK(run.json()[u"profile"_s].toString() == u"moodle"_s);
        CHECK(run.json()[u"sheet"_s].toString() == sheet);
        const QByteArray html = contentOf(sheet);
        CHECK(html.contains("lms.zip"));
        CHECK(html.contains("Package file"));
        REQUIRE(exported({u"--profile"_s, u"moodle"_s}).exitCode == 0);
        CHECK(contentOf(sheet) == html);
    }
    SECTION("another format is made when it is asked for, and what is not known is said")
    {
        const Run run = exported({u"--profile"_s, u"talentlms"_s, u"--format"_s, u"scorm2004-3"_s});
        REQUIRE(run.exitCode == 0);
        CHECK(run.json()[u"format"_s].toString() == u"scorm2004-3"_s);
        CHECK(run.json()[u"warnings"_s].toArray().last().toString().contains(
            u"TalentLMS is not known to take scorm2004-3"));
    }
    SECTION("a sheet is left out when it is not wanted, and made for any LMS when it is")
    {
        REQUIRE(exported({u"--profile"_s, u"moodle"_s, u"--no-sheet"_s}).exitCode == 0);
        CHECK_FALSE(QFileInfo::exists(sheet));
        REQUIRE(exported({u"--format"_s, u"scorm12"_s}).exitCode == 0);
        CHECK_FALSE(QFileInfo::exists(sheet));
        REQUIRE(exported({u"--format"_s, u"scorm12"_s, u"--sheet"_s}).exitCode == 0);
        CHECK(contentOf(sheet).contains("Another LMS"));
    }
    SECTION("a sheet that is there is not overwritten without --force")
    {
        writeFile(sheet, "mine");
        const Run run = runCarrel({u"export"_s, course, u"-o"_s, zip, u"--profile"_s, u"moodle"_s});
        CHECK(run.exitCode == 1);
        CHECK(contentOf(sheet) == "mine");
        CHECK_FALSE(QFileInfo::exists(zip));
    }
    SECTION("a file describes an LMS, and its limit is checked")
    {
        const QString own = place.path(u"own.json"_s);
        writeFile(own, R"({"carrelProfile": 1, "id": "own", "name": "Campus",
                           "formats": ["scorm2004-3"], "sizeLimit": 1000})");
        const Run run = exported({u"--profile"_s, own});
        CHECK(run.exitCode == 1);
        CHECK(run.message().contains(u"Campus takes at most"));
        CHECK(run.json()[u"format"_s].toString() == u"scorm2004-3"_s);
        CHECK(QFileInfo::exists(zip));
        writeFile(own, R"({"carrelProfile": 1, "id": "own", "name": "Campus", "formats": []})");
        const Run refused = exported({u"--profile"_s, own});
        CHECK(refused.exitCode == 1);
        CHECK(refused.message().contains(u"own.json"));
    }
    SECTION("one module is exported by its number or its id")
    {
        const Run second = exported({u"--format"_s, u"scorm12"_s, u"--module"_s, u"2"_s});
        REQUIRE(second.exitCode == 0);
        const Run whole = runCarrel({u"export"_s, course, u"-o"_s, place.path(u"whole.zip"_s),
                                     u"--format"_s, u"scorm12"_s, u"--json"_s});
        CHECK(second.json()[u"files"_s].toInt() < whole.json()[u"files"_s].toInt());
        CHECK(exported({u"--format"_s, u"scorm12"_s, u"--module"_s, u"99"_s}).exitCode != 0);
        CHECK(exported({u"--format"_s, u"scorm12"_s, u"--module"_s, u"nowhere"_s}).exitCode != 0);
        CHECK(exported({u"--format"_s, u"scorm12"_s, u"--module"_s, u"1"_s, u"--per-module"_s})
                  .exitCode
              == 2);
    }
    SECTION("choices that the format cannot tell are refused, and so are unknown words")
    {
        const QStringList scorm{u"--format"_s, u"scorm12"_s};
        CHECK(exported(scorm + QStringList{u"--not-reached"_s, u"failed"_s}).exitCode == 0);
        CHECK(exported(scorm + QStringList{u"--ungraded"_s, u"passed"_s}).exitCode == 0);
        CHECK(exported(scorm + QStringList{u"--pass-mark"_s, u"sent"_s}).exitCode == 0);
        CHECK(exported(scorm + QStringList{u"--finished"_s, u"done"_s}).exitCode == 2);
        CHECK(exported(scorm + QStringList{u"--picture-width"_s, u"12"_s}).exitCode == 2);
        CHECK(exported(scorm + QStringList{u"--schemas"_s, place.path(u"gone"_s)}).exitCode != 0);
        const Run in2004 =
            exported({u"--format"_s, u"scorm2004-3"_s, u"--not-reached"_s, u"failed"_s});
        CHECK(in2004.exitCode == 2);
        CHECK(in2004.message().contains(u"--not-reached has no meaning"));
        CHECK(exported({u"--format"_s, u"web"_s, u"--sheet"_s}).exitCode == 2);
        CHECK(exported({u"--profile"_s, u"nowhere"_s}).message().contains(u"moodle"));
    }
}
