// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/placing.h"
#include "core/model/node.h"
#include "ui/page/cardaction.h"
#include "ui/widgets/focuswatch.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QMimeData;
class QVBoxLayout;

namespace carrel::ui {

struct CarriedNodes;
class BlockActions;
class BlockCard;
class RichTextEdit;

/// The blocks of a page, one card each, in order. After a change it mends exactly the cards that
/// are concerned. Cards out of sight are filled in while nothing else is to do.
class CardColumn : public QWidget
{
    Q_OBJECT

public:
    /// `actions` must outlive this.
    explicit CardColumn(BlockActions &actions, QWidget *parent = nullptr);

    void showPage(const NodeId &page);
    const NodeId &page() const { return m_page; }
    /// These nodes changed, came, went or moved.
    void refresh(const QSet<QString> &nodes);

    QList<NodeId> blocks() const { return m_order; }
    BlockCard *card(const NodeId &block) const { return m_cards.value(block); }
    NodeId current() const { return m_current; }
    /// What an action is done to, in order: several blocks, the current one, or none.
    QList<NodeId> chosen() const;
    NodeId blockWith(const QWidget *widget) const; ///< Null if it is in no card.

    enum class Focus { Card, Text, Elsewhere };
    void goTo(const NodeId &block, Focus focus);
    void run(CardAction action, const NodeId &block);
    /// The block menu, below a card, or below `anchor` if that is no card.
    void askForBlock(const Place &place, QWidget &anchor);
    void addAt(const Place &place, const QString &kind);
    /// The text that has the focus becomes two, at the cursor.
    bool canSplit() const;
    void split();
    void checkAll(); ///< Soon: what is found in blocks depends on more than the blocks.
    void buildAll(); ///< For what wants all of the page at once, such as tests and pictures.

Q_SIGNALS:
    void currentChanged(const carrel::NodeId &block);
    void chosenChanged(); ///< Several, others, or no longer several.
    void earlierStatesAsked(const carrel::NodeId &block);
    void moveToPageAsked(const QList<carrel::NodeId> &blocks);
    void keepAsked(const QList<carrel::NodeId> &blocks);
    /// What is in the author's hand comes from another course or a collection.
    void carriedDropped(const carrel::ui::CarriedNodes &carried, const carrel::Place &place);
    void dragGivenUp(const carrel::NodeId &page); ///< Begun on that page, which is not shown now.
    void emptied(); ///< Became empty, or filled: see blocks().

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void clearCards();
    BlockCard *makeCard(const Node &node);
    void takeAway(const QSet<NodeId> &gone);
    void putInOrder(const QList<NodeId> &order);
    void nameInOrder();
    void setCurrent(const NodeId &block);
    void followFocus(QWidget *now);
    void replaceBySlash(const NodeId &block);
    void paste(const NodeId &after);

    void runOn(CardAction action, const NodeId &block);
    void runOnChosen(CardAction action);
    void move(int steps);
    void goOn(CardAction action, const NodeId &block);
    void choose(CardAction action, const NodeId &block);
    void chooseSpan(const NodeId &to);
    void setChosen(const QList<NodeId> &blocks);
    RichTextEdit *focusedText() const; ///< Null, or the text of a text block.

    void build(BlockCard &card);
    void buildFirst();
    void buildFew();
    void buildNext();
    BlockCard *nextToBuild() const;
    BlockCard *firstSeen() const;
    void checkLater(const NodeId &block);
    void checkNext();

    void startDrag(const NodeId &block);
    void carry(const QList<NodeId> &blocks, const QPixmap &picture);
    QPixmap dragPicture(const QList<NodeId> &blocks) const;
    bool accepts(const QMimeData &dropped) const;
    bool dropNodes(const QDropEvent &event, const Place &place);
    qsizetype indexAt(int y) const;
    Place placeAt(qsizetype index) const;

    BlockActions &m_actions;
    QVBoxLayout *m_layout;
    NodeId m_page;
    NodeId m_current;
    QList<NodeId> m_chosen; ///< Two or more; empty otherwise.
    NodeId m_anchor; ///< Where a span of them begins.
    QList<NodeId> m_order;
    QHash<NodeId, BlockCard *> m_cards;
    QSet<NodeId> m_stale; ///< Changed while they were typed in.
    QList<NodeId> m_unchecked;
    QTimer m_buildTimer;
    QTimer m_checkTimer;
    qsizetype m_dropIndex = -1; ///< Where a drop would go; -1: nothing is dragged.
    FocusWatch m_focus{[this](QWidget *, QWidget *now) { followFocus(now); }};
};

} // namespace carrel::ui
