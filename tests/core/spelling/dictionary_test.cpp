// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spelling/dictionary.h"

#include "tests/core/spelling/smalldictionary.h"

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Dictionary> opened(const SmallDictionaries &folder, const QString &language)
{
    auto dictionary = Dictionary::open(*dictionaryFor(language, {folder.path()}));
    REQUIRE(dictionary);
    return std::move(*dictionary);
}

} // namespace

TEST_CASE("A dictionary")
{
    const SmallDictionaries folder;

    SECTION("knows its words, with endings and at the beginning of a sentence")
    {
        const auto english = opened(folder, u"en"_s);
        CHECK(english->isRight(u"handovers"_s));
        CHECK(english->isRight(u"Shift"_s));
        CHECK_FALSE(english->isRight(u"hadnover"_s));
        CHECK_FALSE(english->isRight(u"hadnover"_s)); // asked again, remembered
    }
    SECTION("takes a typographic apostrophe for a plain one, both ways")
    {
        const auto english = opened(folder, u"en"_s);
        CHECK(english->isRight(u"don’t"_s));
        CHECK(english->suggestions(u"don’s"_s).contains(u"don’t"_s));
    }
    SECTION("judges no numbers, no abbreviations and no other alphabet")
    {
        const auto french = opened(folder, u"fr"_s);
        CHECK(french->isRight(u"06:05"_s));
        CHECK(french->isRight(u"SCORM"_s));
        CHECK(french->isRight(u"слово"_s));
    }
    SECTION("reads dictionaries in the letters of former days")
    {
        const auto french = opened(folder, u"fr"_s);
        CHECK(french->isRight(u"relève"_s));
        CHECK_FALSE(french->isRight(u"releve"_s));
        CHECK(french->suggestions(u"releve"_s).contains(u"relève"_s));
    }
    SECTION("learns words")
    {
        const auto english = opened(folder, u"en"_s);
        CHECK_FALSE(english->isRight(u"carrel"_s));
        english->add(u"carrel"_s);
        CHECK(english->isRight(u"carrel"_s));
    }
    SECTION("gives no more suggestions than asked for, and none for nonsense")
    {
        const auto english = opened(folder, u"en"_s);
        CHECK(english->suggestions(u"shif"_s, 1).size() <= 1);
        CHECK(english->suggestions(QString(500, u'x')).isEmpty());
    }
    SECTION("that cannot be read is an error")
    {
        CHECK(Dictionary::open({u"x"_s, u"/nowhere/x.aff"_s, u"/nowhere/x.dic"_s}).error().code
              == ErrorCode::NotFound);
        folder.write(u"de.aff"_s, "SET KLINGON-1\n");
        folder.write(u"de.dic"_s, "1\nSchicht\n");
        CHECK(Dictionary::open(*dictionaryFor(u"de"_s, {folder.path()})).error().code
              == ErrorCode::InvalidInput);
    }
}
