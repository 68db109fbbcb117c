// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/spellhighlighter.h"

#include "core/spelling/words.h"
#include "ui/spelling/spellchecker.h"
#include "ui/widgets/theme.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace carrel::ui {

SpellHighlighter::SpellHighlighter(QTextEdit &editor, const LanguageOf &languageOf)
    : QObject(editor.document())
    , m_editor(editor)
    , m_languageOf(languageOf)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SpellHighlighter::lookAtAll);
    connect(&SpellChecker::shared(), &SpellChecker::changed, this, [this] { m_later.start(0); });
    connect(editor.document(), &QTextDocument::contentsChange, this,
            [this](int from, int removed, int added) {
                if (removed > 0 || added > 0)
                    lookFrom(from, added);
            });
    connect(&editor, &QTextEdit::cursorPositionChanged, this, &SpellHighlighter::followCursor);
    m_later.start(0);
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

void SpellHighlighter::lookAtAll()
{
    for (QTextBlock block = m_editor.document()->begin(); block.isValid(); block = block.next())
        lookAt(block);
}

void SpellHighlighter::lookFrom(int position, int added)
{
    const QTextBlock last = m_editor.document()->findBlock(position + added);
    for (QTextBlock block = m_editor.document()->findBlock(position); block.isValid();
         block = block.next()) {
        lookAt(block);
        if (block == last)
            return;
    }
}

void SpellHighlighter::lookAt(const QTextBlock &block)
{
    if (!block.layout()->preeditAreaText().isEmpty())
        return; // somebody composes a word there
    const QTextCursor cursor = m_editor.textCursor();
    const bool isTypedIn = m_editor.hasFocus() && cursor.block() == block;
    if (isTypedIn)
        m_cursorBlock = block.blockNumber();
    QTextCharFormat look;
    look.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    look.setUnderlineColor(tones(m_editor.palette()).bad);
    QList<QTextLayout::FormatRange> ranges;
    for (const Misspelled &word : misspelledIn(block)) {
        if (!isTypedIn || word.position + word.length != cursor.position())
            ranges.append({word.position - block.position(), word.length, look});
    }
    if (ranges == block.layout()->formats())
        return;
    block.layout()->setFormats(ranges);
    m_editor.document()->markContentsDirty(block.position(), block.length());
}

/// The word that was left alone while it was typed is looked at once the cursor goes on.
void SpellHighlighter::followCursor()
{
    if (m_cursorBlock < 0)
        return;
    const QTextBlock block =
        m_editor.document()->findBlockByNumber(std::exchange(m_cursorBlock, -1));
    if (block.isValid())
        lookAt(block);
}

std::optional<SpellHighlighter::Misspelled> SpellHighlighter::at(int position) const
{
    const QList<Misspelled> words = misspelledIn(m_editor.document()->findBlock(position));
    const auto word = std::ranges::find_if(words, [&](const Misspelled &found) {
        return found.position <= position && position <= found.position + found.length;
    });
    return word == words.end() ? std::nullopt : std::optional(*word);
}

std::optional<SpellHighlighter::Misspelled> SpellHighlighter::next(int position) const
{
    for (QTextBlock block = m_editor.document()->findBlock(position); block.isValid();
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
