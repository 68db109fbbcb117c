// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways in which authors write questions.

#include "core/exchange/word/word.h"
#include "core/richtext/richtext.h"
#include "tests/core/exchange/word/docxbuilder.h"
#include "tests/core/exchange/word/drafts.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

using Docx = DocxBuilder;

Docx inWord()
{
    return Docx(Docx::Dialect::Word);
}

/// A document of paragraphs, one for each line.
Docx lines(const QStringList &texts)
{
    Docx docx = inWord();
    for (const QString &text : texts) {
        if (text.isEmpty())
            docx.blank();
        else
            docx.paragraph(text);
    }
    return docx;
}

/// The only block of a document, which loses nothing.
Node onlyBlock(const Docx &docx)
{
    const Draft draft = draftOf(docx.docx());
    CHECK(lostSentences(docx.document(), draft) == QStringList());
    QStringList kinds;
    for (const Node &node : draft.nodes)
        kinds.append(node.kind);
    INFO(kinds.join(u' ').toStdString());
    REQUIRE(draft.nodes.size() == 1);
    return draft.nodes.first();
}

/// "+right", "-wrong" for each option, " // " and its feedback.
QStringList optionsOf(const Node &node)
{
    QStringList all;
    const QJsonArray options = node.body[u"options"_s].toArray();
    for (const QJsonValue &option : options) {
        const QString feedback = richtext::toPlain(option[u"feedback"_s]);
        all.append((option[u"correct"_s].toBool() ? u"+"_s : u"-"_s)
                   + richtext::toPlain(option[u"text"_s])
                   + (feedback.isEmpty() ? QString() : u" // "_s + feedback));
    }
    return all;
}

QString plain(const Node &node, const QString &member)
{
    return richtext::toPlain(node.body[member]);
}

bool isFlagged(const Docx &docx)
{
    return !messages(draftOf(docx.docx()), DraftItem::Outcome::WithLoss).isEmpty();
}

} // namespace

