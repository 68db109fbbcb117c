// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spelling/dictionaryfiles.h"

#include "tests/core/spelling/smalldictionary.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("dictionaryFor")
{
    const SmallDictionaries folder;
    const auto nameFor = [&](const QString &language) {
        const auto found = dictionaryFor(language, {folder.path()});
        return found ? found->name : QString();
    };

    SECTION("prefers the region that is asked for")
    {
        folder.write(u"en_GB.aff"_s, "SET UTF-8\n");
        folder.write(u"en_GB.dic"_s, "1\ncolour\n");
        CHECK(nameFor(u"en-GB"_s) == u"en_GB"_s);
        CHECK(nameFor(u"en"_s) == u"en_US"_s);
    }
    SECTION("takes the language where there is no such region")
    {
        CHECK(nameFor(u"fr-CH"_s) == u"fr"_s);
        CHECK(nameFor(u"en-AU"_s) == u"en_US"_s);
    }
    SECTION("wants both files")
    {
        folder.write(u"de.dic"_s, "1\nSchicht\n");
        CHECK(nameFor(u"de"_s).isEmpty());
    }
    SECTION("finds nothing for other languages")
    {
        CHECK(nameFor(u"es"_s).isEmpty());
        CHECK(nameFor(QString()).isEmpty());
        CHECK_FALSE(dictionaryFor(u"en"_s, {u"/nowhere"_s}));
    }
}
