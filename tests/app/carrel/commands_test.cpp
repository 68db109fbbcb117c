// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/courseedits.h"
#include "core/edit/editsession.h"
#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace carrel::test;

namespace {

/// Ends with 0 and says nothing but its result.
Run quietly(const QStringList &arguments)
{
    Run run = runCarrel(arguments);
    INFO(arguments.join(u' ').toStdString() + ": " + run.err.toStdString());
    CHECK(run.exitCode == 0);
    CHECK(run.err.isEmpty());
    return run;
}

} // namespace

TEST_CASE("carrel new")
{
    const Place place;

    SECTION("makes a course from every template and prints its path")
    {
        for (const QString &from : {u"blank"_s, u"sample"_s, u"onboarding"_s, u"language"_s}) {
            for (const QString &language : {u"en"_s, u"fr"_s}) {
                const QString file = place.path(from + language + u".carrel"_s);
                const Run made =
                    quietly({u"new"_s, file, u"--from"_s, from, u"--language"_s, language});
                CHECK(made.out == file.toUtf8() + '\n');
                CHECK(quietly({u"info"_s, file, u"--json"_s}).json()[u"language"_s].toString()
                      == language);
                CHECK(quietly({u"verify"_s, file}).exitCode == 0);
            }
        }
    }

    SECTION("starts from a template of the author's own, and says when it is damaged")
    {
        const QString folder = place.path(u"own"_s);
        REQUIRE(QDir().mkpath(folder + u"/templates"_s));
        const QString kept = folder + u"/templates/My start.carrel"_s;
        quietly({u"new"_s, kept, u"--from"_s, u"safety"_s, u"--language"_s, u"fr"_s});
        const QStringList environment{u"CARREL_STATE_FOLDER="_s + folder, u"LC_ALL=C.UTF-8"_s};
        const QString file = place.path(u"c.carrel"_s);
        const Run made =
            runCarrel({u"new"_s, file, u"--from"_s, u"My start"_s}, {.environment = environment});
        INFO(made.err.toStdString());
        CHECK(made.exitCode == 0);
        CHECK(quietly({u"info"_s, file, u"--json"_s}).json()[u"language"_s].toString() == u"fr");
        const Run other = runCarrel(
            {u"new"_s, file, u"--from"_s, u"My start"_s, u"--language"_s, u"en"_s, u"--force"_s},
            {.environment = environment});
        CHECK(other.exitCode == 2);
        CHECK(other.err.contains("exists in: fr"));
        QFile damaged(kept);
        REQUIRE(damaged.open(QIODevice::ReadWrite));
        damaged.resize(damaged.size() / 2);
        damaged.close();
        const Run refused = runCarrel({u"new"_s, file, u"--from"_s, u"My start"_s, u"--force"_s},
                                      {.environment = environment});
        CHECK(refused.exitCode == 1);
        CHECK(refused.err.contains("My start.carrel"));
    }

    SECTION("follows the language of the user and takes a title")
    {
        const QString file = place.path(u"c.carrel"_s);
        const Run made = runCarrel(
            {u"new"_s, file, u"--title"_s, u"  Ma  relève "_s},
            {.environment = {u"LC_ALL="_s, u"LANG=fr_CH.UTF-8"_s, u"LC_CTYPE=C.UTF-8"_s}});
        CHECK(made.exitCode == 0);
        const QJsonObject info = quietly({u"info"_s, file, u"--json"_s}).json();
        CHECK(info[u"title"_s].toString() == u"Ma relève");
        CHECK(info[u"language"_s].toString() == u"fr");
    }

    SECTION("overwrites only when told to")
    {
        place.write(u"c.carrel"_s, "mine");
        const Run refused = runCarrel({u"new"_s, place.path(u"c.carrel"_s)});
        CHECK(refused.exitCode == 1);
        CHECK(refused.err.contains("--force"));
        CHECK(place.read(u"c.carrel"_s) == "mine");
        quietly({u"new"_s, place.path(u"c.carrel"_s), u"--force"_s});
        CHECK(place.read(u"c.carrel"_s) != "mine");
        CHECK(place.names() == QStringList{u"c.carrel"_s});
    }
}

