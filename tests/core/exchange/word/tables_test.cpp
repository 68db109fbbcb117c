// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of Word: data, questions, pages of a storyboard, boxes.

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

/// The draft of a document that is one table, and loses nothing.
Draft ofTable(const QList<QStringList> &rows)
{
    DocxBuilder docx(DocxBuilder::Dialect::LibreOffice);
    docx.table(rows);
    const Draft draft = draftOf(docx.docx());
    CHECK(lostSentences(docx.document(), draft) == QStringList());
    return draft;
}

/// "kind: +right -wrong" of the first node.
QString choiceIn(const Draft &draft)
{
    const Node node = draft.nodes.value(0);
    QString all = node.kind + u':';
    const QJsonArray options = node.body[u"options"_s].toArray();
    for (const QJsonValue &option : options)
        all += (option[u"correct"_s].toBool() ? u" +"_s : u" -"_s)
            + richtext::toPlain(option[u"text"_s]);
    return all;
}

QString plainIn(const Draft &draft, const QString &member)
{
    return richtext::toPlain(draft.nodes.value(0).body[member]);
}

} // namespace

TEST_CASE("Tables of questions in Word, in several spellings")
{
    const QString wanted = u"single: -Rome +Paris"_s;
    const QString stem = u"Which one?"_s;

    CHECK(choiceIn(ofTable({{u"Question"_s, u"Answers"_s, u"Feedback"_s},
                            {stem, u"a) Rome\nb) **Paris**"_s, u"On the Seine."_s}}))
          == wanted);
    CHECK(choiceIn(ofTable({{u"No."_s, u"Question"_s, u"Options"_s, u"Correct answer"_s},
                            {u"1"_s, stem, u"Rome\nParis"_s, u"B"_s}}))
          == wanted);
    CHECK(choiceIn(ofTable({{u"Question"_s, u"Option A"_s, u"Option B"_s, u"Correct"_s},
                            {stem, u"Rome"_s, u"Paris"_s, u"B"_s}}))
          == wanted);
    CHECK(choiceIn(ofTable({{u"Question"_s, u"A"_s, u"B"_s, u"Key"_s},
                            {stem, u"Rome"_s, u"Paris"_s, u"Paris"_s}}))
          == wanted);
    CHECK(choiceIn(ofTable({{u"Question"_s, u"Réponses"_s, u"Bonne réponse"_s},
                            {stem, u"A. Rome\nB. Paris"_s, u"B"_s}}))
          == wanted);
    CHECK(choiceIn(ofTable(
              {{u"Frage"_s, u"Antworten"_s, u"Lösung"_s}, {stem, u"a) Rome\nb) Paris"_s, u"b"_s}}))
          == wanted);
    CHECK(choiceIn(ofTable({{u"Pregunta"_s, u"Opciones"_s, u"Respuesta correcta"_s},
                            {stem, u"a) Rome\nb) Paris"_s, u"b"_s}}))
          == wanted);
    CHECK(choiceIn(ofTable({{u"Question"_s, u"Correct answer"_s, u"Wrong answers"_s},
                            {stem, u"Paris"_s, u"Rome\nOslo"_s}}))
          == u"single: +Paris -Rome -Oslo");
    CHECK(choiceIn(ofTable({{u"Question"_s, u"Answer"_s, u"Correct"_s, u"Feedback"_s},
                            {stem, u"Rome"_s, u""_s, u"Italy."_s},
                            {u""_s, u"Paris"_s, u"X"_s, u"Yes."_s}}))
          == wanted);
    CHECK(choiceIn(ofTable({{u"Question"_s, stem},
                            {u"Options"_s, u"Rome\nParis*"_s},
                            {u"Feedback"_s, u"On the Seine."_s}}))
          == wanted);
    CHECK(choiceIn(ofTable(
              {{u"Question"_s, u"Answer"_s}, {u"Which one? \nA) Rome\nB) Paris"_s, u"B"_s}}))
          == wanted);
}

TEST_CASE("One answer in a table of Word")
{
    const QStringList heading{u"Question"_s, u"Answer"_s, u"Feedback"_s};
    const Draft typed = ofTable({heading, {u"What colour?"_s, u"Red"_s, u"As a fire."_s}});
    CHECK(typed.nodes.first().kind == u"shorttext");
    CHECK(plainIn(typed, u"feedbackWrong"_s) == u"As a fire.");
    const Draft truth = ofTable({heading, {u"Smoke rises."_s, u"True"_s, u"It is warm."_s}});
    CHECK(truth.nodes.first().kind == u"truefalse");
    CHECK(truth.nodes.first().body[u"correct"_s] == true);
    CHECK(ofTable({heading, {u"How many doors?"_s, u"3"_s, u""_s}}).nodes.first().kind
          == u"numeric");
    CHECK(
        ofTable({heading,
                 {u"Why crawl?"_s,
                  u"Because the better air is near the floor, and one sees more there."_s, u""_s}})
            .nodes.first()
            .kind
        == u"longtext");
}

