// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/blockedits.h"
#include "core/richtext/richtext.h"
#include "tests/ui/page/columnfixture.h"
#include "tests/ui/spelling/spellingfixture.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

struct SpelledPage : SpellingFixture, ColumnFixture
{
    SpelledPage()
        : ColumnFixture({u"text"_s, u"single"_s})
    {
        setTextLanguage(pane, u"en"_s);
        const QJsonArray wrong = richtext::fromPlain(u"the hadnover"_s);
        REQUIRE(changeField(*session, blocks()[0], u"text"_s, wrong));
        REQUIRE(changeField(*session, blocks()[1], u"options[0].feedback"_s,
                            richtext::fromPlain(u"the shfit is quiet"_s)));
        test::settle();
        read();
    }

    /// Runs the command, closes its menu and returns what is selected.
    QString goOn()
    {
        const QList<Command> commands = pane.commands();
        std::ranges::find(commands, u"page.nextMisspelled"_s, &Command::id)->run();
        const auto *text = qobject_cast<QTextEdit *>(QApplication::focusWidget());
        for (QMenu *menu : pane.findChildren<QMenu *>()) {
            if (menu->isVisible())
                menu->close();
        }
        return text ? text->textCursor().selectedText() : QString();
    }
};

} // namespace

TEST_CASE("The next word to check")
{
    SpelledPage page;
    page.textOf(0).setFocus();
    page.textOf(0).moveCursor(QTextCursor::Start);

    SECTION("is selected, from text to text and round to the first")
    {
        CHECK(page.goOn() == u"hadnover"_s);
        CHECK(page.goOn() == u"shfit"_s);
        CHECK(page.goOn() == u"hadnover"_s);
    }
    SECTION("comes with what it could be")
    {
        const QList<Command> commands = page.pane.commands();
        std::ranges::find(commands, u"page.nextMisspelled"_s, &Command::id)->run();
        const QList<QMenu *> menus = page.pane.findChildren<QMenu *>();
        const auto menu = std::ranges::find_if(menus, &QMenu::isVisible);
        REQUIRE(menu != menus.end());
        CHECK((*menu)->actions().first()->text() == u"handover"_s);
        (*menu)->actions().first()->trigger();
        (*menu)->close();
        page.pane.keepTyping();
        CHECK(page.storedText(page.blocks()[0]).contains(u"the handover"_s));
    }
}
