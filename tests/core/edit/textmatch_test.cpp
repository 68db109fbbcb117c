// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/textmatch.h"

#include "tests/support/catch.h"

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

QList<Stretch> stretches(const WordsToFind &words, const QString &text)
{
    return TextMatcher(words).stretchesIn(text);
}

} // namespace

TEST_CASE("TextMatcher")
{
    SECTION("finds words whatever their case and accents, and says where they stand as written")
    {
        CHECK(stretches({u"releve"_s}, u"La Relève, la rele\u0300ve"_s)
              == QList<Stretch>{{3, 6}, {14, 7}});
        CHECK(stretches({u"RELÈVE"_s}, u"releve"_s) == QList<Stretch>{{0, 6}});
    }
    SECTION("matches case and accents where asked to")
    {
        CHECK(stretches({.text = u"Shift"_s, .matchCase = true}, u"shift Shift SHIFT"_s)
              == QList<Stretch>{{6, 5}});
        CHECK(stretches({.text = u"ete"_s, .matchCase = true}, u"été"_s).isEmpty());
    }
    SECTION("finds whole words where asked to")
    {
        const WordsToFind words{.text = u"shift"_s, .wholeWords = true};
        CHECK(stretches(words, u"shifts, makeshift, shift_2, (shift) shift"_s)
              == QList<Stretch>{{29, 5}, {36, 5}});
        CHECK(stretches({.text = u"!"_s, .wholeWords = true}, u"Go!"_s).size() == 1);
        CHECK(stretches({.text = u"ete"_s, .wholeWords = true}, u"été"_s).size() == 1);
    }
    SECTION("does not find half of a letter")
    {
        CHECK(stretches({u"o"_s}, u"cœur"_s).isEmpty());
        CHECK(stretches({u"coeur"_s}, u"Cœur"_s) == QList<Stretch>{{0, 4}});
    }
    SECTION("finds places that do not overlap")
    {
        CHECK(stretches({u"aa"_s}, u"aaaaa"_s) == QList<Stretch>{{0, 2}, {2, 2}});
    }
    SECTION("finds nothing where nothing is looked for")
    {
        CHECK(stretches({u""_s}, u"text"_s).isEmpty());
        CHECK(stretches({u"  "_s}, u"a  b"_s).isEmpty());
        CHECK(stretches({u"\u0301"_s}, u"e\u0301"_s).isEmpty());
    }
}

TEST_CASE("Words put in the place of others")
{
    SECTION("get a capital, or capitals, where those had them")
    {
        CHECK(wordsFor({u"shift"_s}, u"shift"_s, u"turn"_s) == u"turn"_s);
        CHECK(wordsFor({u"shift"_s}, u"Shift"_s, u"turn"_s) == u"Turn"_s);
        CHECK(wordsFor({u"shift"_s}, u"SHIFT"_s, u"turn"_s) == u"TURN"_s);
        CHECK(wordsFor({u"shift"_s}, u"Shift"_s, {}).isEmpty());
    }
    SECTION("stay as they are written where case matters, or was written on purpose")
    {
        CHECK(wordsFor({.text = u"shift"_s, .matchCase = true}, u"Shift"_s, u"turn"_s)
              == u"turn"_s);
        CHECK(wordsFor({u"SCORM"_s}, u"SCORM"_s, u"package"_s) == u"package"_s);
    }
}
