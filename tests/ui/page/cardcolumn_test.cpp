// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/cardcolumn.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/mediaedits.h"
#include "tests/ui/page/columnfixture.h"
#include "ui/clipboard/courseclipboard.h"
#include "ui/media/mediadrag.h"
#include "ui/page/blockcard.h"
#include "ui/page/blocklist.h"
#include "ui/page/blockmenu.h"
#include "ui/page/emptypage.h"
#include "ui/page/pagepane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QTextEdit>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Typing on a card")
{
    ColumnFixture fixture({u"text"_s, u"text"_s});
    const NodeId block = fixture.blocks()[0];

    SECTION("is in the course as soon as somebody asks for it")
    {
        QTest::keyClicks(&fixture.textOf(0), u"Good morning"_s);
        CHECK_FALSE(fixture.storedText(block).contains(u"Good morning"_s));
        fixture.pane.keepTyping();
        CHECK(fixture.storedText(block).contains(u"Good morning"_s));
    }
    SECTION("is in the course after a moment")
    {
        QTest::keyClicks(&fixture.textOf(0), u"Good morning"_s);
        REQUIRE(QTest::qWaitFor([&] { return fixture.storedText(block).contains(u"Good"_s); }));
    }
    SECTION("is in the course when the author goes elsewhere, and the cursor stays there")
    {
        QTest::keyClicks(&fixture.textOf(0), u"One"_s);
        fixture.textOf(1).setFocus();
        CHECK(fixture.storedText(block).contains(u"One"_s));
        CHECK(fixture.textOf(1).hasFocus());
    }
    SECTION("is never overwritten by another change of the same block")
    {
        QTest::keyClicks(&fixture.textOf(0), u"Mine"_s);
        REQUIRE(moveNode(*fixture.session, block, {fixture.page}));
        CHECK(fixture.textOf(1).toPlainText() == u"Mine"_s);
        fixture.pane.keepTyping();
        CHECK(fixture.storedText(block).contains(u"Mine"_s));
    }
    SECTION("is taken back by undo, on the same page and with the same card")
    {
        const BlockCard *card = &fixture.card(0);
        fixture.textOf(0).setFocus();
        QTest::keyClicks(&fixture.textOf(0), u"One"_s);
        fixture.pane.keepTyping();
        REQUIRE(fixture.session->undo());
        CHECK(&fixture.card(0) == card);
        CHECK(fixture.textOf(0).toPlainText().isEmpty());
        CHECK(fixture.textOf(0).hasFocus());
    }
}

