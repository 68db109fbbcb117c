// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcutsdialog.h"

#include "tests/ui/shell/studiofixture.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/shortcutrules.h"
#include "ui/richtext/keys.h"
#include "ui/shell/keysfield.h"
#include "ui/shell/shortcuteditor.h"
#include "ui/shell/shortcutspage.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::ui;
using carrel::test::StudioFixture;

namespace {

struct DialogFixture
{
    DialogFixture()
    {
        studio.startBlank();
        dialog = std::make_unique<ShortcutsDialog>(studio.window().registry().commands(),
                                                   studio.studio->shortcuts(), &studio.window());
        dialog->show();
        dialog->activateWindow();
        editor = dialog->findChild<ShortcutEditor *>();
        keys = editor->findChild<KeysField *>();
        list = dialog->findChild<QTreeWidget *>();
    }

    QTreeWidgetItem *item(const QString &id)
    {
        for (QTreeWidgetItemIterator it(list); *it; ++it) {
            if ((*it)->data(0, Qt::UserRole).toString() == id)
                return *it;
        }
        FAIL(id.toStdString());
        return nullptr;
    }

    void select(const QString &id) { list->setCurrentItem(item(id)); }

    QPushButton *button(const QString &text)
    {
        StudioFixture::settle();
        const auto buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text && !button->isHidden())
                return button;
        }
        FAIL(text.toStdString());
        return nullptr;
    }

    QStringList told()
    {
        QStringList texts;
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts << label->text();
        return texts;
    }

    bool isTold(const QString &words) { return told().contains(words); }

    QStringList shown()
    {
        QStringList ids;
        for (QTreeWidgetItemIterator it(list, QTreeWidgetItemIterator::NotHidden); *it; ++it)
            ids << (*it)->data(0, Qt::UserRole).toString();
        ids.removeAll(QString());
        return ids;
    }

    QAction *action(const QString &id) { return studio.window().registry().action(id); }

    StudioFixture studio;
    std::unique_ptr<ShortcutsDialog> dialog;
    ShortcutEditor *editor;
    KeysField *keys;
    QTreeWidget *list;
};

} // namespace

TEST_CASE("The shortcuts of the window")
{
    DialogFixture fixture;

    SECTION("are changed by pressing new keys, in every window at once")
    {
        MainWindow *other = fixture.studio.studio->openWindow();
        fixture.select(u"view.palette"_s);
        fixture.keys->setFocus();
        QTest::keyClick(fixture.keys, Qt::Key_G, Qt::ControlModifier);
        CHECK(fixture.isTold(u"Ctrl+G is free."_s));
        fixture.button(u"Change to these keys"_s)->click();
        CHECK(fixture.action(u"view.palette"_s)->shortcuts() == QList{QKeySequence(u"Ctrl+G"_s)});
        CHECK(other->registry().action(u"view.palette"_s)->shortcut() == QKeySequence(u"Ctrl+G"_s));
        CHECK(fixture.item(u"view.palette"_s)->text(1) == u"Ctrl+G");
        CHECK(fixture.item(u"view.palette"_s)->text(2) == u"Ctrl+K");
        fixture.button(u"Take back"_s)->click();
        CHECK(fixture.action(u"view.palette"_s)->shortcut() == QKeySequence(u"Ctrl+K"_s));
    }
    SECTION("are added and removed one by one")
    {
        fixture.select(u"view.palette"_s);
        fixture.keys->press(QKeySequence(u"Ctrl+G"_s));
        fixture.button(u"Add these keys"_s)->click();
        CHECK(fixture.item(u"view.palette"_s)->text(1) == u"Ctrl+K or Ctrl+G");
        fixture.button(u"Ctrl+K"_s)->click();
        CHECK(fixture.item(u"view.palette"_s)->text(1) == u"Ctrl+G");
        fixture.button(u"Back to the standard"_s)->click();
        CHECK(fixture.item(u"view.palette"_s)->text(1) == u"Ctrl+K");
        CHECK(fixture.item(u"view.palette"_s)->text(2).isEmpty());
    }
    SECTION("are taken from another command only after saying so")
    {
        fixture.select(u"page.addBlock"_s);
        fixture.keys->press(QKeySequence(u"Ctrl+D"_s));
        const QString told = fixture.told().filter(u"Take it from there?"_s).value(0);
        CHECK(told.startsWith(u"Ctrl+D is also "));
        CHECK(told.contains(u"“Duplicate block”"));
        CHECK(told.contains(u"“Duplicate page or module”"));
        fixture.button(u"Take and add"_s)->click();
        CHECK(fixture.action(u"page.duplicateBlock"_s)->shortcuts().isEmpty());
        CHECK(fixture.action(u"outline.duplicate"_s)->shortcuts().isEmpty());
        fixture.button(u"Standard for all"_s)->click();
        CHECK(fixture.action(u"page.duplicateBlock"_s)->shortcut() == QKeySequence(u"Ctrl+D"_s));
    }
    SECTION("of two panes do not stand in each other's way")
    {
        fixture.select(u"page.joinTexts"_s);
        fixture.keys->press(QKeySequence(Qt::Key_F2)); // of the outline
        CHECK(fixture.isTold(u"F2 is free here. In another pane it stays “Rename”."_s));
    }
    SECTION("refuse in words what writing needs")
    {
        fixture.select(u"view.palette"_s);
        fixture.keys->press(QKeySequence(u"Ctrl+C"_s));
        CHECK(fixture.isTold(u"Ctrl+C is needed in texts. Choose other keys."_s));
        CHECK_FALSE(fixture.button(u"Change to these keys"_s)->isEnabled());
        CHECK_FALSE(fixture.button(u"Add these keys"_s)->isEnabled());
    }
    SECTION("are found by words and by pressing keys")
    {
        auto *byKeys = fixture.dialog->findChildren<KeysField *>().first() == fixture.keys
            ? fixture.dialog->findChildren<KeysField *>().last()
            : fixture.dialog->findChildren<KeysField *>().first();
        byKeys->press(QKeySequence(u"Ctrl+D"_s));
        CHECK(fixture.shown() == QStringList{u"outline.duplicate"_s, u"page.duplicateBlock"_s});
        byKeys->press({});
        fixture.dialog->findChild<QLineEdit *>()->setText(u"palette that is none"_s);
        CHECK(fixture.shown().isEmpty());
        fixture.dialog->findChild<QLineEdit *>()->setText(u"any go"_s);
        CHECK(fixture.shown() == QStringList{u"view.palette"_s});
    }
    SECTION("say something in every cell of the list")
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(fixture.list);
        QStringList silent;
        for (int i = 0; i < list->childCount(); ++i) {
            if (list->child(i)->text(QAccessible::Name).isEmpty())
                silent << u"%1 after %2"_s.arg(i).arg(
                    i > 0 ? list->child(i - 1)->text(QAccessible::Name) : QString());
        }
        CHECK(silent == QStringList());
    }
    SECTION("stand on a page to print, with the choice of the author and the keys of texts")
    {
        const QList<Command> &commands = fixture.studio.window().registry().commands();
        ShortcutChoice &choice = fixture.studio.studio->shortcuts();
        const auto palette = std::ranges::find(commands, u"view.palette"_s, &Command::id);
        choice.choose(*palette, {QKeySequence(u"Ctrl+<"_s)}, commands);
        const QString page = shortcutsPage(commands, choice);
        CHECK(page.contains(u"<b>Ctrl+&lt;</b></td><td>Go to anything…"));
        CHECK(page.contains(u"<b>Ctrl+B</b>"));
        CHECK_FALSE(page.contains(u"Ctrl+K<"));
    }
}

