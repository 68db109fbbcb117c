// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/guide/coursecheck.h"

#include "core/edit/commentedits.h"
#include "core/guide/blockcheck.h"

#include "core/edit/courseedits.h"
#include "core/edit/mediaedits.h"
#include "core/guide/placeholders.h"
#include "core/kinds/kind.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/core/edit/smallfont.h"
#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// "rule at place", in the order in which they are reported.
QStringList found(const CourseView &course)
{
    QStringList list;
    const PlacedFindings findings = got(checkCourse(course));
    for (const PlacedFinding &finding : findings)
        list.append(finding.finding.rule + u" at "_s + finding.place);
    return list;
}

bool has(const CourseView &course, const QString &rule)
{
    return !found(course).filter(QRegularExpression(u"^"_s + rule + u" at "_s)).isEmpty();
}

const QJsonObject words{{u"text"_s, u"Say what is open."_s}};
const QJsonObject aim{{u"objectives"_s, QJsonArray{u"hand over"_s}}};

/// A module with an objective and one page.
struct Small
{
    MemoryCourse course;
    NodeId module = course.addModule(u"Four sentences"_s);
    NodeId page = course.addPage(module, u"Now"_s);

    Small() { course.setBody(module, aim); }
};

} // namespace

TEST_CASE("checkCourse finds the gaps of a template that nobody has filled in")
{
    Small small;

    SECTION("in a block, one finding for each field, with all of its gaps")
    {
        const NodeId block = small.course.addBlock(
            small.page, u"text"_s,
            {{u"text"_s, u"At [[name of your site]], call [[emergency number]]."_s}});
        const PlacedFindings findings = got(checkCourse(small.course));
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().node == block);
        CHECK(findings.first().finding.rule == gapRule);
        CHECK(findings.first().finding.field == u"text");
        CHECK(findings.first().finding.severity == Finding::Severity::Error);
        CHECK(findings.first().finding.message.contains(
            u"[[name of your site]], [[emergency number]]"));
    }

    SECTION("in list entries, at their place")
    {
        small.course.addBlock(small.page, u"checklist"_s,
                              {{u"intro"_s, u"Every evening."_s},
                               {u"items"_s,
                                QJsonArray{QJsonObject{{u"text"_s, u"Done."_s}},
                                           QJsonObject{{u"text"_s, u"[[a task]]"_s}}}}});
        const PlacedFindings findings = got(checkCourse(small.course));
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().finding.field == u"items[1].text");
    }

    SECTION("in titles and objectives")
    {
        small.course.addBlock(small.page, u"text"_s, words);
        small.course.setBody(small.module,
                             {{u"objectives"_s, QJsonArray{u"use [[name of the program]]"_s}}});
        small.course.addPage(small.module, u"Hello at [[your company]]"_s);
        QStringList rules = found(small.course).filter(QString(gapRule));
        CHECK(rules
              == QStringList{u"course.gap at Four sentences"_s,
                             u"course.gap at Four sentences › Hello at [[your company]]"_s});
    }

    SECTION("but not in what is not one")
    {
        small.course.addBlock(small.page, u"text"_s,
                              {{u"text"_s, u"Write list[[1]], or [one] of [[2]]."_s}});
        CHECK(found(small.course) == QStringList());
    }
}

