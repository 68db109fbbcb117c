// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reading/truthword.h"

#include "tests/support/catch.h"

using namespace carrel;
using namespace Qt::StringLiterals;

TEST_CASE("truthOf")
{
    SECTION("knows true and false in several languages, whatever the case")
    {
        for (const QString &word : {u"True"_s, u"VRAI"_s, u"richtig"_s, u"t"_s, u"Correct"_s})
            CHECK(truthOf(word) == true);
        for (const QString &word : {u"False"_s, u"faux"_s, u"Falsch"_s, u"F"_s, u"falso"_s})
            CHECK(truthOf(word) == false);
    }
    SECTION("does not mind blanks and a sign behind it")
    {
        CHECK(truthOf(u" True. "_s) == true);
        CHECK(truthOf(u"Faux !"_s) == std::nullopt);
        CHECK(truthOf(u"Faux!"_s) == false);
    }
    SECTION("says nothing of other words")
    {
        CHECK_FALSE(truthOf(u"maybe"_s));
        CHECK_FALSE(truthOf(u"true story"_s));
        CHECK_FALSE(truthOf(QString()));
    }
}
