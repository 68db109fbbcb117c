// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/blockedits.h"

#include "core/kinds/kind.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("addBlock")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId module = fixture.addModule();
    const NodeId page = fixture.addPage(module);

    SECTION("starts with what each kind starts with")
    {
        for (const Kind &kind : allKinds()) {
            INFO(kind.id.toStdString());
            NodeId id;
            checkUndoAndRedo(fixture, [&] {
                const auto added = addBlock(session, {page}, kind.id);
                REQUIRE(added);
                id = *added;
            });
            const Node block = fixture.node(id);
            CHECK(block.kind == kind.id);
            for (const Field &field : kind.form)
                CHECK(block.body.contains(field.key));
            CHECK(checkBodyTypes(kind, block.body));
        }
        const auto blocks = session.view().children(page);
        REQUIRE(blocks->size() == allKinds().size());
    }
    SECTION("takes a body of one's own and completes it")
    {
        const auto added =
            addBlock(session, {page}, u"single"_s,
                     {{u"options"_s,
                       QJsonArray{QJsonObject{{u"text"_s, u"Yes"_s}, {u"correct"_s, true}},
                                  QJsonObject{{u"text"_s, u"No"_s}}}},
                      {u"later"_s, 1}});
        REQUIRE(added);
        const QJsonObject body = fixture.node(*added).body;
        CHECK(isIdText(body.value(u"options"_s)[0][u"id"_s].toString()));
        CHECK(body.value(u"options"_s)[0][u"correct"_s] == true);
        CHECK(body.value(u"later"_s) == 1);
        CHECK(body.contains(u"stem"_s));
    }
    SECTION("refuses unknown kinds, wrong types and other places than a page")
    {
        CHECK(addBlock(session, {page}, u"hologram"_s).error().code == ErrorCode::InvalidInput);
        const auto wrong = addBlock(session, {page}, u"single"_s, {{u"points"_s, u"many"_s}});
        REQUIRE_FALSE(wrong);
        CHECK(wrong.error().message.contains(u"points"));
        CHECK(addBlock(session, {module}, u"text"_s).error().code == ErrorCode::InvalidInput);
        CHECK(addBlock(session, {page}, u"image"_s, {{u"media"_s, u"nothingthere"_s}}).error().code
              == ErrorCode::InvalidInput);
        CHECK(session.view().children(page)->isEmpty());
    }
}

TEST_CASE("changeField")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId page = fixture.addPage(fixture.addModule());
    const NodeId block = fixture.addBlock(page, u"single"_s);

    SECTION("changes one value, also inside a list")
    {
        checkUndoAndRedo(fixture, [&] { REQUIRE(changeField(session, block, u"points"_s, 3)); });
        CHECK(fixture.node(block).body.value(u"points"_s).toInt() == 3);
        const QJsonObject before = fixture.node(block).body;
        checkUndoAndRedo(
            fixture, [&] { REQUIRE(changeField(session, block, u"options[1].correct"_s, true)); });
        const QJsonObject after = fixture.node(block).body;
        CHECK(after.value(u"options"_s)[1][u"correct"_s] == true);
        CHECK(after.value(u"options"_s)[1][u"id"_s] == before.value(u"options"_s)[1][u"id"_s]);
        CHECK_FALSE(session.undoLabel().isEmpty());
    }
    SECTION("refuses a value of the wrong type and names the place")
    {
        const auto wrong = changeField(session, block, u"options[0].correct"_s, u"yes"_s);
        REQUIRE_FALSE(wrong);
        CHECK(wrong.error().code == ErrorCode::InvalidInput);
        CHECK(wrong.error().message.contains(u"options[0].correct"));
        CHECK(changeField(session, block, u"options[99].correct"_s, true).error().code
              == ErrorCode::InvalidInput);
        CHECK(changeField(session, NodeId(u"nothingthere"_s), u"points"_s, 1).error().code
              == ErrorCode::NotFound);
    }
    SECTION("leaves blocks of later versions alone")
    {
        NodeId later;
        NodeId newer;
        REQUIRE(session.perform(u"Later"_s, [&](Edit &edit) -> Result<> {
            later = edit.ids().next<NodeId>();
            newer = edit.ids().next<NodeId>();
            CARREL_TRY(edit.putNode({later, page, u"x"_s, u"hologram"_s, {}, {{u"a"_s, 1}}}));
            return edit.putNode(
                {newer, page, u"y"_s, u"text"_s, {}, {{u"v"_s, 99}, {u"text"_s, QJsonArray()}}});
        }));
        CHECK(changeField(session, later, u"a"_s, 2).error().code == ErrorCode::Refused);
        CHECK(changeField(session, newer, u"text"_s, QJsonArray()).error().code
              == ErrorCode::Refused);
        CHECK(replaceBody(session, later, {}).error().code == ErrorCode::Refused);
    }
    SECTION("refuses a file that is not in the course")
    {
        const NodeId image = fixture.addBlock(page, u"image"_s);
        CHECK(changeField(session, image, u"media"_s, u"nothingthere"_s).error().code
              == ErrorCode::InvalidInput);
        REQUIRE(changeField(session, image, u"media"_s, u""_s));
    }
}

