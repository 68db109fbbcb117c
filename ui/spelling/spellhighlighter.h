// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

#include <functional>
#include <optional>

class QTextCursor;
class QTextEdit;

namespace carrel::ui {

/// Underlines what may be misspelled in an editor. It changes only how the text looks. The word
/// that is being typed is left alone until it is complete.
class SpellHighlighter : public QSyntaxHighlighter
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

protected:
    void highlightBlock(const QString &text) override;

private:
    QList<Misspelled> misspelledIn(const QTextBlock &block) const;
    std::optional<QString> languageAt(const QTextBlock &block, int position) const;
    void followCursor();

    QTextEdit &m_editor;
    LanguageOf m_languageOf;
    QTextCharFormat m_look;
    int m_cursorBlock = -1;
    bool m_isTyping = false; ///< The text changed, and the cursor has not gone elsewhere since.
};

} // namespace carrel::ui
