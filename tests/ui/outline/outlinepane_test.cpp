// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinepane.h"

#include "core/edit/arrangeedits.h"
#include "core/edit/outlineedits.h"
#include "core/exchange/templates/templates.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/outline/outlinemodel.h"
#include "ui/outline/outlineview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

class Pane
{
public:
    Pane()
        : owned(std::make_unique<OutlinePane>(*fixture.session))
        , pane(*owned)
        , view(pane.findChild<OutlineView *>())
        , filter(pane.findChild<QLineEdit *>())
    {
        pane.show();
        pane.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&pane));
        view->setFocus();
    }

    void run(const QString &id)
    {
        const QList<Command> commands = pane.commands();
        const auto command = std::ranges::find(commands, id, &Command::id);
        REQUIRE(command != commands.end());
        if (!command->isEnabled || command->isEnabled())
            command->run();
    }

    QLineEdit *editor() const { return view->viewport()->findChild<QLineEdit *>(); }
    QString currentTitle() const { return view->currentIndex().data().toString(); }
    void finishRename(const QString &title)
    {
        REQUIRE(editor());
        editor()->setText(title);
        QTest::keyClick(editor(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return !editor(); }));
    }

    SessionFixture fixture;
    NodeId first = fixture.addModule(u"What gets lost"_s);
    NodeId second = fixture.addModule(u"Four sentences"_s);
    NodeId page = fixture.addPage(first, u"Bay four"_s);
    NodeId next = fixture.addPage(first, u"Four leaks"_s);
    NodeId inSecond = fixture.addPage(second, u"Une relève"_s);
    std::unique_ptr<OutlinePane> owned;
    OutlinePane &pane;
    OutlineView *view;
    QLineEdit *filter;
};

} // namespace

TEST_CASE("The outline's selection")
{
    Pane p;
    QSignalSpy selected(&p.pane, &OutlinePane::nodeSelected);

    SECTION("is the course at first, and is told when the author changes it")
    {
        CHECK(p.pane.current() == p.fixture.course());
        p.pane.select(p.page);
        CHECK(p.pane.current() == p.page);
        CHECK(selected.isEmpty());
        QTest::keyClick(p.view, Qt::Key_Down);
        REQUIRE(selected.size() == 1);
        CHECK(selected[0][0].value<NodeId>() == p.next);
    }
    SECTION("stays when other rows change, and moves on when its node goes")
    {
        p.pane.select(p.next);
        REQUIRE(moveNode(*p.fixture.session, p.first, {p.fixture.course()}));
        REQUIRE(deleteNode(*p.fixture.session, p.inSecond));
        CHECK(p.pane.current() == p.next);
        CHECK(selected.isEmpty());
        REQUIRE(deleteNode(*p.fixture.session, p.next));
        CHECK(p.pane.current() == p.page);
        REQUIRE(selected.size() == 1);
        CHECK(selected[0][0].value<NodeId>() == p.page);
    }
    SECTION("ignores what is not in the outline")
    {
        p.pane.select(p.page);
        p.pane.select(p.fixture.addBlock(p.page));
        CHECK(p.pane.current() == p.page);
    }
    SECTION("is in sight at the start, and what stands above it where there is room")
    {
        for (int i = 0; i < 40; ++i)
            p.fixture.addPage(p.second);
        OutlinePane pane(*p.fixture.session);
        pane.select(p.next);
        pane.resize(300, 500);
        pane.show();
        settle();
        const auto *view = pane.findChild<OutlineView *>();
        CHECK(view->visualRect(view->model()->index(0, 0)).top() >= 0);
    }
    SECTION("is one row, also while the keys of a shortcut are held that lead to another")
    {
        p.pane.select(p.page);
        const Qt::KeyboardModifiers held = Qt::ControlModifier | Qt::ShiftModifier;
        QTest::keyPress(p.view, Qt::Key_Shift, held);
        p.run(u"outline.addPage"_s);
        QTest::keyRelease(p.view, Qt::Key_Shift);
        CHECK(p.view->selectedIds().size() == 1);
        CHECK(p.view->selectedIds() == QList<NodeId>{p.view->currentId()});
    }
    SECTION("goes there with Enter")
    {
        QSignalSpy activated(&p.pane, &OutlinePane::nodeActivated);
        p.pane.select(p.page);
        QTest::keyClick(p.view, Qt::Key_Return);
        REQUIRE(activated.size() == 1);
        CHECK(activated[0][0].value<NodeId>() == p.page);
    }
}