TEST_CASE("Cards follow the course")
{
    ColumnFixture fixture({u"text"_s, u"single"_s, u"image"_s});
    const QList<NodeId> before = fixture.blocks();

    SECTION("without making anew what did not change")
    {
        const BlockCard *first = &fixture.card(0);
        const BlockCard *last = &fixture.card(2);
        REQUIRE(deleteNode(*fixture.session, before[1]));
        REQUIRE(moveNode(*fixture.session, before[2], {fixture.page, before[0]}));
        REQUIRE(addBlock(*fixture.session, {fixture.page}, u"text"_s));
        CHECK(fixture.cards().blocks() == fixture.blocks());
        CHECK(fixture.cards().card(before[0]) == first);
        CHECK(fixture.cards().card(before[2]) == last);
        CHECK_FALSE(fixture.cards().card(before[1]));
    }
    SECTION("from top to bottom, also on the screen")
    {
        REQUIRE(moveNode(*fixture.session, before[0], {fixture.page}));
        settle();
        for (qsizetype i = 1; i < fixture.blocks().size(); ++i)
            CHECK(fixture.card(i).y() > fixture.card(i - 1).geometry().bottom());
    }
    SECTION("and a block that was moved keeps the focus")
    {
        fixture.card(1).setFocus();
        fixture.cards().run(CardAction::MoveUp, before[1]);
        CHECK(fixture.blocks()[0] == before[1]);
        CHECK(fixture.card(0).hasFocus());
        fixture.cards().run(CardAction::MoveUp, before[1]);
        CHECK(fixture.blocks()[0] == before[1]);
    }
    SECTION("and Tab goes through them in their order")
    {
        REQUIRE(moveNode(*fixture.session, before[2], {fixture.page, before[0]}));
        fixture.card(0).setFocus();
        QList<NodeId> passed;
        for (int i = 0; i < 200 && passed.size() < 3; ++i) {
            const NodeId at = fixture.cards().blockWith(QApplication::focusWidget());
            if (!at.isNull() && !passed.contains(at))
                passed.append(at);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        CHECK(passed == fixture.blocks());
    }
}

TEST_CASE("The slash")
{
    ColumnFixture fixture({u"text"_s});
    const NodeId block = fixture.blocks()[0];
    const auto menu = [&] { return fixture.cards().findChild<BlockMenu *>(); };

    SECTION("in an empty text opens the block menu, and the choice takes its place")
    {
        QTest::keyClicks(&fixture.textOf(0), u"/"_s);
        settle();
        REQUIRE(menu());
        QTest::keyClicks(&menu()->search(), u"true"_s);
        QTest::keyClick(&menu()->search(), Qt::Key_Return);
        settle();
        REQUIRE(fixture.blocks().size() == 1);
        CHECK(fixture.node(fixture.blocks()[0]).kind == u"truefalse"_s);
        CHECK_FALSE(fixture.has(block));
        CHECK(fixture.card(0).isAncestorOf(QApplication::focusWidget()));
    }
    SECTION("stays what was typed when the menu is closed")
    {
        QTest::keyClicks(&fixture.textOf(0), u"/"_s);
        settle();
        REQUIRE(menu());
        QTest::keyClick(&menu()->search(), Qt::Key_Escape);
        fixture.pane.keepTyping();
        CHECK(fixture.storedText(block).contains(u"/"_s));
    }
    SECTION("inside a text is a letter like another")
    {
        QTest::keyClicks(&fixture.textOf(0), u"and/or"_s);
        settle();
        CHECK_FALSE(menu());
    }
    SECTION("on a card that has the focus adds a block below it")
    {
        fixture.card(0).setFocus();
        QTest::keyClick(&fixture.card(0), Qt::Key_Slash);
        REQUIRE(menu());
        QTest::keyClick(&menu()->search(), Qt::Key_Return);
        settle();
        CHECK(fixture.blocks().size() == 2);
        CHECK(fixture.blocks()[0] == block);
    }
}

TEST_CASE("Dropping on a page")
{
    ColumnFixture fixture({u"text"_s, u"text"_s, u"text"_s});
    const QList<NodeId> before = fixture.blocks();
    QMimeData data;

    SECTION("moves a block to where it is let go")
    {
        fixture.drop(*fixture.dragged({before[2]}), QPointF(40, 1));
        CHECK(fixture.blocks() == QList<NodeId>{before[2], before[0], before[1]});
        CHECK(fixture.card(0).hasFocus());
    }
    SECTION("copies it where a copy is wanted")
    {
        fixture.drop(*fixture.dragged({before[2]}), QPointF(40, 1), Qt::ControlModifier);
        REQUIRE(fixture.blocks().size() == 4);
        CHECK(fixture.blocks().mid(1) == before);
    }
    SECTION("moves blocks of another page here, as one step")
    {
        const NodeId other = fixture.addPageWith({u"text"_s, u"single"_s});
        const QList<NodeId> theirs = fixture.blocksOf(other);
        const qsizetype steps = doneSteps(*fixture.session);
        fixture.drop(*fixture.dragged(theirs), QPointF(40, 1));
        CHECK(fixture.blocks() == theirs + before);
        CHECK(fixture.cards().chosen() == theirs);
        CHECK(doneSteps(*fixture.session) == steps + 1);
    }
    SECTION("takes no page")
    {
        fixture.drop(*fixture.dragged({fixture.page}), QPointF(40, 1));
        CHECK(fixture.blocks() == before);
    }
    SECTION("asks for what comes from another course, to copy it")
    {
        qRegisterMetaType<CarriedNodes>();
        SessionFixture other;
        const NodeId theirs = other.addBlock(other.addPage(other.addModule()));
        QSignalSpy asked(&fixture.pane, &PagePane::carriedDropped);
        const std::unique_ptr<QMimeData> carried(nodeMimeData(
            {.session = other.session.get(), .nodes = {theirs}, .kinds = {u"text"_s}}));
        fixture.drop(*carried, QPointF(40, 1));
        REQUIRE(asked.size() == 1);
        CHECK(asked[0][1].value<Place>().parent == fixture.page);
        CHECK(asked[0][1].value<Place>().before == before[0]);
        CHECK(fixture.blocks() == before);
    }
    SECTION("makes an image block of a picture file, described by its name only to the author")
    {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = fixture.path(u"plan.png"_s);
        REQUIRE(image.save(path));
        data.setUrls({QUrl::fromLocalFile(path)});
        fixture.drop(data, QPointF(40, 1));
        REQUIRE(fixture.blocks().size() == 4);
        const Node added = fixture.node(fixture.blocks()[0]);
        CHECK(added.kind == u"image"_s);
        CHECK(got(fixture.session->view().media()).size() == 1);
    }
    SECTION("makes blocks of files of the course that are dragged from the library")
    {
        const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 6 4\"/>";
        const MediaId plan =
            got(insertFile(*fixture.session, fixture.writeFile(u"plan.svg"_s, svg))).id;
        const MediaId board =
            got(insertFile(*fixture.session, fixture.writeFile(u"board.svg"_s, svg + ' '))).id;
        const std::unique_ptr<QMimeData> files(mediaMimeData({plan, board}));
        fixture.drop(*files, QPointF(40, 1));
        REQUIRE(fixture.blocks().size() == 5);
        const auto shown = [&](int i) {
            return fixture.node(fixture.blocks()[i]).body.value(u"media"_s).toString();
        };
        CHECK(shown(0) == plan.text());
        CHECK(shown(1) == board.text());
        CHECK(got(fixture.session->view().media()).size() == 2);
    }
    SECTION("makes an image block of a picture without a file")
    {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        data.setImageData(image);
        fixture.drop(data, QPointF(40, fixture.cards().height() - 1));
        REQUIRE(fixture.blocks().size() == 4);
        CHECK(fixture.node(fixture.blocks()[3]).kind == u"image"_s);
    }
}

TEST_CASE("An empty page")
{
    ColumnFixture fixture({});
    auto *empty = fixture.pane.findChild<EmptyPage *>();
    REQUIRE(empty);

    SECTION("offers three beginnings, which make way for the first block")
    {
        CHECK(empty->isVisible());
        const auto tiles = empty->findChildren<QAbstractButton *>();
        REQUIRE(tiles.size() == 3);
        tiles[1]->click();
        settle();
        REQUIRE(fixture.blocks().size() == 1);
        CHECK(fixture.node(fixture.blocks()[0]).kind == u"single"_s);
        CHECK_FALSE(empty->isVisible());
        CHECK(fixture.card(0).isAncestorOf(QApplication::focusWidget()));
        REQUIRE(fixture.session->undo());
        CHECK(empty->isVisible());
    }
}
