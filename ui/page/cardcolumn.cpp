// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/cardcolumn.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "ui/page/blockactions.h"
#include "ui/page/blockcard.h"
#include "ui/page/blockmenu.h"
#include "ui/page/pagescroll.h"
#include "ui/page/pagetyping.h"
#include "ui/widgets/message.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

CardColumn::CardColumn(BlockActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_layout(new QVBoxLayout(this))
{
    setAcceptDrops(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::xs);
    m_buildTimer.setSingleShot(true);
    m_checkTimer.setSingleShot(true);
    connect(&m_buildTimer, &QTimer::timeout, this, &CardColumn::buildNext);
    connect(&m_checkTimer, &QTimer::timeout, this, &CardColumn::checkNext);
    connect(&m_actions.typing(), &PageTyping::kept, this, [this](const NodeId &block) {
        if (m_stale.remove(block))
            refresh({block.text()});
    });
}

void CardColumn::showPage(const NodeId &page)
{
    clearCards();
    m_page = page;
    const auto blocks = m_actions.session().view().children(page);
    if (!blocks) {
        showError(this, blocks.error());
        return;
    }
    for (const Node &block : *blocks) {
        m_layout->addWidget(makeCard(block));
        m_order.append(block.id);
        checkLater(block.id);
    }
    nameInOrder();
    buildFirst();
    Q_EMIT emptied();
}

void CardColumn::clearCards()
{
    setChosen({});
    setCurrent({});
    m_buildTimer.stop();
    m_unchecked.clear();
    m_stale.clear();
    for (BlockCard *card : std::as_const(m_cards)) {
        card->disconnect(this);
        m_layout->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_order.clear();
}

BlockCard *CardColumn::makeCard(const Node &node)
{
    auto *card = new BlockCard(node, m_actions, this);
    m_cards.insert(node.id, card);
    const NodeId id = node.id;
    connect(card, &BlockCard::asked, this, [=, this](CardAction action) { run(action, id); });
    connect(
        card, &BlockCard::slashTyped, this, [=, this] { replaceBySlash(id); },
        Qt::QueuedConnection);
    return card;
}

void CardColumn::refresh(const QSet<QString> &nodes)
{
    if (m_page.isNull())
        return;
    const CourseView &view = m_actions.session().view();
    const auto children = view.outlineChildren(m_page);
    if (!children)
        return;
    QList<NodeId> order;
    for (const OutlineNode &child : *children)
        order.append(child.id);
    QSet<NodeId> gone(m_order.begin(), m_order.end());
    for (const NodeId &id : order) {
        gone.remove(id);
        if (m_cards.contains(id) && !nodes.contains(id.text()))
            continue;
        if (m_actions.typing().isPending(id)) {
            m_stale.insert(id);
            continue;
        }
        const auto node = view.node(id);
        if (!node || !*node)
            continue;
        if (BlockCard *present = card(id))
            present->setNode(**node);
        else
            makeCard(**node);
        checkLater(id);
    }
    const bool wasEmpty = m_order.isEmpty();
    putInOrder(order);
    takeAway(gone);
    buildFew();
    if (m_order.isEmpty() != wasEmpty)
        Q_EMIT emptied();
}

void CardColumn::putInOrder(const QList<NodeId> &order)
{
    if (m_order == order)
        return;
    const QList<NodeId> former = m_order;
    m_order.clear();
    for (const NodeId &id : order) {
        BlockCard *card = this->card(id);
        if (!card)
            continue;
        const int index = int(m_order.size());
        if (!m_layout->itemAt(index) || m_layout->itemAt(index)->widget() != card) {
            m_layout->removeWidget(card);
            m_layout->insertWidget(index, card);
            card->show();
        }
        m_order.append(id);
    }
    // The neighbour of a block that goes comes after it, or before it at the end of the page.
    if (!m_current.isNull() && !m_order.contains(m_current) && !m_order.isEmpty()) {
        const qsizetype place = qMin(former.indexOf(m_current), m_order.size() - 1);
        const bool hadFocus = blockWith(QApplication::focusWidget()) == m_current;
        const NodeId next = m_order[qMax(place, qsizetype(0))];
        if (hadFocus)
            card(next)->setFocus(Qt::OtherFocusReason);
        setCurrent(next);
    }
    if (!m_chosen.isEmpty())
        setChosen(m_chosen);
    nameInOrder();
}

void CardColumn::takeAway(const QSet<NodeId> &gone)
{
    for (const NodeId &id : gone) {
        BlockCard *card = m_cards.take(id);
        if (m_current == id)
            setCurrent({});
        m_unchecked.removeAll(id);
        m_stale.remove(id);
        card->disconnect(this);
        m_layout->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
}

void CardColumn::nameInOrder()
{
    QList<QWidget *> cards;
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        card(m_order[i])
            ->setAccessibleDescription(
                //: %1 is the place of a block on its page, %2 how many there are
                carrel::tr("Block %1 of %2").arg(i + 1).arg(m_order.size()));
        cards.append(card(m_order[i]));
    }
    orderTabs(cards);
}

NodeId CardColumn::blockWith(const QWidget *widget) const
{
    for (; widget && widget != this; widget = widget->parentWidget()) {
        if (const auto *card = qobject_cast<const BlockCard *>(widget))
            return m_cards.value(card->node().id) == card ? card->node().id : NodeId();
    }
    return {};
}

void CardColumn::followFocus(QWidget *now)
{
    if (!now || !isAncestorOf(now))
        return;
    const NodeId block = blockWith(now);
    if (block.isNull())
        return;
    if (now != card(block)) // the author writes in one of them
        setChosen({});
    setCurrent(block);
}

void CardColumn::setCurrent(const NodeId &block)
{
    if (block == m_current)
        return;
    m_actions.typing().endStep();
    if (BlockCard *former = card(m_current))
        former->unmarkCurrent();
    m_current = block;
    if (!m_chosen.contains(block))
        setChosen({});
    if (BlockCard *now = card(block))
        now->markCurrent();
    Q_EMIT currentChanged(block);
}

void CardColumn::goTo(const NodeId &block, Focus focus)
{
    const QPointer<BlockCard> card = this->card(block);
    if (!card)
        return;
    build(*card);
    if (PageScroll *scroll = PageScroll::around(*this))
        scroll->reveal(*card);
    setCurrent(block);
    if (focus == Focus::Elsewhere)
        return;
    if (focus == Focus::Card || !card->edit())
        card->setFocus(Qt::OtherFocusReason);
}

void CardColumn::askForBlock(const Place &place, QWidget &anchor)
{
    m_actions.typing().keepNow();
    auto *menu = new BlockMenu(this);
    connect(menu, &BlockMenu::chosen, this, [=, this](const QString &kind) { addAt(place, kind); });
    menu->openAt(anchor, anchor.rect());
}

void CardColumn::addAt(const Place &place, const QString &kind)
{
    goTo(m_actions.add(place, kind), Focus::Text);
}

/// The slash stays what was typed unless a type is chosen.
void CardColumn::replaceBySlash(const NodeId &block)
{
    BlockCard *card = this->card(block);
    if (!card)
        return;
    auto *menu = new BlockMenu(this);
    connect(menu, &BlockMenu::chosen, this,
            [=, this](const QString &kind) { goTo(m_actions.replace(block, kind), Focus::Text); });
    menu->openAt(*card, card->rect());
}

} // namespace carrel::ui
