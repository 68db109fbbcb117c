// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/blockedits.h"
#include "core/edit/coursefile.h"
#include "core/edit/outlineedits.h"
#include "core/exchange/collections/collections.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/ui/shell/studiofixture.h"
#include "ui/clipboard/carriednodes.h"
#include "ui/collections/collectionswindow.h"
#include "ui/collections/keepdialog.h"
#include "ui/outline/outlinepane.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/pagepane.h"
#include "ui/shell/banner.h"
#include "ui/shell/deskpanes.h"
#include "ui/shell/palette.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::ui;
using carrel::test::got;
using carrel::test::SessionFixture;
using carrel::test::StudioFixture;

namespace {

/// Does `act` in the dialog of that sort as soon as it is up; it has to close it.
template<typename Dialog>
void onceUp(const std::function<void(Dialog &)> &act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        act(*dialog);
    });
}

/// A course with two pages, the first one shown: two blocks on it.
struct Desk
{
    StudioFixture studio;
    NodeId module;
    NodeId page;
    NodeId second;
    NodeId text;
    NodeId question;

    Desk()
    {
        studio.startBlank();
        module = got(addModule(session(), {got(session().view().courseId())}, u"Ward"_s));
        page = got(addPage(session(), {module}, u"Start"_s));
        second = got(addPage(session(), {module}, u"End"_s));
        text = got(addBlock(session(), {page}, u"text"_s));
        question = got(addBlock(session(), {page}, u"single"_s));
        panes().goTo(page, text);
        StudioFixture::settle();
    }

    EditSession &session() { return studio.session(); }
    DeskPanes &panes() { return studio.desk().panes(); }
    QList<NodeId> blocksOf(const NodeId &on)
    {
        QList<NodeId> ids;
        for (const Node &node : got(session().view().children(on)))
            ids.append(node.id);
        return ids;
    }
    QString file() const { return collectionsFolder() + u"/Mine.carrel"_s; }
    QList<Shelf> shelves() { return got(shelvesOf(*got(readCourseFile(file())))); }
};

} // namespace

TEST_CASE("Moving blocks to another page without the mouse")
{
    Desk desk;

    SECTION("the page is found by its name")
    {
        onceUp<Palette>([](Palette &palette) {
            palette.type(u"end"_s);
            CHECK(palette.shown() == QStringList{u"End"_s});
            palette.accept();
        });
        desk.panes().moveToPage({desk.text, desk.question});
        CHECK(desk.blocksOf(desk.second) == QList<NodeId>{desk.text, desk.question});
        CHECK(desk.panes().current() == desk.page);
        desk.studio.desk().undo();
        CHECK(desk.blocksOf(desk.second).isEmpty());
    }
    SECTION("the page they are on is not offered")
    {
        onceUp<Palette>([](Palette &palette) {
            palette.type(u"start"_s);
            CHECK_FALSE(palette.shown().contains(u"Start"_s));
            palette.reject();
        });
        desk.panes().moveToPage({desk.text});
        CHECK(desk.blocksOf(desk.page).size() == 2);
    }
}

TEST_CASE("Keeping and putting in")
{
    Desk desk;
    onceUp<KeepDialog>([](KeepDialog &dialog) {
        dialog.choose(u"Mine"_s, {});
        dialog.accept();
    });
    desk.panes().keep({desk.text, desk.question});
    StudioFixture::settle();

    SECTION("what is kept is in the file, and that is told")
    {
        REQUIRE(desk.shelves().size() == 1);
        CHECK(desk.shelves()[0].pieces[0].blocks.size() == 2);
        CHECK(desk.studio.desk().banner().text().contains(u"Mine"_s));
    }

    const NodeId piece = desk.shelves()[0].pieces[0].id;

    SECTION("blocks go behind the block at hand, as one step, and are shown")
    {
        desk.panes().putIn({.file = desk.file(), .nodes = {piece}, .onto = PutWish::Onto::Page});
        StudioFixture::settle();
        const QList<NodeId> blocks = desk.blocksOf(desk.page);
        REQUIRE(blocks.size() == 4);
        CHECK(blocks[0] == desk.text);
        CHECK(blocks[3] == desk.question);
        CHECK(desk.panes().currentBlock() == blocks[1]);
        desk.studio.desk().undo();
        CHECK(desk.blocksOf(desk.page).size() == 2);
    }
    SECTION("who puts in one goes on looking for the next")
    {
        CollectionsWindow &window = desk.panes().collections();
        window.showInFront();
        QApplication::setActiveWindow(&window);
        StudioFixture::settle();
        const QWidget *focus = QApplication::focusWidget();
        REQUIRE(window.isAncestorOf(focus));
        Q_EMIT window.putRequested(
            {.file = desk.file(), .nodes = {piece}, .onto = PutWish::Onto::Page});
        StudioFixture::settle();
        CHECK(QApplication::focusWidget() == focus);
        CHECK(desk.blocksOf(desk.page).size() == 4);
    }
    SECTION("a page goes behind the page that is shown")
    {
        desk.panes().putIn({.file = desk.file(), .nodes = {piece}, .onto = PutWish::Onto::Module});
        StudioFixture::settle();
        const QList<NodeId> pages = desk.blocksOf(desk.module);
        REQUIRE(pages.size() == 3);
        CHECK(pages[2] == desk.second);
        CHECK(desk.panes().current() == pages[1]);
    }
    SECTION("a shelf goes behind the module that is shown")
    {
        desk.panes().putIn(
            {.file = desk.file(), .nodes = {desk.shelves()[0].id}, .onto = PutWish::Onto::Course});
        StudioFixture::settle();
        const auto modules = desk.blocksOf(got(desk.session().view().courseId()));
        CHECK(modules[modules.indexOf(desk.module) + 1] == desk.panes().current());
    }
}

TEST_CASE("What is dragged from another window is copied")
{
    Desk desk;
    SessionFixture other;
    const NodeId theirPage = other.addPage(other.addModule(), u"Theirs"_s);
    const NodeId theirBlock = other.addBlock(theirPage, u"single"_s);
    auto *page = desk.panes().findChild<PagePane *>();
    auto *outline = desk.panes().findChild<OutlinePane *>();
    CarriedNodes carried{.session = other.session.get(), .nodes = {theirBlock}};

    SECTION("a block onto the page, at its place")
    {
        Q_EMIT page->carriedDropped(carried, {desk.page, desk.question});
        StudioFixture::settle();
        REQUIRE(desk.blocksOf(desk.page).size() == 3);
        CHECK(got(desk.session().view().children(desk.page))[1].kind == u"single"_s);
        CHECK(other.has(theirBlock));
    }
    SECTION("a page into a module")
    {
        carried.nodes = {theirPage};
        Q_EMIT outline->carriedDropped(carried, {desk.module});
        StudioFixture::settle();
        CHECK(got(desk.session().view().children(desk.module)).last().title == u"Theirs"_s);
    }
    SECTION("a page of the outline that blocks are held above is opened")
    {
        Q_EMIT outline->pageHovered(desk.second);
        CHECK(desk.panes().current() == desk.second);
        CHECK(page->currentPage() == desk.second);
    }
}
