// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/sheet/administratorsheet.h"

#include "core/package/profile/profiles.h"
#include "core/package/sheet/sheetwords.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

SheetCourse gradedCourse()
{
    SheetCourse course;
    course.title = course.courseTitle = u"Lifting without pain"_s;
    course.settings.passMark = 70;
    course.settings.minutes = 25;
    course.countsPoints = true;
    course.asked = 12;
    return course;
}

SheetPackage packageAs(const QString &format)
{
    SheetPackage package;
    package.fileName = u"lifting.zip"_s;
    package.bytes = 4'200'000;
    package.sha256 = QByteArray(32, '\x5a');
    package.format = format;
    package.notes.letterKey = u"letters.csv"_s;
    return package;
}

LmsProfile profileOf(const QString &id)
{
    const auto profile = lmsProfiles({}).find(id);
    REQUIRE(profile);
    return *profile;
}

QString sheetOf(const SheetCourse &course, const SheetPackage &package, const QString &lms)
{
    return QString::fromUtf8(administratorSheet(course, package, profileOf(lms)));
}

/// What people read of it.
QString textIn(QString html)
{
    static const QRegularExpression style(u"<style>.*</style>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    html.remove(style).remove(QRegularExpression(u"<[^>]*>"_s));
    return html.simplified();
}

} // namespace

TEST_CASE("The administrator's sheet")
{
    SheetCourse course = gradedCourse();
    SheetPackage package = packageAs(u"scorm12"_s);

    SECTION("says which file it belongs to, and what the LMS is to be told")
    {
        const QString text = textIn(sheetOf(course, package, u"moodle"_s));
        CHECK(text.contains(u"Lifting without pain"));
        CHECK(text.contains(u"lifting.zip"));
        CHECK(text.contains(u"4.2 MB (4,200,000 bytes)"));
        CHECK(text.contains(QString(32, u'x').replace(u"x"_s, u"5a"_s)));
        CHECK(text.contains(u"SCORM 1.2"));
        CHECK(text.contains(u"25 minutes"));
        CHECK(text.contains(u"70 %"));
        CHECK(text.contains(u"Unlimited attempts"));
        CHECK(text.contains(u"None: the course asks nobody but this LMS."));
        CHECK_FALSE(text.contains(u"{"));
    }
    SECTION("is in the course's language, whatever the program speaks")
    {
        const QLocale before;
        QLocale::setDefault(QLocale(u"en_GB"_s));
        course.settings.language = u"fr-CA"_s;
        const QString html = sheetOf(course, package, u"moodle"_s);
        CHECK(html.contains(u"<html lang=\"fr\">"));
        CHECK(html.contains(u"Seuil de réussite"));
        CHECK(html.contains(u"Tentatives illimitées"));
        CHECK_FALSE(html.contains(u"Unlimited"));
        course.settings.language = u"de"_s;
        CHECK(sheetOf(course, package, u"moodle"_s).contains(u"<html lang=\"en\">"));
        QLocale::setDefault(before);
    }
    SECTION("shows only the steps that concern this package")
    {
        const auto text = [&](const QString &lms) { return textIn(sheetOf(course, package, lms)); };
        CHECK(text(u"moodle"_s).contains(u"“Highest grade”; “Maximum grade”: 100"));
        CHECK_FALSE(text(u"moodle"_s).contains(u"To the side"));
        package.options.isSplit = true;
        CHECK(text(u"moodle"_s).contains(u"To the side"));
        CHECK(text(u"moodle"_s).contains(u"one part per module"));
        package.options.isSplit = false;
        course.countsPoints = false;
        CHECK(text(u"moodle"_s).contains(u"The course sends no score"));
        CHECK(text(u"openedx"_s).contains(u"“Scored”: False"));
        package.format = u"scorm2004-3"_s;
        CHECK(text(u"moodle"_s).contains(u"tick “Completed”."));
        course.countsPoints = true;
        CHECK(text(u"moodle"_s).contains(u"tick “Passed” only"));
        package.options.choices.passMark = PackageChoices::PassMark::Sent;
        CHECK(text(u"successfactors"_s).contains(u"“Mastery Score”: 70"));
        CHECK(text(u"successfactors"_s).contains(u"It is in the package, too"));
    }
    SECTION("tells the words of this package")
    {
        package.options.choices.notReachedAs = PackageChoices::NotReached::Failed;
        package.options.choices.finishedAs = PackageChoices::Finished::Completed;
        const QString text = textIn(sheetOf(course, package, u"generic"_s));
        CHECK(text.contains(u"“completed” once all pages have been seen, from 70 %"));
        CHECK(text.contains(u"also while tries are left"));
        package.format = u"scorm2004-3"_s;
        const QString in2004 = textIn(sheetOf(course, package, u"generic"_s));
        CHECK(in2004.contains(u"“passed” once all pages"));
        CHECK(in2004.contains(u"only when no tries are left"));
    }
    SECTION("says whether the package itself asks for a window")
    {
        package.options.choices.window = PackageChoices::Window::New;
        CHECK(textIn(sheetOf(course, package, u"moodle"_s)).contains(u"The package cannot say it"));
        CHECK(textIn(sheetOf(course, package, u"moodle"_s)).contains(u"“New window”"));
        package.format = u"cmi5"_s;
        CHECK(textIn(sheetOf(course, package, u"ilias"_s)).contains(u"The package asks for it."));
    }
    SECTION("lists what to create by hand, with a box to tick each")
    {
        CHECK_FALSE(sheetOf(course, package, u"moodle"_s).contains(u"by hand"));
        course.byHand = {{.what = HandWork::What::Class,
                          .name = u"Questions"_s,
                          .page = u"Live"_s,
                          .module = u"Two"_s,
                          .minutes = 90}};
        const QString html = sheetOf(course, package, u"moodle"_s);
        CHECK(textIn(html).contains(u"Class for the session “Questions”, 90 minutes"));
        CHECK(html.count(u"<input type=\"checkbox\">") == html.count(u"<label>"));
    }
    SECTION("warns of a file that the LMS will not take")
    {
        CHECK_FALSE(sheetOf(course, package, u"riseup"_s).contains(u"class=\"warn\""));
        package.bytes = 1'100'000'000;
        CHECK(textIn(sheetOf(course, package, u"riseup"_s)).contains(u"Larger than the 1.0 GB"));
    }
    SECTION("shows hostile texts as they are, and asks nobody for anything")
    {
        const QString evil = u"</title><script>alert(1)</script>\"'&{file}"_s;
        course.title = course.courseTitle = evil;
        course.quizzes = {{evil, 2}};
        course.byHand = {{.what = HandWork::What::Forum,
                          .name = evil,
                          .page = evil,
                          .module = evil,
                          .words = evil}};
        package.fileName = evil;
        package.notes.thirdParties = {evil};
        LmsProfile profile = profileOf(u"moodle"_s);
        profile.name = LocalText({{u"en"_s, evil}});
        profile.sheet.first().title = LocalText({{u"en"_s, evil}});
        profile.sheet.first().steps.first().text = LocalText({{u"en"_s, evil + u"{title}"_s}});
        const QByteArray html = administratorSheet(course, package, profile);
        CHECK_FALSE(html.contains("<script"));
        CHECK(html.count("</title>") == 1);
        CHECK(html.contains("default-src 'none'"));
        CHECK_FALSE(html.contains("src=\""));
        CHECK_FALSE(html.contains("href="));
    }
    SECTION("is the same bytes in another language and time zone")
    {
        const QByteArray here = administratorSheet(course, package, profileOf(u"moodle"_s));
        const QLocale before;
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        const QByteArray there = administratorSheet(course, package, profileOf(u"moodle"_s));
        QLocale::setDefault(before);
        CHECK(here == there);
    }
    SECTION("can be made for every LMS, in every format, in both languages")
    {
        for (const LmsProfile &profile : lmsProfiles({}).profiles) {
            if (!profile.isTracked)
                continue;
            for (const QString &format : profile.formats) {
                for (const QString &language : {u"en"_s, u"fr"_s}) {
                    INFO(profile.id.toStdString() << ' ' << format.toStdString());
                    course.settings.language = language;
                    package.format = format;
                    const QString text =
                        textIn(QString::fromUtf8(administratorSheet(course, package, profile)));
                    CHECK(text.size() > 1500);
                    CHECK_FALSE(text.contains(QRegularExpression(u"\\{[a-zA-Z]"_s)));
                }
            }
        }
    }
}