TEST_CASE("The outline adds")
{
    Pane p;
    p.pane.select(p.page);

    SECTION("a page behind the current one, its title ready to be typed")
    {
        QSignalSpy selected(&p.pane, &OutlinePane::nodeSelected);
        p.run(u"outline.addPage"_s);
        CHECK(selected.size() == 1);
        REQUIRE(p.editor());
        CHECK(p.editor()->selectedText() == u"New page"_s);
        p.finishRename(u"Watch"_s);
        CHECK(p.fixture.titlesBelow(p.first)
              == QStringList{u"Bay four"_s, u"Watch"_s, u"Four leaks"_s});
    }
    SECTION("a page whose title is kept when the window goes while it is typed")
    {
        p.run(u"outline.addPage"_s);
        REQUIRE(p.editor());
        p.editor()->setText(u"Watch"_s);
        p.owned.reset();
        CHECK(p.fixture.titlesBelow(p.first)
              == QStringList{u"Bay four"_s, u"Watch"_s, u"Four leaks"_s});
    }
    SECTION("a quiz page, a module and a part")
    {
        p.run(u"outline.addQuizPage"_s);
        CHECK(pageDetails(*p.fixture.session, p.pane.current())->isQuiz);
        p.finishRename(u"Check"_s);
        p.run(u"outline.addModule"_s);
        p.finishRename(u"Between"_s);
        p.run(u"outline.addPart"_s);
        p.finishRename(u"Basics"_s);
        CHECK(p.fixture.titlesBelow(p.fixture.course())
              == QStringList{u"What gets lost"_s, u"Between"_s, u"Basics"_s, u"Four sentences"_s});
    }
    SECTION("the first module of an empty course at its hint")
    {
        REQUIRE(deleteNode(*p.fixture.session, p.first));
        REQUIRE(deleteNode(*p.fixture.session, p.second));
        auto *add = p.pane.findChild<QPushButton *>();
        REQUIRE(add->isVisible());
        p.run(u"outline.addPage"_s); // nowhere to put it: nothing happens
        add->click();
        CHECK(p.fixture.titlesBelow(p.fixture.course()) == QStringList{u"New module"_s});
        CHECK_FALSE(add->isVisible());
    }
}

TEST_CASE("The outline as it looks")
{
    SessionFixture fixture;
    REQUIRE(startFromTemplate(u"sample"_s, u"en"_s, *fixture.session));
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    const int width = GENERATE(260, 380);
    if (!qEnvironmentVariableIsEmpty("CARREL_PICTURES"))
        applyTheme(*qobject_cast<QApplication *>(qApp), scheme);
    OutlinePane pane(*fixture.session);
    pane.resize(width, 620);
    pane.show();
    const QList<OutlineNode> outline = got(fixture.session->view().outline());
    pane.select(outline[3].id);
    pane.focusOutline();
    settle();
    const QString name =
        u"outline-%1-%2"_s.arg(scheme == Scheme::Dark ? u"dark"_s : u"light"_s).arg(width);
    picture(pane, name);
    CHECK(unnamedControls(pane) == QStringList());
    pane.findChild<QLineEdit *>()->setText(u"four"_s);
    picture(pane, name + u"-found"_s);
}

TEST_CASE("The outline of an empty course as it looks")
{
    SessionFixture fixture;
    OutlinePane pane(*fixture.session);
    pane.resize(260, 400);
    pane.show();
    picture(pane, u"outline-empty"_s);
    CHECK(pane.findChild<QPushButton *>()->isVisible());
}

