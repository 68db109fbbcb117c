// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/pagepane.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/outlineedits.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/clipboard/courseclipboard.h"
#include "ui/commands/commandregistry.h"
#include "ui/page/blockcard.h"
#include "ui/page/blockmenu.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/titleedit.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

struct PaneFixture : WindowFixture
{
    explicit PaneFixture(const QStringList &kinds)
        : page(addPageWith(kinds))
        , pane(*session, media)
        , registry(&pane)
    {
        registry.add(pane.commands());
        pane.resize(800, 600);
        pane.show();
        QApplication::setActiveWindow(&pane);
        pane.showPage(page);
        settle();
    }

    void run(const QString &id)
    {
        registry.refresh();
        registry.action(id)->trigger();
        settle();
    }
    bool isEnabled(const QString &id)
    {
        registry.refresh();
        return registry.action(id)->isEnabled();
    }
    QList<NodeId> blocks() const { return blocksOf(page); }
    BlockCard &card(qsizetype index) { return *pane.cards().card(blocks()[index]); }

    NodeId page;
    PagePane pane;
    CommandRegistry registry;
};

} // namespace

TEST_CASE("Commands of the page")
{
    PaneFixture fixture({u"text"_s, u"single"_s});
    const QList<NodeId> before = fixture.blocks();

    SECTION("act on the block that has the focus, and only then")
    {
        CHECK_FALSE(fixture.isEnabled(u"page.duplicateBlock"_s));
        fixture.card(0).setFocus();
        CHECK(fixture.isEnabled(u"page.duplicateBlock"_s));
        fixture.run(u"page.duplicateBlock"_s);
        REQUIRE(fixture.blocks().size() == 3);
        CHECK(fixture.pane.currentBlock() == fixture.blocks()[1]);
        fixture.run(u"page.moveBlockDown"_s);
        CHECK(fixture.pane.currentBlock() == fixture.blocks()[2]);
        fixture.run(u"page.deleteBlock"_s);
        CHECK(fixture.blocks() == before);
    }
    SECTION("cut and paste keep the block, copy and paste make another")
    {
        fixture.card(0).setFocus();
        fixture.run(u"page.cutBlock"_s);
        CHECK(fixture.blocks() == QList<NodeId>{before[1]});
        REQUIRE(fixture.isEnabled(u"page.pasteBlock"_s));
        fixture.run(u"page.pasteBlock"_s);
        CHECK(fixture.blocks() == QList<NodeId>{before[1], before[0]});
        fixture.run(u"page.copyBlock"_s);
        fixture.run(u"page.pasteBlock"_s);
        CHECK(fixture.blocks().size() == 3);
    }
    SECTION("have their shortcuts while a card has the focus")
    {
        fixture.card(0).setFocus();
        fixture.registry.refresh();
        QTest::keyClick(&fixture.card(0), Qt::Key_D, Qt::ControlModifier);
        CHECK(fixture.blocks().size() == 3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
        CHECK(fixture.blocks()[1] == before[0]);
    }
    SECTION("open the block menu, below the block or at the end")
    {
        fixture.run(u"page.addBlock"_s);
        auto *menu = fixture.pane.cards().findChild<BlockMenu *>();
        REQUIRE(menu);
        Q_EMIT menu->chosen(u"video"_s);
        menu->close();
        CHECK(fixture.node(fixture.blocks().last()).kind == u"video"_s);
    }
}

TEST_CASE("What is pasted is a step of its own for Undo")
{
    PaneFixture fixture({u"text"_s});
    auto *text = fixture.card(0).findChild<QTextEdit *>();
    REQUIRE(text);
    const auto stored = [&] {
        fixture.pane.keepTyping();
        return richtext::toPlain(fixture.node(fixture.blocks()[0]).body.value(u"text"_s));
    };
    text->setFocus();
    QTest::keyClicks(text, u"The handbook says "_s);
    QApplication::clipboard()->setText(u"four sentences"_s);
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClicks(text, u" and more"_s);
    REQUIRE(stored() == u"The handbook says four sentences and more");

    REQUIRE(fixture.session->undo());
    CHECK(stored() == u"The handbook says four sentences");
    REQUIRE(fixture.session->undo());
    CHECK(stored().trimmed() == u"The handbook says");
}

TEST_CASE("Going from page to page")
{
    PaneFixture fixture({u"text"_s});
    const NodeId second = fixture.addPage(fixture.node(fixture.page).parent, u"Second"_s);
    QSignalSpy opened(&fixture.pane, &PagePane::opened);
    QSignalSpy selected(&fixture.pane, &PagePane::blockSelected);

    SECTION("follows the order of the course, as the commands do")
    {
        fixture.run(u"page.nextPage"_s);
        CHECK(fixture.pane.currentPage() == second);
        REQUIRE(opened.size() == 1);
        CHECK(opened[0][0].value<NodeId>() == second); // this one, not the one behind it
        CHECK_FALSE(fixture.isEnabled(u"page.nextPage"_s));
        fixture.run(u"page.previousPage"_s);
        CHECK(fixture.pane.currentPage() == fixture.page);
    }
    SECTION("tells whose settings the inspector shows")
    {
        fixture.card(0).setFocus();
        REQUIRE(selected.size() == 1);
        CHECK(selected[0][1].value<NodeId>() == fixture.blocks()[0]);
        fixture.pane.showPage(second);
        CHECK(selected.last()[0].value<NodeId>() == second);
        CHECK(selected.last()[1].value<NodeId>().isNull());
    }
    SECTION("shows a block wherever it is")
    {
        const NodeId block = fixture.addBlock(second);
        fixture.pane.showBlock(block);
        CHECK(fixture.pane.currentPage() == second);
        CHECK(fixture.pane.currentBlock() == block);
    }
    SECTION("leaves the cursor where it is in a block that is shown anyway")
    {
        REQUIRE(fixture.card(0).edit());
        const QWidget *text = QApplication::focusWidget();
        fixture.pane.showBlock(fixture.blocks()[0]);
        CHECK(QApplication::focusWidget() == text);
    }
    SECTION("leaves a page that is deleted for its neighbour")
    {
        REQUIRE(deleteNode(*fixture.session, fixture.page));
        CHECK(fixture.pane.currentPage() == second);
        REQUIRE(deleteNode(*fixture.session, second));
        CHECK(fixture.pane.currentPage() == fixture.course());
    }
    SECTION("renames the page where it stands")
    {
        auto *title = fixture.pane.findChildren<TitleEdit *>().first();
        for (TitleEdit *edit : fixture.pane.findChildren<TitleEdit *>()) {
            if (edit->isVisible())
                title = edit;
        }
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"Renamed"_s);
        fixture.pane.keepTyping();
        CHECK(fixture.node(fixture.page).title == u"Renamed"_s);
    }
}

