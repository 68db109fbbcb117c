// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spelling/words.h"

#include "tests/support/catch.h"

#include <QStringList>

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(const QString &text)
{
    QStringList words;
    for (const WordAt &word : wordsToCheck(text)) {
        CHECK(text.mid(word.position, word.length) == word.text);
        words.append(word.text);
    }
    return words;
}

} // namespace

TEST_CASE("wordsToCheck")
{
    SECTION("finds words with accents and apostrophes, without the signs around them")
    {
        CHECK(wordsIn(u"«L’équipe» n'a pas dit: relève!"_s)
              == QStringList{u"L’équipe"_s, u"n'a"_s, u"pas"_s, u"dit"_s, u"relève"_s});
        CHECK(wordsIn(u"half-done (nearly)"_s) == QStringList{u"half"_s, u"done"_s, u"nearly"_s});
    }
    SECTION("leaves out addresses, file names, codes and single letters")
    {
        CHECK(wordsIn(u"see https://example.org/page or a@b.org and board.svg"_s)
              == QStringList{u"see"_s, u"or"_s, u"and"_s});
        CHECK(wordsIn(u"H2O at 06:05 in C/D a"_s) == QStringList{u"at"_s, u"in"_s});
    }
    SECTION("finds nothing in nothing")
    {
        CHECK(wordsIn(QString()).isEmpty());
        CHECK(wordsIn(u" \n\t…"_s).isEmpty());
    }
}
