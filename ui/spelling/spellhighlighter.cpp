// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/spellhighlighter.h"

#include "core/spelling/words.h"
#include "ui/spelling/spellchecker.h"
#include "ui/widgets/theme.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

namespace carrel::ui {

SpellHighlighter::SpellHighlighter(QTextEdit &editor, const LanguageOf &languageOf)
    : QSyntaxHighlighter(editor.document())
    , m_editor(editor)
    , m_languageOf(languageOf)
{
    m_look.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    m_look.setUnderlineColor(tones(editor.palette()).bad);
    connect(&SpellChecker::shared(), &SpellChecker::changed, this,
            &QSyntaxHighlighter::rehighlight);
    connect(&editor, &QTextEdit::cursorPositionChanged, this, &SpellHighlighter::followCursor);
}

SpellHighlighter *SpellHighlighter::of(const QTextEdit &editor)
{
    return editor.document()->findChild<SpellHighlighter *>(QString(), Qt::FindDirectChildrenOnly);
}

std::optional<QString> SpellHighlighter::languageAt(const QTextBlock &block, int position) const
{
    if (m_languageOf) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.contains(block.position() + position))
                continue;
            const auto language = m_languageOf(fragment.charFormat());
            if (!language || !language->isEmpty())
                return language;
        }
    }
    return textLanguageOf(m_editor);
}

QList<SpellHighlighter::Misspelled> SpellHighlighter::misspelledIn(const QTextBlock &block) const
{
    QList<Misspelled> found;
    if (!SpellChecker::shared().isOn())
        return found;
    for (const WordAt &word : wordsToCheck(block.text())) {
        const auto language = languageAt(block, int(word.position));
        if (language && !SpellChecker::shared().isRight(word.text, *language)) {
            found.append(
                {block.position() + int(word.position), int(word.length), word.text, *language});
        }
    }
    return found;
}

void SpellHighlighter::highlightBlock(const QString &)
{
    const QTextBlock block = currentBlock();
    const QTextCursor cursor = m_editor.textCursor();
    const bool isTypedIn = m_editor.hasFocus() && cursor.block() == block;
    if (isTypedIn) {
        m_cursorBlock = block.blockNumber();
        m_isTyping = true;
    }
    for (const Misspelled &word : misspelledIn(block)) {
        if (isTypedIn && word.position + word.length == cursor.position())
            continue;
        setFormat(word.position - block.position(), word.length, m_look);
    }
}

/// The word that was left alone while it was typed is looked at once the cursor goes on.
void SpellHighlighter::followCursor()
{
    if (!m_isTyping || m_cursorBlock < 0)
        return;
    m_isTyping = false;
    const QTextBlock block = document()->findBlockByNumber(m_cursorBlock);
    if (block.isValid())
        rehighlightBlock(block);
}

std::optional<SpellHighlighter::Misspelled> SpellHighlighter::at(int position) const
{
    const QList<Misspelled> words = misspelledIn(document()->findBlock(position));
    const auto word = std::ranges::find_if(words, [&](const Misspelled &found) {
        return found.position <= position && position <= found.position + found.length;
    });
    return word == words.end() ? std::nullopt : std::optional(*word);
}

std::optional<SpellHighlighter::Misspelled> SpellHighlighter::next(int position) const
{
    for (QTextBlock block = document()->findBlock(position); block.isValid();
         block = block.next()) {
        const QList<Misspelled> words = misspelledIn(block);
        const auto word = std::ranges::find_if(
            words, [&](const Misspelled &found) { return found.position >= position; });
        if (word != words.end())
            return *word;
    }
    return std::nullopt;
}

} // namespace carrel::ui
