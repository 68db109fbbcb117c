// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/clipboardedits.h"

#include "core/edit/blockedits.h"
#include "core/edit/commentedits.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "core/edit/skilledits.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

#include <QIODevice>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray linkTo(const NodeId &page)
{
    const QJsonObject run{{u"text"_s, u"see"_s}, {u"link"_s, QString(u"page:"_s + page.text())}};
    return {QJsonObject{{u"type"_s, u"paragraph"_s}, {u"runs"_s, QJsonArray{run}}}};
}

QJsonValue linkIn(const Node &block)
{
    return block.body.value(u"text"_s)[0][u"runs"_s][0][u"link"_s];
}

const QByteArray drawing =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>" + QByteArray(1'500'000, ' ');

/// A module with a page that links to itself and to a page outside, shows a drawing and asks.
struct Material
{
    explicit Material(SessionFixture &fixture)
        : module(fixture.addModule(u"One"_s))
        , page(fixture.addPage(module, u"A"_s))
        , outside(fixture.addPage(fixture.addModule(u"Two"_s), u"B"_s))
        , inner(fixture.addBlock(page))
        , outer(fixture.addBlock(page))
        , image(fixture.addBlock(page, u"image"_s))
        , question(fixture.addBlock(page, u"single"_s))
    {
        EditSession &session = *fixture.session;
        REQUIRE(changeField(session, inner, u"text"_s, linkTo(page)));
        REQUIRE(changeField(session, outer, u"text"_s, linkTo(outside)));
        const auto inserted = insertFile(session, fixture.writeFile(u"board.svg"_s, drawing));
        REQUIRE(inserted);
        media = inserted->id;
        REQUIRE(changeField(session, image, u"media"_s, media.text()));
        const auto added = addSkill(session, u"Listening"_s);
        REQUIRE(added);
        skill = *added;
        REQUIRE(linkSkill(session, question, skill, 0.5));
        const auto said = addComment(session, question, {u"Clear?"_s, u"Ana"_s});
        REQUIRE(said);
        REQUIRE(answerComment(session, *said, {u"Yes"_s, u"Bo"_s}));
        REQUIRE(setFindingAside(session, question, u"single.rule"_s, u"why"_s, u"hash"_s));
    }

    NodeId module, page, outside, inner, outer, image, question;
    MediaId media;
    SkillId skill;
};

} // namespace

TEST_CASE("copyNode")
{
    SessionFixture fixture;
    const Material material(fixture);

    SECTION("changes nothing and takes all that belongs to it")
    {
        const QString before = dump(fixture.session->view());
        const auto clipping = copyNode(fixture.session->view(), material.module);
        REQUIRE(clipping);
        CHECK(dump(fixture.session->view()) == before);
        CHECK(clipping->nodes.size() == 6);
        CHECK(clipping->nodes.first().id == material.module);
        CHECK(clipping->media.size() == 1);
        CHECK(clipping->skills.size() == 1);
        CHECK(clipping->nodeSkills.size() == 1);
        CHECK(clipping->comments.size() == 2);
    }
    SECTION("refuses the course and what does not exist")
    {
        CHECK(copyNode(fixture.session->view(), fixture.course()).error().code
              == ErrorCode::InvalidInput);
        CHECK(copyNode(fixture.session->view(), NodeId(u"nothingthere"_s)).error().code
              == ErrorCode::NotFound);
    }
}

TEST_CASE("Copy and paste inside one course")
{
    SessionFixture fixture;
    const Material material(fixture);
    EditSession &session = *fixture.session;
    const auto clipping = copyNode(session.view(), material.page);
    REQUIRE(clipping);
    NodeId top;
    checkUndoAndRedo(fixture, [&] {
        const auto pasted =
            pasteClipping(session, *clipping, {material.module, material.page}, nullptr);
        REQUIRE(pasted);
        top = pasted->first();
    });
    const auto blocks = session.view().children(top);
    REQUIRE(blocks->size() == 4);

    CHECK(fixture.titlesBelow(material.module) == QStringList{u"A"_s, u"A"_s});
    CHECK(session.view().outlineChildren(material.module)->first().id == top);
    CHECK(top != material.page);
    CHECK(linkIn((*blocks)[0]) == QString(u"page:"_s + top.text()));
    CHECK(linkIn((*blocks)[1]) == QString(u"page:"_s + material.outside.text()));
    CHECK((*blocks)[2].body.value(u"media"_s) == material.media.text());
    CHECK(session.view().media()->size() == 1);
    CHECK((*blocks)[3].body.value(u"options"_s)[0][u"id"_s]
          != fixture.node(material.question).body.value(u"options"_s)[0][u"id"_s]);
    CHECK(session.view().nodeSkills()->size() == 2);
    CHECK(session.view().skills()->size() == 1);
    CHECK(session.view().comments()->size() == 2);
}

