// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An author's ways through the history, in a real window.

#include "ui/shell/coursetravel.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/blockedits.h"
#include "core/edit/mediaedits.h"
#include "core/edit/outlineedits.h"
#include "core/richtext/richtext.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/ui/shell/studiofixture.h"
#include "ui/commands/commandregistry.h"
#include "ui/history/comparisonview.h"
#include "ui/history/historylist.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypane.h"
#include "ui/page/cardaction.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/pagepane.h"
#include "ui/shell/deskpanes.h"

#include <QAction>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Traveller : StudioFixture
{
    NodeId module;
    NodeId page;
    NodeId other;
    NodeId block;

    /// A saved course with two pages, a block on the first.
    explicit Traveller()
    {
        file = startSaved();
        const auto outline = got(session().view().outline());
        module = got(addModule(session(), {outline.first().id}, u"What gets lost"_s));
        page = got(addPage(session(), {module}, u"Four leaks"_s));
        other = got(addPage(session(), {module}, u"Other page"_s));
        block = got(addBlock(session(), {page}, u"text"_s));
        settle();
    }

    HistoryPane &history() { return desk().panes().history(); }
    HistoryModel &model() { return history().model(); }
    HistoryList &list() { return *history().findChild<HistoryList *>(); }
    PagePane &pagePane() { return *window().findChild<PagePane *>(); }

    void type(const QString &words)
    {
        session().endMerge();
        REQUIRE(changeField(session(), block, u"text"_s, richtext::fromPlain(words)));
        settle();
    }

    QString words()
    {
        return richtext::toPlain(got(session().view().node(block))->body.value(u"text"_s));
    }

    void run(const QString &command)
    {
        QAction *action = window().registry().action(command);
        REQUIRE(action);
        REQUIRE(action->isEnabled());
        action->trigger();
        settle();
    }

    QPushButton *button(const QString &text)
    {
        const auto buttons = history().findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->isVisible() && one->text() == text)
                return one;
        }
        return nullptr;
    }

    bool says(const QString &text)
    {
        const auto labels = history().findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    QString file;
};

} // namespace

TEST_CASE("The history in the window")
{
    Traveller t;
    t.type(u"First"_s);
    const qint64 first = t.session().presentStep();
    t.type(u"Second"_s);
    t.desk().panes().goTo(t.other, {});

    SECTION("is shown and hidden by its command, takes the focus, and is remembered")
    {
        CHECK(t.history().isHidden());
        t.window().activateWindow();
        t.run(u"view.history"_s);
        REQUIRE(t.desk().keeper().save());
        CHECK(t.history().isVisible());
        CHECK(t.window().registry().action(u"view.history"_s)->isChecked());
        CHECK(t.list().hasFocus());
        CHECK(t.model().rowCount() > 4);
        REQUIRE(t.window().closeCourse());
        t.studio->openPath(t.file, &t.window());
        StudioFixture::settle();
        CHECK(t.history().isVisible());
        t.run(u"view.history"_s);
        CHECK(t.history().isHidden());
    }
    SECTION("goes to a step, follows to the place that changed and keeps the focus")
    {
        t.window().activateWindow();
        t.run(u"view.history"_s);
        t.list().select({PastPoint::Of::Step, first});
        QTest::keyClick(&t.list(), Qt::Key_Return);
        StudioFixture::settle();
        CHECK(t.words() == u"First"_s);
        CHECK(t.pagePane().currentPage() == t.page);
        CHECK(t.list().hasFocus());
        CHECK(t.session().canRedo());
        t.model().refreshNow();
        CHECK(t.model().presentIndex() == t.list().currentIndex());
    }
    SECTION("keeps what is being typed before it goes anywhere")
    {
        t.desk().panes().goTo(t.page, t.block);
        const auto steps = t.session().history().size();
        t.desk().travel().goTo({PastPoint::Of::Step, first});
        StudioFixture::settle();
        CHECK(t.session().history().size() == steps);
        CHECK(t.words() == u"First"_s);
    }
    SECTION("takes a snapshot whose name is written in place")
    {
        t.window().activateWindow();
        t.run(u"edit.snapshot"_s);
        CHECK(t.history().isVisible());
        REQUIRE(t.session().snapshots().size() == 1);
        auto *line = t.list().findChild<QLineEdit *>();
        REQUIRE(line);
        line->setText(u"Before the review"_s);
        QTest::keyClick(line, Qt::Key_Return);
        StudioFixture::settle();
        CHECK(t.session().snapshots().first().name == u"Before the review"_s);
        REQUIRE(deleteNode(t.session(), t.page));
        StudioFixture::settle();
        t.list().select({PastPoint::Of::Snapshot, t.session().snapshots().first().id});
        t.button(u"Go back to this"_s)->click();
        StudioFixture::settle();
        CHECK(t.words() == u"Second"_s);
        CHECK(t.session().undoLabel() == u"Go back to “Before the review”"_s);
    }
    SECTION("deletes a snapshot only when the author is sure")
    {
        const qint64 id = got(t.session().takeSnapshot(u"Draft"_s));
        t.answers.onDeletingSnapshot = [](QWidget *, const QString &) { return Sure::No; };
        t.desk().travel().deleteSnapshot(id);
        CHECK(t.session().snapshots().size() == 1);
        t.answers.onDeletingSnapshot = [](QWidget *, const QString &) { return Sure::Yes; };
        t.desk().travel().deleteSnapshot(id);
        CHECK(t.session().snapshots().isEmpty());
        CHECK(t.asked.last() == u"deleting snapshot Draft"_s);
    }
}

