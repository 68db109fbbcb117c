// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/outlineedits.h"
#include "core/kinds/kind.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/page/blockcard.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/pagepane.h"

#include <random>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned seed = 20260301;
constexpr int rounds = 150;

/// Something an author, an inspector or an undo may do, at random.
class RandomAuthor
{
public:
    RandomAuthor(WindowFixture &fixture, const NodeId &page, const NodeId &other)
        : m_fixture(fixture)
        , m_page(page)
        , m_other(other)
        , m_base(doneSteps(*fixture.session))
        , m_random(seed)
    { }

    void act(CardColumn &cards)
    {
        EditSession &session = *m_fixture.session;
        const QList<NodeId> blocks = m_fixture.blocksOf(m_page);
        const NodeId some = blocks.isEmpty() ? NodeId() : blocks[below(blocks.size())];
        const auto index = below(10);
        if (some.isNull() || index == 0) {
            const QList<Kind> &kinds = allKinds();
            REQUIRE(addBlock(session, {m_page, some}, kinds[below(kinds.size())].id));
            return;
        }
        switch (index) {
        case 1: REQUIRE(deleteNode(session, some)); break;
        case 2: REQUIRE(moveNode(session, some, {m_page, blocks[below(blocks.size())]})); break;
        case 3: REQUIRE(moveNode(session, some, {m_other})); break;
        case 4: REQUIRE(duplicateNode(session, some)); break;
        case 5: REQUIRE(renameNode(session, some, u"Block %1"_s.arg(below(99)))); break;
        case 6: REQUIRE((doneSteps(session) == m_base || session.undo())); break;
        case 7: REQUIRE((!session.canRedo() || session.redo())); break;
        case 8: cards.run(CardAction::MoveDown, some); break;
        default: cards.run(CardAction::Delete, some); break;
        }
    }

private:
    qsizetype below(qsizetype count)
    {
        return std::uniform_int_distribution<qsizetype>(0, count - 1)(m_random);
    }

    WindowFixture &m_fixture;
    NodeId m_page;
    NodeId m_other;
    qsizetype m_base; ///< Steps that made the two pages: they stay.
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("After every change the cards are the blocks of the page")
{
    WindowFixture fixture;
    const NodeId page = fixture.addPageWith({u"text"_s, u"single"_s, u"image"_s});
    const NodeId other = fixture.addPage(fixture.addModule(u"Elsewhere"_s));
    PagePane pane(*fixture.session, fixture.media);
    pane.resize(700, 500);
    pane.show();
    pane.showPage(page);
    RandomAuthor author(fixture, page, other);
    UNSCOPED_INFO("seed " << seed);
    for (int round = 0; round < rounds; ++round) {
        author.act(pane.cards());
        const QList<NodeId> blocks = fixture.blocksOf(page);
        REQUIRE(pane.cards().blocks() == blocks);
        for (const NodeId &block : blocks)
            REQUIRE(pane.cards().card(block)->node() == fixture.node(block));
        REQUIRE((pane.currentBlock().isNull() || blocks.contains(pane.currentBlock())));
        if (round % 20 == 0)
            settle();
    }
}
