// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everywindow/scene.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/outlineedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "ui/history/historylist.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypane.h"
#include "ui/inspector/inspector.h"
#include "ui/outline/outlinepane.h"
#include "ui/page/blockcard.h"
#include "ui/page/blockmenu.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/findingschip.h"
#include "ui/page/pagepane.h"
#include "ui/shell/banner.h"
#include "ui/shell/deskpanes.h"
#include "ui/widgets/workbar.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QTest>
#include <QToolButton>

#include <thread>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

void openEverythingBehindMore(QWidget &window)
{
    const auto buttons = window.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isCheckable() && !button->defaultAction() && !button->menu())
            button->setChecked(true);
    }
    StudioFixture::settle();
}

void playOutline(Stage &stage)
{
    stage.openCourse();
    auto *outline = stage.window().findChild<ui::OutlinePane *>();
    REQUIRE(outline);
    stage.goTo(stage.module);
    stage.lookAtMenus(u"outline"_s, *outline);
    auto *filter = outline->findChild<QLineEdit *>();
    REQUIRE(filter);
    for (const QString &typed : {stage.words(), u"0000"_s}) {
        filter->setText(typed);
        StudioFixture::settle();
        stage.look(u"search in the outline"_s, *outline);
    }
}

void playFronts(Stage &stage)
{
    stage.startBlank();
    stage.look(u"blank course"_s, stage.window());
    REQUIRE(stage.window().closeCourse());
    stage.openCourse();
    for (const NodeId &node : {stage.course, stage.part, stage.module, stage.emptyPage}) {
        stage.goTo(node);
        openEverythingBehindMore(stage.window());
        stage.look(u"front"_s, stage.window());
        stage.lookAtMenus(u"front"_s, stage.window());
    }
}

void playPages(Stage &stage)
{
    stage.openCourse();
    for (const NodeId &page : {stage.fullPage, stage.newPage}) {
        stage.goTo(page);
        stage.look(u"page"_s, stage.window());
    }
}

/// Each kind selected: its card with all tools, and the inspector.
void playBlocks(Stage &stage)
{
    stage.openCourse();
    for (const NodeId &page : {stage.fullPage, stage.newPage}) {
        for (const NodeId &block : stage.blocksOf(page)) {
            stage.goTo(page, block);
            openEverythingBehindMore(stage.window());
            const QString kind = got(stage.session().view().node(block))->kind;
            stage.look(kind, stage.window());
            auto *card = stage.window().findChild<ui::CardColumn *>()->card(block);
            REQUIRE(card);
            stage.lookAtMenus(kind, *card);
        }
    }
}

void playHelp(Stage &stage)
{
    stage.openCourse();
    auto *inspector = stage.window().findChild<ui::Inspector *>();
    REQUIRE(inspector);
    for (const NodeId &block : stage.blocksOf(stage.newPage)) {
        stage.goTo(stage.newPage, block);
        const auto buttons = inspector->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->text() == u"?" && button->isVisible())
                stage.lookWhileOpen(u"help"_s, [&] { button->click(); });
        }
    }
}

void playFindings(Stage &stage)
{
    stage.openCourse();
    for (const NodeId &page : {stage.fullPage, stage.newPage}) {
        stage.goTo(page);
        for (const NodeId &block : stage.blocksOf(page)) {
            stage.goTo(page, block);
            auto *card = stage.window().findChild<ui::CardColumn *>()->card(block);
            auto *chip = card->findChild<ui::FindingsChip *>();
            if (chip && chip->isVisible())
                stage.lookWhileOpen(u"findings"_s, [&] { chip->click(); });
        }
    }
}

void playBlockMenu(Stage &stage)
{
    stage.openCourse();
    stage.goTo(stage.fullPage);
    auto *column = stage.window().findChild<ui::CardColumn *>();
    REQUIRE(column);
    const auto open = [&] { column->askForBlock({stage.fullPage}, *column); };
    stage.lookWhileOpen(u"all types"_s, open);
    stage.lookWhileOpen(u"none fits"_s, open, [](QWidget &menu) {
        static_cast<ui::BlockMenu &>(menu).search().setText(u"0000"_s);
        StudioFixture::settle();
    });
}

