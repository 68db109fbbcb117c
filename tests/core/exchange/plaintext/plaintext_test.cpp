// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plaintext/typedline.h"
#include "tests/core/exchange/reading/imported.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

Draft typed(const char *words)
{
    return imported(u"text"_s, QString::fromUtf8(words));
}

using Outcome = DraftItem::Outcome;

} // namespace

TEST_CASE("Typed questions: the right option is found however it is marked")
{
    const auto keys = [](const char *words) {
        const Draft draft = typed(words);
        INFO(words << '\n' << messagesOf(draft).toStdString());
        CHECK(draft.items[0].outcome == Outcome::Imported);
        return onlyBlock(draft).kind + u' ' + keysOf(onlyBlock(draft), u"options"_s);
    };
    CHECK(keys("1. What?\na) one\n*b) two\nc) three") == u"single 010"_s);
    CHECK(keys("1) What?\nA. one\nB. two *\nC. three") == u"single 010"_s);
    CHECK(keys("1. What?\n(a) one\n(b) **two**") == u"single 01"_s);
    CHECK(keys("1. What?\na. one\n**b. two**") == u"single 01"_s);
    CHECK(keys("What?\na) one\nb) two\nAnswer: B") == u"single 01"_s);
    CHECK(keys("What?\na) one\nb) two\nCorrect answer: b) two") == u"single 01"_s);
    CHECK(keys("Quoi ?\na) un\nb) deux\nRéponse : A") == u"single 10"_s);
    CHECK(keys("Quoi ?\na) un\nb) deux\nBonne réponse : deux") == u"single 01"_s);
    CHECK(keys("What?\n- one\n- two (correct)\n- three") == u"single 010"_s);
    CHECK(keys("What?\n- one\n* two\n- three") == u"single 010"_s);
    CHECK(keys("What?\n✓ a) one\nb) two") == u"single 10"_s);
    CHECK(keys("1. Which?\n[*] one\n[ ] two\n[x] three") == u"multiple 101"_s);
    CHECK(keys("1. Which?\n☑ one\n☐ two\n☑ three") == u"multiple 101"_s);
    CHECK(keys("Which?\na) one\nb) two\nc) three\nAnswers: A and C") == u"multiple 101"_s);
    CHECK(keys("Which?\na) one\nb) two\nc) three\nKey: a, c") == u"multiple 101"_s);
    CHECK(keys("Question 12: What?\n\na) one\n\nb) two\n\nAnswer: A") == u"single 10"_s);
}

TEST_CASE("Typed questions: other kinds")
{
    SECTION("true or false, by a word or by two options")
    {
        CHECK(onlyBlock(typed("2. It replaces talking.\nAnswer: False")).kind == u"truefalse"_s);
        const Node block = onlyBlock(typed("Il suffit.\na) Vrai\n*b) Faux\n... Demandez."));
        CHECK(block.kind == u"truefalse"_s);
        CHECK_FALSE(block.body[u"correct"_s].toBool());
        CHECK(wordsOf(block, u"feedbackFalse"_s) == u"Demandez."_s);
    }
    SECTION("numbers, with play and range")
    {
        const Node block = onlyBlock(typed("1. Root of two?\n= 1,4142 +- 0.0001"));
        CHECK(block.kind == u"numeric"_s);
        CHECK(block.body[u"tolerance"_s].toDouble() == 0.0001);
        CHECK(
            wordsOf(onlyBlock(typed("1. Root of two?\n= [1.4, 1.5]")), u"answers"_s, 0, u"number"_s)
            == u"1.4..1.5"_s);
        CHECK(onlyBlock(typed("How many?\nAnswer: 12")).kind == u"numeric"_s);
    }
    SECTION("typed answers, as text2qti and as people write them")
    {
        const Node block = onlyBlock(typed("1. Who?\n*   Ada Lovelace\n*   Lovelace"));
        CHECK(block.kind == u"shorttext"_s);
        CHECK(
            wordsOf(onlyBlock(typed("Capital?\nAnswer: Paris; Paname")), u"answers"_s, 1, u"text"_s)
            == u"Paname"_s);
    }
    SECTION("room to write: an open question; a file to hand in is not supported")
    {
        CHECK(onlyBlock(typed("1. Describe a handover.\n____")).kind == u"longtext"_s);
        CHECK(typed("1. Hand in your sheet.\n^^^^").items[0].outcome == Outcome::NotSupported);
    }
    SECTION("a question without an answer becomes an open one and says so")
    {
        const Draft draft = typed("3. What would you ask?");
        CHECK(onlyBlock(draft).kind == u"longtext"_s);
        CHECK(draft.items[0].outcome == Outcome::WithLoss);
    }
    SECTION("titles become pages, words that ask nothing texts")
    {
        const Draft draft =
            typed("# Handing over\n\nRead this first.\n\n1. What?\na) one\n*b) two");
        CHECK(levelOf(draft) == DraftLevel::Pages);
        CHECK(draft.nodes[0].title == u"Handing over"_s);
        CHECK(blocksOf(draft)[0].kind == u"text"_s);
        CHECK(blocksOf(draft)[1].kind == u"single"_s);
    }
}

