// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/shortcutchoice.h"

#include "tests/support/catch.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/keyhints.h"
#include "ui/commands/shortcutrules.h"

#include <QAction>
#include <QHelpEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::ui;

namespace {

Shortcuts keysOf(const QStringList &texts)
{
    Shortcuts shortcuts;
    for (const QString &text : texts)
        shortcuts << QKeySequence(text);
    return shortcuts;
}

Command commandWith(const QString &id, const QStringList &shortcuts, QWidget *scope = nullptr)
{
    return {.id = id, .text = id, .shortcuts = keysOf(shortcuts), .run = [] {}, .scope = scope};
}

/// Two panes that both duplicate, and commands of the whole window.
struct ShortcutsFixture
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"studio.ini"_s);
    QSettings settings{file, QSettings::IniFormat};
    QWidget window;
    QWidget left{&window};
    QWidget right{&window};
    Command save = commandWith(u"file.save"_s, {u"Ctrl+S"_s});
    Command check = commandWith(u"course.check"_s, {u"F7"_s});
    Command add = commandWith(u"page.add"_s, {u"Ctrl+Return"_s, u"Ctrl+Enter"_s});
    Command leftTwice = commandWith(u"left.duplicate"_s, {u"Ctrl+D"_s}, &left);
    Command rightTwice = commandWith(u"right.duplicate"_s, {u"Ctrl+D"_s}, &right);
    Command copy = commandWith(u"left.copy"_s, {u"Ctrl+C"_s}, &left);
    QList<Command> commands{save, check, add, leftTwice, rightTwice, copy};

    Shortcuts now(const Command &command)
    {
        return ShortcutChoice(settings).shortcutsOf(commands).value(command.id);
    }
};

} // namespace

TEST_CASE("Shortcuts that an author changes")
{
    ShortcutsFixture fixture;
    ShortcutChoice choice(fixture.settings);
    int changes = 0;
    QObject::connect(&choice, &ShortcutChoice::changed, [&] { ++changes; });

    SECTION("are the standard ones at first")
    {
        for (const Command &command : std::as_const(fixture.commands))
            CHECK(fixture.now(command) == command.shortcuts);
    }
    SECTION("are kept in the settings, also that there is none")
    {
        choice.choose(fixture.check, keysOf({u"Ctrl+;"_s, u"F5"_s}), fixture.commands);
        choice.choose(fixture.save, {}, fixture.commands);
        CHECK(changes == 2);
        fixture.settings.sync();
        QSettings again(fixture.file, QSettings::IniFormat);
        const auto all = ShortcutChoice(again).shortcutsOf(fixture.commands);
        CHECK(all.value(fixture.check.id) == keysOf({u"Ctrl+;"_s, u"F5"_s}));
        CHECK(all.value(fixture.save.id).isEmpty());
        CHECK(all.value(fixture.add.id) == fixture.add.shortcuts);
    }
    SECTION("are taken from the command that had them, and come back with the standard")
    {
        choice.choose(fixture.check, keysOf({u"Ctrl+S"_s}), fixture.commands);
        CHECK(fixture.now(fixture.check) == keysOf({u"Ctrl+S"_s}));
        CHECK(fixture.now(fixture.save).isEmpty());
        choice.choose(fixture.check, fixture.check.shortcuts, fixture.commands);
        CHECK(fixture.now(fixture.save) == fixture.save.shortcuts);
        CHECK(choice.kept().isEmpty());
    }
    SECTION("are taken from one that was given them before, which keeps its others")
    {
        choice.choose(fixture.check, keysOf({u"F5"_s, u"F9"_s}), fixture.commands);
        choice.choose(fixture.save, keysOf({u"F5"_s}), fixture.commands);
        CHECK(fixture.now(fixture.save) == keysOf({u"F5"_s}));
        CHECK(fixture.now(fixture.check) == keysOf({u"F9"_s}));
    }
    SECTION("may be the same in two panes, never in a pane and the whole window")
    {
        choice.choose(fixture.rightTwice, keysOf({u"Ctrl+J"_s}), fixture.commands);
        choice.choose(fixture.leftTwice, keysOf({u"Ctrl+J"_s}), fixture.commands);
        CHECK(fixture.now(fixture.rightTwice) == keysOf({u"Ctrl+J"_s}));
        CHECK(fixture.now(fixture.leftTwice) == keysOf({u"Ctrl+J"_s}));
        choice.choose(fixture.save, keysOf({u"Ctrl+J"_s}), fixture.commands);
        CHECK(fixture.now(fixture.rightTwice).isEmpty());
        CHECK(fixture.now(fixture.leftTwice).isEmpty());
    }
    SECTION("win over the standard of a command that a later version brings")
    {
        choice.choose(fixture.check, keysOf({u"Ctrl+M"_s}), fixture.commands);
        fixture.commands.prepend(commandWith(u"new.one"_s, {u"Ctrl+M"_s}));
        CHECK(fixture.now(fixture.check) == keysOf({u"Ctrl+M"_s}));
        CHECK(fixture.now(fixture.commands.first()).isEmpty());
    }
    SECTION("can all go back to the standard, and what was can be brought back")
    {
        choice.choose(fixture.check, keysOf({u"F5"_s}), fixture.commands);
        const auto before = choice.kept();
        choice.forgetAll();
        CHECK(fixture.now(fixture.check) == fixture.check.shortcuts);
        choice.setKept(before);
        CHECK(fixture.now(fixture.check) == keysOf({u"F5"_s}));
    }
}