TEST_CASE("carrel info")
{
    const Place place;
    const QString file = place.course();

    SECTION("reports facts as JSON")
    {
        const QJsonObject info = quietly({u"info"_s, file, u"--json"_s}).json();
        CHECK(info[u"title"_s].toString() == u"Handing over");
        CHECK(info[u"minutes"_s].toInt() == 12);
        CHECK(info[u"questions"_s].toInt() == 1);
        CHECK(info[u"countingQuestions"_s].toInt() == 1);
        CHECK(info[u"points"_s].toInt() == 3);
        CHECK(info[u"words"_s][u"texts"_s].toInt() > 10);
        CHECK(info[u"words"_s][u"answers"_s].toInt() > 0);
        CHECK(info[u"readingMinutes"_s].toInt() == 1);
        CHECK(info[u"mediaFiles"_s].toInt() == 1);
        CHECK(info[u"mediaBytes"_s].toInt() > 50);
        CHECK(info[u"nodes"_s].toObject()[u"page"_s].toInt() == 2);
        CHECK(info[u"schema"_s].toInt() >= 1);
        CHECK_FALSE(info[u"saveId"_s].toString().isEmpty());
        CHECK_FALSE(info[u"savedAt"_s].toString().isEmpty());
    }

    SECTION("says the same in sentences")
    {
        const QByteArray text = quietly({u"info"_s, file}).out;
        CHECK(text.startsWith("Handing over\n"));
        CHECK(text.contains("2 pages"));
        CHECK(text.contains("1 module\n"));
        CHECK(text.contains("pass mark 80 %"));
        CHECK(text.contains(" · 1 min to read\n"));
    }

    SECTION("leaves the file as it is and nothing beside it")
    {
        const QByteArray before = place.read(u"c.carrel"_s);
        quietly({u"info"_s, file});
        quietly({u"dump"_s, file, u"-o"_s, place.path(u"c.json"_s)});
        quietly({u"verify"_s, file});
        CHECK(place.read(u"c.carrel"_s) == before);
        CHECK(place.names() == QStringList{u"c.carrel"_s, u"c.json"_s, u"c.media"_s});
    }
}

TEST_CASE("carrel dump and load")
{
    const Place place;
    const QString file = place.course();
    const QString document = place.path(u"c.json"_s);

    SECTION("give the same bytes twice")
    {
        quietly({u"dump"_s, file, u"-o"_s, document});
        const QByteArray first = place.read(u"c.json"_s);
        const QByteArray picture = place.read(u"c.media/a.svg"_s);
        const Run loaded =
            quietly({u"load"_s, document, u"-o"_s, place.path(u"d.carrel"_s), u"--json"_s});
        CHECK(loaded.json()[u"nodes"_s].toInt() == 7);
        CHECK(loaded.json()[u"media"_s].toInt() == 1);
        quietly({u"dump"_s, place.path(u"d.carrel"_s), u"-o"_s, document, u"--force"_s});
        CHECK(place.read(u"c.json"_s) == first);
        CHECK(place.read(u"c.media/a.svg"_s) == picture);
    }

    SECTION("standard output carries the document and nothing else")
    {
        const Run dumped = runCarrel({u"dump"_s, file});
        CHECK(dumped.exitCode == 0);
        CHECK(dumped.json()[u"format"_s].toString() == u"carrel-course");
        CHECK(dumped.err.contains("-o")); // the media are not in it
        CHECK(place.names() == QStringList{u"c.carrel"_s});
    }

    SECTION("overwrite only when told to")
    {
        place.write(u"c.json"_s, "mine");
        CHECK(runCarrel({u"dump"_s, file, u"-o"_s, document}).exitCode == 1);
        CHECK(place.read(u"c.json"_s) == "mine");
        REQUIRE(QDir().mkdir(place.path(u"e.media"_s)));
        CHECK(runCarrel({u"dump"_s, file, u"-o"_s, place.path(u"e.json"_s)}).exitCode == 1);
        CHECK_FALSE(QFileInfo::exists(place.path(u"e.json"_s)));
        CHECK(runCarrel({u"load"_s, document, u"-o"_s, file}).exitCode == 1);
    }
}

