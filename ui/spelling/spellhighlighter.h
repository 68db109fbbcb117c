// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTextCharFormat>
#include <QTimer>

#include <functional>
#include <optional>

class QTextBlock;
class QTextEdit;

namespace carrel::ui {

/// Underlines what may be misspelled in an editor. The word that is being typed is left alone until
/// it is complete. It changes only how the text looks, and nobody is told of a change of the text
/// for it: QSyntaxHighlighter would have the editor say that somebody has typed.
class SpellHighlighter : public QObject
{
    Q_OBJECT

public:
    /// Language of a passage by its format: a tag, empty for that of the text, nothing for what is
    /// not to be checked (code, links).
    using LanguageOf = std::function<std::optional<QString>(const QTextCharFormat &format)>;

    /// The editor owns it.
    explicit SpellHighlighter(QTextEdit &editor, const LanguageOf &languageOf = {});

    static SpellHighlighter *of(const QTextEdit &editor); ///< Null: it is not checked.

    struct Misspelled
    {
        int position = 0; ///< In the document.
        int length = 0;
        QString word;
        QString language;
    };
    /// The word there, if it may be misspelled; also right behind its last letter.
    std::optional<Misspelled> at(int position) const;
    /// The first one that begins at or after a position.
    std::optional<Misspelled> next(int position) const;

private:
    void lookAtAll();
    void lookFrom(int position, int added);
    void lookAt(const QTextBlock &block);
    QList<Misspelled> misspelledIn(const QTextBlock &block) const;
    std::optional<QString> languageAt(const QTextBlock &block, int position) const;
    void followCursor();

    QTextEdit &m_editor;
    LanguageOf m_languageOf;
    QTimer m_later; ///< All of the text, once nothing else is to do.
    int m_cursorBlock = -1; ///< Number of the block that is written in; -1: none.
};

} // namespace carrel::ui
