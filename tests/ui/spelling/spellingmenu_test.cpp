// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/spellingmenu.h"

#include "tests/ui/spelling/spellingfixture.h"
#include "ui/spelling/spellhighlighter.h"

#include <QAction>
#include <QMenu>
#include <QTextEdit>

#include <algorithm>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("The menu of a misspelled word")
{
    SpellingFixture fixture;
    QTextEdit editor;
    setTextLanguage(editor, u"en"_s);
    new SpellHighlighter(editor);
    editor.setPlainText(u"the shfit is"_s);
    settle();
    fixture.read();
    QMenu menu;
    const auto choose = [&](const QString &text) {
        const QList<QAction *> actions = menu.actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        REQUIRE(found != actions.end());
        (*found)->trigger();
    };

    SECTION("offers what it could be, and puts it in its place")
    {
        REQUIRE(addSpelling(menu, editor, 6));
        choose(u"shift"_s);
        CHECK(editor.toPlainText() == u"the shift is"_s);
    }
    SECTION("adds it to the author's words")
    {
        REQUIRE(addSpelling(menu, editor, 6));
        choose(u"Add to my words"_s);
        CHECK(fixture.checker.isRight(u"shfit"_s, u"en"_s));
        QMenu again;
        CHECK_FALSE(addSpelling(again, editor, 6));
    }
    SECTION("passes over it")
    {
        REQUIRE(addSpelling(menu, editor, 6));
        choose(u"Pass over this word"_s);
        CHECK(fixture.checker.isRight(u"shfit"_s, u"en"_s));
    }
    SECTION("has nothing to say of other words, and of editors that are not checked")
    {
        CHECK_FALSE(addSpelling(menu, editor, 1));
        QTextEdit other;
        other.setPlainText(u"shfit"_s);
        CHECK_FALSE(addSpelling(menu, other, 2));
        CHECK(menu.isEmpty());
    }
}
