// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/spellingmenu.h"

#include "core/base/translate.h"
#include "ui/spelling/spellchecker.h"
#include "ui/spelling/spellhighlighter.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QMenu>
#include <QTextEdit>

namespace carrel::ui {

namespace {

/// As if it had been typed over the other one, so that the editor notices.
void replaceWord(QTextEdit &editor, const SpellHighlighter::Misspelled &found, const QString &word)
{
    QTextCursor cursor(editor.document());
    cursor.setPosition(found.position);
    cursor.setPosition(found.position + found.length, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
    QInputMethodEvent typed;
    typed.setCommitString(word);
    QCoreApplication::sendEvent(&editor, &typed);
}

} // namespace

bool addSpelling(QMenu &menu, QTextEdit &editor, int position)
{
    const SpellHighlighter *highlighter = SpellHighlighter::of(editor);
    const auto found = highlighter ? highlighter->at(position) : std::nullopt;
    if (!found)
        return false;
    SpellChecker &checker = SpellChecker::shared();
    const QStringList suggestions = checker.suggestions(found->word, found->language);
    for (const QString &suggestion : suggestions) {
        QString shown = suggestion;
        shown.replace(u'&', QStringLiteral("&&"));
        menu.addAction(shown, &editor, [&editor, word = *found, suggestion] {
            replaceWord(editor, word, suggestion);
        });
    }
    if (suggestions.isEmpty())
        menu.addAction(carrel::tr("No suggestion"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(carrel::tr("Add to my words"), &checker,
                   [&checker, word = *found] { checker.learn(word.word, word.language); });
    menu.addAction(carrel::tr("Pass over this word"), &checker,
                   [&checker, word = found->word] { checker.ignore(word); });
    return true;
}

} // namespace carrel::ui