TEST_CASE("A field for keys")
{
    KeysField field(u"Press keys"_s, u"Keys"_s);
    QList<QKeySequence> pressed;
    QObject::connect(&field, &KeysField::pressed, [&](const QKeySequence &keys) {
        if (!keys.isEmpty())
            pressed << keys;
    });

    SECTION("takes one combination at once, the next one in its place")
    {
        QTest::keyClick(&field, Qt::Key_D, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(pressed == QList{QKeySequence(u"Ctrl+D"_s), QKeySequence(u"Ctrl+Shift+E"_s)});
        CHECK(field.keySequence() == QKeySequence(u"Ctrl+Shift+E"_s));
    }
    SECTION("leaves Tab and Escape to the dialog")
    {
        QTest::keyClick(&field, Qt::Key_Tab);
        QTest::keyClick(&field, Qt::Key_Escape);
        CHECK(pressed.isEmpty());
    }
}

TEST_CASE("No shortcut can be given that a text would take for itself")
{
    const Command command{.id = u"a.b"_s, .text = u"A"_s, .run = [] {}};
    const QList<Qt::KeyboardModifiers> modifiers{Qt::NoModifier, Qt::ShiftModifier,
                                                 Qt::ControlModifier,
                                                 Qt::ControlModifier | Qt::ShiftModifier};
    for (const Qt::KeyboardModifiers with : modifiers) {
        for (int key = Qt::Key_Space; key <= Qt::Key_AsciiTilde; ++key) {
            const QKeyEvent event(QEvent::KeyPress, key, with);
            const QKeySequence keys(QKeyCombination(with, Qt::Key(key)));
            INFO(keys.toString().toStdString());
            if (isWritingKey(event))
                CHECK_FALSE(refusal(keys, command).isEmpty());
        }
        for (int key = Qt::Key_Escape; key <= Qt::Key_PageDown; ++key) {
            const QKeyEvent event(QEvent::KeyPress, key, with);
            const QKeySequence keys(QKeyCombination(with, Qt::Key(key)));
            INFO(keys.toString().toStdString());
            if (isWritingKey(event))
                CHECK_FALSE(refusal(keys, command).isEmpty());
        }
    }
}