TEST_CASE("checkCourse finds what is wrong with modules and pages")
{
    SECTION("nothing in a course in order")
    {
        Small small;
        small.course.addBlock(small.page, u"text"_s, words);
        CHECK(found(small.course) == QStringList());
    }
    SECTION("an empty page, and a module without a page or an objective")
    {
        Small small;
        small.course.addModule(u"Later"_s);
        const NodeId bare = small.course.addModule(u"Bare"_s);
        small.course.addBlock(small.course.addPage(bare, u"Words"_s), u"text"_s, words);
        CHECK(found(small.course)
              == QStringList{u"page.empty at Four sentences › Now"_s, u"module.empty at Later"_s,
                             u"module.no-objective at Bare"_s});
    }
    SECTION("no objective is asked of a part, but of the modules in it")
    {
        Small small;
        small.course.addBlock(small.page, u"text"_s, words);
        const NodeId part = small.course.addModule(u"Part"_s);
        const NodeId inner = small.course.addModule(u"Inner"_s, part);
        small.course.addBlock(small.course.addPage(inner, u"Words"_s), u"text"_s, words);
        CHECK(found(small.course) == QStringList{u"module.no-objective at Part › Inner"_s});
    }
    SECTION("a title that nobody has written yet")
    {
        Small small;
        small.course.addBlock(small.course.addPage(small.module, u"New page"_s), u"text"_s, words);
        small.course.addBlock(small.page, u"text"_s, words);
        CHECK(found(small.course)
              == QStringList{u"title.placeholder at Four sentences › New page"_s});
    }
    SECTION("a quiz page on which nothing counts, or that draws more than there is")
    {
        Small small;
        small.course.addBlock(small.page, u"text"_s, words);
        const NodeId quiz = small.course.addPage(small.module, u"Quiz"_s, {{u"quiz"_s, true}});
        small.course.addBlock(quiz, u"text"_s, words);
        CHECK(has(small.course, u"page.no-question"_s));
        const NodeId draws =
            small.course.addPage(small.module, u"Draws"_s, {{u"quiz"_s, true}, {u"draw"_s, 3}});
        small.course.addSample(draws, u"truefalse"_s);
        small.course.addSample(draws, u"single"_s);
        CHECK(has(small.course, u"page.draw"_s));
    }
    SECTION("a quiz page on which everything that counts is easy")
    {
        const auto quizOf = [](const QStringList &difficulties) {
            Small small;
            small.course.addBlock(small.page, u"text"_s, words);
            const NodeId quiz = small.course.addPage(small.module, u"Quiz"_s, {{u"quiz"_s, true}});
            for (const QString &difficulty : difficulties)
                small.course.addBlock(quiz, u"single"_s, {{u"difficulty"_s, difficulty}});
            small.course.addBlock(quiz, u"single"_s,
                                  {{u"difficulty"_s, u"hard"_s}, {u"counts"_s, u"no"_s}});
            return has(small.course, u"page.only-easy"_s);
        };
        CHECK(quizOf({u"easy"_s, u"easy"_s}));
        CHECK_FALSE(quizOf({u"easy"_s, u"middle"_s}));
        CHECK_FALSE(quizOf({u"easy"_s}));
        CHECK_FALSE(quizOf({u"middle"_s, u"middle"_s}));
    }
    SECTION("practice, or what is asked before, that counts because it stands on a quiz page")
    {
        const auto counting = [](const QString &role, const QJsonObject &details) {
            Small small;
            const NodeId page = small.course.addPage(small.module, u"Page"_s, details);
            small.course.addBlock(page, u"single"_s, {{u"role"_s, role}});
            return has(small.course, u"block.role-counts"_s);
        };
        const QJsonObject quiz{{u"quiz"_s, true}};
        CHECK(counting(u"practice"_s, quiz));
        CHECK(counting(u"pretest"_s, quiz));
        CHECK_FALSE(counting(u"posttest"_s, quiz));
        CHECK_FALSE(counting(u"any"_s, quiz));
        CHECK_FALSE(counting(u"practice"_s, {}));
    }
}

TEST_CASE("checkCourse finds what is wrong with blocks, and says where")
{
    Small small;
    SECTION("what its kind finds, with the block's page")
    {
        const NodeId block = small.course.addBlock(small.page, u"image"_s);
        const PlacedFindings findings = got(checkCourse(small.course));
        REQUIRE_FALSE(findings.isEmpty());
        CHECK(findings.first().node == block);
        CHECK(findings.first().page == small.page);
        CHECK(findings.first().place == u"Four sentences › Now › Image"_s);
    }
    SECTION("a note to oneself, in a text or in an entry of a list")
    {
        small.course.addBlock(small.page, u"text"_s, {{u"text"_s, u"TODO: say who calls."_s}});
        const PlacedFindings findings = got(checkCourse(small.course));
        REQUIRE(findings.size() == 1);
        CHECK(findings.first().finding.rule == u"block.placeholder"_s);
        CHECK(findings.first().finding.field == u"text"_s);
        CHECK(findings.first().finding.message.contains(u"TODO"_s));
    }
    SECTION("a film that stops for more questions than stand below it")
    {
        const auto film = [&](const NodeId &page, int stops) {
            QJsonArray times;
            for (int i = 1; i <= stops; ++i)
                times.append(QJsonObject{{u"time"_s, u"0:%1"_s.arg(10 + i)}});
            return small.course.addBlock(page, u"video"_s, {{u"stops"_s, times}});
        };
        const auto places = [&] {
            QStringList fields;
            const PlacedFindings findings = got(checkCourse(small.course));
            for (const PlacedFinding &finding : findings) {
                if (finding.finding.rule == u"block.stop-without-question")
                    fields << finding.node.text() + u' ' + finding.finding.field;
            }
            return fields;
        };
        small.course.addSample(small.page, u"single"_s); // above the film: not one of its questions
        const NodeId first = film(small.page, 2);
        CHECK(places() == QStringList{first.text() + u" stops[0].time"_s});
        small.course.addSample(small.page, u"truefalse"_s);
        CHECK(places() == QStringList{first.text() + u" stops[1].time"_s});
        small.course.addSample(small.page, u"checklist"_s);
        CHECK(places() == QStringList());
        const NodeId second = film(small.page, 1);
        CHECK(places() == QStringList{second.text() + u" stops[0].time"_s});
        const NodeId later = small.course.addPage(small.module, u"Later"_s);
        small.course.addSample(later, u"single"_s); // on another page
        CHECK(places() == QStringList{second.text() + u" stops[0].time"_s});
    }
    SECTION("a link to a page that is gone, and none to one that comes later")
    {
        const auto link = [](const NodeId &page) {
            const QJsonObject run{{u"text"_s, u"The board"_s},
                                  {u"link"_s, u"page:"_s + page.text()}};
            return QJsonArray{
                QJsonObject{{u"type"_s, u"paragraph"_s}, {u"runs"_s, QJsonArray{run}}}};
        };
        const NodeId later = small.course.addPage(small.module, u"Later"_s);
        small.course.addBlock(later, u"text"_s, words);
        small.course.addBlock(small.page, u"text"_s, {{u"text"_s, link(later)}});
        CHECK(found(small.course) == QStringList());
        small.course.addBlock(small.page, u"text"_s,
                              {{u"text"_s, link(NodeId(u"goneaaaaaaaa"_s))}});
        CHECK(found(small.course)
              == QStringList{u"block.dead-link at Four sentences › Now › Text"_s});
    }
}