TEST_CASE("carrel storyboard")
{
    const Place place;
    const QString file = place.course();

    SECTION("writes a document or a page and prints its path")
    {
        for (const QString &name : {u"paper.odt"_s, u"paper.HTML"_s}) {
            const QString path = place.path(name);
            const Run written = quietly({u"storyboard"_s, file, u"-o"_s, path});
            CHECK(written.out == path.toUtf8() + '\n');
            const QByteArray bytes = place.read(name);
            CHECK(bytes.startsWith(name.endsWith(u".odt") ? "PK" : "<!DOCTYPE html>"));
        }
    }

    SECTION("replaces nothing unless asked")
    {
        const QString path = place.path(u"paper.odt"_s);
        quietly({u"storyboard"_s, file, u"-o"_s, path});
        CHECK(runCarrel({u"storyboard"_s, file, u"-o"_s, path}).exitCode == 1);
        quietly({u"storyboard"_s, file, u"-o"_s, path, u"--force"_s});
    }

    SECTION("says what it can write, and where a PDF is made")
    {
        CHECK(runCarrel({u"storyboard"_s, file}).exitCode == 2);
        const Run pdf = runCarrel({u"storyboard"_s, file, u"-o"_s, place.path(u"paper.pdf"_s)});
        CHECK(pdf.exitCode == 2);
        CHECK(pdf.err.contains("Carrel Studio"));
        const Run word = runCarrel({u"storyboard"_s, file, u"-o"_s, place.path(u"paper.docx"_s)});
        CHECK(word.exitCode == 2);
        CHECK(word.err.contains(".odt or .html"));
    }
}

TEST_CASE("carrel prove")
{
    const Place place;
    const QString file = place.course();
    const QString zip = place.path(u"c.zip"_s);

    SECTION("tells for a course and for its package what the learning platform ends with")
    {
        quietly({u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, zip});
        for (const QString &what : {file, zip}) {
            const Run run = runCarrel({u"prove"_s, what, u"--profile"_s, u"moodle"_s});
            INFO(run.out.toStdString() + run.err.toStdString());
            CHECK(run.exitCode == 0);
            CHECK(run.out.startsWith("Moodle\n"));
            CHECK(run.out.contains("8 passed, 0 failed"));
            CHECK(run.err.contains("try the course once in your own platform"));
        }
    }

    SECTION("gives every word with its time, and the same as JSON")
    {
        const QStringList one{u"prove"_s,     file,         u"--profile"_s, u"ilias"_s,
                              u"--learner"_s, u"resumes"_s, u"--format"_s,  u"scorm2004-3"_s,
                              u"--trace"_s};
        CHECK(runCarrel(one).out.contains("0:00:00  The visit begins"));
        const QJsonObject report = quietly(one + QStringList{u"--json"_s}).json();
        CHECK(report[u"passed"_s].toBool());
        CHECK(report[u"format"_s].toString() == u"scorm2004");
        const QJsonObject learner = report[u"learners"_s].toArray().first().toObject();
        CHECK(learner[u"learner"_s].toString() == u"resumes");
        CHECK(learner[u"checks"_s].toArray().size() > 10);
        CHECK(learner[u"trace"_s].toArray().size() > 10);
    }

    SECTION("refuses what it does not know, and packages without tracking")
    {
        CHECK(runCarrel({u"prove"_s, file, u"--profile"_s, u"none"_s}).exitCode == 2);
        CHECK(runCarrel({u"prove"_s, file, u"--learner"_s, u"none"_s}).exitCode == 2);
        CHECK(runCarrel({u"prove"_s, file, u"--seed"_s, u"-1"_s}).exitCode == 2);
        CHECK(runCarrel({u"prove"_s, file, u"--format"_s, u"none"_s}).exitCode == 2);
        CHECK(runCarrel({u"prove"_s, file, u"--pages"_s, u"0"_s}).exitCode == 2);
        const Run web = runCarrel({u"prove"_s, file, u"--format"_s, u"html"_s});
        CHECK(web.exitCode == 1);
        CHECK(web.err.contains("no learning platform is told anything"));
        place.write(u"none.zip"_s, "no zip");
        CHECK(runCarrel({u"prove"_s, place.path(u"none.zip"_s)}).exitCode == 1);
        CHECK(runCarrel({u"prove"_s, place.path(u"missing.zip"_s)}).exitCode == 3);
    }
}

