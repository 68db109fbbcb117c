// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/republish/republishreport.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/courseedits.h"
#include "core/edit/outlineedits.h"
#include "core/model/page.h"
#include "core/package/exporter.h"
#include "core/package/republish/reading.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QJsonArray>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray optionList(const QStringList &ids, const QString &right)
{
    QJsonArray list;
    for (const QString &id : ids)
        list.append(QJsonObject{{u"id"_s, u"option00000"_s + id}, {u"correct"_s, id == right}});
    return list;
}

/// Two modules; a quiz page with three questions, of which the third is asked about here.
struct ReportFixture : SessionFixture
{
    ReportFixture()
        : first(addModule(u"What gets lost"_s))
        , second(addModule(u"On your shift"_s))
        , page(addPage(first, u"Four leaks"_s))
        , text(addBlock(page))
        , quiz(addPage(second, u"Quiz"_s))
    {
        PageDetails details;
        details.isQuiz = true;
        REQUIRE(changePage(*session, quiz, details));
        for (int i = 0; i < 3; ++i)
            question = addBlock(quiz, u"single"_s);
        REQUIRE(changeField(*session, question, u"options"_s,
                            optionList({u"a"_s, u"b"_s, u"c"_s}, u"a"_s)));
        before = now();
    }

    DeliveredCourse now(bool isSplit = false) const
    {
        PackageOptions packaging;
        packaging.isSplit = isSplit;
        return got(deliveredNow(session->view(), u"scorm12"_s, packaging));
    }

    RepublishReport report() const { return got(republishReport(before, now())); }

    /// "impact aspect" of everything that is told.
    QStringList told() const
    {
        QStringList words;
        for (const Difference &difference : report().differences)
            words << impactName(difference.impact) + u' ' + difference.aspect;
        return words;
    }

    void setOptions(const QStringList &ids, const QString &right) const
    {
        REQUIRE(changeField(*session, question, u"options"_s, optionList(ids, right)));
    }

    NodeId first;
    NodeId second;
    NodeId page;
    NodeId text;
    NodeId quiz;
    NodeId question;
    DeliveredCourse before;
};

} // namespace