TEST_CASE("The outline arranges")
{
    Pane p;
    p.pane.select(p.page);

    SECTION("with undo instead of a question")
    {
        p.run(u"outline.delete"_s);
        CHECK(p.fixture.titlesBelow(p.first) == QStringList{u"Four leaks"_s});
        REQUIRE(p.fixture.session->undo());
        p.pane.select(p.page);
        p.run(u"outline.duplicate"_s);
        CHECK(p.currentTitle() == u"Bay four (copy)"_s);
    }
    SECTION("by moving up and down, the selection going along")
    {
        p.run(u"outline.moveDown"_s);
        p.run(u"outline.moveDown"_s);
        CHECK(p.fixture.titlesBelow(p.second) == QStringList{u"Bay four"_s, u"Une relève"_s});
        CHECK(p.currentTitle() == u"Bay four"_s);
        p.run(u"outline.moveUp"_s);
        CHECK(p.fixture.node(p.page).parent == p.first);
    }
    SECTION("by making a part and taking it apart")
    {
        p.pane.select(p.second);
        p.run(u"outline.indent"_s);
        CHECK(p.fixture.node(p.second).parent == p.first);
        CHECK(p.pane.current() == p.second);
        p.run(u"outline.outdent"_s);
        CHECK(p.fixture.node(p.second).parent == p.fixture.course());
    }
    SECTION("by cut and paste, which keep the page it is")
    {
        p.run(u"outline.cut"_s);
        CHECK_FALSE(p.fixture.has(p.page));
        p.pane.select(p.inSecond);
        p.run(u"outline.paste"_s);
        CHECK(p.pane.current() == p.page);
        CHECK(p.fixture.node(p.page).parent == p.second);
        p.run(u"outline.copy"_s);
        p.run(u"outline.paste"_s);
        CHECK(p.pane.current() != p.page);
        CHECK(p.currentTitle() == u"Bay four"_s);
    }
    SECTION("but never the course itself")
    {
        p.pane.select(p.fixture.course());
        for (const QString &id : {u"outline.delete"_s, u"outline.cut"_s, u"outline.duplicate"_s,
                                  u"outline.moveDown"_s, u"outline.indent"_s})
            p.run(id);
        CHECK(p.fixture.has(p.fixture.course()));
        CHECK(p.fixture.titlesBelow(p.fixture.course()).size() == 2);
    }
}

TEST_CASE("The outline's filter")
{
    Pane p;
    p.pane.select(p.inSecond);
    const auto isShown = [&](const NodeId &id) {
        auto *model = p.pane.findChild<OutlineModel *>();
        const QModelIndex index = model->indexOf(id);
        return !p.view->isRowHidden(index.row(), index.parent());
    };

    SECTION("shows titles that match, whatever accents, with their modules")
    {
        QTest::keyClicks(p.filter, u"RELEVE"_s);
        CHECK(isShown(p.inSecond));
        CHECK(isShown(p.second));
        CHECK_FALSE(isShown(p.first));
        QTest::keyClick(p.filter, Qt::Key_Escape);
        CHECK(isShown(p.first));
        CHECK(p.filter->text().isEmpty());
    }
    SECTION("leaves the selection alone and goes to the first match with Enter")
    {
        QSignalSpy selected(&p.pane, &OutlinePane::nodeSelected);
        QTest::keyClicks(p.filter, u"four l"_s);
        CHECK(selected.isEmpty());
        CHECK(p.pane.current() == p.inSecond);
        QTest::keyClick(p.filter, Qt::Key_Return);
        CHECK(p.pane.current() == p.next);
    }
    SECTION("opens modules to show what is in them, and closes them again")
    {
        auto *model = p.pane.findChild<OutlineModel *>();
        p.view->collapse(model->indexOf(p.first));
        QTest::keyClicks(p.filter, u"leaks"_s);
        CHECK(p.view->isExpanded(model->indexOf(p.first)));
        p.filter->clear();
        CHECK_FALSE(p.view->isExpanded(model->indexOf(p.first)));
    }
    SECTION("holds while the course changes")
    {
        QTest::keyClicks(p.filter, u"leaks"_s);
        const NodeId added = p.fixture.addPage(p.first, u"Other"_s);
        CHECK_FALSE(isShown(added));
        CHECK(p.filter->text() == u"leaks"_s);
    }
}

