// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/draft/draft.h"

#include "core/model/page.h"
#include "tests/support/catch.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

Node drafted(const char *id, const QString &kind, const QJsonObject &body = {},
             const char *parent = "")
{
    Node node;
    node.id = NodeId(QLatin1StringView(id));
    node.parent = NodeId(QLatin1StringView(parent));
    node.kind = kind;
    node.body = body;
    return node;
}

Draft twoPictures()
{
    Draft draft;
    draft.nodes = {drafted("one", u"image"_s, {{u"media"_s, u"board0000000"_s}}),
                   drafted("two", u"image"_s, {{u"media"_s, u"sheet0000000"_s}})};
    draft.files = {{MediaId(u"board0000000"_s), u"board.png"_s, "b"},
                   {MediaId(u"sheet0000000"_s), u"sheet.png"_s, "s"}};
    draft.items = {{.line = 1, .source = u"A"_s, .node = NodeId(u"one"_s)},
                   {.line = 4, .source = u"B"_s, .node = NodeId(u"two"_s)}};
    return draft;
}

} // namespace

TEST_CASE("a draft")
{
    SeededIdSource ids(7);

    SECTION("is as high as what stands at its top")
    {
        Draft draft;
        CHECK(levelOf(draft) == DraftLevel::Blocks);
        draft.nodes = {drafted("a", u"page"_s), drafted("b", u"text"_s, {}, "a")};
        CHECK(levelOf(draft) == DraftLevel::Pages);
        draft.nodes.prepend(drafted("m", u"module"_s));
        CHECK(levelOf(draft) == DraftLevel::Modules);
    }
    SECTION("is raised by a page and a module around what it has")
    {
        const Draft raised = raisedTo(DraftLevel::Modules, twoPictures(), u"Drawings"_s, ids);
        REQUIRE(raised.nodes.size() == 4);
        CHECK(raised.nodes[0].kind == u"module"_s);
        CHECK(raised.nodes[0].parent.isNull());
        CHECK(raised.nodes[1].kind == u"page"_s);
        CHECK(raised.nodes[1].title == u"Drawings"_s);
        CHECK(raised.nodes[1].parent == raised.nodes[0].id);
        CHECK(raised.nodes[1].body == toJson(PageDetails()));
        CHECK(raised.nodes[2].parent == raised.nodes[1].id);
        CHECK(raised.nodes[3].parent == raised.nodes[1].id);
    }
    SECTION("that is high enough stays as it is")
    {
        const Draft raised = raisedTo(DraftLevel::Blocks, twoPictures(), u"Drawings"_s, ids);
        CHECK(raised.nodes == twoPictures().nodes);
    }
    SECTION("loses a node with what is in it, and the files that nobody else names")
    {
        Draft draft = raisedTo(DraftLevel::Pages, twoPictures(), u"Drawings"_s, ids);
        const Draft one = without(draft, {NodeId(u"one"_s)});
        REQUIRE(one.nodes.size() == 2);
        REQUIRE(one.files.size() == 1);
        CHECK(one.files[0].name == u"sheet.png"_s);
        CHECK(one.items[0].node.isNull());
        CHECK(one.items[1].node == NodeId(u"two"_s));
        CHECK(without(draft, {draft.nodes.first().id}).nodes.isEmpty());
    }
}

TEST_CASE("draftSource")
{
    SECTION("puts a passage on one line")
    {
        CHECK(draftSource(u" Which\n sentence "_s) == u"Which sentence"_s);
    }
    SECTION("cuts a long one")
    {
        const QString cut = draftSource(QString(500, u'x'));
        CHECK(cut.size() == draftSourceLength);
        CHECK(cut.endsWith(u'…'));
    }
}
