// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/textedits.h"

#include "core/edit/blockedits.h"
#include "core/edit/commentedits.h"
#include "core/edit/skilledits.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray listed(const QStringList &items)
{
    QJsonArray list;
    for (const QString &item : items)
        list.append(richtext::fromPlain(item));
    return richtext::clean(QJsonArray{richtext::fromPlain(u"Which one?"_s)[0],
                                      QJsonObject{{u"type"_s, u"list"_s}, {u"items"_s, list}}});
}

/// Kinds and words of the blocks of a page.
QStringList blocksOn(const SessionFixture &fixture, const NodeId &page)
{
    QStringList blocks;
    for (const Node &node : got(fixture.session->view().children(page))) {
        const QString key = node.kind == u"text" ? u"text"_s : u"stem"_s;
        blocks.append(node.kind + u": "_s + richtext::toPlain(node.body.value(key)));
    }
    return blocks;
}

} // namespace

TEST_CASE("Texts are split and joined")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId page = fixture.addPage(fixture.addModule());
    const NodeId first = fixture.addBlock(page);
    const NodeId second = fixture.addBlock(page);
    const NodeId picture = fixture.addBlock(page, u"image"_s);
    REQUIRE(changeField(session, first, u"text"_s, richtext::fromPlain(u"One\n\nTwo"_s)));
    REQUIRE(changeField(session, second, u"text"_s, richtext::fromPlain(u"Three"_s)));
    const QJsonArray one = richtext::fromPlain(u"One"_s);
    const QJsonArray two = richtext::fromPlain(u"Two"_s);

    SECTION("the second half stands right behind the first")
    {
        NodeId tail;
        checkUndoAndRedo(fixture, [&] { tail = got(splitText(session, first, {one, two})); });
        const auto blocks = got(session.view().children(page));
        REQUIRE(blocks.size() == 4);
        CHECK(blocks[0].id == first);
        CHECK(blocks[1].id == tail);
        CHECK(richtext::toPlain(blocks[0].body[u"text"_s]) == u"One"_s);
        CHECK(richtext::toPlain(blocks[1].body[u"text"_s]) == u"Two"_s);
    }
    SECTION("only a text can be split, into what is a text")
    {
        CHECK(splitText(session, picture, {one, two}).error().code == ErrorCode::InvalidInput);
        CHECK(splitText(session, first, {QJsonArray{7}, two}).error().code
              == ErrorCode::InvalidInput);
    }
    SECTION("joining puts the words of the second behind those of the first")
    {
        REQUIRE(addComment(session, second, {u"Clear?"_s, u"Ana"_s}));
        CHECK(canMergeWithNext(session.view(), first));
        checkUndoAndRedo(fixture, [&] { REQUIRE(mergeWithNext(session, first)); });
        CHECK(richtext::toPlain(fixture.node(first).body[u"text"_s]) == u"One\nTwo\nThree"_s);
        CHECK_FALSE(fixture.has(second));
        CHECK(got(session.view().comments()).first().node == first);
    }
    SECTION("joining wants two texts")
    {
        CHECK_FALSE(canMergeWithNext(session.view(), second));
        CHECK_FALSE(canMergeWithNext(session.view(), picture));
        CHECK(mergeWithNext(session, second).error().code == ErrorCode::InvalidInput);
        CHECK(mergeWithNext(session, picture).error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE("A list becomes a question and a question a list")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId page = fixture.addPage(fixture.addModule());
    const NodeId text = fixture.addBlock(page);
    const NodeId last = fixture.addBlock(page, u"image"_s);

    SECTION("in its place, with what was said of it")
    {
        REQUIRE(changeField(session, text, u"text"_s, listed({u"*This"_s, u"That"_s})));
        REQUIRE(addComment(session, text, {u"Clear?"_s, u"Ana"_s}));
        const SkillId skill = got(addSkill(session, u"Choosing"_s));
        REQUIRE(linkSkill(session, text, skill, 0.5));
        NodeId question;
        checkUndoAndRedo(fixture, [&] { question = got(turnIntoQuestion(session, text)); });
        CHECK(blocksOn(fixture, page) == QStringList{u"single: Which one?"_s, u"image: "_s});
        CHECK(got(session.view().comments()).first().node == question);
        CHECK(got(session.view().nodeSkills()).first().node == question);

        NodeId back;
        checkUndoAndRedo(fixture, [&] { back = got(turnIntoText(session, question)); });
        CHECK(got(session.view().children(page)).first().id == back);
        CHECK(richtext::toPlain(fixture.node(back).body[u"text"_s]) == u"Which one?\nThis\nThat"_s);
        CHECK(got(session.view().comments()).first().node == back);
        CHECK(got(session.view().nodeSkills()).first().node == back);
    }
    SECTION("and what stands around it stays text")
    {
        QJsonArray around = listed({u"This"_s, u"That"_s});
        around.prepend(richtext::fromPlain(u"Before"_s)[0]);
        around.append(richtext::fromPlain(u"After"_s)[0]);
        REQUIRE(changeField(session, text, u"text"_s, around));
        CHECK(canTurnIntoQuestion(fixture.node(text)));
        REQUIRE(turnIntoQuestion(session, text));
        CHECK(blocksOn(fixture, page)
              == QStringList{u"text: Before"_s, u"single: Which one?"_s, u"text: After"_s,
                             u"image: "_s});
        CHECK(fixture.has(text));
    }
    SECTION("where there is one")
    {
        CHECK_FALSE(canTurnIntoQuestion(fixture.node(text)));
        CHECK_FALSE(canTurnIntoText(fixture.node(text)));
        CHECK(turnIntoQuestion(session, text).error().code == ErrorCode::InvalidInput);
        CHECK(turnIntoQuestion(session, last).error().code == ErrorCode::InvalidInput);
        CHECK(turnIntoText(session, text).error().code == ErrorCode::InvalidInput);
    }
}