TEST_CASE("Entries of a list")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId page = fixture.addPage(fixture.addModule());
    const NodeId block = fixture.addBlock(page, u"single"_s);
    const auto entries = [&](const NodeId &id, const QString &list) {
        return fixture.node(id).body.value(list).toArray();
    };

    SECTION("are added with an id and what the form starts with")
    {
        const QJsonArray before = entries(block, u"options"_s);
        checkUndoAndRedo(fixture, [&] { REQUIRE(addEntry(session, block, u"options"_s, 1)); });
        const QJsonArray after = entries(block, u"options"_s);
        REQUIRE(after.size() == 3);
        CHECK(after[0] == before[0]);
        CHECK(after[2] == before[1]);
        CHECK(isIdText(after[1][u"id"_s].toString()));
        CHECK(after[1][u"correct"_s] == false);
        CHECK(after[1][u"feedback"_s].isArray());
        CHECK(session.undoLabel() == u"Add option"_s);
    }
    SECTION("are taken out")
    {
        const QJsonArray before = entries(block, u"options"_s);
        checkUndoAndRedo(fixture, [&] { REQUIRE(removeEntry(session, block, u"options"_s, 0)); });
        CHECK(entries(block, u"options"_s) == QJsonArray{before[1]});
        CHECK(session.undoLabel() == u"Delete option"_s);
    }
    SECTION("are moved to the place they have afterwards")
    {
        const QJsonArray before = entries(block, u"options"_s);
        checkUndoAndRedo(fixture, [&] { REQUIRE(moveEntry(session, block, u"options"_s, 0, 1)); });
        CHECK(entries(block, u"options"_s) == QJsonArray{before[1], before[0]});
        CHECK(session.undoLabel() == u"Move option"_s);
    }
    SECTION("take the texts along that stand for each of them")
    {
        const NodeId activity = fixture.addBlock(page, u"practical"_s); // two levels
        const QString texts = u"criteria[0].descriptions"_s;
        REQUIRE(addEntry(session, activity, u"criteria"_s, 0));
        REQUIRE(changeField(session, activity, texts, QJsonArray{u"low"_s, u"high"_s}));
        const auto described = [&] {
            return entries(activity, u"criteria"_s)[0][u"descriptions"_s].toArray();
        };
        checkUndoAndRedo(fixture, [&] { REQUIRE(addEntry(session, activity, u"levels"_s, 1)); });
        CHECK(described() == QJsonArray{u"low"_s, u""_s, u"high"_s});
        checkUndoAndRedo(fixture,
                         [&] { REQUIRE(moveEntry(session, activity, u"levels"_s, 2, 0)); });
        CHECK(described() == QJsonArray{u"high"_s, u"low"_s, u""_s});
        checkUndoAndRedo(fixture, [&] { REQUIRE(removeEntry(session, activity, u"levels"_s, 1)); });
        CHECK(described() == QJsonArray{u"high"_s, u""_s});
        REQUIRE(addEntry(session, activity, u"criteria"_s, 1));
        CHECK(entries(activity, u"criteria"_s)[1][u"descriptions"_s] == QJsonArray{u""_s, u""_s});
        REQUIRE(addEntry(session, activity, texts, 0));
        CHECK(described() == QJsonArray{u""_s, u"high"_s, u""_s});
    }
    SECTION("that are not there are refused")
    {
        CHECK(addEntry(session, block, u"options"_s, 3).error().code == ErrorCode::InvalidInput);
        CHECK(addEntry(session, block, u"stem"_s, 0).error().code == ErrorCode::InvalidInput);
        CHECK(addEntry(session, block, u"options[0]"_s, 0).error().code == ErrorCode::InvalidInput);
        CHECK(removeEntry(session, block, u"options"_s, 2).error().code == ErrorCode::InvalidInput);
        CHECK(moveEntry(session, block, u"options"_s, 0, -1).error().code
              == ErrorCode::InvalidInput);
        CHECK(removeEntry(session, NodeId(u"nothingthere"_s), u"options"_s, 0).error().code
              == ErrorCode::NotFound);
    }
}

TEST_CASE("replaceBody")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId block = fixture.addBlock(fixture.addPage(fixture.addModule()), u"truefalse"_s);

    SECTION("stores another body of the same kind")
    {
        QJsonObject body = fixture.node(block).body;
        body.insert(u"correct"_s, !body.value(u"correct"_s).toBool());
        body.insert(u"later"_s, QJsonArray{1});
        checkUndoAndRedo(fixture, [&] { REQUIRE(replaceBody(session, block, body)); });
        CHECK(fixture.node(block).body == body);
    }
    SECTION("refuses one of wrong types")
    {
        CHECK(replaceBody(session, block, {{u"correct"_s, u"perhaps"_s}}).error().code
              == ErrorCode::InvalidInput);
    }
}