TEST_CASE("The republish report of one question")
{
    ReportFixture fixture;
    EditSession &session = *fixture.session;

    SECTION("says nothing where nothing differs")
    {
        CHECK(fixture.told().isEmpty());
        CHECK(fixture.report().summary() == u"Nothing that learners meet is different.");
    }
    SECTION("names another key, with module, page and number")
    {
        fixture.setOptions({u"a"_s, u"b"_s, u"c"_s}, u"b"_s);
        const RepublishReport report = fixture.report();
        REQUIRE(report.differences.size() == 1);
        const Difference &difference = report.differences.first();
        CHECK(difference.impact == Impact::Scores);
        CHECK(difference.aspect == u"key");
        CHECK(difference.place() == u"On your shift › Quiz, question 3");
        CHECK(difference.node == fixture.question);
        CHECK_FALSE(difference.what.isEmpty());
        CHECK_FALSE(difference.learners.isEmpty());
    }
    SECTION("takes an option more for an answer that is forgotten, not for another key")
    {
        fixture.setOptions({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, u"a"_s);
        CHECK(fixture.told() == QStringList{u"resets answer"_s});
    }
    SECTION("the same for another order")
    {
        fixture.setOptions({u"c"_s, u"b"_s, u"a"_s}, u"a"_s);
        CHECK(fixture.told() == QStringList{u"resets answer"_s});
    }
    SECTION("the right option removed is both")
    {
        fixture.setOptions({u"b"_s, u"c"_s}, u"b"_s);
        CHECK(fixture.told() == QStringList{u"resets answer"_s, u"scores key"_s});
    }
    SECTION("wording is safe")
    {
        REQUIRE(changeField(
            session, fixture.question, u"feedbackWrong"_s,
            QJsonArray{QJsonObject{{u"type"_s, u"paragraph"_s},
                                   {u"runs"_s, QJsonArray{QJsonObject{{u"text"_s, u"Why?"_s}}}}}}));
        CHECK(fixture.told() == QStringList{u"safe wording"_s});
    }
    SECTION("points, tries, penalty, required")
    {
        REQUIRE(changeField(session, fixture.question, u"points"_s, 3));
        REQUIRE(changeField(session, fixture.question, u"tries"_s, 3));
        REQUIRE(changeField(session, fixture.question, u"required"_s, true));
        CHECK(fixture.told()
              == QStringList{u"scores points"_s, u"scores tries"_s, u"newWork required"_s});
    }
    SECTION("removed and added")
    {
        REQUIRE(deleteNode(session, fixture.question));
        fixture.addBlock(fixture.quiz, u"truefalse"_s);
        CHECK(fixture.told() == QStringList{u"newWork question"_s, u"removed question"_s});
    }
}

TEST_CASE("The republish report of pages, modules and the course")
{
    ReportFixture fixture;
    EditSession &session = *fixture.session;

    SECTION("a page that is new with all on it is one difference")
    {
        const NodeId page = fixture.addPage(fixture.first, u"New"_s);
        fixture.addBlock(page, u"single"_s);
        CHECK(fixture.told() == QStringList{u"newWork page"_s});
        CHECK(fixture.report().differences.first().node == page);
        CHECK(fixture.report().differences.first().about.size() == 2);
    }
    SECTION("a module that is new or gone is one difference")
    {
        fixture.addPage(fixture.addModule(u"New"_s));
        REQUIRE(deleteNode(session, fixture.second));
        CHECK(fixture.told() == QStringList{u"newWork module"_s, u"removed module"_s});
        CHECK(fixture.report().differences.last().module == u"On your shift");
        CHECK(fixture.report().differences.last().node.isNull());
    }
    SECTION("what was removed is looked for on the page that is left")
    {
        REQUIRE(deleteNode(session, fixture.question));
        CHECK(fixture.report().differences.first().node == fixture.quiz);
    }
    SECTION("titles, texts and order are safe")
    {
        REQUIRE(renameNode(session, fixture.page, u"Five leaks"_s));
        REQUIRE(renameNode(session, fixture.first, u"What is lost"_s));
        REQUIRE(deleteNode(session, fixture.text));
        REQUIRE(moveNode(session, fixture.second, {fixture.course(), fixture.first}));
        CHECK(fixture.report().count(Impact::Safe) == fixture.report().differences.size());
        CHECK(fixture.told().size() == 4);
    }
    SECTION("pass mark and rule of completion move scores")
    {
        CourseSettings settings = got(session.view().settings());
        settings.passMark = 60;
        settings.completion = CourseSettings::Completion::Pages;
        REQUIRE(changeSettings(session, settings));
        CHECK(fixture.told() == QStringList{u"scores passMark"_s, u"scores completion"_s});
        CHECK(fixture.report().differences.first().place().isEmpty());
        CHECK(fixture.report().differences.first().node == fixture.course());
    }
    SECTION("a quiz that is handed in as a whole, and back")
    {
        PageDetails details = got(pageDetails(session, fixture.quiz));
        details.answers = PageDetails::Answers::End;
        REQUIRE(changePage(session, fixture.quiz, details));
        CHECK(fixture.told() == QStringList{u"scores handIn"_s});
        CHECK(fixture.report().differences.first().about.size() == 3);
        fixture.before = fixture.now();
        details.answers = PageDetails::Answers::Each;
        REQUIRE(changePage(session, fixture.quiz, details));
        CHECK(fixture.told() == QStringList{u"resets handIn"_s});
    }
    SECTION("a quiz that draws, with other attempts")
    {
        PageDetails details = got(pageDetails(session, fixture.quiz));
        details.draw = 2;
        details.attempts = 5;
        REQUIRE(changePage(session, fixture.quiz, details));
        CHECK(fixture.told() == QStringList{u"scores attempts"_s, u"scores draw"_s});
    }
}

TEST_CASE("The republish report where the LMS is told of each module by itself")
{
    ReportFixture fixture;
    fixture.before = fixture.now(true);
    REQUIRE(moveNode(*fixture.session, fixture.quiz, {fixture.first}));

    SECTION("a page that moves to another module begins anew, with all on it")
    {
        const RepublishReport report = got(republishReport(fixture.before, fixture.now(true)));
        REQUIRE(report.differences.size() == 1);
        CHECK(report.differences.first().impact == Impact::Resets);
        CHECK(report.differences.first().about.size() == 4);
    }
    SECTION("another sort of package begins anew as a whole")
    {
        const RepublishReport report = got(republishReport(fixture.before, fixture.now()));
        CHECK(report.differences.first().aspect == u"way");
        CHECK(report.differences.first().impact == Impact::Resets);
    }
}

TEST_CASE("Packages on the drive are compared, whatever their shape")
{
    ReportFixture fixture;
    const auto write = [&](const QString &format, const QString &name) {
        const PackagePlan plan =
            got(findExporter(format)->plan(fixture.session->view(), PackageOptions()));
        const QString path = fixture.path(name);
        const auto written = format == u"html" ? writeSingleFile(plan, path)
            : name.endsWith(u".zip")           ? writeZip(plan, path)
                                               : writeFolder(plan, path);
        REQUIRE(written);
        return path;
    };
    SECTION("an archive, a folder and one HTML file deliver the same")
    {
        const DeliveredCourse zip = got(readDelivered(write(u"scorm12"_s, u"a.zip"_s)));
        CHECK(zip.modules == fixture.before.modules);
        CHECK(zip.fingerprints == fixture.before.fingerprints);
        const DeliveredCourse folder = got(readDelivered(write(u"web"_s, u"web"_s)));
        CHECK(folder.modules == zip.modules);
        CHECK(folder.way.format == u"web");
        const DeliveredCourse page = got(readDelivered(write(u"html"_s, u"c.html"_s)));
        CHECK(page.modules == zip.modules);
        CHECK(page.way.format == u"html");
    }
    SECTION("a package of another tool, no package at all, nothing")
    {
        const auto code = [](const QString &path) { return readDelivered(path).error().code; };
        CHECK(code(fixture.writeFile(u"x.html"_s, "<!doctype html><p>Hello"))
              == ErrorCode::NotOurs);
        CHECK(code(fixture.writeFile(u"x.zip"_s, "nothing")) == ErrorCode::Damaged);
        CHECK(code(fixture.path(u"none.zip"_s)) == ErrorCode::NotFound);
        REQUIRE(QDir().mkpath(fixture.path(u"empty"_s)));
        CHECK(code(fixture.path(u"empty"_s)) == ErrorCode::NotOurs);
    }
    SECTION("a module that is missing is damage")
    {
        const QString folder = write(u"web"_s, u"web"_s);
        REQUIRE(QFile::remove(folder + u"/modules/m-%1.js"_s.arg(fixture.first.text())));
        CHECK(readDelivered(folder).error().code == ErrorCode::Damaged);
    }
    const auto withCourse = [&](const QByteArray &before, const QByteArray &after) {
        const QString folder = write(u"web"_s, u"web"_s);
        QByteArray text = fileContent(folder + u"/course.js"_s);
        REQUIRE(text.contains(before));
        fixture.writeFile(u"web/course.js"_s, text.replace(before, after));
        return folder;
    };
    SECTION("hostile numbers")
    {
        const QString folder =
            withCourse("\"slots\":[[", "\"slots\":[[999999999,3,1,1],[-5,1,1,1],[");
        CHECK(readDelivered(folder).error().code == ErrorCode::Damaged);
    }
    SECTION("a module without an id is damage: it could not be told from others later")
    {
        const NodeId empty = fixture.addModule(u"Still empty"_s);
        const QByteArray id = "\"id\":\"" + empty.text().toLatin1() + '"';
        CHECK(readDelivered(withCourse(id, "\"id\":\"\"")).error().code == ErrorCode::Damaged);
    }
    SECTION("two courses are not compared")
    {
        SessionFixture other;
        other.addPage(other.addModule());
        DeliveredCourse another = got(deliveredNow(other.session->view(), u"scorm12"_s));
        another.id = u"another00000"_s;
        const auto report = republishReport(fixture.before, another);
        REQUIRE_FALSE(report);
        CHECK(report.error().code == ErrorCode::Refused);
    }
}

TEST_CASE("What a package delivers comes back from its text")
{
    ReportFixture fixture;
    for (const DeliveredModule &module : fixture.before.modules)
        CHECK(got(moduleFromText(moduleText(module))) == module);
    CHECK_FALSE(moduleFromText("[]"));
    CHECK_FALSE(moduleFromText("{\"id\":7}"));
    CHECK(moduleFromText("{\"id\":\"m\",\"pages\":[7,{\"blocks\":[7,[]]}]}"));
}