TEST_CASE("checkCourse finds a pass mark that nobody can reach")
{
    Small small;
    const NodeId quiz = small.course.addPage(small.module, u"Quiz"_s, {{u"quiz"_s, true}});
    small.course.addBlock(small.page, u"text"_s, words);
    small.course.addSample(quiz, u"single"_s);
    small.course.setSetting(u"passMark"_s, 80);
    CHECK_FALSE(has(small.course, u"course.pass-mark"_s));
    small.course.addBlock(quiz, u"multiple"_s, {{u"points"_s, 1}, {u"options"_s, QJsonArray()}});
    CHECK(has(small.course, u"course.pass-mark"_s));
    small.course.setSetting(u"passMark"_s, 50);
    CHECK_FALSE(has(small.course, u"course.pass-mark"_s));
    small.course.setSetting(u"passMark"_s, 80);
    small.course.setSetting(u"completion"_s, u"pages"_s);
    CHECK_FALSE(has(small.course, u"course.pass-mark"_s));
}

TEST_CASE("checkCourse finds what is required and cannot be done")
{
    Small small;
    small.course.addBlock(small.page, u"text"_s, words);
    const QJsonObject required{{u"required"_s, true}};

    SECTION("a block that asks nothing")
    {
        small.course.addBlock(small.page, u"video"_s, required);
        CHECK(has(small.course, u"block.required-idle"_s));
    }
    SECTION("not one that asks who has watched it")
    {
        QJsonObject watched = required;
        watched.insert(u"askWatched"_s, true);
        small.course.addBlock(small.page, u"video"_s, watched);
        CHECK_FALSE(has(small.course, u"block.required-idle"_s));
    }
    SECTION("a block without anything to do")
    {
        small.course.addBlock(small.page, u"checklist"_s, required);
        CHECK(has(small.course, u"block.required-unreachable"_s));
    }
    SECTION("not one that is complete, nor one that is not required")
    {
        small.course.addBlock(small.page, u"checklist"_s, {});
        CHECK_FALSE(has(small.course, u"block.required-unreachable"_s));
        Small other;
        other.course.addSample(other.page, u"checklist"_s, required);
        CHECK_FALSE(has(other.course, u"block.required-unreachable"_s));
    }
    SECTION("a question that only some learners get")
    {
        const NodeId quiz =
            small.course.addPage(small.module, u"Quiz"_s, {{u"quiz"_s, true}, {u"draw"_s, 1}});
        small.course.addSample(quiz, u"single"_s);
        small.course.addSample(quiz, u"single"_s);
        CHECK_FALSE(has(small.course, u"page.required-draw"_s));
        small.course.addSample(quiz, u"single"_s, required);
        CHECK(has(small.course, u"page.required-draw"_s));
    }
    SECTION("a course that ends with what is required, while nothing is")
    {
        CHECK_FALSE(has(small.course, u"course.nothing-required"_s));
        small.course.setSetting(u"completion"_s, u"required"_s);
        CHECK(has(small.course, u"course.nothing-required"_s));
        small.course.addSample(small.page, u"checklist"_s, required);
        CHECK_FALSE(has(small.course, u"course.nothing-required"_s));
    }
}

