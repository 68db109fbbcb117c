// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of CardColumn that works while nothing else is to do: filling in cards, judging blocks.

#include "core/edit/editsession.h"
#include "core/guide/blockcheck.h"
#include "ui/page/blockactions.h"
#include "ui/page/blockcard.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/pagescroll.h"
#include "ui/widgets/taborder.h"

#include <QElapsedTimer>

namespace carrel::ui {

namespace {

constexpr int patience = 60; ///< Milliseconds that opening a page may take to fill in cards.
constexpr int few = 2;
constexpr int checkPause = 500; ///< Milliseconds without a change before a block is judged.

} // namespace

void CardColumn::build(BlockCard &card)
{
    if (card.isBuilt())
        return;
    card.build();
    const qsizetype index = m_order.indexOf(card.node().id);
    QList<QWidget *> around{&card};
    if (index > 0)
        around.prepend(this->card(m_order[index - 1]));
    if (index >= 0 && index + 1 < m_order.size())
        around.append(this->card(m_order[index + 1]));
    orderTabs(around);
}

/// What fits on the screen, as far as patience goes.
void CardColumn::buildFirst()
{
    QElapsedTimer timer;
    timer.start();
    const PageScroll *scroll = PageScroll::around(*this);
    const int room = scroll ? scroll->viewport()->height() : height();
    int filled = 0;
    for (const NodeId &id : std::as_const(m_order)) {
        if (filled > room || timer.elapsed() > patience)
            break;
        build(*card(id));
        filled += card(id)->sizeHint().height();
    }
    m_buildTimer.start(0);
}

/// A block or two that came are there at once; many wait their turn.
void CardColumn::buildFew()
{
    int made = 0;
    for (const NodeId &id : std::as_const(m_order)) {
        if (card(id)->isBuilt())
            continue;
        if (++made > few)
            break;
        build(*card(id));
    }
    m_buildTimer.start(0);
}

void CardColumn::buildNext()
{
    BlockCard *next = nextToBuild();
    if (!next)
        return;
    PageScroll *scroll = PageScroll::around(*this);
    BlockCard *seen = firstSeen();
    if (scroll && seen)
        scroll->holdStill(*seen, [&] { build(*next); });
    else
        build(*next);
    m_buildTimer.start(0);
}

/// In sight first, then from the top.
BlockCard *CardColumn::nextToBuild() const
{
    BlockCard *first = nullptr;
    for (const NodeId &id : m_order) {
        BlockCard *card = this->card(id);
        if (card->isBuilt())
            continue;
        if (!card->visibleRegion().isEmpty())
            return card;
        if (!first)
            first = card;
    }
    return first;
}

BlockCard *CardColumn::firstSeen() const
{
    for (const NodeId &id : m_order) {
        if (!card(id)->visibleRegion().isEmpty())
            return card(id);
    }
    return nullptr;
}

void CardColumn::buildAll()
{
    for (const NodeId &id : std::as_const(m_order))
        build(*card(id));
    while (!m_unchecked.isEmpty())
        checkNext();
}

void CardColumn::checkLater(const NodeId &block)
{
    if (!m_unchecked.contains(block))
        m_unchecked.append(block);
    m_checkTimer.start(checkPause);
}

void CardColumn::checkAll()
{
    for (const NodeId &id : std::as_const(m_order))
        checkLater(id);
}

void CardColumn::checkNext()
{
    if (m_unchecked.isEmpty())
        return;
    const NodeId id = m_unchecked.takeFirst();
    if (BlockCard *card = this->card(id)) {
        if (const auto findings = checkBlock(card->node(), m_actions.session().view()))
            card->setFindings(*findings);
    }
    if (!m_unchecked.isEmpty())
        m_checkTimer.start(0);
}

} // namespace carrel::ui