TEST_CASE("Feedback in a table of Word finds its place")
{
    const Draft each = ofTable({{u"Question"_s, u"Answers"_s, u"Feedback"_s},
                                {u"Which?"_s, u"Rome\n**Paris**"_s, u"Italy.\nYes."_s}});
    CHECK(richtext::toPlain(each.nodes.first().body[u"options"_s][0][u"feedback"_s]) == u"Italy.");
    const Draft two =
        ofTable({{u"Question"_s, u"Answers"_s, u"Correct feedback"_s, u"Incorrect feedback"_s},
                 {u"Which?"_s, u"Rome\n**Paris**"_s, u"Yes."_s, u"No."_s}});
    CHECK(plainIn(two, u"feedbackCorrect"_s) == u"Yes.");
    CHECK(plainIn(two, u"feedbackWrong"_s) == u"No.");
    const Draft other = ofTable({{u"Question"_s, u"Answer"_s, u"Source"_s},
                                 {u"What colour?"_s, u"Red"_s, u"Handbook, page 7"_s}});
    CHECK(messages(other, DraftItem::Outcome::WithLoss).join(u' ').contains(u"Handbook, page 7"));
    const Draft wrong = ofTable({{u"Question"_s, u"Answer"_s, u"Wrong answers"_s},
                                 {u"Which?"_s, u"Paris"_s, u"Rome → That is Italy.\nOslo"_s}});
    CHECK(richtext::toPlain(wrong.nodes.first().body[u"options"_s][1][u"feedback"_s])
          == u"That is Italy.");
    const Draft twice = ofTable({{u"Question"_s, u"Option A"_s, u"Option B"_s, u"Correct"_s},
                                 {u"Which?"_s, u"Rome\nin Italy"_s, u"Paris"_s, u"B"_s}});
    CHECK(choiceIn(twice) == u"single: -Rome\nin Italy +Paris");
}

TEST_CASE("Storyboard tables of Word become pages")
{
    SECTION("a table for each page")
    {
        DocxBuilder docx(DocxBuilder::Dialect::LibreOffice);
        docx.heading(1, u"Module 1"_s).heading(2, u"The screens"_s);
        for (const QString &title : {u"Smoke"_s, u"Doors"_s}) {
            docx.table({{u"Screen title"_s, title},
                        {u"On-screen text"_s, title + u" matters."_s},
                        {u"Narration"_s, u"We speak of "_s + title},
                        {u"Image"_s, u"Photo of "_s + title},
                        {u"Notes"_s, u"Fade in "_s + title}},
                       false);
            docx.blank();
        }
        const Draft draft = draftOf(docx.docx());
        CHECK(lostSentences(docx.document(), draft) == QStringList());
        const QList<Node> pages = nodesOfKind(draft, u"page"_s);
        REQUIRE(pages.size() == 2);
        CHECK(pages[1].title == u"Doors");
        const QString flagged = messages(draft, DraftItem::Outcome::WithLoss).join(u'\n');
        CHECK(flagged.contains(u"Photo of Smoke"));
        CHECK(flagged.contains(u"Fade in Doors"));
    }
    SECTION("a row for each page")
    {
        const Draft draft = ofTable({{u"Screen"_s, u"On-screen text"_s, u"Narration"_s},
                                     {u"1"_s, u"Smoke rises."_s, u"Look up."_s},
                                     {u"Doors"_s, u"Close them."_s, u""_s}});
        const QList<Node> pages = nodesOfKind(draft, u"page"_s);
        REQUIRE(pages.size() == 2);
        CHECK(pages[0].title == u"Screen 1");
        CHECK(pages[1].title == u"Doors");
    }
}

TEST_CASE("Other tables of Word")
{
    SECTION("data: a table, with numbers at the end")
    {
        const Draft draft =
            ofTable({{u"Door"_s, u"Width in cm"_s}, {u"Yard"_s, u"220"_s}, {u"Office"_s, u"90"_s}});
        CHECK(draft.nodes.first().kind == u"table");
        CHECK(draft.nodes.first().body[u"columns"_s][1][u"align"_s] == u"end"_s);
        CHECK(draft.nodes.first().body[u"rows"_s].toArray().size() == 2);
    }
    SECTION("with links: a table in a text")
    {
        const Draft draft =
            ofTable({{u"Door"_s, u"Plan"_s}, {u"Yard"_s, u"[plan](https://example.org/p)"_s}});
        CHECK(draft.nodes.first().kind == u"text");
        CHECK(richtext::check(draft.nodes.first().body[u"text"_s]));
    }
    SECTION("one cell: a callout")
    {
        const Draft draft = ofTable({{u"Keep the doors closed."_s}});
        CHECK(draft.nodes.first().kind == u"callout");
    }
    SECTION("side by side: below one another, flagged")
    {
        const Draft draft = ofTable({{u"Left side."_s, u"Right side."_s}});
        CHECK(draft.nodes.first().kind == u"text");
        CHECK_FALSE(messages(draft, DraftItem::Outcome::WithLoss).isEmpty());
    }
    SECTION("merged cells are flagged")
    {
        DocxBuilder docx(DocxBuilder::Dialect::Word);
        const auto cell = [](const QByteArray &text, const QByteArray &properties) {
            return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text
                + "</w:t></w:r></w:p></w:tc>";
        };
        docx.raw("<w:tbl><w:tr>" + cell("Day", {}) + cell("Early", {}) + cell("Late", {})
                 + "</w:tr><w:tr>" + cell("Monday", {}) + cell("Noor", "<w:gridSpan w:val=\"2\"/>")
                 + "</w:tr></w:tbl>");
        const Draft draft = draftOf(docx.docx());
        CHECK(draft.nodes.first().body[u"rows"_s][0][u"cells"_s].toArray().size() == 3);
        CHECK(messages(draft, DraftItem::Outcome::WithLoss).join(u' ').contains(u"merged"));
    }
}
