// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/folding.h"

#include "tests/support/catch.h"

using namespace carrel;
using namespace Qt::StringLiterals;

TEST_CASE("Folding text")
{
    SECTION("takes case and accents away")
    {
        CHECK(folded(u"Relève ÉTÉ Größe Çà İ"_s) == u"releve ete grosse ca i"_s);
        CHECK(folded(u"ế Ω ς й"_s) == u"e ω σ и"_s);
    }
    SECTION("takes letters with an accent of their own, and one that follows, for the same")
    {
        CHECK(folded(u"e\u0301te\u0301"_s) == folded(u"été"_s));
    }
    SECTION("takes quotation marks, blanks, hyphens and ligatures for their plain ones")
    {
        CHECK(folded(u"l’œuvre\u00a0“d’un” cœur\u202f: a\u2011b\u00ad\u2026"_s)
              == u"l'oeuvre \"d'un\" coeur : a-b..."_s);
    }
    SECTION("leaves scripts alone in which marks make other words")
    {
        CHECK(folded(u"が 한국 कि"_s) == u"が 한국 कि"_s);
        CHECK(folded(u"😀"_s) == u"😀"_s);
    }
    SECTION("tells where each character came from")
    {
        const FoldedText text = foldedText(u"e\u0301æx"_s);
        CHECK(text.text == u"eaex"_s);
        CHECK(text.places == QList<qsizetype>{0, 2, 2, 3, 4});
        CHECK(foldedText({}).places == QList<qsizetype>{0});
    }
}