void playBanners(Stage &stage)
{
    stage.openCourse();
    // Said once, after the first save.
    stage.look(u"saved"_s, stage.window());
    stage.edit(stage.words() + u'1');
    stage.changeOutside(stage.courseFile(), stage.words());
    stage.desk().keeper().lookAtFile();
    StudioFixture::settle();
    CHECK(stage.desk().banner().isVisible());
    stage.look(u"changed outside"_s, stage.window());
}

/// The history of the first opening no longer fits the file that the second finds.
void playReopened(Stage &stage)
{
    stage.openCourse();
    const QString file = stage.courseFile();
    REQUIRE(stage.window().closeCourse());
    stage.changeOutside(file, stage.words());
    stage.studio->openPath(file, &stage.window());
    StudioFixture::settle();
    CHECK(QTest::qWaitFor([&] { return stage.desk().banner().isVisible(); }));
    stage.look(u"changed elsewhere"_s, stage.window());
    REQUIRE(stage.window().closeCourse());
    REQUIRE(QFile::setPermissions(file, QFile::ReadOwner));
    stage.studio->openPath(file, &stage.window());
    StudioFixture::settle();
    stage.look(u"read-only"_s, stage.window());
}

void playLongWork(Stage &stage)
{
    stage.openCourse();
    std::atomic<bool> isSeen = false;
    QTimer::singleShot(1500, &stage.window(), [&] {
        stage.look(u"work"_s, stage.window());
        isSeen = true;
    });
    const auto done = stage.window().work().run<int>(stage.words(), [&](const Progress &progress) {
        while (!isSeen) {
            progress(1, 2);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return Result<int>(0);
    });
    CHECK(done);
}

/// Steps with all their marks, a snapshot, its buttons; what a page and a block were.
void playHistory(Stage &stage)
{
    stage.startBlank();
    stage.desk().panes().showHistory();
    StudioFixture::settle();
    stage.look(u"history of a new course"_s, stage.window());
    REQUIRE(stage.window().closeCourse());
    stage.openCourse();
    ui::HistoryPane &history = stage.desk().panes().history();
    auto *list = history.findChild<ui::HistoryList *>();
    REQUIRE(list);
    stage.desk().panes().showHistory();
    const qint64 snapshot = got(stage.session().takeSnapshot(stage.words()));
    const qint64 before = stage.session().presentStep();
    const QList<NodeId> blocks = stage.blocksOf(stage.fullPage);
    REQUIRE(renameNode(stage.session(), blocks.first(), stage.words() + u'2'));
    REQUIRE(deleteNode(stage.session(), blocks.last()));
    stage.edit(stage.words() + u'1');
    REQUIRE(stage.session().undo());
    history.model().refreshNow();
    stage.goTo(stage.fullPage, blocks.first());
    list->select({PastPoint::Of::Snapshot, snapshot});
    StudioFixture::settle();
    stage.look(u"history"_s, stage.window());
    stage.lookAtMenus(u"history"_s, history);
    for (const NodeId &block : {blocks.first(), NodeId()}) {
        history.setPlace(stage.fullPage, block);
        Q_EMIT list->compareAsked({PastPoint::Of::Step, before});
        CHECK(QTest::qWaitFor(
            [&] { return history.findChild<QFrame *>(u"changedPart"_s) != nullptr; }, 5000));
        StudioFixture::settle();
        stage.look(u"then and now"_s, stage.window());
    }
}

} // namespace

QList<Scene> deskScenes()
{
    return {{u"outline"_s, playOutline},
            {u"fronts"_s, playFronts},
            {u"pages"_s, playPages},
            {u"blocks"_s, playBlocks},
            {u"help"_s, playHelp},
            {u"findings"_s, playFindings},
            {u"block menu"_s, playBlockMenu},
            {u"banners"_s, playBanners},
            {u"reopened"_s, playReopened},
            {u"history"_s, playHistory},
            {u"long work"_s, playLongWork}};
}

} // namespace carrel::test
