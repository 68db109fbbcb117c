// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several blocks at once, and what an author does to the shape of texts (ui/page/cardrunning.cpp).

#include "core/edit/blockedits.h"
#include "core/richtext/richtext.h"
#include "tests/ui/page/columnfixture.h"
#include "ui/page/chosenbar.h"
#include "ui/widgets/message.h"

#include <QMimeData>
#include <QTest>
#include <QTextCursor>
#include <QToolButton>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

const QStringList fiveTexts(5, u"text"_s);

QStringList wordsOf(const ColumnFixture &fixture)
{
    QStringList words;
    for (const NodeId &id : fixture.blocks())
        words.append(richtext::toPlain(fixture.node(id).body[u"text"_s]));
    return words;
}

} // namespace

TEST_CASE("Several blocks are chosen")
{
    ColumnFixture fixture(fiveTexts);
    const QList<NodeId> before = fixture.blocks();
    CardColumn &cards = fixture.cards();
    auto *bar = fixture.pane.findChild<ChosenBar *>();
    REQUIRE(bar);
    cards.goTo(before[1], CardColumn::Focus::Card);

    SECTION("with Shift and the arrows, and back again")
    {
        QTest::keyClick(&fixture.card(1), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&fixture.card(2), Qt::Key_Down, Qt::ShiftModifier);
        CHECK(cards.chosen() == before.mid(1, 3));
        CHECK(fixture.card(2).isChosen());
        CHECK(fixture.card(2).accessibleName().endsWith(u", chosen"_s));
        CHECK(fixture.card(3).hasFocus());
        QTest::keyClick(&fixture.card(3), Qt::Key_Up, Qt::ShiftModifier);
        CHECK(cards.chosen() == before.mid(1, 2));
        CHECK_FALSE(fixture.card(3).isChosen());
    }
    SECTION("with Shift and Ctrl and the mouse")
    {
        QTest::mouseClick(&fixture.card(3), Qt::LeftButton, Qt::ShiftModifier, {3, 3});
        CHECK(cards.chosen() == before.mid(1, 3));
        QTest::mouseClick(&fixture.card(2), Qt::LeftButton, Qt::ControlModifier, {3, 3});
        CHECK(cards.chosen() == QList<NodeId>{before[1], before[3]});
        QTest::mouseClick(&fixture.card(0), Qt::LeftButton, {}, {3, 3});
        CHECK(cards.chosen() == QList<NodeId>{before[0]});
    }
    SECTION("all of them with Ctrl+A, none with Esc")
    {
        CHECK_FALSE(bar->isVisible());
        QTest::keyClick(&fixture.card(1), Qt::Key_A, Qt::ControlModifier);
        CHECK(cards.chosen() == before);
        CHECK(bar->isVisible());
        QTest::keyClick(&fixture.card(1), Qt::Key_Escape);
        CHECK(cards.chosen() == QList<NodeId>{before[1]});
        CHECK_FALSE(bar->isVisible());
    }
    SECTION("and no longer once the author writes in one of them, or goes on")
    {
        QTest::keyClick(&fixture.card(1), Qt::Key_A, Qt::ControlModifier);
        fixture.textOf(1).setFocus();
        CHECK(cards.chosen() == QList<NodeId>{before[1]});
        cards.goTo(before[1], CardColumn::Focus::Card);
        QTest::keyClick(&fixture.card(1), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&fixture.card(2), Qt::Key_Down);
        CHECK(cards.chosen() == QList<NodeId>{before[3]});
    }
}

