// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/wordcounts.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/outlineedits.h"
#include "core/kinds/kind.h"
#include "tests/core/edit/randomedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> textsOf(std::initializer_list<NodeId> ids)
{
    QSet<QString> texts;
    for (const NodeId &id : ids)
        texts << id.text();
    return texts;
}

/// A question as stored, with its options, hints and all feedback.
Node question()
{
    return {
        .id = NodeId(u"q"_s),
        .kind = u"single"_s,
        .title = u"A name only the author sees"_s,
        .body = {{u"v"_s, findKind(u"single"_s)->version},
                 {u"stem"_s, u"What gets lost first?"_s},
                 {u"hints"_s, QJsonArray{u"Think of nights."_s}},
                 {u"feedbackCorrect"_s, u"Nobody wrote it down."_s},
                 {u"options"_s,
                  QJsonArray{QJsonObject{{u"id"_s, u"a"_s},
                                         {u"text"_s, u"Names"_s},
                                         {u"feedback"_s, u"These are known."_s}},
                             QJsonObject{{u"id"_s, u"b"_s}, {u"text"_s, u"What was said"_s}}}}}};
}

} // namespace

TEST_CASE("Words of a node are counted by what they are for")
{
    SECTION("of a question: prompt and hints, options, feedback")
    {
        const Node node = question();
        const WordCounts counts = countWords(node);
        CHECK(counts.texts == 4 + 3);
        CHECK(counts.answers == 1 + 3);
        CHECK(counts.feedback == 4 + 3);
    }
    SECTION("of a page and a module: what learners see of them")
    {
        CHECK(countWords({.kind = u"page"_s, .title = u"Four leaks"_s}).texts == 2);
        const Node module{
            .kind = u"module"_s,
            .title = u"What gets lost"_s,
            .body = {{u"objectives"_s, QJsonArray{u"Name four leaks"_s, u"Close one"_s}}}};
        CHECK(countWords(module).texts == 3 + 3 + 2);
    }
    SECTION("of a kind that this version does not know: its title")
    {
        CHECK(countWords({.kind = u"hologram"_s, .title = u"Look around"_s}).total() == 2);
    }
}

TEST_CASE("Reading takes a minute for each 180 words that everybody reads")
{
    CHECK(readingMinutes({}) == 0);
    CHECK(readingMinutes({.texts = 1}) == 1);
    CHECK(readingMinutes({.texts = 100, .answers = 80, .feedback = 5000}) == 1);
    CHECK(readingMinutes({.texts = 181}) == 2);
}

TEST_CASE("Words of a course")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId module = fixture.addModule(u"One two"_s);
    const NodeId other = fixture.addModule(u"One"_s);
    const NodeId page = fixture.addPage(module, u"One two three"_s);
    const NodeId second = fixture.addPage(module, u"One"_s);
    const NodeId block = fixture.addBlock(page);
    REQUIRE(changeField(session, block, u"text"_s, u"Four words on it"_s));
    CourseWords words = got(CourseWords::countIn(session.view()));
    const auto countAnew = [&] { return got(CourseWords::countIn(session.view())); };

    SECTION("add up from pages to modules to the course")
    {
        CHECK(words.below(page).total() == 3 + 4);
        CHECK(words.below(module).total() == 2 + 7 + 1);
        CHECK(words.below(fixture.course()).total()
              == countWords(fixture.node(fixture.course())).total() + 10 + 1);
        CHECK(words.below(NodeId(u"nowhere"_s)).total() == 0);
    }
    SECTION("follow what is typed, from the page concerned")
    {
        REQUIRE(changeField(session, block, u"text"_s, u"Only three words"_s));
        REQUIRE(renameNode(session, other, u"Four words as title"_s));
        REQUIRE(got(words.follow(session.view(), textsOf({block, other}))));
        CHECK(words.below(page).total() == 3 + 3);
        CHECK(words.below(module).total() == 2 + 6 + 1);
        CHECK(words.below(other).total() == 4);
        CHECK(words.below(fixture.course()) == countAnew().below(fixture.course()));
    }
    SECTION("follow a new block")
    {
        const NodeId added = fixture.addBlock(second);
        REQUIRE(changeField(session, added, u"text"_s, u"Two words"_s));
        REQUIRE(got(words.follow(session.view(), textsOf({added}))));
        CHECK(words.below(second) == countAnew().below(second));
    }
    SECTION("are counted anew where a page that lost something cannot be told")
    {
        const CourseWords before = words;
        SECTION("after a block was moved to another page")
        {
            REQUIRE(moveNodes(session, {block}, {.parent = second}));
            CHECK_FALSE(got(words.follow(session.view(), textsOf({block}))));
        }
        SECTION("after a block was deleted")
        {
            REQUIRE(deleteNodes(session, {block}));
            CHECK_FALSE(got(words.follow(session.view(), textsOf({block}))));
        }
        SECTION("after a page was moved")
        {
            REQUIRE(moveNodes(session, {page}, {.parent = other}));
            CHECK_FALSE(got(words.follow(session.view(), textsOf({page}))));
        }
        SECTION("after a page was added")
        {
            const NodeId added = fixture.addPage(other);
            CHECK_FALSE(got(words.follow(session.view(), textsOf({added}))));
        }
        CHECK(words.below(fixture.course()) == before.below(fixture.course()));
    }
    SECTION("can be left uncounted")
    {
        const auto cancelled =
            CourseWords::countIn(session.view(), [](qint64, qint64) { return false; });
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == ErrorCode::Cancelled);
    }
}

TEST_CASE("Words that follow random edits are those of a count from scratch")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    CourseWords words = got(CourseWords::countIn(session.view()));
    int followed = 0;
    QObject::connect(&session, &EditSession::changed, [&](const ChangeSet &changes) {
        const CourseWords anew = got(CourseWords::countIn(session.view()));
        if (!got(words.follow(session.view(), changes.ids.value(u"node"_s)))) {
            words = anew;
            return;
        }
        ++followed;
        const auto outline = got(session.view().outline());
        for (const OutlineNode &node : outline)
            REQUIRE(words.below(node.id) == anew.below(node.id));
    });
    RandomAuthor author(fixture, 20260301);
    const int actions = actionCount(150);
    for (int i = 0; i < actions; ++i)
        author.act();
    CHECK(followed > actions / 10);
}
