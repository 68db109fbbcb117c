// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/draft/placedraft.h"

#include "core/edit/clipboardedits.h"
#include "core/kinds/kind.h"
#include "core/model/page.h"
#include "tests/core/edit/sessionfixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

const QByteArray board = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>";

/// A letter as an id of the right form.
QString draftId(const QString &letter)
{
    return letter.isEmpty() ? letter : letter.leftJustified(12, u'0');
}

Node draftNode(const QString &id, const QString &kind, const QString &parent, QJsonObject body = {})
{
    Node node;
    node.id = NodeId(draftId(id));
    node.parent = NodeId(draftId(parent));
    node.kind = kind;
    node.title = id;
    node.body = std::move(body);
    return node;
}

QJsonArray draftLink(const QString &target)
{
    const QJsonObject run{{u"text"_s, u"see"_s},
                          {u"link"_s, QString(u"page:"_s + draftId(target))}};
    return {QJsonObject{{u"type"_s, u"paragraph"_s}, {u"runs"_s, QJsonArray{run}}}};
}

/// A module with two pages; the first one links to the second and shows a drawing.
Draft module()
{
    Draft draft;
    draft.title = u"storyboard.docx"_s;
    draft.nodes = {draftNode(u"m"_s, u"module"_s, {}),
                   draftNode(u"a"_s, u"page"_s, u"m"_s, toJson(PageDetails())),
                   draftNode(u"t"_s, u"text"_s, u"a"_s, {{u"text"_s, draftLink(u"b"_s)}}),
                   draftNode(u"i"_s, u"image"_s, u"a"_s, {{u"media"_s, draftId(u"f"_s)}}),
                   draftNode(u"b"_s, u"page"_s, u"m"_s, toJson(PageDetails()))};
    draft.files = {{MediaId(draftId(u"f"_s)), u"board.svg"_s, board}};
    draft.items = {{.line = 1, .source = u"A"_s},
                   {.line = 3,
                    .source = u"The board"_s,
                    .outcome = DraftItem::Outcome::WithLoss,
                    .message = u"The picture has no description."_s,
                    .node = NodeId(draftId(u"i"_s))}};
    return draft;
}

} // namespace

TEST_CASE("placeDraft")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId first = fixture.addModule(u"First"_s);

    SECTION("puts modules, pages and blocks in their order, as one step")
    {
        checkUndoAndRedo(fixture, [&] {
            const qsizetype before = doneSteps(session);
            const auto tops = got(placeDraft(session, module(), {fixture.course()}));
            CHECK(doneSteps(session) == before + 1);
            CHECK(session.undoLabel() == u"Import “storyboard.docx”"_s);
            REQUIRE(tops.size() == 1);
            CHECK(fixture.titlesBelow(fixture.course()) == QStringList{u"First"_s, u"m"_s});
            CHECK(fixture.titlesBelow(tops[0]) == QStringList{u"a"_s, u"b"_s});
        });
    }
    SECTION("gives new ids to all, and lets links and files follow")
    {
        const auto tops = got(placeDraft(session, module(), {fixture.course(), first}));
        CHECK(fixture.titlesBelow(fixture.course()) == QStringList{u"m"_s, u"First"_s});
        const auto pages = got(session.view().children(tops[0]));
        const auto blocks = got(session.view().children(pages[0].id));
        REQUIRE(blocks.size() == 2);
        CHECK(blocks[0].id.isValid());
        CHECK(blocks[0].body.value(u"text"_s)[0][u"runs"_s][0][u"link"_s].toString()
              == u"page:"_s + pages[1].id.text());
        const auto stored = got(session.view().media());
        REQUIRE(stored.size() == 1);
        CHECK(stored[0].name == u"board.svg"_s);
        CHECK(blocks[1].body.value(u"media"_s).toString() == stored[0].id.text());
    }
    SECTION("uses a file that the course has already")
    {
        REQUIRE(placeDraft(session, module(), {fixture.course()}));
        REQUIRE(placeDraft(session, module(), {fixture.course()}));
        CHECK(got(session.view().media()).size() == 1);
    }
    SECTION("leaves a remark on what was imported with loss")
    {
        const auto tops = got(placeDraft(session, module(), {fixture.course()}));
        const auto remarks = got(session.view().comments());
        REQUIRE(remarks.size() == 1);
        CHECK(remarks[0].kind == QLatin1StringView(importRemark));
        CHECK(remarks[0].status == u"open"_s);
        CHECK(remarks[0].quote == u"The board"_s);
        CHECK(remarks[0].body.value(u"text"_s).toString() == u"The picture has no description."_s);
        CHECK(fixture.node(remarks[0].node).kind == u"image"_s);
    }
    SECTION("completes bodies and gives their entries ids")
    {
        const NodeId page = fixture.addPage(first);
        Draft draft;
        const QJsonArray options{QJsonObject{{u"text"_s, u"Yes"_s}, {u"correct"_s, true}},
                                 QJsonObject{{u"text"_s, u"No"_s}}};
        draft.nodes = {draftNode(u"q"_s, u"single"_s, {},
                                 {{u"stem"_s, u"Is it?"_s}, {u"options"_s, options}})};
        const auto tops = got(placeDraft(session, draft, {page}));
        CHECK(session.undoLabel() == u"Import"_s);
        const Node question = fixture.node(tops[0]);
        CHECK(checkBodyTypes(*findKind(question.kind), question.body));
        CHECK(isIdText(question.body.value(u"options"_s)[0][u"id"_s].toString()));
        CHECK(question.body.contains(u"feedbackCorrect"_s));
    }
    SECTION("refuses what does not fit, and nothing has happened")
    {
        const NodeId page = fixture.addPage(first);
        const QString before = dump(session.view());
        CHECK(placeDraft(session, Draft(), {fixture.course()}).error().code
              == ErrorCode::InvalidInput);
        CHECK(placeDraft(session, module(), {page}).error().code == ErrorCode::InvalidInput);
        Draft bad = module();
        bad.files[0].bytes = "MZ no picture";
        CHECK(placeDraft(session, bad, {fixture.course()}).error().code == ErrorCode::InvalidInput);
        bad = module();
        bad.nodes[2].kind = u"hologram"_s;
        CHECK(placeDraft(session, bad, {fixture.course()}).error().code == ErrorCode::InvalidInput);
        CHECK(dump(session.view()) == before);
    }
}