TEST_CASE("What is done to chosen blocks is one step")
{
    ColumnFixture fixture(fiveTexts);
    const QList<NodeId> before = fixture.blocks();
    CardColumn &cards = fixture.cards();
    cards.goTo(before[1], CardColumn::Focus::Card);
    QTest::keyClick(&fixture.card(1), Qt::Key_Down, Qt::ShiftModifier);
    const qsizetype steps = doneSteps(*fixture.session);

    SECTION("moving, and they stay chosen")
    {
        cards.run(CardAction::MoveDown, before[2]);
        CHECK(fixture.blocks()
              == QList<NodeId>{before[0], before[3], before[1], before[2], before[4]});
        CHECK(cards.chosen() == QList<NodeId>{before[1], before[2]});
        cards.run(CardAction::MoveUp, before[2]);
        CHECK(fixture.blocks() == before);
        CHECK(doneSteps(*fixture.session) == steps + 2);
    }
    SECTION("dropping them, and they stay chosen")
    {
        fixture.drop(*fixture.dragged(cards.chosen()), QPointF(40, 1));
        CHECK(cards.chosen() == QList<NodeId>{before[1], before[2]});
        CHECK(fixture.blocks()
              == QList<NodeId>{before[1], before[2], before[0], before[3], before[4]});
        CHECK(doneSteps(*fixture.session) == steps + 1);
    }
    SECTION("asking for a page to move to, and for a collection to keep them in")
    {
        QSignalSpy move(&fixture.pane, &PagePane::moveToPageAsked);
        QSignalSpy keep(&fixture.pane, &PagePane::keepAsked);
        cards.run(CardAction::MoveToPage, before[1]);
        cards.run(CardAction::Keep, before[2]);
        const QList<NodeId> both{before[1], before[2]};
        REQUIRE(move.size() == 1);
        CHECK(move[0][0].value<QList<NodeId>>() == both);
        REQUIRE(keep.size() == 1);
        CHECK(keep[0][0].value<QList<NodeId>>() == both);
    }
    SECTION("duplicating, and the copies are chosen")
    {
        cards.run(CardAction::Duplicate, before[1]);
        CHECK(fixture.blocks().size() == 7);
        CHECK(cards.chosen() == fixture.blocks().mid(3, 2));
        CHECK(doneSteps(*fixture.session) == steps + 1);
    }
    SECTION("cutting and pasting elsewhere")
    {
        cards.run(CardAction::Cut, before[1]);
        CHECK(fixture.blocks() == QList<NodeId>{before[0], before[3], before[4]});
        cards.run(CardAction::Paste, before[4]);
        CHECK(fixture.blocks()
              == QList<NodeId>{before[0], before[3], before[4], before[1], before[2]});
        CHECK(cards.chosen() == QList<NodeId>{before[1], before[2]});
    }
    SECTION("deleting, by the bar at the foot, and undo brings them back")
    {
        auto *bar = fixture.pane.findChild<ChosenBar *>();
        for (QToolButton *button : bar->findChildren<QToolButton *>()) {
            if (button->accessibleName().startsWith(u"Delete"_s))
                button->click();
        }
        settle();
        CHECK(fixture.blocks() == QList<NodeId>{before[0], before[3], before[4]});
        CHECK_FALSE(bar->isVisible());
        REQUIRE(fixture.session->undo());
        CHECK(fixture.blocks() == before);
    }
    SECTION("a block beside them is acted on alone")
    {
        cards.run(CardAction::Delete, before[4]);
        CHECK(fixture.blocks() == before.mid(0, 4));
    }
}

TEST_CASE("A text is split, joined and turned on its card")
{
    ColumnFixture fixture({u"text"_s});
    CardColumn &cards = fixture.cards();
    QTextEdit &text = fixture.textOf(0);
    text.setFocus();
    QTest::keyClicks(&text, u"One"_s);
    QTest::keyClick(&text, Qt::Key_Return);
    QTest::keyClicks(&text, u"Two"_s);

    SECTION("at the cursor, which goes on in the second half")
    {
        QTextCursor cursor = text.textCursor();
        cursor.movePosition(QTextCursor::StartOfBlock);
        text.setTextCursor(cursor);
        CHECK(cards.canSplit());
        cards.split();
        settle();
        CHECK(wordsOf(fixture) == QStringList{u"One"_s, u"Two"_s});
        CHECK(fixture.textOf(1).hasFocus());
        CHECK(fixture.textOf(1).textCursor().atStart());
        cards.run(CardAction::JoinBelow, fixture.blocks()[0]);
        settle();
        CHECK(wordsOf(fixture) == QStringList{u"One\nTwo"_s});
        CHECK(fixture.textOf(0).toPlainText() == u"One\nTwo"_s);
    }
    SECTION("in the middle of a word, and of a list")
    {
        QTextCursor cursor = text.textCursor();
        cursor.movePosition(QTextCursor::Left);
        text.setTextCursor(cursor);
        cards.split();
        CHECK(wordsOf(fixture) == QStringList{u"One\nTw"_s, u"o"_s});
    }
    SECTION("a list typed with habits from elsewhere becomes a question and a text again")
    {
        QTest::keyClick(&text, Qt::Key_Return);
        QTest::keyClicks(&text, u"- **Right**"_s);
        QTest::keyClick(&text, Qt::Key_Return);
        QTest::keyClicks(&text, u"Wrong"_s);
        cards.run(CardAction::TurnInto, fixture.blocks()[0]);
        settle();
        REQUIRE(fixture.blocks().size() == 2);
        const Node question = fixture.node(fixture.blocks()[1]);
        CHECK(question.kind == u"single"_s);
        CHECK(question.body[u"options"_s][0][u"correct"_s].toBool());
        CHECK(fixture.card(1).hasFocus());
        cards.run(CardAction::TurnInto, question.id);
        settle();
        CHECK(wordsOf(fixture) == QStringList{u"One"_s, u"Two\nRight\nWrong"_s});
    }
}
