// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/blocksearch.h"

#include "core/edit/blockedits.h"
#include "core/edit/outlineedits.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("Finding blocks to go to")
{
    SessionFixture fixture;
    EditSession &session = *fixture.session;
    const NodeId page = fixture.addPage(fixture.addModule(), u"Four leaks"_s);
    const NodeId text = fixture.addBlock(page);
    const NodeId single = fixture.addBlock(page, u"single"_s);
    const NodeId table = fixture.addBlock(page, u"table"_s);
    REQUIRE(changeField(session, text, u"text"_s, richtext::fromPlain(u"About the Relève."_s)));
    REQUIRE(changeField(session, single, u"stem"_s, richtext::fromPlain(u"Which relève leaks?"_s)));
    REQUIRE(renameNode(session, table, u"Leaks in numbers"_s));
    const auto found = [&](const QString &typed, int most = 20) {
        QList<NodeId> ids;
        for (const FoundBlock &block : got(findBlocks(session.view(), typed, most)))
            ids.append(block.id);
        return ids;
    };

    SECTION("goes by what they begin with, those first that begin so")
    {
        CHECK(found(u"releve"_s) == QList<NodeId>{text, single});
        CHECK(found(u"leaks"_s) == QList<NodeId>{table, single});
        CHECK(found(u"zeppelin"_s).isEmpty());
    }
    SECTION("goes by the name of their kind")
    {
        CHECK(found(u"single choice"_s) == QList<NodeId>{single});
        CHECK(found(u"tabl"_s) == QList<NodeId>{table});
        CHECK(found(u"single leaks"_s) == QList<NodeId>{single});
        CHECK(found(u"table releve"_s).isEmpty());
    }
    SECTION("tells where they are")
    {
        const auto blocks = got(findBlocks(session.view(), u"which"_s, 5));
        REQUIRE(blocks.size() == 1);
        CHECK(blocks[0].page == page);
        CHECK(blocks[0].pageTitle == u"Four leaks"_s);
        CHECK(blocks[0].words == u"Which relève leaks?"_s);
        CHECK(blocks[0].kind == u"single"_s);
    }
    SECTION("ends with enough of them, and when nobody wants them any more")
    {
        CHECK(found(u"releve"_s, 1).size() == 1);
        const auto ended =
            findBlocks(session.view(), u"releve"_s, 5, [](qint64, qint64) { return false; });
        REQUIRE_FALSE(ended);
        CHECK(ended.error().code == ErrorCode::Cancelled);
        CHECK(found(u"  "_s).isEmpty());
    }
}
