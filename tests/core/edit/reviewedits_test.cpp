// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/reviewedits.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/commentedits.h"
#include "core/edit/outlineedits.h"
#include "core/edit/reviewplaces.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// A course of one page with two texts, and a reviewer who has seen it.
class ReviewedCourse
{
public:
    SessionFixture fixture;
    NodeId module = fixture.addModule();
    NodeId page = fixture.addPage(module);
    NodeId text = fixture.addBlock(page);
    NodeId other = fixture.addBlock(page);

    ReviewedCourse() { write(text, u"Six and rising"_s); }

    EditSession &session() { return *fixture.session; }

    void write(const NodeId &block, const QString &words)
    {
        REQUIRE(changeField(session(), block, u"text"_s, richtext::fromPlain(words)));
    }

    SentComment sent(const QString &id, const NodeId &node, const QString &words) const
    {
        auto digests = got(ReviewDigests::of(fixture.session->view()));
        SentComment comment;
        comment.id = id;
        comment.node = node;
        comment.within = {page, module, fixture.course()};
        comment.digest = got(digests.digest(node));
        comment.kind = u"wrong"_s;
        comment.text = words;
        comment.at = u"2026-03-01T10:00:00.000Z"_s;
        return comment;
    }

    SentReview review(const QList<SentComment> &comments, const QString &reviewer = u"ana"_s) const
    {
        return {fixture.course(), u"save"_s, reviewer, reviewer.toUpper(), comments};
    }

    ReviewImport take(const SentReview &review) { return got(importReviews(session(), {review})); }

    QList<Comment> comments() const { return got(fixture.session->view().comments()); }
};

} // namespace

TEST_CASE("Comments that come back from reviewers")
{
    ReviewedCourse course;
    const SentComment first = course.sent(u"c1"_s, course.text, u"Not here"_s);

    SECTION("come in as one step that can be undone")
    {
        const SentReview ana =
            course.review({first, course.sent(u"c2"_s, course.other, u"Why?"_s)});
        const SentReview ben =
            course.review({course.sent(u"c1"_s, course.text, u"Fine"_s)}, u"ben"_s);
        checkUndoAndRedo(course.fixture, [&] {
            const ReviewImport report = got(importReviews(course.session(), {ana, ben}));
            CHECK(report.added == 3);
            CHECK(report.changed == 0);
        });
        CHECK(course.comments().size() == 3);
        CHECK(course.comments().first().author == u"ANA");
    }
    SECTION("are known when the same file comes again, and leave no step then")
    {
        course.take(course.review({first}));
        const auto steps = doneSteps(course.session());
        const ReviewImport again = course.take(course.review({first}));
        CHECK(again.known == 1);
        CHECK(again.added == 0);
        CHECK(course.comments().size() == 1);
        CHECK(doneSteps(course.session()) == steps);
    }
    SECTION("replace what the same reviewer said before, and are open again then")
    {
        course.take(course.review({first}));
        const CommentId id = course.comments().first().id;
        REQUIRE(setCommentStatus(course.session(), id, CommentStatus::Done));
        SentComment newer = first;
        newer.text = u"Not there either"_s;
        newer.at = u"2026-03-02T10:00:00.000Z"_s;
        CHECK(course.take(course.review({newer})).updated == 1);
        REQUIRE(course.comments().size() == 1);
        CHECK(course.comments().first().id == id);
        CHECK(course.comments().first().status == u"open");
        CHECK(course.comments().first().body["text"_L1].toString() == u"Not there either");
        CHECK(course.take(course.review({first})).known == 1); // an older file changes nothing
        CHECK(course.comments().first().body["text"_L1].toString() == u"Not there either");
    }
    SECTION("never touch what another reviewer said under the same id")
    {
        course.take(course.review({first}));
        SentComment forged = first;
        forged.at = u"2027-01-01T00:00:00.000Z"_s;
        forged.text = u"Mine"_s;
        CHECK(course.take(course.review({forged}, u"mallory"_s)).added == 1);
        CHECK(course.comments().size() == 2);
    }
    SECTION("say that their place has changed since, and only then")
    {
        const SentComment still = course.sent(u"c2"_s, course.other, u"Why?"_s);
        course.write(course.text, u"Seven"_s);
        const ReviewImport report = course.take(course.review({first, still}));
        CHECK(report.added == 2);
        CHECK(report.changed == 1);
        CHECK(report.moved == 0);
    }
    SECTION("on a deleted block stand on its page, on a deleted page in its module")
    {
        const SentComment onPage = course.sent(u"c2"_s, course.page, u"Shorter"_s);
        REQUIRE(deleteNode(course.session(), course.text));
        CHECK(course.take(course.review({first})).moved == 1);
        CHECK(course.comments().first().node == course.page);
        CHECK(reviewDetails(course.comments().first()).lost == course.text);
        REQUIRE(deleteNode(course.session(), course.page));
        CHECK(course.take(course.review({first, onPage})).moved == 2);
        CHECK(course.comments().first().node == course.module);
    }
    SECTION("on a place that nobody knows stand at the course")
    {
        SentComment stray = course.sent(u"c9"_s, NodeId(u"zzzzzzzzzzzz"_s), u"Where?"_s);
        stray.within = {NodeId(u"yyyyyyyyyyyy"_s)};
        CHECK(course.take(course.review({stray})).moved == 1);
        CHECK(course.comments().first().node == course.fixture.course());
    }
    SECTION("of another course are refused as a whole")
    {
        SentReview foreign = course.review({first}, u"ben"_s);
        foreign.course = NodeId(u"aaaaaaaaaaaa"_s);
        const auto refused = importReviews(course.session(), {course.review({first}), foreign});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Refused);
        CHECK(refused.error().message.contains(u"BEN"_s));
        CHECK(course.comments().isEmpty());
    }
    SECTION("keep what a later version says of them, out of the way of what we know")
    {
        SentComment later = first;
        later.more = {{u"pin"_s, 7}, {u"lost"_s, u"forged"_s}};
        course.take(course.review({later}));
        const QJsonObject body = course.comments().first().body;
        CHECK(body["more"_L1]["pin"_L1].toInt() == 7);
        CHECK(reviewDetails(course.comments().first()).lost.isNull());
    }
}

