// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/reading/imported.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

Draft aiken(const char *words)
{
    return imported(u"aiken"_s, QString::fromUtf8(words));
}

using Outcome = DraftItem::Outcome;

} // namespace

TEST_CASE("Aiken questions become single choices")
{
    SECTION("one after the other, with or without a blank line between")
    {
        const Draft draft = aiken("What first?\nA. Quiet?\nB. Open?\nANSWER: B\n"
                                  "And then?\nA) Sheet\nB) Ask\nC) Go\nANSWER: A\n");
        REQUIRE(blocksOf(draft).size() == 2);
        CHECK(keysOf(blocksOf(draft)[0], u"options"_s) == u"01"_s);
        CHECK(keysOf(blocksOf(draft)[1], u"options"_s) == u"100"_s);
        CHECK(wordsOf(blocksOf(draft)[1], u"stem"_s) == u"And then?"_s);
        CHECK(countOf(draft, Outcome::Imported) == 2);
        CHECK(itemAt(draft, 5).message.isEmpty());
    }
    SECTION("small letters, no blank behind the letter, HTML as it stands")
    {
        const Draft draft = aiken("Is <b>a</b> < b?\na)yes & no\nb.no\nanswer: a");
        CHECK(keysOf(onlyBlock(draft), u"options"_s) == u"10"_s);
        CHECK(wordsOf(onlyBlock(draft), u"stem"_s) == u"Is <b>a</b> < b?"_s);
        CHECK(wordsOf(onlyBlock(draft), u"options"_s, 0, u"text"_s) == u"yes & no"_s);
    }
    SECTION("a question of several lines keeps all of them, and says so")
    {
        const Draft draft = aiken("You take over bay 4.\n\nThe board is empty.\nWhat first?\nA. a"
                                  "\nB. b\nANSWER: A");
        CHECK(wordsOf(onlyBlock(draft), u"stem"_s).contains(u"You take over bay 4."_s));
        CHECK(wordsOf(onlyBlock(draft), u"stem"_s).contains(u"What first?"_s));
        CHECK(draft.items[0].outcome == Outcome::Imported);
        CHECK(draft.items[0].message.contains(u"joined"_s));
    }
    SECTION("an option of two lines")
    {
        const Draft draft = aiken("What?\nA. first\nand more\nB. b\nANSWER: A");
        CHECK(wordsOf(onlyBlock(draft), u"options"_s, 0, u"text"_s) == u"first and more"_s);
    }
    SECTION("several letters make a multiple choice")
    {
        const Draft draft = aiken("What?\nA. a\nB. b\nC. c\nANSWER: A, C");
        CHECK(onlyBlock(draft).kind == u"multiple"_s);
        CHECK(draft.items[0].outcome == Outcome::WithLoss);
    }
}

TEST_CASE("Aiken: what is wrong is told with its line, and the rest is read")
{
    const Draft draft = aiken("One option only?\nA. a\nANSWER: A\n\n"
                              "Not finished?\nA. a\nB. b\n\n"
                              "Wrong letter?\nA. a\nB. b\nANSWER: D\n\n"
                              "Nothing but words.\nANSWER: A\n\n"
                              "Good?\nA. a\nB. b\nANSWER: B\n\n"
                              "Begun only");
    CHECK(blocksOf(draft).size() == 1);
    CHECK(countOf(draft, Outcome::Error) == 5);
    CHECK(itemAt(draft, 1).message.contains(u"only one option"_s));
    CHECK(itemAt(draft, 5).message.contains(u"not finished"_s));
    CHECK(itemAt(draft, 9).message.contains(u"D"_s));
    CHECK(itemAt(draft, 14).outcome == Outcome::Error);
    CHECK(itemAt(draft, 17).outcome == Outcome::Imported);
    CHECK(itemAt(draft, 22).outcome == Outcome::Error);
}
