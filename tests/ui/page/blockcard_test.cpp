// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/blockcard.h"

#include "core/edit/blockedits.h"
#include "core/edit/sessionedit.h"
#include "tests/ui/page/columnfixture.h"
#include "ui/forms/formview.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/findingschip.h"
#include "ui/page/pagepane.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

struct CardFixture : ColumnFixture
{
    using ColumnFixture::ColumnFixture;

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
};

} // namespace

TEST_CASE("A block's card")
{
    CardFixture fixture({u"text"_s, u"single"_s, u"image"_s});

    SECTION("is reached with the arrows, entered with Enter and left with Esc")
    {
        fixture.card(0).setFocus();
        fixture.press(Qt::Key_Down);
        CHECK(fixture.card(1).hasFocus());
        CHECK(fixture.pane.currentBlock() == fixture.blocksOf(fixture.page)[1]);
        fixture.press(Qt::Key_Return);
        CHECK_FALSE(fixture.card(1).hasFocus());
        CHECK(fixture.card(1).isAncestorOf(QApplication::focusWidget()));
        fixture.press(Qt::Key_Escape);
        CHECK(fixture.card(1).hasFocus());
        fixture.press(Qt::Key_Up);
        CHECK(fixture.card(0).hasFocus());
    }
    SECTION("is deleted with Del, and its neighbour has the focus then")
    {
        const QList<NodeId> before = fixture.blocksOf(fixture.page);
        fixture.card(1).setFocus();
        fixture.press(Qt::Key_Delete);
        CHECK(fixture.blocksOf(fixture.page) == QList<NodeId>{before[0], before[2]});
        CHECK(fixture.card(1).hasFocus());
        CHECK(fixture.pane.currentBlock() == before[2]);
        REQUIRE(fixture.session->undo());
        CHECK(fixture.blocksOf(fixture.page) == before);
        CHECK(fixture.pane.cards().blocks() == before);
    }
    SECTION("shows its tools when it has the focus, named and described for everyone")
    {
        fixture.card(1).setFocus();
        settle();
        const auto buttons = fixture.card(1).findChildren<QToolButton *>();
        CHECK(std::ranges::count_if(buttons, &QWidget::isVisible) >= 6);
        CHECK(fixture.card(1).accessibleName().startsWith(u"Single choice"_s));
        CHECK(fixture.card(1).accessibleDescription() == u"Block 2 of 3"_s);
        CHECK(unnamedControls(fixture.pane) == QStringList());
        for (const QToolButton *button : buttons)
            CHECK_FALSE((button->accessibleName() + button->text()).isEmpty());
    }
    SECTION("makes no tools for a block that nobody looked at")
    {
        CHECK(fixture.card(0).findChildren<QToolButton *>(u"up"_s).isEmpty());
        CHECK_FALSE(fixture.card(0).isCurrent());
    }
}

TEST_CASE("Findings on a card")
{
    CardFixture fixture({u"image"_s});
    fixture.pane.cards().buildAll();

    SECTION("are counted on the chip and told in its tooltip")
    {
        auto *chip = fixture.card(0).findChild<FindingsChip *>();
        REQUIRE(chip);
        CHECK(chip->isVisibleTo(&fixture.card(0)));
        CHECK(chip->text().contains(QString::number(2)));
        CHECK(chip->toolTip().contains(u"no picture yet"_s));
    }
    SECTION("take the author to the field when they are chosen")
    {
        auto *chip = fixture.card(0).findChild<FindingsChip *>();
        REQUIRE(chip);
        Q_EMIT chip->findingChosen(u"alt"_s);
        CHECK(fixture.card(0).isAncestorOf(QApplication::focusWidget()));
    }
    SECTION("go when they are mended")
    {
        const NodeId block = fixture.blocksOf(fixture.page).first();
        REQUIRE(changeField(*fixture.session, block, u"decorative"_s, true));
        fixture.pane.cards().buildAll();
        CHECK(fixture.card(0).findings().size() == 1);
    }
}

TEST_CASE("A block that this version does not know")
{
    WindowFixture fixture;
    const NodeId page = fixture.addPage(fixture.addModule());
    REQUIRE(fixture.session->perform(u"Add"_s, [&](Edit &edit) {
        Node block;
        block.id = edit.ids().next<NodeId>();
        block.parent = page;
        block.kind = u"hologram"_s;
        block.rank = u"V"_s;
        block.body = {{u"v"_s, 1}, {u"depth"_s, 3}};
        return edit.putNode(block);
    }));
    PagePane pane(*fixture.session, fixture.media);
    pane.resize(700, 400);
    pane.showPage(page);
    pane.cards().buildAll();
    BlockCard *card = pane.cards().card(fixture.blocksOf(page).first());

    SECTION("says so, with its stored name, and has no form")
    {
        REQUIRE(card);
        CHECK_FALSE(card->findChild<FormView *>());
        const auto labels = card->findChildren<QLabel *>();
        CHECK(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains(u"(hologram)"_s)
                && label->text().contains(u"kept as it is"_s);
        }));
    }
    SECTION("cannot be edited and can be moved and deleted")
    {
        CHECK_FALSE(card->edit());
        pane.cards().run(CardAction::Duplicate, card->node().id);
        CHECK(fixture.blocksOf(page).size() == 2);
    }
}