TEST_CASE("A choice in Word is known by its options, and its key by many signs")
{
    const QStringList wanted{u"-Rome"_s, u"+Paris"_s, u"-Oslo"_s};

    SECTION("letters and a star")
    {
        for (const QString &key :
             {u"*b) Paris"_s, u"b)* Paris"_s, u"b) Paris *"_s, u"b) Paris*"_s, u"b) Paris ✓"_s,
              u"b) Paris (correct)"_s, u"b) ==Paris=="_s, u"**b) Paris**"_s, u"b) ++Paris++"_s,
              u"✓ b) Paris"_s, u"b) Paris ← correct"_s, u"(b) **Paris**"_s}) {
            INFO(key.toStdString());
            const Node node = onlyBlock(
                lines({u"What is the capital of France?"_s, u"a) Rome"_s, key, u"c) Oslo"_s}));
            CHECK(node.kind == u"single");
            CHECK(plain(node, u"stem"_s) == u"What is the capital of France?");
            CHECK(optionsOf(node) == wanted);
        }
    }
    SECTION("a bold word behind it")
    {
        const Draft draft = draftOf(
            lines({u"Which one?"_s, u"a) Rome"_s, u"b) Paris **Correct**"_s, u"c) Oslo"_s}).docx());
        CHECK(optionsOf(draft.nodes.first()) == wanted);
    }
    SECTION("boxes")
    {
        for (const QString &box : {u"☐☑"_s, u"☐☒"_s, u"□✓"_s}) {
            const QString open = box.left(1);
            const QString ticked = box.mid(1);
            CHECK(optionsOf(onlyBlock(lines({u"Which one?"_s, open + u" Rome"_s,
                                             ticked + u" Paris"_s, open + u" Oslo"_s})))
                  == wanted);
        }
        CHECK(optionsOf(
                  onlyBlock(lines({u"Which one?"_s, u"[ ] Rome"_s, u"[x] Paris"_s, u"[ ] Oslo"_s})))
              == wanted);
        CHECK(optionsOf(
                  onlyBlock(lines({u"Which one?"_s, u"( ) Rome"_s, u"(x) Paris"_s, u"( ) Oslo"_s})))
              == wanted);
    }
    SECTION("a line with the key")
    {
        for (const QString &key :
             {u"Answer: B"_s, u"Correct answer: b"_s, u"Correct: B"_s, u"Key: B)"_s,
              u"Réponse : B"_s, u"Richtige Antwort: B"_s, u"Respuesta correcta: B"_s,
              u"Answer: Paris"_s, u"Answer: B (Paris)"_s, u"Correct answer: B. Paris"_s}) {
            INFO(key.toStdString());
            const Node node =
                onlyBlock(lines({u"Which one?"_s, u"A. Rome"_s, u"B. Paris"_s, u"C. Oslo"_s, key}));
            CHECK(optionsOf(node) == wanted);
            CHECK(plain(node, u"feedbackWrong"_s).isEmpty());
        }
    }
    SECTION("a key that says why")
    {
        const Node node = onlyBlock(lines({u"Which one?"_s, u"A. Rome"_s, u"B. Paris"_s,
                                           u"C. Oslo"_s, u"Answer: B – it is on the Seine."_s}));
        CHECK(optionsOf(node) == wanted);
        CHECK(plain(node, u"feedbackCorrect"_s) == u"it is on the Seine.");
    }
    SECTION("one paragraph with line breaks")
    {
        CHECK(optionsOf(onlyBlock(lines({u"Which one?\na) Rome\nb) **Paris**\nc) Oslo"_s})))
              == wanted);
    }
    SECTION("lists of Word: bullets below a question, letters below a number")
    {
        Docx bullets = inWord();
        bullets.paragraph(u"Which one?"_s)
            .item(Docx::List::Bullet, u"Rome"_s)
            .item(Docx::List::Bullet, u"**Paris**"_s)
            .item(Docx::List::Bullet, u"Oslo"_s);
        CHECK(optionsOf(onlyBlock(bullets)) == wanted);
    }
    SECTION("plain lines below a numbered question")
    {
        CHECK(optionsOf(onlyBlock(
                  lines({u"Question 4: Which one?"_s, u"Rome"_s, u"*Paris"_s, u"Oslo"_s})))
              == wanted);
    }
    SECTION("several right ones")
    {
        const Node node = onlyBlock(lines({u"Which two? Select all that apply."_s, u"a) **Rome**"_s,
                                           u"b) **Paris**"_s, u"c) Berne"_s}));
        CHECK(node.kind == u"multiple");
        CHECK(optionsOf(node) == QStringList{u"+Rome"_s, u"+Paris"_s, u"-Berne"_s});
        CHECK(optionsOf(onlyBlock(lines({u"Which?"_s, u"a) Rome"_s, u"b) Paris"_s, u"c) Berne"_s,
                                         u"Answers: A and B"_s})))
              == QStringList{u"+Rome"_s, u"+Paris"_s, u"-Berne"_s});
    }
    SECTION("marks and line that disagree are flagged; the line wins")
    {
        const Docx docx =
            lines({u"Which one?"_s, u"a) **Rome**"_s, u"b) Paris"_s, u"c) Oslo"_s, u"Answer: B"_s});
        CHECK(optionsOf(onlyBlock(docx)) == wanted);
        CHECK(isFlagged(docx));
    }
    SECTION("no key at all: a question, flagged")
    {
        const Docx docx = lines({u"Which one?"_s, u"a) Rome"_s, u"b) Paris"_s, u"c) Oslo"_s});
        CHECK(onlyBlock(docx).kind == u"single");
        CHECK(isFlagged(docx));
    }
    SECTION("a key that fits nothing is flagged and told")
    {
        const Docx docx =
            lines({u"Which one?"_s, u"a) Rome"_s, u"b) Paris"_s, u"Answer: Vienna"_s});
        CHECK(onlyBlock(docx).kind == u"single");
        CHECK(messages(draftOf(docx.docx()), DraftItem::Outcome::WithLoss)
                  .join(u' ')
                  .contains(u"Vienna"));
    }
}