TEST_CASE("Several rows of the outline")
{
    Pane p;
    p.pane.select(p.page);
    QTest::keyClick(p.view, Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(p.view->selectedIds() == QList<NodeId>{p.page, p.next});

    SECTION("are moved together, and stay selected")
    {
        p.run(u"outline.moveDown"_s);
        CHECK(p.fixture.titlesBelow(p.first).isEmpty());
        CHECK(p.fixture.titlesBelow(p.second)
              == QStringList{u"Bay four"_s, u"Four leaks"_s, u"Une relève"_s});
        CHECK(p.view->selectedIds() == QList<NodeId>{p.page, p.next});
        p.run(u"outline.moveUp"_s);
        CHECK(p.fixture.titlesBelow(p.first) == QStringList{u"Bay four"_s, u"Four leaks"_s});
    }
    SECTION("are deleted in one step")
    {
        const qsizetype before = doneSteps(*p.fixture.session);
        p.run(u"outline.delete"_s);
        CHECK(p.fixture.titlesBelow(p.first).isEmpty());
        CHECK(doneSteps(*p.fixture.session) == before + 1);
    }
    SECTION("are cut and pasted in another module")
    {
        p.run(u"outline.cut"_s);
        p.pane.select(p.second);
        p.run(u"outline.paste"_s);
        CHECK(p.fixture.titlesBelow(p.second)
              == QStringList{u"Une relève"_s, u"Bay four"_s, u"Four leaks"_s});
    }
    SECTION("are dragged together")
    {
        const auto *model = qobject_cast<OutlineModel *>(p.view->model());
        const std::unique_ptr<QMimeData> data(
            model->mimeData(p.view->selectionModel()->selectedRows()));
        REQUIRE(p.view->model()->dropMimeData(data.get(), Qt::MoveAction, 0, 0,
                                              model->indexOf(p.second)));
        CHECK(p.fixture.titlesBelow(p.second)
              == QStringList{u"Bay four"_s, u"Four leaks"_s, u"Une relève"_s});
    }
    SECTION("are no longer selected once another one is shown, whatever keys are held")
    {
        QTest::keyPress(p.view, Qt::Key_Control, Qt::ControlModifier);
        p.pane.select(p.inSecond);
        QTest::keyRelease(p.view, Qt::Key_Control);
        CHECK(p.view->selectedIds() == QList<NodeId>{p.inSecond});
    }
    SECTION("are no longer selected once another one is chosen")
    {
        p.pane.select(p.inSecond);
        CHECK(p.view->selectedIds() == QList<NodeId>{p.inSecond});
    }
}

TEST_CASE("How far pages are")
{
    Pane p;
    const auto shownTitles = [&] {
        QStringList titles;
        for (QModelIndex row = p.view->indexAt({5, 5}); row.isValid();
             row = p.view->indexBelow(row))
            titles.append(row.data().toString());
        return titles;
    };
    const auto choose = [&](const QString &text) {
        for (QToolButton *button : p.pane.findChildren<QToolButton *>()) {
            const QList<QAction *> actions =
                button->menu() ? button->menu()->actions() : QList<QAction *>();
            for (QAction *action : actions) {
                if (action->text() == text)
                    action->trigger();
            }
        }
    };
    p.pane.select(p.page);
    p.run(u"outline.markReview"_s);

    SECTION("is marked, said to screen readers and undone")
    {
        CHECK(statusOf(p.fixture.node(p.page).body) == NodeStatus::Review);
        const QString said = p.view->currentIndex().data(Qt::AccessibleTextRole).toString();
        CHECK(said == u"Page: Bay four, ready for review"_s);
        REQUIRE(p.fixture.session->undo());
        CHECK(p.view->currentIndex().data(OutlineModel::StatusRole) == int(NodeStatus::None));
    }
    SECTION("shows only pages of one status, with their modules")
    {
        choose(u"Ready for review"_s);
        CHECK(shownTitles()
              == QStringList{u"A handover that holds"_s, u"What gets lost"_s, u"Bay four"_s});
        p.pane.select(p.inSecond); // somebody goes there: it has to be seen
        CHECK(shownTitles().size() == 6);
    }
    SECTION("follows when the status changes")
    {
        choose(u"Done"_s);
        CHECK(shownTitles() == QStringList{u"A handover that holds"_s});
        p.run(u"outline.markDone"_s);
        CHECK(shownTitles().contains(u"Bay four"_s));
    }
}