TEST_CASE("Typed questions: feedback, hints and points")
{
    const Draft draft =
        typed("Title: Bay 4\nPoints: 2\n1. What?\n... Think of 07:30.\n+ Yes!\n- No."
              "\na) one\n... Not that.\n*b) two\nHint: Open\nPoints: 2");
    const Node block = onlyBlock(draft);
    INFO(messagesOf(draft).toStdString());
    CHECK(block.kind == u"single"_s);
    CHECK(wordsOf(block, u"options"_s, 0, u"feedback"_s) == u"Not that."_s);
    CHECK(wordsOf(block, u"feedbackCorrect"_s) == u"Yes!\nThink of 07:30."_s);
    CHECK(wordsOf(block, u"feedbackWrong"_s) == u"No.\nThink of 07:30."_s);
    CHECK(block.body[u"hints"_s].toArray() == QJsonArray{u"Open"_s});
    CHECK(block.body[u"points"_s].toInt() == 2);
    const Node french =
        onlyBlock(typed("Quoi ?\na) un\nb) deux\nRéponse : B\nExplication : parce que"));
    CHECK(wordsOf(french, u"feedbackWrong"_s) == u"parce que"_s);
}

TEST_CASE("Typed questions: what is no question is not taken for one")
{
    SECTION("a name with an initial is no option")
    {
        const Draft draft = typed("1. Who wrote this?\nA. Smith\nB. Jones\nAnswer: A");
        CHECK(onlyBlock(draft).body[u"options"_s].toArray().size() == 2);
        const Node text = onlyBlock(typed("J. Smith wrote the sheet in 1990."));
        CHECK(text.kind == u"text"_s);
    }
    SECTION("a wrapped line belongs to what stands before")
    {
        const Draft draft = typed("1. What do you\nask first?\na) Was it\n   quiet?\n*b) Open?");
        CHECK(wordsOf(onlyBlock(draft), u"stem"_s) == u"What do you\nask first?"_s);
        CHECK(wordsOf(onlyBlock(draft), u"options"_s, 0, u"text"_s) == u"Was it quiet?"_s);
    }
    SECTION("an answer that is no option, and no right one, are told")
    {
        CHECK(typed("What?\na) one\nb) two\nAnswer: E").items[0].outcome == Outcome::WithLoss);
        CHECK(typed("What?\na) one\nb) two").items[0].message.contains(u"No option"_s));
    }
    SECTION("decimals and times do not begin a question")
    {
        CHECK(onlyBlock(typed("10:30 is late.")).kind == u"text"_s);
        CHECK(onlyBlock(typed("3.5 metres are enough.")).kind == u"text"_s);
    }
}

TEST_CASE("Typed questions: nothing is lost in a long list")
{
    const char *words =
        "Check before the shift\n\n"
        "1. What do you ask first?\n"
        "   a) Was it a quiet night?\n   b) What is open?*\n   c) Where is the sheet?\n"
        "Feedback: Open matters hurt when they get lost.\n"
        "2. Which do you say aloud?\n"
        "[x] Gate two stays shut\n[ ] Nine jobs done\n[x] Order thirty-one packed\n\n"
        "3. Who takes over?\nAnswer: the next shift\n\n"
        "4. Eighteen planned, eleven done: how many are left?\n= 7\n";
    const Draft draft = typed(words);
    CHECK(blocksOf(draft).size() == 5);
    CHECK(countOf(draft, Outcome::Imported) == 5);
    CHECK(lostWords(draft, QString::fromUtf8(words).remove(u"Feedback"_s).remove(u"Answer"_s))
          == QStringList());
}