TEST_CASE("What belongs to a question in Word goes into it")
{
    SECTION("feedback, points and hints")
    {
        const Node node = onlyBlock(
            lines({u"Which one? (3 points)"_s, u"a) Rome"_s, u"*b) Paris"_s, u"Right: Well done."_s,
                   u"Wrong: Look at the Seine."_s, u"Hint: It has a tower."_s}));
        CHECK(plain(node, u"stem"_s) == u"Which one?");
        CHECK(node.body[u"points"_s] == 3);
        CHECK(plain(node, u"feedbackCorrect"_s) == u"Well done.");
        CHECK(plain(node, u"feedbackWrong"_s) == u"Look at the Seine.");
        CHECK(node.body[u"hints"_s].toArray() == QJsonArray{u"It has a tower."_s});
    }
    SECTION("one feedback for all")
    {
        const Node node = onlyBlock(lines(
            {u"Which one?"_s, u"a) Rome"_s, u"*b) Paris"_s, u"Feedback: It is on the Seine."_s}));
        CHECK(plain(node, u"feedbackCorrect"_s) == u"It is on the Seine.");
        CHECK(plain(node, u"feedbackWrong"_s) == u"It is on the Seine.");
    }
    SECTION("feedback of each option, below it")
    {
        const QStringList wanted{u"-Rome // That is Italy."_s, u"+Paris // Yes."_s};
        CHECK(
            optionsOf(onlyBlock(lines({u"Which one?"_s, u"a) Rome"_s, u"Feedback: That is Italy."_s,
                                       u"b) **Paris**"_s, u"Feedback: Yes."_s})))
            == wanted);
        CHECK(optionsOf(onlyBlock(lines(
                  {u"Which one?"_s, u"a) Rome → That is Italy."_s, u"b) **Paris** → Yes."_s})))
              == wanted);
        CHECK(optionsOf(onlyBlock(lines({u"Which one?"_s, u"a) Rome (incorrect) – That is Italy."_s,
                                         u"b) Paris (correct) – Yes."_s})))
              == wanted);
        CHECK(optionsOf(
                  onlyBlock(lines({u"Which one?"_s, u"a) Rome"_s, u"b) Paris"_s, u"Answer: B"_s,
                                   u"Feedback A: That is Italy."_s, u"Feedback for B: Yes."_s})))
              == wanted);
        Docx nested = inWord();
        nested.item(Docx::List::Number, u"Which one?"_s)
            .item(Docx::List::Number, u"Rome"_s, 1)
            .item(Docx::List::Number, u"That is Italy."_s, 2)
            .item(Docx::List::Number, u"**Paris**"_s, 1)
            .item(Docx::List::Number, u"Yes."_s, 2);
        CHECK(optionsOf(onlyBlock(nested)) == wanted);
    }
    SECTION("a picture between stem and options")
    {
        Docx docx = inWord();
        docx.paragraph(u"Question 1: What is this?"_s)
            .picture(3, u"A tower"_s)
            .paragraph(u"a) A tower*"_s)
            .paragraph(u"b) A tree"_s);
        const Node node = onlyBlock(docx);
        CHECK(node.kind == u"single");
        CHECK(richtext::mediaIn(node.body[u"stem"_s]).size() == 1);
    }
    SECTION("the case that is told first")
    {
        const Node node =
            onlyBlock(lines({u"Question 2"_s, u"A guest falls. Nobody saw it."_s,
                             u"What do you do first?"_s, u"a) *Look"_s, u"b) Leave"_s}));
        CHECK(plain(node, u"stem"_s) == u"A guest falls. Nobody saw it.\nWhat do you do first?");
    }
}

