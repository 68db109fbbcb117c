// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spelling/spellchecker.h"

#include "tests/ui/spelling/spellingfixture.h"

#include <QSignalSpy>
#include <QWidget>

using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("SpellChecker")
{
    SpellingFixture fixture;
    SpellChecker &checker = fixture.checker;
    const auto isRight = [&](const QString &word, const QString &language) {
        checker.isRight(word, language);
        fixture.read();
        return checker.isRight(word, language);
    };

    SECTION("calls everything right until a dictionary is read, and says when it is")
    {
        QSignalSpy changed(&checker, &SpellChecker::changed);
        CHECK(checker.isRight(u"hadnover"_s, u"en"_s));
        fixture.read();
        CHECK(changed.size() == 1);
        CHECK_FALSE(checker.isRight(u"hadnover"_s, u"en"_s));
    }
    SECTION("knows each language by itself")
    {
        CHECK(isRight(u"relève"_s, u"fr"_s));
        CHECK_FALSE(isRight(u"relève"_s, u"en"_s));
    }
    SECTION("calls everything right in a language without a dictionary, and says so")
    {
        CHECK(isRight(u"Schicht"_s, u"de"_s));
        CHECK_FALSE(checker.hasDictionary(u"de"_s));
        CHECK(checker.hasDictionary(u"en"_s));
        CHECK(checker.isRight(u"anything"_s, QString()));
    }
    SECTION("keeps the author's words for the next time")
    {
        CHECK_FALSE(isRight(u"carrel"_s, u"en"_s));
        checker.learn(u"carrel"_s, u"en"_s);
        CHECK(checker.isRight(u"carrel"_s, u"en"_s));
        checker.useFolders({fixture.dictionaries.path()},
                           fixture.words.filePath(u"words"_s)); // as if begun anew
        CHECK(isRight(u"carrel"_s, u"en"_s));
        CHECK_FALSE(isRight(u"carrel"_s, u"fr"_s));
    }
    SECTION("passes over words until the program ends")
    {
        CHECK_FALSE(isRight(u"carrel"_s, u"en"_s));
        checker.ignore(u"carrel"_s);
        CHECK(checker.isRight(u"carrel"_s, u"en"_s));
    }
    SECTION("says nothing while it is off")
    {
        CHECK_FALSE(isRight(u"hadnover"_s, u"en"_s));
        checker.turnOff();
        CHECK(checker.isRight(u"hadnover"_s, u"en"_s));
        checker.turnOn();
        CHECK_FALSE(checker.isRight(u"hadnover"_s, u"en"_s));
    }
}

TEST_CASE("The language of texts")
{
    SECTION("is that of the nearest widget around that says one")
    {
        QWidget window;
        auto *pane = new QWidget(&window);
        const auto *text = new QWidget(pane);
        CHECK(textLanguageOf(*text).isEmpty());
        setTextLanguage(window, u"en"_s);
        CHECK(textLanguageOf(*text) == u"en"_s);
        setTextLanguage(*pane, u"fr"_s);
        CHECK(textLanguageOf(*text) == u"fr"_s);
        CHECK(textLanguageOf(window) == u"en"_s);
    }
}
