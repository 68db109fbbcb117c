// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/outlineedits.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/page/coursefront.h"
#include "ui/page/modulefront.h"
#include "ui/page/nodelist.h"
#include "ui/page/objectivelist.h"
#include "ui/page/pagepane.h"
#include "ui/page/titleedit.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("ObjectiveList")
{
    ObjectiveList list;
    list.show();
    QApplication::setActiveWindow(&list);
    const auto line = [&](int index) { return list.findChildren<QLineEdit *>()[index]; };

    SECTION("waits with one empty line, and shows what it is given")
    {
        CHECK(list.findChildren<QLineEdit *>().size() == 1);
        list.setObjectives({u"say it"_s, u"write it"_s});
        CHECK(list.objectives() == QStringList{u"say it"_s, u"write it"_s});
        settle();
        CHECK(list.findChildren<QLineEdit *>().size() == 3);
        list.setObjectives({});
        settle();
        CHECK(list.findChildren<QLineEdit *>().size() == 1);
    }
    SECTION("goes on with Enter and takes empty lines away with Backspace")
    {
        QSignalSpy typed(&list, &ObjectiveList::typed);
        line(0)->setFocus();
        QTest::keyClicks(line(0), u"one"_s);
        QTest::keyClick(line(0), Qt::Key_Return);
        settle(); // a new line takes the focus when it comes into sight
        QTest::keyClicks(QApplication::focusWidget(), u"two"_s);
        CHECK(list.objectives() == QStringList{u"one"_s, u"two"_s});
        line(0)->setFocus();
        line(0)->clear();
        QTest::keyClick(line(0), Qt::Key_Backspace);
        settle();
        CHECK(list.objectives() == QStringList{u"two"_s});
        CHECK(typed.size() >= 6);
        CHECK(unnamedControls(list) == QStringList());
    }
}

TEST_CASE("The front of a module")
{
    WindowFixture fixture;
    const NodeId module = fixture.addModule(u"What gets lost"_s);
    fixture.addPage(module, u"Four leaks"_s);
    PagePane pane(*fixture.session, fixture.media);
    pane.resize(800, 600);
    pane.show();
    QApplication::setActiveWindow(&pane);
    pane.showPage(module);
    settle();
    auto *front = pane.findChild<ModuleFront *>();
    REQUIRE(front);
    auto *title = front->findChild<TitleEdit *>();
    const auto *rows = front->findChild<NodeList *>();

    SECTION("shows title and pages, which follow the course")
    {
        CHECK(title->title() == u"What gets lost"_s);
        REQUIRE(rows->rows().size() == 1);
        CHECK(rows->rows()[0].detail == u"Empty so far"_s);
        fixture.addPage(module, u"Another"_s);
        CHECK(rows->rows().size() == 2);
        CHECK(unnamedControls(pane) == QStringList());
    }
    SECTION("renames the module, but never to nothing")
    {
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"N"_s);
        pane.keepTyping();
        CHECK(fixture.node(module).title == u"N"_s);
        title->selectAll();
        QTest::keyClick(title, Qt::Key_Delete);
        pane.keepTyping();
        CHECK(fixture.node(module).title == u"N"_s);
        CHECK(title->title().isEmpty());
        front->findChild<QLineEdit *>()->setFocus();
        CHECK(title->title() == u"N"_s);
    }
    SECTION("keeps objectives as they are typed")
    {
        auto *line = front->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"hand over"_s);
        pane.keepTyping();
        CHECK(got(moduleDetails(*fixture.session, module)).objectives
              == QStringList{u"hand over"_s});
        REQUIRE(fixture.session->undo());
        CHECK(front->findChild<ObjectiveList *>()->objectives().isEmpty());
    }
    SECTION("adds a page and goes there")
    {
        QSignalSpy opened(&pane, &PagePane::opened);
        front->findChild<QPushButton *>()->click();
        CHECK(opened.size() == 1);
        CHECK(fixture.titlesBelow(module).size() == 2);
        CHECK(pane.currentPage() != module);
    }
}

TEST_CASE("The front of the course")
{
    WindowFixture fixture;
    const NodeId module = fixture.addModule(u"What gets lost"_s);
    PagePane pane(*fixture.session, fixture.media);
    pane.resize(800, 600);
    pane.showPage(fixture.course());
    auto *front = pane.findChild<CourseFront *>();
    REQUIRE(front);

    SECTION("shows the title and the modules with how much is in them")
    {
        const auto *rows = front->findChild<NodeList *>();
        CHECK(front->findChild<TitleEdit *>()->title() == u"A handover that holds"_s);
        REQUIRE(rows->rows().size() == 1);
        CHECK(rows->rows()[0].id == module);
        CHECK(rows->rows()[0].detail == u"No page yet"_s);
    }
    SECTION("follows a rename from elsewhere")
    {
        REQUIRE(renameNode(*fixture.session, fixture.course(), u"Other"_s));
        CHECK(front->findChild<TitleEdit *>()->title() == u"Other"_s);
    }
}