TEST_CASE("A course that tries to be more than text")
{
    const QString hostile = u"<img src=x onerror=1><b>x"_s;
    WindowFixture fixture;
    const NodeId module = fixture.addModule(hostile);
    const NodeId page = fixture.addPage(module, hostile);
    fixture.addPage(module, hostile + u"2"_s);
    for (const Kind &kind : allKinds()) {
        const NodeId block = fixture.addBlock(page, kind.id);
        REQUIRE(renameNode(*fixture.session, block, hostile));
        for (const Field &field : kind.form) {
            if (field.type == FieldType::RichText)
                REQUIRE(
                    changeField(*fixture.session, block, field.key, richtext::fromPlain(hostile)));
        }
    }
    PagePane pane(*fixture.session, fixture.media);
    pane.resize(800, 900);
    pane.show();

    SECTION("is shown literally")
    {
        for (const NodeId &node : {fixture.course(), module, page}) {
            pane.showPage(node);
            pane.cards().buildAll();
            settle();
            for (const QLabel *label : pane.findChildren<QLabel *>()) {
                INFO(label->text().toStdString());
                CHECK((label->textFormat() == Qt::PlainText || !label->text().contains(u'<')));
            }
            for (const QTextEdit *edit : pane.findChildren<QTextEdit *>()) {
                if (edit->toPlainText().contains(u"onerror"_s))
                    CHECK(edit->toPlainText().contains(hostile));
            }
        }
        pane.showPage(page);
        for (const NodeId &block : fixture.blocksOf(page))
            CHECK(pane.cards().card(block)->accessibleName().contains(hostile));
        picture(pane, u"hostile"_s);
    }
}