TEST_CASE("checkCourse finds a font of the course that is missing or may not be passed on")
{
    Small small;
    small.course.addBlock(small.page, u"text"_s, words);
    small.course.setSetting(u"typeface"_s, u"own"_s);
    CHECK(found(small.course) == QStringList{u"course.no-font at A handover that holds"_s});
    const MediaId stored = small.course.addMedia(u"a.woff2"_s, u"font/woff2"_s, "wOF2");
    small.course.setSetting(u"font"_s, stored.text());
    CHECK(found(small.course).isEmpty());
    small.course.setSetting(u"boldFont"_s, u"goneaaaaaaaa"_s);
    CHECK(has(small.course, u"course.no-font"_s));
    small.course.setSetting(u"typeface"_s, u"wide"_s);
    CHECK(found(small.course).isEmpty());

    SessionFixture fixture;
    const auto font =
        insertFile(*fixture.session, fixture.writeFile(u"a.ttf"_s, fontWithRights(0x0002)));
    CourseSettings settings = got(fixture.session->view().settings());
    settings.typeface = CourseSettings::Typeface::Own;
    settings.font = got(font).id;
    REQUIRE(changeSettings(*fixture.session, settings));
    CHECK(has(fixture.session->view(), u"course.font-licence"_s));
}

TEST_CASE("checkCourse leaves out what the author has set aside, and can be cancelled")
{
    SessionFixture fixture;
    const NodeId module = fixture.addModule();
    const NodeId page = fixture.addPage(module);
    CHECK(has(fixture.session->view(), u"page.empty"_s));
    REQUIRE(fixture.session->perform(u"Set aside"_s, [&](Edit &edit) {
        return edit.putWaiver({page, u"page.empty"_s, u"later"_s, {}, {}});
    }));
    CHECK_FALSE(has(fixture.session->view(), u"page.empty"_s));
    const auto cancelled =
        checkCourse(fixture.session->view(), [](qint64, qint64) { return false; });
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
}

TEST_CASE("What an import left to look at is a suggestion until it was looked at")
{
    SessionFixture fixture;
    const NodeId page = fixture.addPage(fixture.addModule());
    const NodeId block = fixture.addBlock(page);
    const Remark remark{.text = u"A picture is missing."_s,
                        .kind = QLatin1StringView(importRemark),
                        .anchor = u"text"_s};
    const CommentId comment = got(addComment(*fixture.session, block, remark));
    REQUIRE(addComment(*fixture.session, block, {.text = u"Nice."_s}));
    const auto found = [&] {
        auto all = got(checkCourse(fixture.session->view()));
        all.removeIf([](const PlacedFinding &f) { return f.finding.rule != u"block.imported"_s; });
        return all;
    };
    REQUIRE(found().size() == 1);
    CHECK(found()[0].node == block);
    CHECK(found()[0].page == page);
    CHECK(found()[0].finding.severity == Finding::Severity::Suggestion);
    CHECK(found()[0].finding.message.endsWith(u"A picture is missing."_s));
    CHECK(found()[0].finding.remark == comment);
    const auto ofBlock = got(checkBlock(fixture.node(block), fixture.session->view()));
    CHECK(ofBlock.last().remark == comment);
    REQUIRE(setCommentStatus(*fixture.session, comment, CommentStatus::Done));
    CHECK(found().isEmpty());
    REQUIRE(fixture.session->undo());
    CHECK(found().size() == 1);
}

TEST_CASE("Notes to oneself are told from what learners should read")
{
    const Kind &text = *findKind(u"text"_s);
    const auto isFound = [&](const QString &words) {
        return !placeholdersIn(text, {{u"text"_s, words}}).isEmpty();
    };
    for (const QString &left : {u"TODO"_s, u"Call XXX at eight"_s, u"Lorem ipsum dolor"_s,
                                u"Who???"_s, u"(TBD)"_s, u"À COMPLÉTER"_s, u"[à compléter]"_s}) {
        INFO(left.toStdString());
        CHECK(isFound(left));
    }
    for (const QString &meant : {u"Write a to-do list."_s, u"Size XXL"_s, u"Really??"_s,
                                 u"todo el mundo"_s, u"Question à compléter par oral"_s}) {
        INFO(meant.toStdString());
        CHECK_FALSE(isFound(meant));
    }
    CHECK(isPlaceholderTitle(u"Nouvelle page de quiz"_s));
    CHECK(isPlaceholderTitle(u"new module"_s));
    CHECK_FALSE(isPlaceholderTitle(u"New pages for old books"_s));
}