TEST_CASE("carrel export, check-package and verify")
{
    const Place place;
    const QString file = place.course();
    const QString zip = place.path(u"c.zip"_s);

    SECTION("a package is written, reported and kept by the checks")
    {
        const Run exported =
            quietly({u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, zip, u"--json"_s});
        const QJsonObject report = exported.json();
        CHECK(report[u"output"_s].toString() == zip);
        CHECK(report[u"bytes"_s].toInt() == QFileInfo(zip).size());
        CHECK(report[u"files"_s].toInt() > 4);
        CHECK(report[u"stateLength"_s].toInt() > 0);
        CHECK(report[u"stateLimit"_s].toInt() == 4096);
        CHECK(report[u"thirdParties"_s].toArray().isEmpty());
        CHECK(report[u"letterKey"_s].toString() == u"letters.csv"_s);

        const QJsonObject checks = quietly({u"check-package"_s, zip, u"--json"_s}).json();
        CHECK(checks[u"failed"_s].toInt() == 0);
        CHECK(checks[u"passed"_s].toInt() > 10);
        CHECK(checks[u"checks"_s].toArray().size() > 10);
        CHECK(quietly({u"check-package"_s, zip}).out.contains(" 0 failed"));
    }

    SECTION("the file that explains the letters of a report is named")
    {
        const Run exported =
            quietly({u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, zip});
        CHECK(exported.out.contains("letters.csv"));
    }

    SECTION("an export that is remembered is what the next one is compared with")
    {
        const QByteArray before = place.read(u"c.carrel"_s);
        quietly({u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, zip});
        CHECK((place.read(u"c.carrel"_s) == before)); // reading writes nothing
        const QString second = place.path(u"d.zip"_s);
        const Run first = quietly({u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, second,
                                   u"--remember"_s, u"--json"_s});
        CHECK_FALSE(first.json().contains(u"sinceLast"_s));
        CHECK((place.read(u"c.zip"_s) == place.read(u"d.zip"_s)));
        quietly({u"replace"_s, file, u"Some text"_s, u"Another text"_s});
        const Run next = quietly({u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s,
                                  place.path(u"e.zip"_s), u"--json"_s});
        const QJsonObject since = next.json()[u"sinceLast"_s].toObject();
        CHECK(since[u"output"_s].toString() == u"d.zip"_s);
        CHECK(since[u"counts"_s][u"safe"_s].toInt() == 1);
        CHECK(since[u"counts"_s][u"scores"_s].toInt() == 0);
        CHECK(quietly({u"verify"_s, file}).exitCode == 0);

        const QJsonObject told = quietly({u"diff-package"_s, zip, file, u"--json"_s}).json();
        CHECK(told[u"differences"_s][0][u"aspect"_s].toString() == u"texts"_s);
        CHECK(told[u"differences"_s][0][u"page"_s].toString() == u"Read"_s);
        CHECK(quietly({u"diff-package"_s, zip, second}).out.contains("Nothing"));
        place.write(u"other.html"_s, "<!doctype html><p>Hello");
        const Run foreign = runCarrel({u"diff-package"_s, zip, place.path(u"other.html"_s)});
        CHECK(foreign.exitCode != 0);
        CHECK(foreign.message().contains(u"not made by Carrel"));
    }

    SECTION("the same course gives the same bytes")
    {
        quietly({u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, zip});
        quietly({u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, place.path(u"d.zip"_s)});
        CHECK((place.read(u"c.zip"_s) == place.read(u"d.zip"_s)));
    }

    SECTION("a folder gets the same files, and only an empty one is used")
    {
        const QString folder = place.path(u"web"_s);
        quietly({u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, folder});
        CHECK(QFileInfo::exists(folder + u"/index.html"_s));
        CHECK(QFileInfo::exists(folder + u"/imsmanifest.xml"_s));
        const Run again =
            runCarrel({u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, folder});
        CHECK(again.exitCode == 1);
        CHECK_FALSE(again.err.isEmpty());
    }

    SECTION("a web folder and one HTML file are made as well, and only for them")
    {
        const QString page = place.path(u"c.html"_s);
        const QJsonObject report =
            quietly({u"export"_s, file, u"--format"_s, u"html"_s, u"-o"_s, page, u"--json"_s})
                .json();
        CHECK(report[u"format"_s] == u"html"_s);
        CHECK(report[u"bytes"_s].toInt() == QFileInfo(page).size());
        CHECK(place.read(u"c.html"_s).startsWith("<!DOCTYPE html>"));
        CHECK(runCarrel({u"export"_s, file, u"--format"_s, u"html"_s, u"-o"_s, page}).exitCode
              == 1);
        CHECK(runCarrel({u"export"_s, file, u"--format"_s, u"html"_s, u"-o"_s, zip}).exitCode == 2);
        CHECK(quietly({u"check-package"_s, page}).out.contains(" 0 failed"));
        quietly({u"export"_s, file, u"--format"_s, u"web"_s, u"-o"_s, zip});
        CHECK(quietly({u"check-package"_s, zip}).out.contains(" 0 failed"));
    }

    SECTION("a SCORM package can have one part per module, others cannot")
    {
        const Run made = runCarrel(
            {u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, zip, u"--per-module"_s});
        CHECK(made.err.contains("part of its own"));
        CHECK(quietly({u"check-package"_s, zip}).out.contains(" 0 failed"));
        const Run refused = runCarrel({u"export"_s, file, u"--format"_s, u"cmi5"_s, u"-o"_s,
                                       place.path(u"x.zip"_s), u"--per-module"_s});
        CHECK(refused.exitCode == 2);
        CHECK(refused.err.contains("SCORM"));
    }

    SECTION("an existing archive is replaced only when told to")
    {
        place.write(u"c.zip"_s, "mine");
        CHECK(runCarrel({u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, zip}).exitCode
              == 1);
        CHECK(place.read(u"c.zip"_s) == "mine");
        quietly({u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, zip, u"--force"_s});
        CHECK(place.read(u"c.zip"_s).startsWith("PK"));
    }

    SECTION("work that waits in the studio is told of, and the file exported as it is")
    {
        quietly({u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, zip});
        {
            carrel::SessionOptions options;
            options.stateFolder = place.path(u"data/carrel"_s);
            const auto session = carrel::EditSession::open(file, options);
            REQUIRE(session);
            REQUIRE(carrel::renameCourse(**session, u"Not saved yet"_s));
        }
        const Run exported = runCarrel(
            {u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, place.path(u"d.zip"_s)},
            {.environment = {u"XDG_DATA_HOME="_s + place.path(u"data"_s)}});
        CHECK(exported.exitCode == 0);
        CHECK(exported.err.contains("not saved yet"));
        CHECK((place.read(u"c.zip"_s) == place.read(u"d.zip"_s)));
    }

    SECTION("an editable package gives the course back, and the course the same package")
    {
        quietly(
            {u"export"_s, file, u"--format"_s, u"scorm2004-3"_s, u"-o"_s, zip, u"--editable"_s});
        const Run opened =
            runCarrel({u"open-package"_s, zip, u"-o"_s, place.path(u"back.carrel"_s)});
        CHECK(opened.exitCode == 0);
        CHECK(opened.out.contains("back.carrel"));
        CHECK(opened.err.contains("--format scorm2004-3 --editable"));
        quietly({u"export"_s, place.path(u"back.carrel"_s), u"--format"_s, u"scorm2004-3"_s,
                 u"-o"_s, place.path(u"d.zip"_s), u"--editable"_s});
        CHECK((place.read(u"c.zip"_s) == place.read(u"d.zip"_s)));
        CHECK(runCarrel({u"open-package"_s, zip, u"-o"_s, place.path(u"back.carrel"_s)}).exitCode
              == 1);
        const Run forced = runCarrel({u"open-package"_s, zip, u"-o"_s, place.path(u"back.carrel"_s),
                                      u"--force"_s, u"--json"_s});
        CHECK(forced.json()[u"format"_s].toString() == u"scorm2004-3"_s);
        CHECK(forced.json()[u"nodes"_s].toInt() > 1);
        CHECK(runCarrel({u"open-package"_s, zip}).exitCode == 2);
    }

    SECTION("a package for learners cannot be opened, and nothing is written")
    {
        quietly({u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, zip});
        const Run refused =
            runCarrel({u"open-package"_s, zip, u"-o"_s, place.path(u"back.carrel"_s)});
        CHECK(refused.exitCode == 1);
        CHECK(refused.err.contains("cannot be edited"));
        CHECK_FALSE(QFileInfo::exists(place.path(u"back.carrel"_s)));
    }

    SECTION("a package with a fault is found, and the fault named")
    {
        quietly({u"export"_s, file, u"--format"_s, u"scorm12"_s, u"-o"_s, zip});
        REQUIRE(program(u"zip"_s, {u"-qd"_s, zip, u"course.js"_s}).exitCode == 0);
        const Run checked = runCarrel({u"check-package"_s, zip, u"--json"_s});
        CHECK(checked.exitCode == 1);
        CHECK(checked.json()[u"failed"_s].toInt() > 0);
        CHECK(checked.out.contains("course.js"));
        const Run told = runCarrel({u"check-package"_s, zip});
        CHECK(told.out.contains("Why: "));
        CHECK(told.out.contains("What to do: "));
        for (const QJsonValue &check : checked.json()[u"checks"_s].toArray()) {
            CHECK_FALSE(check[u"reason"_s].toString().isEmpty());
            CHECK_FALSE(check[u"fix"_s].toString().isEmpty());
        }
    }

    SECTION("check says what could be better, and where; that alone is no failure")
    {
        const Run checked = runCarrel({u"check"_s, file, u"--json"_s});
        CHECK(checked.exitCode == 0);
        const QJsonArray findings = checked.json()[u"findings"_s].toArray();
        REQUIRE_FALSE(findings.isEmpty());
        CHECK(findings.first()[u"severity"_s] == u"suggestion"_s);
        CHECK(findings.first()[u"place"_s].toString().startsWith(u"One › "_s));
        CHECK(runCarrel({u"check"_s, file}).out.count('\n') == findings.size());
    }

    SECTION("check ends with 1 where something is left to fix")
    {
        QFile document(place.path(u"empty.json"_s));
        REQUIRE(document.open(QIODevice::WriteOnly));
        document.write(R"({"format": "carrel-course", "title": "T", "children": [{"title": "One",
                         "children": [{"title": "Nothing here"}]}]})");
        document.close();
        const QString empty = place.path(u"empty.carrel"_s);
        quietly({u"load"_s, document.fileName(), u"-o"_s, empty});
        const Run checked = runCarrel({u"check"_s, empty});
        CHECK(checked.exitCode == 1);
        CHECK(checked.out.contains("To fix: One › Nothing here: The page is empty"));
    }

    SECTION("verify counts what it read")
    {
        const QJsonObject report = quietly({u"verify"_s, file, u"--json"_s}).json();
        CHECK(report[u"whole"_s].toBool());
        CHECK(report[u"mediaChecked"_s].toInt() == 1);
        CHECK(quietly({u"verify"_s, file}).out.startsWith("The file is whole: 1 media file,"));
    }
}