TEST_CASE("An author deletes a module of twelve pages, quits, starts again and takes it back")
{
    StudioFixture studio;
    const QString file = studio.startSaved();
    const NodeId course = got(studio.session().view().courseId());
    const NodeId module = got(addModule(studio.session(), {course}, u"Twelve"_s));
    for (int i = 0; i < 12; ++i) {
        const NodeId page = got(addPage(studio.session(), {module}, u"Page %1"_s.arg(i + 1)));
        REQUIRE(addBlock(studio.session(), {page}, u"single"_s));
    }
    const QString whole = dump(studio.session().view());
    REQUIRE(deleteNode(studio.session(), module));
    REQUIRE(studio.desk().keeper().save());
    studio.closeWindow();
    studio.openWindow();
    studio.studio->openPath(file, &studio.window());
    StudioFixture::settle();
    QAction *undo = studio.window().registry().action(u"edit.undo"_s);
    CHECK(undo->text().contains(u"Delete module “Twelve”"_s));
    undo->trigger();
    StudioFixture::settle();
    CHECK(dump(studio.session().view()) == whole);
    CHECK(studio.desk().panes().current() == module);
}

TEST_CASE("An author brings back a block as it was last week")
{
    Traveller t;
    t.type(u"The sheet has four fields."_s);
    const NodeId untouched = got(addBlock(t.session(), {t.page}, u"single"_s));
    REQUIRE(t.desk().keeper().save());
    REQUIRE(t.window().closeCourse());
    t.studio->openPath(t.file, &t.window());
    StudioFixture::settle();
    t.type(u"The sheet has some fields, perhaps."_s);
    REQUIRE(renameNode(t.session(), untouched, u"Kept"_s));
    StudioFixture::settle();
    t.window().activateWindow();

    // From the block's own menu to its earlier states.
    t.desk().panes().goTo(t.page, t.block);
    t.pagePane().cards().run(CardAction::EarlierStates, t.block);
    REQUIRE(t.history().isVisible());
    REQUIRE(QTest::qWaitFor([&] { return t.model().rowCount() == 4; }, 5000));
    CHECK(t.list().hasFocus());

    // Compare the last but one with now.
    t.list().setCurrentIndex(t.model().index(2));
    QTest::keyClick(&t.list(), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return t.says(u"<s>"_s); }, 5000));
    CHECK(t.says(u"some"_s));
    t.button(u"Bring this back"_s)->click();
    StudioFixture::settle();
    CHECK(t.words() == u"The sheet has four fields."_s);
    CHECK(t.session().undoLabel().startsWith(u"Bring back “Text” as it was: "_s));
    CHECK(got(t.session().view().node(untouched))->title == u"Kept"_s);
    REQUIRE(QTest::qWaitFor([&] { return t.says(u"nothing has changed"_s); }, 5000));
    t.desk().undo();
    CHECK(t.words() == u"The sheet has some fields, perhaps."_s);
}

TEST_CASE("An author brings back a page that was deleted")
{
    Traveller t;
    const qint64 before = t.session().presentStep();
    REQUIRE(deleteNode(t.session(), t.page));
    t.desk().panes().goTo(t.module, {});
    t.desk().panes().showHistory();
    StudioFixture::settle();
    t.list().select({PastPoint::Of::Step, before});
    t.button(u"Compare with now"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return t.says(u"Deleted since"_s); }, 5000));
    t.button(u"Bring this back"_s)->click();
    StudioFixture::settle();
    CHECK(got(t.session().view().node(t.page)));
    CHECK(got(t.session().view().node(t.block)));
    CHECK(t.pagePane().currentPage() == t.page);
}

TEST_CASE("A snapshot whose files are gone asks before it leaves them out")
{
    Traveller t;
    const QString picture = t.path(u"board.gif"_s);
    {
        QFile gif(picture);
        REQUIRE(gif.open(QIODevice::WriteOnly));
        gif.write(QByteArray::fromHex("47494638396101000100800000ffffff00000021f90401000000002c0000"
                                      "0000010001000002024401003b"));
    }
    const MediaId media = got(insertFile(t.session(), picture)).id;
    const qint64 id = got(t.session().takeSnapshot(u"With the board"_s));
    REQUIRE(t.desk().keeper().save());
    REQUIRE(deleteMedia(t.session(), media));
    REQUIRE(t.desk().keeper().save());
    REQUIRE(t.window().closeCourse());
    QDirIterator links(t.path(u"state/history"_s), {u"base-*.carrel"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (links.hasNext())
        REQUIRE(QFile::remove(links.next()));
    t.studio->openPath(t.file, &t.window());
    StudioFixture::settle();
    QString said;
    Sure answer = Sure::No;
    t.answers.onLostMedia = [&](QWidget *, const QString &message) {
        said = message;
        return answer;
    };
    const auto steps = t.session().history().size();
    t.desk().travel().goTo({PastPoint::Of::Snapshot, id});
    CHECK(said.contains(u"board.gif"_s));
    CHECK(t.session().history().size() == steps);
    REQUIRE(deleteNode(t.session(), t.page));
    answer = Sure::Yes;
    t.desk().travel().goTo({PastPoint::Of::Snapshot, id});
    CHECK(got(t.session().view().node(t.page)));
    CHECK_FALSE(got(t.session().view().media(media)));
}