TEST_CASE("Cut and paste inside one course")
{
    SessionFixture fixture;
    const Material material(fixture);
    EditSession &session = *fixture.session;

    SECTION("keeps ids, export numbers, comments and waivers")
    {
        const auto numbers = *session.view().exportIndexes();
        const QString before = dump(session.view());
        const auto clipping = cutNode(session, material.page);
        REQUIRE(clipping);
        CHECK_FALSE(fixture.has(material.page));
        CHECK(session.undoLabel() == u"Cut page “A”"_s);
        NodeId top;
        checkUndoAndRedo(fixture, [&] {
            const auto pasted = pasteClipping(session, *clipping, {material.module}, nullptr);
            REQUIRE(pasted);
            top = pasted->first();
        });
        CHECK(top == material.page);
        CHECK(dump(session.view()).replace(fixture.node(top).rank, u"R"_s)
              == QString(before).replace(clipping->nodes.first().rank, u"R"_s));
        CHECK(*session.view().exportIndexes() == numbers);
    }
    SECTION("gives new ids to what is pasted a second time")
    {
        const auto clipping = cutNode(session, material.page);
        REQUIRE(clipping);
        REQUIRE(pasteClipping(session, *clipping, {material.module}, nullptr));
        const auto second = pasteClipping(session, *clipping, {material.module}, nullptr);
        REQUIRE(second);
        CHECK(second->first() != material.page);
        CHECK(session.view().comments()->size() == 2);
    }
    SECTION("brings back the record of a file that was deleted meanwhile")
    {
        const auto clipping = cutNode(session, material.page);
        REQUIRE(clipping);
        REQUIRE(deleteMedia(session, material.media));
        REQUIRE(pasteClipping(session, *clipping, {material.module}, nullptr));
        CHECK(fixture.node(material.image).body.value(u"media"_s) == material.media.text());
        CHECK(session.view().media()->size() == 1);
    }
    SECTION("refuses places where it may not stand, and leaves nothing")
    {
        const auto clipping = cutNode(session, material.page);
        REQUIRE(clipping);
        const QString before = dump(session.view());
        CHECK(pasteClipping(session, *clipping, {fixture.course()}, nullptr).error().code
              == ErrorCode::InvalidInput);
        CHECK(pasteClipping(session, *clipping, {material.outside}, nullptr).error().code
              == ErrorCode::InvalidInput);
        CHECK(pasteClipping(session, Clipping(), {material.module}, nullptr).error().code
              == ErrorCode::InvalidInput);
        CHECK(dump(session.view()) == before);
    }
}

TEST_CASE("Copy and paste into another course")
{
    SessionFixture source;
    const Material material(source);
    SessionFixture target;
    // Both fixtures count their ids from the same seed, which real courses never do.
    const NodeId module = target.addModule(u"Target"_s);
    const auto clipping = copyNode(source.session->view(), material.page);
    REQUIRE(clipping);

    SECTION("streams the files over, brings the skills, drops links that lead nowhere")
    {
        NodeId top;
        checkUndoAndRedo(target, [&] {
            const auto pasted =
                pasteClipping(*target.session, *clipping, {module}, &source.session->view());
            REQUIRE(pasted);
            top = pasted->first();
        });
        const auto blocks = target.session->view().children(top);
        REQUIRE(blocks->size() == 4);
        CHECK(linkIn((*blocks)[0]) == QString(u"page:"_s + top.text()));
        CHECK(linkIn((*blocks)[1]).isUndefined());
        const MediaId media((*blocks)[2].body.value(u"media"_s).toString());
        const auto record = target.session->view().media(media);
        REQUIRE(record);
        REQUIRE(record->has_value());
        CHECK((*record)->name == u"board.svg"_s);
        auto device = target.session->view().openMedia(**record);
        REQUIRE(device);
        CHECK((*device)->readAll() == drawing);
        REQUIRE(target.session->view().skills()->size() == 1);
        CHECK(target.session->view().skills()->first().title == u"Listening"_s);
        CHECK(target.session->view().comments()->isEmpty());
    }
    SECTION("uses the file and the skill that are there already")
    {
        const auto inserted = insertFile(*target.session, target.writeFile(u"same.svg"_s, drawing));
        REQUIRE(inserted);
        const auto skill = addSkill(*target.session, u"listening"_s);
        REQUIRE(skill);
        const auto top = pasteClipping(*target.session, *clipping, {module}, nullptr);
        REQUIRE(top);
        const auto blocks = target.session->view().children(top->first());
        CHECK((*blocks)[2].body.value(u"media"_s) == inserted->id.text());
        CHECK(target.session->view().media()->size() == 1);
        CHECK(target.session->view().nodeSkills()->first().skill == *skill);
    }
    SECTION("says what to do when the other course is not open any more, and leaves nothing")
    {
        const QString before = dump(target.session->view());
        const auto pasted = pasteClipping(*target.session, *clipping, {module}, nullptr);
        REQUIRE_FALSE(pasted);
        CHECK(pasted.error().code == ErrorCode::NotFound);
        CHECK(pasted.error().message.contains(u"board.svg"));
        CHECK(dump(target.session->view()) == before);
    }
}

TEST_CASE("Several blocks are cut, copied and pasted at once")
{
    SessionFixture fixture;
    const Material material(fixture);
    EditSession &session = *fixture.session;
    const NodeId target = fixture.addPage(material.module, u"Target"_s);

    SECTION("in the order of the course, with their files and skills, as one step each")
    {
        const auto clipping =
            got(cutNodes(session, {material.question, material.inner, material.image}));
        CHECK(session.undoLabel() == u"Cut 3 block(s)"_s);
        CHECK(topsOf(clipping).size() == 3);
        QList<NodeId> pasted;
        checkUndoAndRedo(
            fixture, [&] { pasted = got(pasteClipping(session, clipping, {target}, nullptr)); });
        CHECK(session.undoLabel() == u"Paste 3 block(s)"_s);
        CHECK(pasted == QList<NodeId>{material.inner, material.image, material.question});
        CHECK(fixture.node(pasted[0]).parent == target);
        CHECK(session.view().nodeSkills()->size() == 1);
    }
    SECTION("copies get ids of their own")
    {
        const auto clipping = got(copyNodes(session.view(), {material.inner, material.outer}));
        const auto pasted = got(pasteClipping(session, clipping, {target}, nullptr));
        REQUIRE(pasted.size() == 2);
        CHECK(pasted[0] != material.inner);
        CHECK(linkIn(fixture.node(pasted[1])) == linkIn(fixture.node(material.outer)));
    }
}
