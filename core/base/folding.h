// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace carrel {

// Letters as people compare them when they look for something: no difference in case and accents,
// between straight and curly quotation marks, sorts of blanks and of hyphens; "æ" is "ae", "œ"
// "oe", "ß" "ss". Accents that stand by themselves and soft hyphens are nothing.

/// What becomes of one character: itself or another one, `nothing`, or `several`.
namespace folding {
constexpr char16_t nothing = 0xfffe;
constexpr char16_t several = 0xffff;
/// For all characters of the first plane, by their code.
const char16_t *table();
/// What stands for a character of which the table says `several`.
QStringView severalFor(char16_t character);
} // namespace folding

/// The text folded, and where each of its characters came from.
struct FoldedText
{
    QString text;
    QList<qsizetype> places; ///< Index in the text it was made from, for each; and its size, last.
};
FoldedText foldedText(QStringView text);

/// The same without the places.
QString folded(QStringView text);

} // namespace carrel
