// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/reading/imported.h"

#include "core/richtext/richtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

Draft gift(const char *words)
{
    return imported(u"gift"_s, QString::fromUtf8(words));
}

using Outcome = DraftItem::Outcome;

} // namespace

TEST_CASE("GIFT: what a question asks is decided as Moodle decides it")
{
    SECTION("no braces: a text")
    {
        const Node block = onlyBlock(gift("Read the sheet aloud before you sign."));
        CHECK(block.kind == u"text"_s);
        CHECK(wordsOf(block, u"text"_s) == u"Read the sheet aloud before you sign."_s);
    }
    SECTION("empty braces: an open question, general feedback its model answer")
    {
        const Draft draft = gift("What do you ask? {}");
        CHECK(onlyBlock(draft).kind == u"longtext"_s);
        CHECK(draft.items[0].outcome == Outcome::Imported);
        CHECK(draft.items[0].message.contains(u"no model answer"_s));
        CHECK(wordsOf(onlyBlock(gift("What do you ask? {####What is open.}")), u"model"_s)
              == u"What is open."_s);
    }
    SECTION("true or false, the wrong comment first")
    {
        const Node no = onlyBlock(gift("Paper is enough. {FALSE#It is old.#Right, ask.}"));
        CHECK(no.kind == u"truefalse"_s);
        CHECK_FALSE(no.body[u"correct"_s].toBool());
        CHECK(wordsOf(no, u"feedbackTrue"_s) == u"It is old."_s);
        CHECK(wordsOf(no, u"feedbackFalse"_s) == u"Right, ask."_s);
        const Node yes = onlyBlock(gift("Ask back. {T#Do it.}"));
        CHECK(yes.body[u"correct"_s].toBool());
        CHECK(wordsOf(yes, u"feedbackFalse"_s) == u"Do it."_s);
    }
    SECTION("true or false in small letters is read with a notice")
    {
        const Draft draft = gift("Ask back. {true}");
        CHECK(onlyBlock(draft).kind == u"truefalse"_s);
        CHECK(draft.items[0].outcome == Outcome::WithLoss);
    }
    SECTION("one = among ~: a single choice with feedback")
    {
        const Node block = onlyBlock(gift("::Bay 4::What first? {\n=Open matters#Yes.\n~The sheet"
                                          "\n~%50%Quiet?#Half.\n####Ask.}"));
        CHECK(block.kind == u"single"_s);
        CHECK(block.title == u"Bay 4"_s);
        CHECK(keysOf(block, u"options"_s) == u"100"_s);
        CHECK(wordsOf(block, u"options"_s, 0, u"feedback"_s) == u"Yes."_s);
        CHECK(wordsOf(block, u"options"_s, 2, u"text"_s) == u"Quiet?"_s);
        CHECK(wordsOf(block, u"feedbackCorrect"_s) == u"Ask."_s);
        CHECK(wordsOf(block, u"feedbackWrong"_s) == u"Ask."_s);
    }
    SECTION("arrows: matching, an empty left side is a choice that fits nowhere")
    {
        const Node block =
            onlyBlock(gift("Match. {\n=Now -> state\n=Open -> begun\n= -> weather\n}"));
        CHECK(block.kind == u"matching"_s);
        CHECK(block.body[u"pairs"_s].toArray().size() == 2);
        CHECK(wordsOf(block, u"pairs"_s, 1, u"right"_s) == u"begun"_s);
        CHECK(wordsOf(block, u"extras"_s, 0, u"text"_s) == u"weather"_s);
    }
    SECTION("anything else is typed, a star with no points is what all others read")
    {
        const Node block =
            onlyBlock(gift("Capital? {=Paris#Yes =%0%Lyon#Larger. =%0%*#Think of the Seine.}"));
        CHECK(block.kind == u"shorttext"_s);
        CHECK(keysOf(block, u"answers"_s) == u"10"_s);
        CHECK(wordsOf(block, u"answers"_s, 1, u"feedback"_s) == u"Larger."_s);
        CHECK(wordsOf(block, u"feedbackWrong"_s) == u"Think of the Seine."_s);
    }
    SECTION("words in braces without = are typed, with a notice")
    {
        const Draft draft = gift("Capital of France? {Paris}");
        CHECK(onlyBlock(draft).kind == u"shorttext"_s);
        CHECK(draft.items[0].outcome == Outcome::WithLoss);
    }
}