TEST_CASE("Suggested wordings")
{
    ReviewedCourse course;
    int made = 0;
    const auto suggest = [&](const NodeId &node, const QString &anchor, const QString &words) {
        SentComment comment = course.sent(u"c%1"_s.arg(++made), node, {});
        comment.anchor = anchor;
        comment.quote = reviewWordsAt(course.fixture.node(node), anchor);
        comment.suggestion = words;
        course.take(course.review({comment}));
        for (const Comment &stored : course.comments()) {
            if (reviewDetails(stored).remark == comment.id)
                return stored.id;
        }
        return CommentId();
    };
    const auto words = [&](const NodeId &node, const QString &anchor) {
        return reviewWordsAt(course.fixture.node(node), anchor);
    };

    SECTION("are accepted as one step, which marks the comment as done")
    {
        const CommentId id = suggest(course.text, u"text"_s, u"Seven and rising"_s);
        checkUndoAndRedo(course.fixture, [&] { REQUIRE(acceptWording(course.session(), id)); });
        CHECK(words(course.text, u"text"_s) == u"Seven and rising");
        CHECK(course.comments().first().status == u"done");
    }
    SECTION("keep what is bold")
    {
        const QJsonArray bold{
            QJsonObject{{u"type"_s, u"paragraph"_s},
                        {u"runs"_s,
                         QJsonArray{QJsonObject{{u"text"_s, u"Six and "_s}},
                                    QJsonObject{{u"text"_s, u"rising"_s}, {u"bold"_s, true}}}}}};
        REQUIRE(changeField(course.session(), course.text, u"text"_s, bold));
        const CommentId id = suggest(course.text, u"text"_s, u"Seven and rising"_s);
        CHECK_FALSE(got(wordingChange(course.session().view(), id)).losesFormatting);
        REQUIRE(acceptWording(course.session(), id));
        const QJsonArray blocks = course.fixture.node(course.text).body["text"_L1].toArray();
        const QJsonValue last = blocks[0]["runs"_L1].toArray().last();
        CHECK(last["text"_L1].toString() == u"rising");
        CHECK(last["bold"_L1].toBool());
    }
    SECTION("say when formatting would go")
    {
        const QJsonArray bold{
            QJsonObject{{u"type"_s, u"heading"_s},
                        {u"level"_s, 1},
                        {u"runs"_s, QJsonArray{QJsonObject{{u"text"_s, u"Six"_s}}}}}};
        REQUIRE(changeField(course.session(), course.text, u"text"_s, bold));
        const CommentId id = suggest(course.text, u"text"_s, u"Six\nand rising"_s);
        CHECK(got(wordingChange(course.session().view(), id)).losesFormatting);
        REQUIRE(acceptWording(course.session(), id));
        CHECK(words(course.text, u"text"_s) == u"Six\nand rising");
    }
    SECTION("may have more paragraphs where none had a format")
    {
        const CommentId id = suggest(course.text, u"text"_s, u"Six\nand rising"_s);
        CHECK_FALSE(got(wordingChange(course.session().view(), id)).losesFormatting);
    }
    SECTION("are refused where the words have changed since, unless that is wanted")
    {
        const CommentId id = suggest(course.text, u"text"_s, u"Seven and rising"_s);
        course.write(course.text, u"Eight"_s);
        CHECK(got(wordingChange(course.session().view(), id)).isOther);
        const auto refused = acceptWording(course.session(), id);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(words(course.text, u"text"_s) == u"Eight");
        REQUIRE(acceptWording(course.session(), id, IfOther::Accept));
        CHECK(words(course.text, u"text"_s) == u"Seven and rising");
    }
    SECTION("of a title change the title, and leave none empty")
    {
        const CommentId id =
            suggest(course.page, QString::fromLatin1(titleAnchor), u"Five leaks"_s);
        REQUIRE(acceptWording(course.session(), id));
        CHECK(course.fixture.node(course.page).title == u"Five leaks");
        const CommentId blank = suggest(course.module, QString::fromLatin1(titleAnchor), u"  "_s);
        CHECK_FALSE(acceptWording(course.session(), blank, IfOther::Accept));
    }
    SECTION("that would break the gaps of a text are refused")
    {
        const NodeId cloze = course.fixture.addBlock(course.page, u"cloze"_s);
        REQUIRE(changeField(course.session(), cloze, u"text"_s,
                            richtext::fromPlain(u"It shows [nine] degrees"_s)));
        const CommentId id = suggest(cloze, u"text"_s, u"It shows nine degrees"_s);
        CHECK_FALSE(got(wordingChange(course.session().view(), id)).obstacle.isEmpty());
        CHECK_FALSE(acceptWording(course.session(), id));
    }
    SECTION("for places that are gone, or that are no texts, are refused")
    {
        const CommentId strange = suggest(course.text, u"options[3].text"_s, u"x"_s);
        CHECK_FALSE(acceptWording(course.session(), strange, IfOther::Accept));
        SentComment lost = course.sent(u"c2"_s, course.other, {});
        lost.anchor = u"text"_s;
        lost.suggestion = u"x"_s;
        REQUIRE(deleteNode(course.session(), course.other));
        course.take(course.review({lost}));
        CHECK_FALSE(acceptWording(course.session(), course.comments().last().id, IfOther::Accept));
    }
}
