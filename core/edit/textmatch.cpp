// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/textmatch.h"

#include "core/base/folding.h"

#include <algorithm>

namespace carrel {

namespace {

bool isOfWord(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const QChar sign = text[at];
    return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate() || sign == u'_';
}

bool isUpper(const QString &text)
{
    return text.size() > 1 && text == text.toUpper() && text != text.toLower();
}

bool beginsUpper(const QString &text)
{
    return !text.isEmpty() && text[0].isUpper();
}

} // namespace

TextMatcher::TextMatcher(const WordsToFind &words)
    : m_words(words)
    , m_matcher(words.matchCase ? words.text : folded(words.text))
{ }

QList<Stretch> TextMatcher::stretchesIn(QStringView text) const
{
    if (m_matcher.pattern().trimmed().isEmpty())
        return {};
    return m_words.matchCase ? exactIn(text) : foldedIn(text);
}

bool TextMatcher::isWanted(QStringView text, const Stretch &found) const
{
    if (!m_words.wholeWords)
        return true;
    const qsizetype end = found.at + found.length;
    const bool beginsInWord = isOfWord(text, found.at) && isOfWord(text, found.at - 1);
    return !beginsInWord && !(isOfWord(text, end - 1) && isOfWord(text, end));
}

QList<Stretch> TextMatcher::exactIn(QStringView text) const
{
    QList<Stretch> found;
    const qsizetype size = m_matcher.pattern().size();
    for (qsizetype at = m_matcher.indexIn(text); at >= 0;) {
        const bool isOne = isWanted(text, {at, size});
        if (isOne)
            found.append({at, size});
        at = m_matcher.indexIn(text, at + (isOne ? size : 1));
    }
    return found;
}

QList<Stretch> TextMatcher::foldedIn(QStringView text) const
{
    if (m_matcher.indexIn(folded(text)) < 0)
        return {}; // nearly always, and cheaper
    const FoldedText searched = foldedText(text);
    QList<Stretch> found;
    const qsizetype size = m_matcher.pattern().size();
    for (qsizetype at = m_matcher.indexIn(searched.text); at >= 0;) {
        const qsizetype first = searched.places[at];
        const qsizetype after = searched.places[at + size];
        // Half of an "æ" is no letter.
        const bool isWhole = (at == 0 || searched.places[at - 1] != first)
            && searched.places[at + size - 1] != after;
        const Stretch stretch{first, after - first};
        const bool isOne = isWhole && isWanted(text, stretch);
        if (isOne)
            found.append(stretch);
        at = m_matcher.indexIn(searched.text, at + (isOne ? size : 1));
    }
    return found;
}

QString wordsFor(const WordsToFind &words, const QString &found, const QString &with)
{
    if (words.matchCase || with.isEmpty() || beginsUpper(words.text))
        return with;
    if (isUpper(found) && !isUpper(words.text))
        return with.toUpper();
    return beginsUpper(found) ? with[0].toUpper() + with.sliced(1) : with;
}

} // namespace carrel