TEST_CASE("GIFT: numbers")
{
    SECTION("with a play that all share")
    {
        const Node block = onlyBlock(gift("Pi? {#3.14:0.01 #Good}"));
        CHECK(block.kind == u"numeric"_s);
        CHECK(wordsOf(block, u"answers"_s, 0, u"number"_s) == u"3.14"_s);
        CHECK(block.body[u"tolerance"_s].toDouble() == 0.01);
        CHECK(wordsOf(block, u"answers"_s, 0, u"feedback"_s) == u"Good"_s);
    }
    SECTION("a range, and several with plays of their own, parts of points and other feedback")
    {
        CHECK(wordsOf(onlyBlock(gift("Pi? {#3.1..3.2}")), u"answers"_s, 0, u"number"_s)
              == u"3.1..3.2"_s);
        const Draft draft = gift("Year? {#\n=1822:0#Right\n=%50%1822:2#Nearly\n~#Look it up.\n}");
        const Node block = onlyBlock(draft);
        CHECK(keysOf(block, u"answers"_s) == u"10"_s);
        CHECK(wordsOf(block, u"answers"_s, 1, u"number"_s) == u"1820..1824"_s);
        CHECK(wordsOf(block, u"feedbackWrong"_s) == u"Look it up."_s);
        CHECK(draft.items[0].outcome == Outcome::WithLoss);
        CHECK(draft.items[0].message.contains(u"50 %"_s));
    }
    SECTION("what is no number is told, not guessed")
    {
        const Draft draft = gift("Half? {#1/2}");
        CHECK(blocksOf(draft).isEmpty());
        CHECK(draft.items[0].outcome == Outcome::Error);
        CHECK(draft.items[0].message.contains(u"1/2"_s));
    }
}

TEST_CASE("GIFT: weights")
{
    SECTION("equal parts, wrong ones taking as much: part by part, nothing is lost")
    {
        const Draft draft = gift("Which? {~%50%A ~%50%B ~%-50%C ~%-50%D}");
        CHECK(onlyBlock(draft).kind == u"multiple"_s);
        CHECK(keysOf(onlyBlock(draft), u"options"_s) == u"1100"_s);
        CHECK(onlyBlock(draft).body[u"scoring"_s].toString() == u"partial"_s);
        CHECK(draft.items[0].outcome == Outcome::Imported);
    }
    SECTION("thirds are thirds although they are rounded")
    {
        CHECK(gift("Which? {~%33.33333%A ~%33.33333%B ~%33.33333%C ~%-33.33333%D}").items[0].outcome
              == Outcome::Imported);
    }
    SECTION("other weights are told with their numbers, also those that Moodle refuses")
    {
        const DraftItem item = gift("Which? {~%70%A ~%30%B ~%-15%C ~D}").items[0];
        CHECK(item.outcome == Outcome::WithLoss);
        CHECK(item.message.contains(u"70 %, 30 %, -15 %, 0 %"_s));
    }
    SECTION("several with = : one was enough there, all are asked for here")
    {
        const Draft draft = gift("Which? {=A =B ~C}");
        CHECK(onlyBlock(draft).kind == u"multiple"_s);
        CHECK(draft.items[0].outcome == Outcome::WithLoss);
    }
    SECTION("a part of the points in a single choice")
    {
        const DraftItem item = gift("Which? {=A ~%50%B ~%-25%C}").items[0];
        CHECK(item.outcome == Outcome::WithLoss);
        CHECK(item.message.contains(u"50 %"_s));
        CHECK(item.message.contains(u"-25 %"_s));
    }
}