TEST_CASE("Settings that say nothing of use about shortcuts are left alone")
{
    ShortcutsFixture fixture;
    const QString key = u"shortcuts/course.check"_s;

    SECTION("keys that are none")
    {
        fixture.settings.setValue(key, u"Hyper+Thing; F5"_s);
    }
    SECTION("several keys after another")
    {
        fixture.settings.setValue(key, u"Ctrl+X, Ctrl+Y"_s);
    }
    SECTION("keys that writing needs")
    {
        fixture.settings.setValue(key, u"A"_s);
    }
    SECTION("a list, a number, bytes")
    {
        fixture.settings.setValue(key,
                                  GENERATE(QVariant(QStringList{u"F5"_s, u"F6"_s}), QVariant(5.5),
                                           QVariant(QByteArray("\xff\x00\x01", 3))));
    }
    SECTION("more than anybody would choose")
    {
        fixture.settings.setValue(key, QString(u"F5; "_s.repeated(1000)));
    }
    CHECK(fixture.now(fixture.check) == fixture.check.shortcuts);
    CHECK(fixture.settings.contains(key));
}

TEST_CASE("Settings written by hand never give two commands one shortcut")
{
    ShortcutsFixture fixture;
    fixture.settings.setValue(u"shortcuts/course.check"_s, u"F5"_s);
    fixture.settings.setValue(u"shortcuts/file.save"_s, u"F5"_s);
    CHECK(fixture.now(fixture.save) == keysOf({u"F5"_s}));
    CHECK(fixture.now(fixture.check).isEmpty());
}

TEST_CASE("Keys that a command must not have are refused in words")
{
    const Command command = commandWith(u"a.b"_s, {u"Del"_s});
    for (const auto &keys : {u"A"_s,
                             u"Shift+A"_s,
                             u"Return"_s,
                             u"Tab"_s,
                             u"Space"_s,
                             u"Esc"_s,
                             u"Backspace"_s,
                             u"Left"_s,
                             u"Ctrl+C"_s,
                             u"Ctrl+V"_s,
                             u"Ctrl+X"_s,
                             u"Ctrl+A"_s,
                             u"Ctrl+Z"_s,
                             u"Ctrl+B"_s,
                             u"Ctrl+Left"_s,
                             u"Ctrl+Shift+End"_s,
                             u"Ctrl+Backspace"_s,
                             u"Alt+F"_s,
                             u"F10"_s,
                             u"Ctrl+K, Ctrl+D"_s}) {
        INFO(keys.toStdString());
        CHECK_FALSE(refusal(QKeySequence(keys), command).isEmpty());
    }
    for (const auto &keys : {u"Ctrl+K"_s, u"F5"_s, u"Shift+F5"_s, u"Alt+Up"_s, u"Ctrl+Shift+A"_s,
                             u"Ctrl+Alt+1"_s, u"Ctrl+;"_s, u"Meta+D"_s}) {
        INFO(keys.toStdString());
        CHECK(refusal(QKeySequence(keys), command).isEmpty());
    }
    SECTION("never those that the program gives it")
    {
        CHECK(refusal(QKeySequence(Qt::Key_Delete), command).isEmpty());
    }
}

TEST_CASE("What shows a shortcut follows the choice at once")
{
    ShortcutsFixture fixture;
    ShortcutChoice choice(fixture.settings);
    CommandRegistry registry(&fixture.window, &choice);
    registry.add(fixture.commands);
    QToolButton button(&fixture.left);
    nameWithKeys(button, u"Check"_s, fixture.check.id);
    const auto tooltip = [&] {
        QHelpEvent event(QEvent::ToolTip, {}, {});
        QCoreApplication::sendEvent(&button, &event);
        return button.toolTip();
    };
    CHECK(tooltip() == u"Check (F7)");

    choice.choose(fixture.check, keysOf({u"Ctrl+S"_s}), fixture.commands);
    CHECK(registry.action(fixture.check.id)->shortcut() == QKeySequence(u"Ctrl+S"_s));
    CHECK(registry.action(fixture.check.id)->toolTip().contains(u"Ctrl+S"));
    CHECK(registry.action(fixture.save.id)->shortcuts().isEmpty());
    CHECK(keysNear(fixture.left, fixture.check.id) == u"Ctrl+S");
    CHECK(keysNear(fixture.left, fixture.save.id).isEmpty());
    CHECK(tooltip() == u"Check (Ctrl+S)");
    CHECK(button.accessibleName() == u"Check");
}
