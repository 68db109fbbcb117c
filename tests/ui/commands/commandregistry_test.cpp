// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandregistry.h"

#include "tests/support/catch.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QToolBar>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

struct CommandsFixture
{
    CommandsFixture()
        : registry(&window)
        , left(new QLineEdit(&window))
        , right(new QLineEdit(&window))
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    ui::Command command(const QString &id, ui::Menu menu, int group, int *count)
    {
        return {.id = id, .text = id, .menu = menu, .group = group, .run = [count] { ++*count; }};
    }

    QWidget window;
    ui::CommandRegistry registry;
    QLineEdit *left;
    QLineEdit *right;
    int runs = 0;
};

QStringList entriesOf(const QMenu *menu)
{
    QStringList entries;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions)
        entries << (action->isSeparator() ? u"-"_s : action->text());
    return entries;
}

} // namespace

TEST_CASE("Commands become menus")
{
    CommandsFixture fixture;
    fixture.registry.add({fixture.command(u"b.late"_s, ui::Menu::Edit, 2, &fixture.runs),
                          fixture.command(u"a.first"_s, ui::Menu::File, 0, &fixture.runs),
                          fixture.command(u"b.early"_s, ui::Menu::Edit, 1, &fixture.runs)});
    QMenuBar bar;
    fixture.registry.fillMenus(bar);

    SECTION("in order, with a line between groups and without empty menus")
    {
        REQUIRE(bar.actions().size() == 2);
        CHECK(entriesOf(bar.actions()[0]->menu()) == QStringList{u"a.first"_s});
        CHECK(entriesOf(bar.actions()[1]->menu())
              == QStringList{u"b.early"_s, u"-"_s, u"b.late"_s});
    }
    SECTION("that run them")
    {
        bar.actions()[0]->menu()->actions()[0]->trigger();
        CHECK(fixture.runs == 1);
    }
}

TEST_CASE("Commands tell how things stand")
{
    CommandsFixture fixture;
    bool enabled = false;
    QString text = u"Undo"_s;
    ui::Command undo = fixture.command(u"edit.undo"_s, ui::Menu::Edit, 0, &fixture.runs);
    undo.isEnabled = [&] { return enabled; };
    undo.textNow = [&] { return text; };
    fixture.registry.add({undo});
    CHECK(!fixture.registry.action(u"edit.undo"_s)->isEnabled());

    enabled = true;
    text = u"Undo “Move page”"_s;
    fixture.registry.refresh();
    CHECK(fixture.registry.action(u"edit.undo"_s)->isEnabled());
    CHECK(fixture.registry.action(u"edit.undo"_s)->text() == text);
}

TEST_CASE("A shortcut means what the pane with the focus says")
{
    CommandsFixture fixture;
    int inLeft = 0;
    int inRight = 0;
    ui::Command left = fixture.command(u"left.duplicate"_s, ui::Menu::Edit, 0, &inLeft);
    left.shortcuts = {QKeySequence(u"Ctrl+D"_s)};
    left.scope = fixture.left;
    ui::Command right = fixture.command(u"right.duplicate"_s, ui::Menu::Edit, 0, &inRight);
    right.shortcuts = {QKeySequence(u"Ctrl+D"_s)};
    right.scope = fixture.right;
    fixture.registry.add({left, right});

    fixture.right->setFocus();
    QTest::keyClick(fixture.right, Qt::Key_D, Qt::ControlModifier);
    CHECK(inRight == 1);
    CHECK(inLeft == 0);
    fixture.left->setFocus();
    QTest::keyClick(fixture.left, Qt::Key_D, Qt::ControlModifier);
    CHECK(inLeft == 1);
    CHECK(inRight == 1);
}

TEST_CASE("Commands can be taken away while one of their buttons has the focus")
{
    CommandsFixture fixture;
    fixture.registry.add({fixture.command(u"a.one"_s, ui::Menu::File, 0, &fixture.runs),
                          fixture.command(u"a.two"_s, ui::Menu::File, 0, &fixture.runs)});
    QToolBar bar(&fixture.window);
    bar.addAction(fixture.registry.action(u"a.one"_s));
    bar.addAction(fixture.registry.action(u"a.two"_s));
    bar.show();
    QWidget *button = bar.widgetForAction(fixture.registry.action(u"a.one"_s));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFocus();
    int refreshes = 0;
    QObject::connect(qApp, &QApplication::focusChanged, &fixture.registry, [&] {
        ++refreshes;
        fixture.registry.refresh();
    });
    fixture.registry.clear();
    CHECK(refreshes > 0);
    CHECK(fixture.registry.commands().isEmpty());
}