TEST_CASE("GIFT: signs, comments, categories and formats")
{
    SECTION("escaped signs are the signs; : and = in a stem need no backslash")
    {
        const Node block = onlyBlock(
            gift("At 10:30, x = 2: what is \\{1\\} \\~ \\#2 \\= \\: \\\\ ?\\nLine {=\\=4\\#a ~b}"));
        CHECK(wordsOf(block, u"stem"_s) == u"At 10:30, x = 2: what is {1} ~ #2 = : \\ ?\nLine"_s);
        CHECK(wordsOf(block, u"options"_s, 0, u"text"_s) == u"=4#a"_s);
        CHECK(block.kind == u"single"_s);
    }
    SECTION("comments are left out anywhere, even among the answers; tags in them are told")
    {
        const Draft draft = gift(
            "// for the night shift\n\n// [tag:night] [id:q7]\nWhat? {\n// the key\n=A\n~B\n}");
        CHECK(draft.items.size() == 2);
        CHECK(itemAt(draft, 1).outcome == Outcome::NotSupported);
        CHECK(itemAt(draft, 3).outcome == Outcome::WithLoss);
        CHECK(itemAt(draft, 3).message.contains(u"tag: night, id: q7"_s));
        CHECK(wordsOf(onlyBlock(draft), u"stem"_s) == u"What?"_s);
    }
    SECTION("a blank line inside a question splits it, and both halves are told")
    {
        const Draft draft = gift("What? {\n=A\n\n~B\n}");
        CHECK(blocksOf(draft).isEmpty());
        CHECK(itemAt(draft, 1).outcome == Outcome::Error);
        CHECK(itemAt(draft, 1).message.contains(u"blank line"_s));
        CHECK(itemAt(draft, 4).outcome == Outcome::Error);
    }
    SECTION("categories become pages")
    {
        const Draft draft = gift("$CATEGORY: $course$/top/Shift/Hand over\n\nA? {T}\n\n$CATEGORY: "
                                 "Both//and\n\nB? {F}\n\nC? {T}\n\n$CATEGORY: Nothing");
        CHECK(levelOf(draft) == DraftLevel::Pages);
        REQUIRE(draft.nodes.size() == 5);
        CHECK(draft.nodes[0].title == u"Hand over"_s);
        CHECK(itemAt(draft, 1).message.contains(u"Shift → Hand over"_s));
        CHECK(gift("// of the night\n$CATEGORY: A\n\nB? {F}").items[0].source == u"$CATEGORY: A"_s);
        CHECK(draft.nodes[2].title == u"Both/and"_s);
        CHECK(draft.nodes[4].parent == draft.nodes[2].id);
        CHECK(itemAt(draft, 11).outcome == Outcome::NotSupported);
    }
    SECTION("what stands before the first category gets a page, too")
    {
        const Draft draft = gift("A? {T}\n\n$CATEGORY: Later\n\nB? {F}");
        REQUIRE(draft.nodes.size() == 4);
        CHECK(draft.nodes[0].kind == u"page"_s);
        CHECK(draft.nodes[1].parent == draft.nodes[0].id);
    }
    SECTION("a category and a question without a blank line between are both read")
    {
        const Draft draft = gift("$CATEGORY: Shift\nA? {T}");
        CHECK(onlyBlock(draft).kind == u"truefalse"_s);
        CHECK(draft.nodes[0].title == u"Shift"_s);
    }
    SECTION("HTML is cleaned, Markdown and plain text are what they say")
    {
        const Node html = onlyBlock(gift("[html]<p onclick\\=\"x()\">Is <b>it</b><script>bad()"
                                         "</script> <a href\\=\"javascript\\:x\">so</a>?</p>{T}"));
        CHECK(wordsOf(html, u"stem"_s) == u"Is it so?"_s);
        CHECK(html.body[u"stem"_s][0][u"runs"_s][1][u"bold"_s].toBool());
        CHECK(onlyBlock(gift("[markdown]**Is** it?{T}"))
                  .body[u"stem"_s][0][u"runs"_s][0][u"bold"_s]
                  .toBool());
        CHECK(wordsOf(onlyBlock(gift("[plain]<b>x</b>{T}")), u"stem"_s) == u"<b>x</b>"_s);
        CHECK(wordsOf(onlyBlock(gift("[moodle]a <i>b</i>{T}")), u"stem"_s) == u"a b"_s);
        CHECK(wordsOf(onlyBlock(gift("[latex]x{T}")), u"stem"_s) == u"[latex]x"_s);
        CHECK(wordsOf(onlyBlock(gift("Is 3 < 4 > 2?{T}")), u"stem"_s) == u"Is 3 < 4 > 2?"_s);
    }
    SECTION("pictures and formulas are told")
    {
        const Draft draft = gift("See <img src\\=\"@@PLUGINFILE@@/board.png\" alt\\=\"The "
                                 "board\"> $$x^2$$ {T}");
        CHECK(draft.items[0].outcome == Outcome::WithLoss);
        CHECK(draft.items[0].message.contains(u"The board"_s));
        CHECK(draft.items[0].message.contains(u"formula"_s));
    }
    SECTION("words behind the answers: a gap where nothing else is said, else a mark")
    {
        const Node gap = onlyBlock(gift("Read the sheet {=aloud =out loud} [always]."));
        CHECK(gap.kind == u"cloze"_s);
        CHECK(wordsOf(gap, u"text"_s) == u"Read the sheet [aloud|out loud] \\[always\\]."_s);
        const Node choice = onlyBlock(gift("Read it {=aloud ~never} twice."));
        CHECK(choice.kind == u"single"_s);
        CHECK(wordsOf(choice, u"stem"_s) == u"Read it _____ twice."_s);
    }
    SECTION("only the first braces are answers")
    {
        const Draft draft = gift("A {=b ~c} and {=d} e");
        CHECK(draft.items[0].outcome == Outcome::WithLoss);
        CHECK(wordsOf(onlyBlock(draft), u"stem"_s).contains(u"{=d}"_s));
    }
    SECTION("loose braces are told")
    {
        CHECK(gift("A } b").items[0].outcome == Outcome::Error);
        CHECK(gift("A } b { c").items[0].outcome == Outcome::Error);
        CHECK(gift("A? {~only}").items[0].outcome == Outcome::Error);
        CHECK(gift("A? {=one -> }").items[0].outcome == Outcome::Error);
    }
    SECTION("ends of lines of all systems, a mark of UTF-8 and a line that is just 0")
    {
        const Draft draft = importedBytes(u"gift"_s,
                                          "\xEF\xBB\xBF"
                                          "A? {T}\r\rB? {\n=0\r\n~1\r\n}\r\n\r\n0");
        CHECK(blocksOf(draft).size() == 3);
        CHECK(itemAt(draft, 3).outcome == Outcome::Imported);
    }
}
