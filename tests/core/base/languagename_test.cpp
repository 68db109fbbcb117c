// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/languagename.h"

#include "tests/support/catch.h"

using namespace carrel;
using namespace Qt::StringLiterals;

TEST_CASE("A language is called by its own name")
{
    CHECK(languageName(u"en"_s) == u"English"_s); // not of one country
    CHECK(languageName(u"es"_s) == u"Español"_s);
    CHECK(languageName(u"zh"_s) == u"中文"_s);
    CHECK(languageName(u"sv"_s) == u"Svenska"_s);
    CHECK(languageName(u"fr-CH"_s).startsWith(u"Français"));
    CHECK(languageName(u"x-own"_s) == u"x-own"_s);
}