TEST_CASE("The words of the sheet are there in both languages, with the same marks")
{
    QFile file(u":/lms/sheet/words.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject english = words["en"_L1].toObject();
    const QJsonObject french = words["fr"_L1].toObject();
    CHECK(english.keys() == french.keys());
    static const QRegularExpression mark(u"\\{\\w+\\}"_s);
    for (const QString &name : english.keys()) {
        INFO(name.toStdString());
        QStringList here;
        QStringList there;
        for (const auto &match : mark.globalMatch(english[name].toString()))
            here.append(match.captured());
        for (const auto &match : mark.globalMatch(french[name].toString()))
            there.append(match.captured());
        here.sort();
        there.sort();
        CHECK(here == there);
    }
}

TEST_CASE("filled")
{
    CHECK(filled(u"{a} and {b}"_s, {{u"a"_s, u"{b}"_s}, {u"b"_s, u"2"_s}}) == u"{b} and 2"_s);
    CHECK(filled(u"{unknown} {"_s, {}) == u"{unknown} {"_s);
}

TEST_CASE("The sheet as a file")
{
    const QTemporaryDir folder;
    CHECK(sheetPathFor(u"/a/course.zip"_s) == u"/a/course-lms.html"_s);
    CHECK(sheetPathFor(u"/a/course.ZIP"_s) == u"/a/course-lms.html"_s);
    CHECK(sheetPathFor(u"/a/course"_s) == u"/a/course-lms.html"_s);

    const QString path = folder.filePath(u"course-lms.html"_s);
    REQUIRE(writeSheet("one", path));
    REQUIRE(writeSheet("two", path));
    const auto written = sheetPackage(path);
    REQUIRE(written);
    CHECK(written->bytes == 3);
    CHECK(written->fileName == u"course-lms.html"_s);
    CHECK(written->sha256.toHex()
          == "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3");
    CHECK_FALSE(writeSheet("three", folder.filePath(u"gone/a.html"_s)));
    CHECK(sheetPackage(folder.filePath(u"gone"_s)).error().code == ErrorCode::NotFound);
}
