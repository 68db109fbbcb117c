// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spelling on the page, as PagePane's commands.

#include "core/base/translate.h"
#include "ui/page/blockcard.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/pagepane.h"
#include "ui/page/pagescroll.h"
#include "ui/spelling/spellchecker.h"
#include "ui/spelling/spellhighlighter.h"
#include "ui/spelling/spellingmenu.h"
#include "ui/widgets/message.h"

#include <QApplication>
#include <QMenu>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int spellingGroup = 70; ///< Of the Edit menu.

/// The texts of the page, from top to bottom; cards out of sight are filled in for it.
QList<QTextEdit *> textsOf(CardColumn &cards)
{
    cards.buildAll();
    QList<QTextEdit *> texts;
    for (const NodeId &block : cards.blocks()) {
        QList<QTextEdit *> here = cards.card(block)->findChildren<QTextEdit *>();
        here.removeIf([&](const QTextEdit *text) { return !text->isVisibleTo(&cards); });
        std::ranges::sort(here, {}, [&](const QTextEdit *text) {
            const QPoint at = text->mapTo(&cards, QPoint());
            return std::pair(at.y(), at.x());
        });
        texts += here;
    }
    return texts;
}

void select(QTextEdit &text, const SpellHighlighter::Misspelled &word)
{
    text.setFocus(Qt::ShortcutFocusReason);
    QTextCursor cursor = text.textCursor();
    cursor.setPosition(word.position);
    cursor.setPosition(word.position + word.length, QTextCursor::KeepAnchor);
    text.setTextCursor(cursor);
}

void openMenu(QTextEdit &text, int position)
{
    auto *menu = new QMenu(&text);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSpelling(*menu, text, position);
    menu->popup(text.viewport()->mapToGlobal(text.cursorRect().bottomLeft()));
}

} // namespace

QList<Command> PagePane::spellingCommands()
{
    return {{.id = u"page.nextMisspelled"_s,
             .text = carrel::tr("Next word to check"),
             .menu = Menu::Edit,
             .group = spellingGroup,
             .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F7)},
             .run = [this] { goToMisspelled(); },
             .isEnabled = [this] { return isPageShown() && SpellChecker::shared().isOn(); }},
            {.id = u"page.checkSpelling"_s,
             .text = carrel::tr("Check spelling while writing"),
             .menu = Menu::Edit,
             .group = spellingGroup,
             .run =
                 [] {
                     SpellChecker &checker = SpellChecker::shared();
                     checker.isOn() ? checker.turnOff() : checker.turnOn();
                 },
             .isOn = [] { return SpellChecker::shared().isOn(); }}};
}

/// From the cursor on, and round to the first text of the page.
void PagePane::goToMisspelled()
{
    const QString language = textLanguageOf(*this);
    SpellChecker &checker = SpellChecker::shared();
    checker.hasDictionary(language);
    checker.waitUntilRead();
    if (!checker.hasDictionary(language))
        return showNote(
            this, carrel::tr("No dictionary"),
            carrel::tr("This computer has no dictionary for the language of the course. "
                       "Install one for Hunspell (on Debian: hunspell-fr, hunspell-en-us "
                       "and so on) and start Carrel again."));
    const QList<QTextEdit *> texts = textsOf(cards());
    const auto here = std::max<qsizetype>(
        0, texts.indexOf(qobject_cast<QTextEdit *>(QApplication::focusWidget())));
    for (qsizetype i = 0; i <= texts.size() && !texts.isEmpty(); ++i) {
        QTextEdit &text = *texts[(here + i) % texts.size()];
        const int from = i == 0 && text.hasFocus() ? text.textCursor().selectionEnd() : 0;
        const SpellHighlighter *highlighter = SpellHighlighter::of(text);
        const auto word = highlighter ? highlighter->next(from) : std::nullopt;
        if (!word)
            continue;
        select(text, *word);
        if (PageScroll *scroll = PageScroll::around(cards()))
            scroll->reveal(text);
        return openMenu(text, word->position);
    }
    showNote(this, carrel::tr("Nothing to check"),
             carrel::tr("Every word of this page is in the dictionary or among your words."));
}

} // namespace carrel::ui
