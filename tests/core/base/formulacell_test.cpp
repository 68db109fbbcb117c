// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/formulacell.h"

#include "tests/support/catch.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace carrel;

TEST_CASE("A cell is no formula, whatever its text")
{
    const QStringList formulas{
        u"=1+1"_s,     u"+1"_s,       u"-2+3"_s,     u"@SUM(A1)"_s, u"|cmd"_s,
        u"%0"_s,       u"\t=1"_s,     u"\r=1"_s,     u"\n=1"_s,     u"\twords"_s,
        u" =1"_s,      u"  \t @A1"_s, u"\u00a0=1"_s, u"\u3000+1"_s, u"\ufeff=1"_s,
        u"\u200b-1"_s, u"\"=1"_s,     u"' =1"_s,     u"\" \"+1"_s,  u"\uff1d1"_s,
        u" \uff0b1"_s, u"\uff0d1"_s,  u"\uff20A1"_s, u"\u22121"_s,  u"\u0001=1"_s};
    REQUIRE(formulas.size() == 25);
    for (const QString &text : formulas) {
        INFO(text.toStdString());
        CHECK(withoutFormula(text) == u'\'' + text);
    }
}

TEST_CASE("Words stay as they are in a cell")
{
    for (const QString &text :
         {QString(), u"words"_s, u" words"_s, u"1=1"_s, u"a-b"_s, u"\"Yes\" = no"_s, u"(=1)"_s})
        CHECK(withoutFormula(text) == text);
}
