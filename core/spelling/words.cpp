// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spelling/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

/// What stands between blanks and is no prose: addresses, names of files, codes.
bool isTechnical(const QString &chunk)
{
    static const QRegularExpression technical(u"://|^www\\.|@|\\p{N}|[/\\\\_]|\\p{L}\\.\\p{L}"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    return technical.match(chunk).hasMatch();
}

void appendWords(const QString &chunk, qsizetype start, QList<WordAt> &words)
{
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\p{M}]*(?:['’][\\p{L}\\p{M}]+)*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    for (auto match = word.globalMatch(chunk); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (found.capturedLength() > 1)
            words.append({start + found.capturedStart(), found.capturedLength(), found.captured()});
    }
}

} // namespace

QList<WordAt> wordsToCheck(const QString &text)
{
    QList<WordAt> words;
    qsizetype start = 0;
    while (start < text.size()) {
        if (text[start].isSpace()) {
            ++start;
            continue;
        }
        qsizetype end = start;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QString chunk = text.mid(start, end - start);
        if (!isTechnical(chunk))
            appendWords(chunk, start, words);
        start = end;
    }
    return words;
}

} // namespace carrel
