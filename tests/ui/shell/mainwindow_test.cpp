// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/studiofixture.h"

#include "core/edit/coursefile.h"
#include "core/edit/outlineedits.h"
#include "ui/commands/commandregistry.h"
#include "ui/shell/banner.h"
#include "ui/shell/changeplace.h"
#include "ui/shell/deskpanes.h"
#include "ui/shell/openingview.h"
#include "ui/widgets/workbar.h"

#include <QAccessible>
#include <QAction>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::ui;
using carrel::test::StudioFixture;

namespace {

/// Controls below `object` that a screen reader could not name.
QStringList unnamed(QAccessibleInterface *object)
{
    QStringList found;
    if (!object || object->state().invisible)
        return found;
    const bool isControl = object->state().focusable && object->role() != QAccessible::Window
        && object->role() != QAccessible::Client && object->role() != QAccessible::Pane
        && object->role() != QAccessible::TreeItem && object->role() != QAccessible::ListItem;
    if (isControl && object->text(QAccessible::Name).isEmpty()) {
        const QObject *widget = object->object();
        found << u"%1 %2 in %3"_s.arg(
            QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
            QLatin1StringView(widget->parent()->metaObject()->className()));
    }
    for (int i = 0; i < object->childCount(); ++i)
        found += unnamed(object->child(i));
    return found;
}

QStringList unnamedIn(QWidget &window)
{
    return unnamed(QAccessible::queryAccessibleInterface(&window));
}

/// Pairs of commands that one shortcut would mean, unless each belongs to a pane of its own.
QStringList clashes(const QList<Command> &commands)
{
    QStringList found;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        for (qsizetype k = i + 1; k < commands.size(); ++k) {
            const Command &a = commands[i];
            const Command &b = commands[k];
            if (a.scope != b.scope && a.scope && b.scope)
                continue;
            for (const QKeySequence &keys : a.shortcuts) {
                if (b.shortcuts.contains(keys))
                    found << u"%1: %2 and %3"_s.arg(keys.toString(), a.id, b.id);
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("The window's commands")
{
    StudioFixture studio;

    SECTION("have texts, and no two share a shortcut")
    {
        CHECK(clashes(studio.window().registry().commands()).isEmpty());
        studio.startBlank();
        const QList<Command> &commands = studio.window().registry().commands();
        CHECK(clashes(commands) == QStringList());
        for (const Command &command : commands) {
            INFO(command.id.toStdString());
            CHECK_FALSE(command.text.isEmpty());
            CHECK(bool(command.run));
        }
    }
    SECTION("name what Undo takes back")
    {
        studio.startBlank();
        studio.edit(u"Nuts & bolts"_s);
        const QAction *undo = studio.window().registry().action(u"edit.undo"_s);
        CHECK(undo->isEnabled());
        CHECK(undo->text().startsWith(u"Undo: "));
        studio.desk().undo();
        StudioFixture::settle();
        CHECK(studio.window().registry().action(u"edit.redo"_s)->isEnabled());
    }
    SECTION("leave letters and Delete to the editor that has the focus")
    {
        studio.startBlank();
        QPlainTextEdit editor(&studio.window());
        editor.setPlainText(u"ab"_s);
        editor.show();
        editor.setFocus();
        studio.window().activateWindow();
        QTest::keyClick(&editor, Qt::Key_Delete);
        CHECK(editor.toPlainText() == u"b");
    }
    SECTION("of an open course go with it")
    {
        studio.startBlank();
        REQUIRE(studio.window().closeCourse());
        StudioFixture::settle();
        for (const Command &command : studio.window().registry().commands())
            CHECK_FALSE(command.id.startsWith(u"edit."));
    }
    SECTION("list recent courses")
    {
        studio.startSaved(u"Nuts & bolts.carrel"_s);
        StudioFixture::settle();
        CHECK(studio.window().registry().action(u"file.recent0"_s)->text().contains(u"&&"));
    }
}

TEST_CASE("Every control of the window has a name")
{
    StudioFixture studio;
    studio.startSaved();
    CHECK(unnamedIn(studio.window()) == QStringList());
    REQUIRE(studio.window().closeCourse());
    StudioFixture::settle();
    CHECK(unnamedIn(studio.window()) == QStringList());
}

TEST_CASE("The focus is in the outline of a course that is opened, also after it was saved")
{
    StudioFixture studio;
    studio.startSaved();
    const QWidget *focus = studio.window().focusWidget();
    REQUIRE(focus);
    CHECK(focus->accessibleName() == u"Outline");
    CHECK(studio.desk().banner().isVisible()); // its button would be the first to get it
}

TEST_CASE("What goes with a course that is closed can still read it")
{
    StudioFixture studio;
    const auto isRead = [&studio](const std::function<void()> &end) {
        EditSession &session = studio.session();
        const auto id = session.view().courseId();
        REQUIRE(id);
        Result<NodeId> last = NodeId();
        // As a field does that loses the focus because it goes.
        QObject::connect(new QObject(&studio.desk()), &QObject::destroyed, &studio.window(),
                         [&] { last = session.view().courseId(); });
        end();
        CHECK(studio.window().desk() == nullptr);
        return last && *last == *id;
    };
    SECTION("when it is saved")
    {
        studio.startSaved();
        CHECK(isRead([&] { studio.window().closeCourse(); }));
    }
    SECTION("when its changes wait for next time")
    {
        studio.startSaved();
        studio.edit();
        studio.answers.onClosing = [](QWidget *, const QString &, int) {
            return ClosingAnswer::Keep;
        };
        CHECK(isRead([&] { studio.window().closeCourse(); }));
    }
    SECTION("when the desktop ends the program")
    {
        studio.startSaved();
        studio.edit();
        CHECK(isRead([&] {
            studio.studio->keepEverything();
            studio.window().closeCourse();
        }));
    }
}

TEST_CASE("The panes begin at the top while nothing is told")
{
    StudioFixture studio;
    studio.startSaved();
    studio.desk().banner().show();
    StudioFixture::settle();
    CHECK(studio.desk().panes().y() > 0);
    studio.desk().banner().hide();
    StudioFixture::settle();
    CHECK(studio.desk().panes().y() == 0);
}

TEST_CASE("A course file dropped on the window")
{
    StudioFixture studio;
    const QString file = studio.startSaved();
    REQUIRE(studio.window().closeCourse());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&studio.window(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&studio.window(), &drop);
    REQUIRE(QTest::qWaitFor([&] { return studio.window().desk() != nullptr; }));
    CHECK(studio.session().path() == file);
}

TEST_CASE("Where a change is found")
{
    StudioFixture studio;
    studio.startBlank();
    EditSession &session = studio.session();
    const auto outline = session.view().outline();
    REQUIRE(outline);
    const NodeId course = outline->first().id;
    ChangeSet changes;

    SECTION("is the page of a block, and the block")
    {
        const auto view = session.view().outline();
        const auto page = std::ranges::find(*view, u"page"_s, &OutlineNode::kind);
        REQUIRE(page != view->end());
        changes.ids[u"node"_s] = {page->id.text()};
        CHECK(placeOf(changes, session.view(), course) == ChangePlace{page->id, {}});
    }
    SECTION("is nowhere when nothing of it exists any more")
    {
        changes.ids[u"node"_s] = {u"gone"_s};
        CHECK_FALSE(placeOf(changes, session.view(), course));
    }
}

TEST_CASE("A glimpse of a course that is being opened")
{
    StudioFixture studio;
    const QString file = studio.startSaved();
    REQUIRE(studio.window().closeCourse());
    StudioFixture::settle();
    MainWindow &window = studio.window();
    const auto course = glanceAtCourseFile(file);
    REQUIRE(course);
    const auto glimpses = [&] { return window.findChildren<OpeningView *>(); };

    SECTION("is seen while the rest is read, and goes when no course comes of it")
    {
        const auto opened =
            window.work().run<int>(u"Opening"_s, [&](const Progress &) -> Result<int> {
                int seen = 0;
                QMetaObject::invokeMethod(
                    &window,
                    [&] {
                        window.showGlimpse(**course);
                        for (const OpeningView *view : glimpses())
                            seen += view->isVisibleTo(&window) ? 1 : 0;
                    },
                    Qt::BlockingQueuedConnection);
                return seen;
            });
        REQUIRE(opened);
        CHECK(*opened == 1);
        window.refreshWelcome();
        StudioFixture::settle();
        CHECK(glimpses().isEmpty());
    }
    SECTION("goes when the course comes")
    {
        studio.studio->openPath(file, &window);
        StudioFixture::settle();
        REQUIRE(window.desk());
        CHECK(glimpses().isEmpty());
    }
    SECTION("that comes too late is not shown")
    {
        window.showGlimpse(**course);
        CHECK(glimpses().isEmpty());
    }
}
