// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringMatcher>
#include <QStringView>

namespace carrel {

/// What is looked for in a text, and how.
struct WordsToFind
{
    QString text;
    bool matchCase = false; ///< And accents; else as core/base/folding.h compares.
    bool wholeWords = false;

    friend bool operator==(const WordsToFind &, const WordsToFind &) = default;
};

/// A stretch of a text.
struct Stretch
{
    qsizetype at = 0;
    qsizetype length = 0;

    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// Finds words in plain text.
class TextMatcher
{
public:
    explicit TextMatcher(const WordsToFind &words);

    /// From left to right; none overlaps another. Nothing where there is nothing to look for.
    QList<Stretch> stretchesIn(QStringView text) const;

private:
    QList<Stretch> exactIn(QStringView text) const;
    QList<Stretch> foldedIn(QStringView text) const;
    bool isWanted(QStringView text, const Stretch &found) const;

    WordsToFind m_words;
    QStringMatcher m_matcher;
};

/// What is written for `found`: `with`, with a capital where the found words have one, or capitals
/// where they have them, if the case was not to match.
QString wordsFor(const WordsToFind &words, const QString &found, const QString &with);

} // namespace carrel
