// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/review/reviewdraft.h"

#include "core/edit/blockedits.h"
#include "core/edit/coursefile.h"
#include "core/exchange/review/commentsfile.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// A saved course and somebody who reads it.
struct DraftedCourse
{
    SessionFixture fixture;
    NodeId module = fixture.addModule();
    NodeId page = fixture.addPage(module);
    NodeId block = fixture.addBlock(page);
    QString path = fixture.path(u"handover.carrel"_s);

    DraftedCourse()
    {
        REQUIRE(changeField(*fixture.session, block, u"text"_s,
                            richtext::fromPlain(u"Six and rising"_s)));
        REQUIRE(fixture.session->saveAs(path));
    }

    std::unique_ptr<review::ReviewDraft> draft() const
    {
        std::shared_ptr<const CourseView> view = got(readCourseFile(path));
        return got(
            review::ReviewDraft::of(std::move(view), {.folder = fixture.path(u"reviews"_s)}));
    }
};

} // namespace

TEST_CASE("A review by somebody who has the course file")
{
    DraftedCourse course;
    const auto draft = course.draft();
    const review::ReviewDraft::Remark remark{.node = course.block,
                                             .anchor = u"text"_s,
                                             .kind = u"wrong"_s,
                                             .text = u" Seven? "_s,
                                             .suggestion = u"Seven and rising"_s};

    SECTION("comes into the course like any other")
    {
        draft->setReviewer(u"Ana"_s);
        REQUIRE(draft->put(remark));
        REQUIRE(draft->setVerdict(course.module, Verdict::WithChanges, u"Nearly"_s));
        const QString file = course.fixture.path(u"ana.carrelreview.json"_s);
        REQUIRE(draft->save(file));
        CHECK(draft->isSent());
        const ReviewImport report =
            got(importReviews(*course.fixture.session, {got(review::readComments(file))}));
        CHECK(report.added == 2);
        CHECK(report.changed == 0);
        CHECK(report.moved == 0);
        const auto comments = got(course.fixture.session->view().comments(course.block));
        REQUIRE(comments.size() == 1);
        CHECK(reviewDetails(comments[0]).number == u"1.1-1");
        REQUIRE(acceptWording(*course.fixture.session, comments[0].id));
        CHECK(reviewWordsAt(course.fixture.node(course.block), u"text"_s) == u"Seven and rising");
    }
    SECTION("is there again when the course is opened again, and never changes the course")
    {
        QFile file(course.path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        draft->setReviewer(u"Ana"_s);
        const QString id = got(draft->put(remark));
        const auto again = course.draft();
        REQUIRE(again->commentsOn(course.block).size() == 1);
        CHECK(again->commentsOn(course.block)[0].text == u"Seven?");
        CHECK(again->review().name == u"Ana");
        CHECK(again->review().reviewer == draft->review().reviewer);
        CHECK_FALSE(again->isSent());
        CHECK(again->commentsWithin(course.page) == 1);
        REQUIRE(again->put({.node = course.block, .kind = u"wish"_s, .text = u"Other"_s}, id));
        CHECK(again->commentsOn(course.block).size() == 1);
        again->remove(id);
        CHECK(course.draft()->review().comments.isEmpty());
        file.seek(0);
        CHECK(file.readAll() == before);
    }
    SECTION("takes verdicts back")
    {
        REQUIRE(draft->setVerdict(course.module, Verdict::Good, {}));
        REQUIRE(draft->setVerdict(course.module, Verdict::NotYet, {}));
        REQUIRE(draft->verdictOn(course.module));
        CHECK(draft->verdictOn(course.module)->verdict == Verdict::NotYet);
        CHECK(draft->review().comments.size() == 1);
        REQUIRE(draft->setVerdict(course.module, Verdict::None, {}));
        CHECK_FALSE(draft->verdictOn(course.module));
    }
    SECTION("refuses what says nothing, places that are not there, and a file without a name")
    {
        CHECK_FALSE(draft->put({.node = course.block, .kind = u"wish"_s, .text = u"  "_s}));
        CHECK_FALSE(
            draft->put({.node = NodeId(u"aaaaaaaaaaaa"_s), .kind = u"wish"_s, .text = u"x"_s}));
        CHECK_FALSE(draft->put(
            {.node = course.block, .anchor = u"nowhere"_s, .kind = u"wish"_s, .text = u"x"_s}));
        REQUIRE(draft->put(remark));
        CHECK_FALSE(draft->save(course.fixture.path(u"x.json"_s)));
    }
    SECTION("leaves a draft alone that it cannot read")
    {
        draft->setReviewer(u"Ana"_s);
        REQUIRE(draft->put(remark));
        const QDir folder(course.fixture.path(u"reviews"_s));
        REQUIRE(folder.entryList(QDir::Files).size() == 1);
        QFile kept(folder.filePath(folder.entryList(QDir::Files)[0]));
        REQUIRE(kept.open(QIODevice::WriteOnly));
        kept.write("{}");
        kept.close();
        const auto again = course.draft();
        CHECK_FALSE(again->problem().isEmpty());
        REQUIRE(again->put(remark));
        CHECK(kept.size() == 2);
    }
}
