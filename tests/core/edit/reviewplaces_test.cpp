// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/reviewplaces.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/placing.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QJsonArray>

#include <algorithm>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

QString digestOf(const SessionFixture &fixture, const NodeId &node)
{
    auto digests = got(ReviewDigests::of(fixture.session->view()));
    return got(digests.digest(node));
}

void put(SessionFixture &fixture, const NodeId &id, const QString &member, const QJsonValue &value)
{
    REQUIRE(fixture.session->perform(u"test"_s, [&](Edit &edit) -> Result<> {
        CARREL_TRY_VALUE(node, edit.node(id));
        node.body.insert(member, value);
        return edit.putNode(node);
    }));
}

QJsonObject option(const QString &id, const QString &text, bool isRight)
{
    return {{u"id"_s, id},
            {u"text"_s, richtext::fromPlain(text)},
            {u"correct"_s, isRight},
            {u"feedback"_s, richtext::fromPlain(u"About "_s + text)}};
}

} // namespace

TEST_CASE("Places that reviewers comment on")
{
    SessionFixture fixture;
    const NodeId module = fixture.addModule();
    const NodeId page = fixture.addPage(module);
    const NodeId text = fixture.addBlock(page);
    const NodeId question = fixture.addBlock(page, u"single"_s);
    put(fixture, text, u"text"_s, richtext::fromPlain(u"Six and rising"_s));
    put(fixture, question, u"options"_s,
        QJsonArray{option(u"aaaaaaaaaaa1"_s, u"Warm"_s, false),
                   option(u"aaaaaaaaaaa2"_s, u"Nine degrees"_s, true)});

    SECTION("are numbered as in the storyboard")
    {
        auto numbers = got(ReviewNumbers::of(fixture.session->view()));
        CHECK(numbers.number(module) == u"1");
        CHECK(numbers.number(page) == u"1.1");
        CHECK(got(numbers.blockNumber(page, question)) == u"1.1-2");
        CHECK(numbers.number(fixture.course()).isEmpty());
        CHECK(got(numbers.blockNumber(page, module)).isEmpty());
    }
    SECTION("tell each text under the path that findings use, with what is right")
    {
        const auto texts = reviewTextsOf(fixture.node(question), fixture.session->view());
        const auto at = [&](const QString &anchor) {
            return std::ranges::find(texts, anchor, &ReviewText::anchor);
        };
        const auto right = at(u"options[1].text"_s);
        REQUIRE(right != texts.end());
        CHECK(right->words == u"Nine degrees");
        CHECK(right->sign == ReviewText::Sign::Right);
        CHECK(right->isWording);
        REQUIRE(at(u"options[0].text"_s) != texts.end());
        CHECK(at(u"options[0].text"_s)->sign == ReviewText::Sign::Wrong);
        REQUIRE(at(u"options[0].feedback"_s) != texts.end());
        CHECK(at(u"options[0].feedback"_s)->sign == ReviewText::Sign::None);
        CHECK(at(u"points"_s) == texts.end());
        CHECK(reviewWordsAt(fixture.node(question), u"options[1].text"_s) == u"Nine degrees");
        CHECK(reviewWordsAt(fixture.node(question), u"options[7].text"_s).isNull());
    }
    SECTION("take no other words for a text that is too long to be shown whole")
    {
        const QString end = u"x"_s.repeated(longestReviewText);
        put(fixture, text, u"text"_s, richtext::fromPlain(u"Begin "_s + end));
        const auto texts = reviewTextsOf(fixture.node(text), fixture.session->view());
        REQUIRE(texts.size() == 1);
        CHECK(texts[0].words.size() == longestReviewText);
        CHECK_FALSE(texts[0].isWording);
    }
    SECTION("change their digest with what they say, and that of what they stand in")
    {
        const QString ofText = digestOf(fixture, text);
        const QString ofQuestion = digestOf(fixture, question);
        const QString ofPage = digestOf(fixture, page);
        const QString ofModule = digestOf(fixture, module);
        put(fixture, text, u"text"_s, richtext::fromPlain(u"Seven"_s));
        CHECK(digestOf(fixture, text) != ofText);
        CHECK(digestOf(fixture, question) == ofQuestion);
        CHECK(digestOf(fixture, page) != ofPage);
        CHECK(digestOf(fixture, module) != ofModule);
        REQUIRE(fixture.session->undo());
        CHECK(digestOf(fixture, module) == ofModule);
    }
    SECTION("keep their digest when they are moved, and when their status changes")
    {
        const QString ofText = digestOf(fixture, text);
        const QString ofPage = digestOf(fixture, page);
        put(fixture, page, u"status"_s, u"done"_s);
        CHECK(digestOf(fixture, page) == ofPage);
        const NodeId other = fixture.addPage(module, u"Elsewhere"_s);
        REQUIRE(moveNodes(*fixture.session, {text}, {.parent = other}));
        CHECK(digestOf(fixture, text) == ofText);
        CHECK(digestOf(fixture, page) != ofPage);
    }
    SECTION("have no digest once they are gone")
    {
        CHECK(digestOf(fixture, NodeId(u"aaaaaaaaaaaa"_s)).isEmpty());
    }
}
