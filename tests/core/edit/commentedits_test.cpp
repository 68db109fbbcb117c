// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/commentedits.h"

#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

Comment commentOf(const EditSession &session, const CommentId &id)
{
    const auto comments = session.view().comments();
    REQUIRE(comments);
    for (const Comment &comment : *comments) {
        if (comment.id == id)
            return comment;
    }
    FAIL("no such comment");
    return {};
}

} // namespace

TEST_CASE("Comments")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId page = fixture.addPage(fixture.addModule());
    CommentId id;
    const auto add = [&] {
        const auto added = addComment(session, page,
                                      {.text = u" Clear? "_s,
                                       .author = u"Ana"_s,
                                       .kind = u"question"_s,
                                       .anchor = u"stem"_s,
                                       .quote = u"bay 4"_s});
        REQUIRE(added);
        id = *added;
    };

    SECTION("keep what was said, about what, by whom and when")
    {
        checkUndoAndRedo(fixture, add);
        const Comment comment = commentOf(session, id);
        CHECK(comment.body.value(u"text"_s) == u"Clear?"_s);
        CHECK(comment.node == page);
        CHECK(comment.author == u"Ana"_s);
        CHECK(comment.kind == u"question"_s);
        CHECK(comment.anchor == u"stem"_s);
        CHECK(comment.quote == u"bay 4"_s);
        CHECK(comment.status == u"open"_s);
        CHECK(comment.at == u"2026-03-01T10:00:00.000Z"_s);
        CHECK(addComment(session, page, {u" "_s}).error().code == ErrorCode::InvalidInput);
        CHECK(addComment(session, NodeId(u"nothingthere"_s), {u"a"_s}).error().code
              == ErrorCode::NotFound);
    }
    SECTION("are answered in one thread, also an answer")
    {
        add();
        const auto first = answerComment(session, id, {u"Yes"_s, u"Bo"_s});
        REQUIRE(first);
        const auto second = answerComment(session, *first, {u"Thanks"_s, u"Ana"_s});
        REQUIRE(second);
        CHECK(commentOf(session, *second).parent == id);
        CHECK(commentOf(session, *second).node == page);
        checkUndoAndRedo(fixture, [&] { REQUIRE(deleteComment(session, id)); });
        CHECK(session.view().comments()->isEmpty());
        CHECK(answerComment(session, id, {u"Late"_s}).error().code == ErrorCode::NotFound);
    }
    SECTION("are changed, done and opened again")
    {
        add();
        checkUndoAndRedo(fixture, [&] { REQUIRE(changeComment(session, id, u"Is it clear?"_s)); });
        checkUndoAndRedo(fixture,
                         [&] { REQUIRE(setCommentStatus(session, id, CommentStatus::Done)); });
        CHECK(commentOf(session, id).status == u"done"_s);
        REQUIRE(setCommentStatus(session, id, CommentStatus::Open));
        CHECK(commentOf(session, id).status == u"open"_s);
        CHECK(changeComment(session, id, {}).error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE("Findings set aside")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId page = fixture.addPage(fixture.addModule());
    checkUndoAndRedo(fixture, [&] {
        REQUIRE(setFindingAside(session, page, u"page.long"_s, u"On purpose"_s, u"h"_s));
    });
    CHECK(*session.view().waivers()
          == QList<Waiver>{{page, u"page.long"_s, u"On purpose"_s, u"h"_s, {}}});
    checkUndoAndRedo(fixture, [&] { REQUIRE(bringFindingBack(session, page, u"page.long"_s)); });
    CHECK(session.view().waivers()->isEmpty());
    CHECK(setFindingAside(session, page, u"page.long"_s, u" "_s, u"h"_s).error().code
          == ErrorCode::InvalidInput);
}
