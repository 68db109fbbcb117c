// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of CardColumn that does what is asked at a card: to its block, or to all that are
// chosen.

#include "ui/page/blockactions.h"
#include "ui/page/blockcard.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/pagescroll.h"
#include "ui/page/pagetyping.h"
#include "ui/richtext/richtextedit.h"

#include <QApplication>

#include <algorithm>

namespace carrel::ui {

QList<NodeId> CardColumn::chosen() const
{
    if (!m_chosen.isEmpty())
        return m_chosen;
    return m_current.isNull() ? QList<NodeId>() : QList<NodeId>{m_current};
}

void CardColumn::run(CardAction action, const NodeId &block)
{
    if (!m_order.contains(block))
        return;
    switch (action) {
    case CardAction::MoveUp:
    case CardAction::MoveDown:
    case CardAction::Duplicate:
    case CardAction::Delete:
    case CardAction::Cut:
    case CardAction::Copy:
    case CardAction::MoveToPage:
    case CardAction::Keep:
        if (!m_chosen.contains(block))
            setCurrent(block);
        runOnChosen(action);
        break;
    case CardAction::GoUp:
    case CardAction::GoDown: goOn(action, block); break;
    case CardAction::ChooseUp:
    case CardAction::ChooseDown:
    case CardAction::ChooseTo:
    case CardAction::ChooseAlso:
    case CardAction::ChooseAll:
    case CardAction::ChooseNone: choose(action, block); break;
    default: runOn(action, block);
    }
}

void CardColumn::runOn(CardAction action, const NodeId &block)
{
    switch (action) {
    case CardAction::Paste:
        if (const auto pasted = m_actions.paste(m_actions.placeAfter(m_page, block));
            !pasted.isEmpty()) {
            goTo(pasted.last(), Focus::Card);
            setChosen(pasted);
        }
        break;
    case CardAction::AddBefore: askForBlock({m_page, block}, *card(block)); break;
    case CardAction::AddAfter:
        askForBlock(m_actions.placeAfter(m_page, block), *card(block));
        break;
    case CardAction::JoinBelow:
        if (m_actions.joinBelow(block))
            goTo(block, Focus::Card);
        break;
    case CardAction::EarlierStates: Q_EMIT earlierStatesAsked(block); break;
    case CardAction::Drag: startDrag(block); break;
    case CardAction::TurnInto: goTo(m_actions.turnInto(block), Focus::Card); break;
    default: break;
    }
}

void CardColumn::runOnChosen(CardAction action)
{
    const QList<NodeId> blocks = chosen();
    switch (action) {
    case CardAction::MoveUp: move(-1); break;
    case CardAction::MoveDown: move(1); break;
    case CardAction::Duplicate:
        if (const auto copies = m_actions.duplicate(blocks); !copies.isEmpty()) {
            goTo(copies.last(), Focus::Card);
            setChosen(copies);
        }
        break;
    case CardAction::Delete: m_actions.remove(blocks); break;
    case CardAction::Cut: m_actions.cut(blocks); break;
    case CardAction::Copy: m_actions.copy(blocks); break;
    case CardAction::MoveToPage: Q_EMIT moveToPageAsked(blocks); break;
    case CardAction::Keep: Q_EMIT keepAsked(blocks); break;
    default: break;
    }
}

/// The cursor stays in a text that moves.
void CardColumn::move(int steps)
{
    const NodeId block = m_current;
    const QWidget *focus = QApplication::focusWidget();
    const bool isInText = blockWith(focus) == block && focus != card(block);
    const QList<NodeId> several = m_chosen;
    if (!m_actions.moveBy(chosen(), steps))
        return;
    if (!isInText)
        goTo(block, Focus::Card);
    else if (PageScroll *scroll = PageScroll::around(*this))
        scroll->reveal(*card(block));
    setChosen(several);
}

void CardColumn::goOn(CardAction action, const NodeId &block)
{
    const qsizetype to = m_order.indexOf(block) + (action == CardAction::GoUp ? -1 : 1);
    if (to < 0 || to >= m_order.size())
        return;
    setChosen({});
    goTo(m_order[to], Focus::Card);
}

void CardColumn::choose(CardAction action, const NodeId &block)
{
    const qsizetype index = m_order.indexOf(block);
    switch (action) {
    case CardAction::ChooseUp:
        if (index > 0)
            chooseSpan(m_order[index - 1]);
        break;
    case CardAction::ChooseDown:
        if (index + 1 < m_order.size())
            chooseSpan(m_order[index + 1]);
        break;
    case CardAction::ChooseTo: chooseSpan(block); break;
    case CardAction::ChooseAlso: {
        QList<NodeId> blocks = chosen();
        if (!blocks.removeOne(block))
            blocks.append(block);
        if (!blocks.isEmpty()) {
            goTo(blocks.contains(block) ? block : blocks.last(), Focus::Card);
            setChosen(blocks);
        }
        break;
    }
    case CardAction::ChooseAll:
        goTo(block, Focus::Card);
        setChosen(m_order);
        break;
    default: setChosen({});
    }
}

/// From the anchor to that block; going back takes out again.
void CardColumn::chooseSpan(const NodeId &to)
{
    const NodeId anchor = m_chosen.isEmpty() || !m_order.contains(m_anchor) ? m_current : m_anchor;
    if (anchor.isNull()) {
        goTo(to, Focus::Card);
        return;
    }
    const auto [first, last] = std::minmax({m_order.indexOf(anchor), m_order.indexOf(to)});
    const QList<NodeId> span = m_order.mid(first, last - first + 1);
    goTo(to, Focus::Card);
    setChosen(span);
    m_anchor = anchor;
}

/// Fewer than two are none: then the current block is what actions are about.
void CardColumn::setChosen(const QList<NodeId> &blocks)
{
    QList<NodeId> present;
    std::ranges::copy_if(m_order, std::back_inserter(present),
                         [&](const NodeId &id) { return blocks.contains(id); });
    if (present.size() < 2)
        present.clear();
    if (present.isEmpty())
        m_anchor = {};
    else if (!present.contains(m_anchor))
        m_anchor = present.first();
    if (present == m_chosen)
        return;
    for (const NodeId &id : std::as_const(m_chosen)) {
        if (BlockCard *card = this->card(id); card && !present.contains(id))
            card->unmarkChosen();
    }
    for (const NodeId &id : std::as_const(present))
        card(id)->markChosen();
    m_chosen = present;
    Q_EMIT chosenChanged();
}

RichTextEdit *CardColumn::focusedText() const
{
    auto *text = qobject_cast<RichTextEdit *>(QApplication::focusWidget());
    const BlockCard *card = text ? this->card(blockWith(text)) : nullptr;
    return card && card->node().kind == QLatin1StringView("text") ? text : nullptr;
}

bool CardColumn::canSplit() const
{
    const RichTextEdit *text = focusedText();
    return text && !text->textCursor().currentTable();
}

void CardColumn::split()
{
    const RichTextEdit *text = focusedText();
    const auto halves = text ? text->halves() : std::nullopt;
    if (!halves)
        return;
    goTo(m_actions.split(blockWith(text), *halves), Focus::Text);
}

} // namespace carrel::ui