TEST_CASE("Statements, gaps and typed answers in Word")
{
    SECTION("true or false")
    {
        for (const QStringList &texts :
             {QStringList{u"True or false: The lift stops in a fire."_s, u"Answer: True"_s},
              QStringList{u"1. The lift stops in a fire. (True)"_s},
              QStringList{u"The lift stops in a fire. **True** / False"_s},
              QStringList{u"Question 3 of 3"_s, u"The lift stops in a fire. T/F"_s, u"Answer: T"_s},
              QStringList{u"Q2. The lift stops in a fire. True/False"_s, u"Answer: True."_s},
              QStringList{u"The lift stops in a fire. Is that so?"_s, u"a) **True**"_s,
                          u"b) False"_s},
              QStringList{u"Vrai ou faux : The lift stops in a fire."_s, u"Réponse : vrai"_s}}) {
            INFO(texts.join(u'\n').toStdString());
            Docx docx = lines(texts);
            const Draft draft = draftOf(docx.docx());
            REQUIRE(draft.nodes.size() == 1);
            CHECK(draft.nodes.first().kind == u"truefalse");
            CHECK(draft.nodes.first().body[u"correct"_s] == true);
            CHECK(plain(draft.nodes.first(), u"stem"_s).startsWith(u"The lift stops in a fire."));
        }
        const Node why = onlyBlock(
            lines({u"True or false: Smoke rises."_s, u"Answer: True, because it is warm."_s}));
        CHECK(plain(why, u"feedbackWrong"_s) == u"because it is warm.");
    }
    SECTION("no truth: a question without a key, flagged")
    {
        const Docx docx = lines({u"True or false: Smoke rises."_s});
        CHECK(onlyBlock(docx).kind == u"single");
        CHECK(isFlagged(docx));
    }
    SECTION("a gap with its word")
    {
        const Docx docx = lines({u"1. Press the ____ button [red one]."_s, u"Answer: red"_s});
        const Node node = draftOf(docx.docx()).nodes.first();
        CHECK(node.kind == u"cloze");
        CHECK(plain(node, u"text"_s) == u"Press the [red] button \\[red one\\].");
    }
    SECTION("a word, a number, a paragraph")
    {
        const Node typed = onlyBlock(lines({u"What colour is it?"_s, u"Answer: red"_s}));
        CHECK(typed.kind == u"shorttext");
        CHECK(typed.body[u"answers"_s][0][u"text"_s] == u"red"_s);
        const Node number = onlyBlock(lines({u"How many doors?"_s, u"Answer: 3"_s}));
        CHECK(number.kind == u"numeric");
        const QString model = u"Because the smoke gathers below the ceiling, and the better air is "
                              "near the floor, where one can still see the way out."_s;
        const Node open = onlyBlock(lines({u"Why do you crawl?"_s, u"Model answer: "_s + model}));
        CHECK(open.kind == u"longtext");
        CHECK(plain(open, u"model"_s) == model);
    }
}

TEST_CASE("Lists that are no questions stay lists")
{
    SECTION("steps, of which some are bold")
    {
        CHECK(onlyBlock(lines({u"Do this in order."_s, u"1. **Press the button**"_s, u"2. Shout"_s,
                               u"3. Leave"_s}))
                  .kind
              == u"text");
        Docx docx = inWord();
        docx.paragraph(u"What you need:"_s)
            .item(Docx::List::Bullet, u"**A lamp**"_s)
            .item(Docx::List::Bullet, u"A list"_s);
        CHECK(onlyBlock(docx).kind == u"text");
    }
    SECTION("ticks that only decorate")
    {
        CHECK(onlyBlock(lines({u"Your kit holds"_s, u"✓ A lamp"_s, u"✓ A list"_s})).kind
              == u"text");
    }
    SECTION("a question in the text, with bullets and no key: a list, flagged")
    {
        Docx docx = inWord();
        docx.paragraph(u"What do you see?"_s)
            .item(Docx::List::Bullet, u"Smoke"_s)
            .item(Docx::List::Bullet, u"Flames"_s);
        CHECK(onlyBlock(docx).kind == u"text");
        CHECK(isFlagged(docx));
    }
    SECTION("an initial is no letter of an option")
    {
        const Node node = onlyBlock(lines({u"A. Smith wrote the list."_s, u"It is short."_s}));
        CHECK(plain(node, u"text"_s).startsWith(u"A. Smith"));
    }
}
