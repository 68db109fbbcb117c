// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Word document holds besides plain paragraphs: each thing comes along, or is told.

#include "core/exchange/word/word.h"
#include "core/model/page.h"
#include "core/richtext/richtext.h"
#include "tests/core/exchange/word/docxbuilder.h"
#include "tests/core/exchange/word/drafts.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

using Builder = DocxBuilder;
using Outcome = DraftItem::Outcome;

Builder wordDocument()
{
    return Builder(Builder::Dialect::Word, u"en-GB"_s);
}

QByteArray textRun(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text
        + "</w:t></w:r>";
}

QByteArray paragraphOf(const QByteArray &content)
{
    return "<w:p>" + content + "</w:p>";
}

/// The draft of a document that loses no sentence.
Draft keptDraft(const Builder &docx)
{
    const Draft draft = draftOf(docx.docx());
    CHECK(lostSentences(docx.document(), draft) == QStringList());
    return draft;
}

QStringList kindsOf(const Draft &draft)
{
    QStringList kinds;
    for (const Node &node : draft.nodes)
        kinds.append(node.kind);
    return kinds;
}

QJsonArray runsOfFirst(const Draft &draft)
{
    return draft.nodes.first().body[u"text"_s][0][u"runs"_s].toArray();
}

bool isTold(const Draft &draft, Outcome outcome, const QString &source, const QString &part)
{
    return std::ranges::any_of(draft.items, [&](const DraftItem &item) {
        return item.outcome == outcome && item.source.contains(source)
            && item.message.contains(part);
    });
}

} // namespace

TEST_CASE("Words in Word keep their marks, links and language")
{
    Builder docx = wordDocument();
    docx.raw(paragraphOf(
        textRun("Water is H") + textRun("2", "<w:vertAlign w:val=\"subscript\"/>") + textRun("O, ")
        + textRun("never ", "<w:b/>") + textRun("petrol", "<w:i/>") + textRun(", run ")
        + textRun("make", "<w:rFonts w:ascii=\"Courier New\"/>") + textRun(" or say ")
        + textRun("bonjour", "<w:lang w:val=\"fr-FR\"/>") + textRun(". It goes on in English.")));
    docx.paragraph(u"See [the plan](https://example.org/plan)."_s);
    docx.raw(
        paragraphOf("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK "
                    "\"https://example.org/field\" </w:instrText></w:r><w:r><w:fldChar "
                    "w:fldCharType=\"separate\"/></w:r>"
                    + textRun("by a field") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
    docx.raw(paragraphOf("<w:hyperlink w:anchor=\"place\">" + textRun("a place here")
                         + "</w:hyperlink>"));
    const Draft draft = keptDraft(docx);
    const QJsonArray runs = runsOfFirst(draft);
    const auto run = [&](const QString &text) {
        for (const QJsonValue &each : runs) {
            if (each[u"text"_s] == text)
                return each.toObject();
        }
        return QJsonObject();
    };
    CHECK(run(u"2"_s)[u"sub"_s] == true);
    CHECK(run(u"never "_s)[u"bold"_s] == true);
    CHECK(run(u"petrol"_s)[u"italic"_s] == true);
    CHECK(run(u"make"_s)[u"code"_s] == true);
    CHECK(run(u"bonjour"_s)[u"lang"_s] == u"fr"_s);
    const QJsonValue text = draft.nodes.first().body[u"text"_s];
    CHECK(text[1][u"runs"_s][1][u"link"_s] == u"https://example.org/plan"_s);
    CHECK(text[2][u"runs"_s][0][u"link"_s] == u"https://example.org/field"_s);
    CHECK(text[3][u"runs"_s][0][u"link"_s].isUndefined());
}

TEST_CASE("What a Word document tells on the side is kept or told")
{
    SECTION("tracked changes: insertions come, deletions are told")
    {
        Builder docx = wordDocument();
        docx.raw(paragraphOf(textRun("Press the ") + "<w:ins w:id=\"1\">" + textRun("red ")
                             + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>blue "
                               "</w:delText></w:r></w:del>"
                             + textRun("button.")));
        const Draft draft = draftOf(docx.docx());
        CHECK(richtext::toPlain(draft.nodes.first().body[u"text"_s]) == u"Press the red button.");
        CHECK(isTold(draft, Outcome::NotSupported, u"blue"_s, u"deleted"_s));
    }
    SECTION("hidden text is told")
    {
        Builder docx = wordDocument();
        docx.raw(paragraphOf(textRun("Seen. ") + textRun("For us only.", "<w:vanish/>")));
        CHECK(isTold(keptDraft(docx), Outcome::NotSupported, u"For us only."_s, u"hidden"_s));
    }
    SECTION("a long passage that is left out is told whole")
    {
        QByteArray words;
        for (int i = 0; i < 200; ++i)
            words += "word" + QByteArray::number(i) + ' ';
        Builder docx = wordDocument();
        docx.raw(paragraphOf(textRun("Seen.") + textRun(words, "<w:vanish/>")));
        const QString all = allWordsOf(draftOf(docx.docx()));
        for (int i = 0; i < 200; ++i)
            CHECK(all.contains(u"word%1"_s.arg(i)));
    }
    SECTION("comments become remarks where they stand")
    {
        Builder docx = wordDocument();
        docx.raw(paragraphOf("<w:commentRangeStart w:id=\"7\"/>" + textRun("Meet at the oak.")
                             + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference "
                               "w:id=\"7\"/></w:r>"));
        docx.part(u"comments.xml"_s,
                  "<w:comments "
                  "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                  "<w:comment w:id=\"7\" w:author=\"Noor\"><w:p><w:r><w:t>Which "
                  "oak?</w:t></w:r></w:p></w:comment></w:comments>",
                  u"comments"_s);
        const Draft draft = keptDraft(docx);
        CHECK(isTold(draft, Outcome::WithLoss, u"Meet at the oak."_s, u"Which oak?"_s));
        CHECK(isTold(draft, Outcome::WithLoss, u"Meet at the oak."_s, u"Noor"_s));
        CHECK(draft.items.last().node == draft.nodes.first().id);
    }
    SECTION("footnotes stand below the passage")
    {
        Builder docx = wordDocument();
        docx.raw(paragraphOf(textRun("Most fires do not start.")
                             + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"));
        docx.part(u"footnotes.xml"_s,
                  "<w:footnotes "
                  "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                  "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Report of "
                  "2024.</w:t></w:r></w:p></w:footnote></w:footnotes>",
                  u"footnotes"_s);
        CHECK(richtext::toPlain(keptDraft(docx).nodes.first().body[u"text"_s])
              == u"Most fires do not start.1\n1 Report of 2024.");
    }
    SECTION("headers and footers are told")
    {
        Builder docx = wordDocument();
        docx.paragraph(u"Text."_s)
            .part(u"footer1.xml"_s,
                  "<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                  "<w:p><w:r><w:t>Version 3, draft</w:t></w:r></w:p></w:ftr>",
                  u"footer"_s);
        CHECK(
            isTold(draftOf(docx.docx()), Outcome::NotSupported, u"Version 3, draft"_s, u"paper"_s));
    }
    SECTION("text boxes come along, flagged")
    {
        Builder docx = wordDocument();
        docx.raw(paragraphOf(
            textRun("Beside it.")
            + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p>"
            + textRun("In the box.")
            + "</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
              "<w:txbxContent><w:p>"
            + textRun("In the box.")
            + "</w:p></w:txbxContent></w:pict></mc:Fallback>"
              "</mc:AlternateContent></w:r>"));
        const Draft draft = keptDraft(docx);
        CHECK(allWordsOf(draft).count(u"In the box."_s) == 1);
        CHECK(isTold(draft, Outcome::WithLoss, u"In the box."_s, u"text box"_s));
    }
    SECTION("equations become plain text, flagged")
    {
        Builder docx = wordDocument();
        docx.raw(paragraphOf("<m:oMath><m:r><m:t>E=m</m:t></m:r><m:sSup><m:e><m:r><m:t>c</m:t>"
                             "</m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>"
                             "</m:oMath>"));
        const Draft draft = draftOf(docx.docx());
        CHECK(richtext::toPlain(draft.nodes.first().body[u"text"_s]) == u"E=mc^2");
        CHECK(isTold(draft, Outcome::WithLoss, u"E=mc"_s, u"equation"_s));
    }
    SECTION("a table of contents is told")
    {
        Builder docx = wordDocument();
        docx.raw("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of "
                 "Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"
                 + paragraphOf(textRun("Smoke") + "<w:r><w:tab/></w:r>" + textRun("4"))
                 + "</w:sdtContent></w:sdt>");
        docx.heading(1, u"Smoke"_s).paragraph(u"It rises."_s);
        const Draft draft = keptDraft(docx);
        CHECK(kindsOf(draft) == QStringList{u"page"_s, u"text"_s});
        CHECK(isTold(draft, Outcome::NotSupported, u"Smoke"_s, u"table of contents"_s));
    }
    SECTION("text that is struck out is flagged")
    {
        Builder docx = wordDocument();
        docx.raw(paragraphOf(textRun("Use the lift.", "<w:strike/>")));
        CHECK(isTold(keptDraft(docx), Outcome::WithLoss, u"Use the lift."_s, u"struck out"_s));
    }
    SECTION("pictures that browsers do not show, or that are elsewhere, are flagged")
    {
        Builder docx = wordDocument();
        docx.paragraph(u"Text."_s);
        docx.raw(paragraphOf("<w:r><w:drawing><wp:docPr descr=\"The plan\"/><pic:pic><a:blip "
                             "r:embed=\"rIdPart1\"/></pic:pic></w:drawing></w:r>"));
        docx.part(u"media/plan.emf"_s, QByteArray(200, '\1'), u"image"_s);
        const Draft draft = draftOf(docx.docx());
        CHECK(draft.files.isEmpty());
        CHECK(isTold(draft, Outcome::WithLoss, {}, u"The plan"_s));
        for (const DraftItem &item : draft.items)
            CHECK(item.node == draft.nodes.first().id);
    }
}

TEST_CASE("Pictures in Word come along with their descriptions")
{
    Builder docx = wordDocument();
    docx.paragraph(u"Look."_s)
        .picture(1, u"A red button"_s)
        .paragraph(u"Figure 1: The button"_s, u"Caption"_s)
        .picture(2, QString())
        .picture(1, u"The same again"_s);
    const Draft draft = keptDraft(docx);
    CHECK(kindsOf(draft) == QStringList{u"text"_s, u"image"_s, u"image"_s, u"image"_s});
    CHECK(draft.nodes[1].body[u"alt"_s] == u"A red button"_s);
    CHECK(richtext::toPlain(draft.nodes[1].body[u"caption"_s]) == u"Figure 1: The button");
    CHECK(draft.nodes[3].body[u"alt"_s] == u"The same again"_s);
    CHECK(draft.files.size() == 2); // the same bytes once
    CHECK(draft.files.first().bytes == testPng(1));
}

TEST_CASE("Headings of Word become modules, pages and headings")
{
    SECTION("one level: pages; its title: the draft's")
    {
        Builder docx = wordDocument();
        docx.title(u"Fire"_s).heading(1, u"One"_s).paragraph(u"A."_s).heading(1, u"Two"_s);
        docx.paragraph(u"B."_s);
        const Draft draft = keptDraft(docx);
        CHECK(draft.title == u"Fire");
        CHECK(levelOf(draft) == DraftLevel::Pages);
        CHECK(kindsOf(draft) == QStringList{u"page"_s, u"text"_s, u"page"_s, u"text"_s});
    }
    SECTION("two levels: modules and pages; three: headings in the text")
    {
        Builder docx = wordDocument();
        docx.heading(1, u"Before"_s).heading(2, u"Exits"_s).paragraph(u"A."_s);
        docx.heading(3, u"The yard"_s).paragraph(u"B."_s).heading(1, u"After"_s);
        docx.heading(2, u"Counting"_s).paragraph(u"C."_s);
        const Draft draft = keptDraft(docx);
        CHECK(kindsOf(draft)
              == QStringList{u"module"_s, u"page"_s, u"text"_s, u"text"_s, u"module"_s, u"page"_s,
                             u"text"_s});
        CHECK(draft.nodes[3].body[u"text"_s][0][u"type"_s] == u"heading"_s);
    }
    SECTION("modules, lessons and screens: modules in modules")
    {
        Builder docx = wordDocument();
        docx.heading(1, u"Module 1"_s).heading(2, u"Lesson 1"_s).heading(3, u"Screen 1"_s);
        docx.paragraph(u"A."_s).heading(3, u"Screen 2"_s).paragraph(u"B."_s);
        const Draft draft = keptDraft(docx);
        CHECK(kindsOf(draft)
              == QStringList{u"module"_s, u"module"_s, u"page"_s, u"text"_s, u"page"_s, u"text"_s});
        CHECK(draft.nodes[1].parent == draft.nodes[0].id);
    }
    SECTION("a picture in a heading stands below it")
    {
        Builder docx = wordDocument();
        docx.heading(1, u"One"_s).paragraph(u"A."_s);
        docx.raw("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + textRun("Two")
                 + "<w:r><w:drawing><wp:docPr descr=\"A lamp\"/><pic:pic><a:blip "
                   "r:embed=\"rIdPart1\"/></pic:pic></w:drawing></w:r></w:p>");
        docx.part(u"media/lamp.png"_s, testPng(5), u"image"_s);
        const Draft draft = keptDraft(docx);
        CHECK(kindsOf(draft) == QStringList{u"page"_s, u"text"_s, u"page"_s, u"image"_s});
    }
    SECTION("objectives under a heading of their own belong to the module that follows")
    {
        Builder docx = wordDocument();
        docx.heading(1, u"Learning objectives"_s);
        docx.item(Builder::List::Bullet, u"name three exits"_s);
        docx.heading(1, u"Module 1"_s).heading(2, u"One"_s).paragraph(u"A."_s);
        docx.heading(2, u"Two"_s).paragraph(u"B."_s);
        const Draft draft = keptDraft(docx);
        CHECK(draft.nodes[0].title == u"Module 1");
        CHECK(draft.nodes[0].body[u"objectives"_s].toArray() == QJsonArray{u"name three exits"_s});
    }
    SECTION("bold lines where there are no styles, but not bold answers")
    {
        Builder docx = wordDocument();
        docx.bigParagraph(u"ONBOARDING"_s, 24).paragraph(u"Draft of June"_s);
        docx.paragraph(u"**MODULE ONE: THE MACHINE**"_s).paragraph(u"**Switching on**"_s);
        docx.paragraph(u"Fill the tank."_s).paragraph(u"Question 1 of 2"_s);
        docx.paragraph(u"What comes first?"_s).paragraph(u"o Grind"_s).paragraph(u"o Fill"_s);
        docx.paragraph(u"Correct response: Fill"_s).paragraph(u"**Cleaning**"_s);
        docx.paragraph(u"Wipe the wand."_s).paragraph(u"Question 2 of 2"_s);
        docx.paragraph(u"What spoils milk?"_s).paragraph(u"Heat"_s);
        docx.paragraph(u"**A dirty wand**"_s).paragraph(u"Feedback: It is sour."_s);
        const Draft draft = draftOf(docx.docx());
        CHECK(draft.title == u"ONBOARDING");
        CHECK(kindsOf(draft)
              == QStringList{u"module"_s, u"page"_s, u"text"_s, u"page"_s, u"text"_s, u"single"_s,
                             u"page"_s, u"text"_s, u"single"_s});
        for (const Node &node : nodesOfKind(draft, u"page"_s).mid(1))
            CHECK((node.title == u"Switching on" || node.title == u"Cleaning"));
    }
    SECTION("no heading: blocks")
    {
        Builder docx = wordDocument();
        docx.paragraph(u"A."_s);
        CHECK(levelOf(keptDraft(docx)) == DraftLevel::Blocks);
    }
    SECTION("what stands before the first heading becomes a page, flagged")
    {
        Builder docx = wordDocument();
        docx.paragraph(u"Written by Noor."_s).heading(1, u"Module 1"_s).heading(2, u"One"_s);
        docx.paragraph(u"A."_s);
        const Draft draft = keptDraft(docx);
        CHECK(kindsOf(draft)
              == QStringList{u"module"_s, u"page"_s, u"text"_s, u"page"_s, u"text"_s});
        CHECK(isTold(draft, Outcome::WithLoss, u"Written by Noor."_s, u"first heading"_s));
    }
    SECTION("a quiz is a quiz page")
    {
        Builder docx = wordDocument();
        docx.heading(1, u"One"_s).paragraph(u"A."_s).heading(1, u"Final quiz"_s);
        docx.paragraph(u"Which?"_s).paragraph(u"a) *One"_s).paragraph(u"b) Two"_s);
        const Draft draft = keptDraft(docx);
        CHECK_FALSE(pageDetailsFrom(draft.nodes[0].body).isQuiz);
        CHECK(pageDetailsFrom(draft.nodes[2].body).isQuiz);
        CHECK(draft.nodes[2].title == u"Final quiz");
    }
}

TEST_CASE("Passages of Word become the block that says the same")
{
    SECTION("objectives")
    {
        Builder docx = wordDocument();
        docx.heading(1, u"Module 1"_s);
        docx.paragraph(u"By the end of this module, you will be able to:"_s);
        docx.item(Builder::List::Bullet, u"name three exits"_s);
        docx.item(Builder::List::Bullet, u"use an extinguisher"_s);
        docx.heading(2, u"Page"_s).paragraph(u"A."_s);
        const Draft draft = keptDraft(docx);
        CHECK(kindsOf(draft) == QStringList{u"module"_s, u"page"_s, u"text"_s});
        CHECK(draft.nodes[0].body[u"objectives"_s].toArray()
              == QJsonArray{u"name three exits"_s, u"use an extinguisher"_s});
    }
    SECTION("objectives below a plain line")
    {
        Builder docx = wordDocument();
        docx.heading(1, u"Module 1"_s).heading(2, u"Page"_s).paragraph(u"A."_s);
        docx.paragraph(u"Learning objectives"_s);
        docx.item(Builder::List::Bullet, u"name three exits"_s).paragraph(u"B."_s);
        const Draft draft = keptDraft(docx);
        CHECK(draft.nodes[0].body[u"objectives"_s].toArray() == QJsonArray{u"name three exits"_s});
        CHECK(kindsOf(draft) == QStringList{u"module"_s, u"page"_s, u"text"_s, u"text"_s});
    }
    SECTION("callouts by their style or first word")
    {
        Builder docx = wordDocument();
        docx.paragraph(u"Tip: Count the doors."_s).paragraph(u"Hot surface."_s, u"Warning"_s);
        const Draft draft = keptDraft(docx);
        CHECK(kindsOf(draft) == QStringList{u"callout"_s, u"callout"_s});
        CHECK(draft.nodes[0].body[u"look"_s] == u"tip"_s);
        CHECK(richtext::toPlain(draft.nodes[0].body[u"text"_s]) == u"Count the doors.");
        CHECK(draft.nodes[1].body[u"look"_s] == u"warning"_s);
    }
    SECTION("videos")
    {
        Builder docx = wordDocument();
        docx.paragraph(u"Video: https://vimeo.com/123456"_s);
        docx.paragraph(u"[Watch the film](https://www.youtube.com/watch?v=abc)"_s);
        docx.paragraph(u"https://example.org/page"_s);
        const Draft draft = keptDraft(docx);
        CHECK(kindsOf(draft) == QStringList{u"video"_s, u"video"_s, u"text"_s});
        CHECK(draft.nodes[0].body[u"address"_s] == u"https://vimeo.com/123456"_s);
        CHECK(draft.nodes[1].title == u"Watch the film");
    }
    SECTION("practical activities")
    {
        Builder docx = wordDocument();
        docx.heading(1, u"One"_s).paragraph(u"A."_s).heading(2, u"Activity: Walk the way out"_s);
        docx.heading(1, u"Two"_s).paragraph(u"B."_s);
        Builder more = wordDocument();
        more.heading(1, u"Module 1"_s).heading(2, u"Practical activity"_s);
        more.paragraph(u"Walk every way out of your building."_s).paragraph(u"Time: 20 min"_s);
        more.item(Builder::List::Number, u"Take a plan."_s);
        more.item(Builder::List::Number, u"Walk."_s);
        more.paragraph(u"Deliverable: A plan with three ways."_s);
        const Draft draft = draftOf(more.docx()); // "Time" and "Deliverable" are its fields
        CHECK(kindsOf(draft) == QStringList{u"module"_s, u"page"_s, u"practical"_s});
        const QJsonObject body = draft.nodes[2].body;
        CHECK(body[u"minutes"_s] == 20);
        CHECK(body[u"steps"_s].toArray().size() == 2);
        CHECK(richtext::toPlain(body[u"deliverable"_s]) == u"A plan with three ways.");
        keptDraft(docx);
    }
    SECTION("a frame around a paragraph, and borders that are none")
    {
        Builder docx = wordDocument();
        for (const QByteArray kind : {"single", "nil"}) {
            const QByteArray side = " w:val=\"" + kind + "\" w:sz=\"4\"/>";
            docx.raw("<w:p><w:pPr><w:pBdr><w:top" + side + "<w:left" + side + "<w:bottom" + side
                     + "<w:right" + side + "</w:pBdr></w:pPr>"
                     + textRun("A passage with " + kind + " lines.") + "</w:p>");
        }
        CHECK(kindsOf(keptDraft(docx)) == QStringList{u"callout"_s, u"text"_s});
    }
    SECTION("a practical below a bold line")
    {
        Builder docx = wordDocument();
        docx.heading(1, u"One"_s).paragraph(u"A."_s).paragraph(u"**Exercise: Find the exits**"_s);
        docx.paragraph(u"Walk every way out."_s).heading(1, u"Two"_s).paragraph(u"B."_s);
        const Draft draft = keptDraft(docx);
        CHECK(kindsOf(draft)
              == QStringList{u"page"_s, u"text"_s, u"practical"_s, u"page"_s, u"text"_s});
        CHECK(draft.nodes[2].title == u"Exercise: Find the exits");
    }
    SECTION("underlining is told once")
    {
        Builder docx = wordDocument();
        docx.paragraph(u"Never ++run++, ++walk++."_s);
        CHECK(isTold(keptDraft(docx), Outcome::Imported, u"run"_s, u"Underlining"_s));
    }
    SECTION("lists in lists")
    {
        Builder docx = wordDocument();
        docx.item(Builder::List::Bullet, u"One"_s).item(Builder::List::Bullet, u"Inside"_s, 1);
        docx.item(Builder::List::Bullet, u"Two"_s);
        const QJsonValue list = keptDraft(docx).nodes[0].body[u"text"_s][0];
        CHECK(list[u"items"_s].toArray().size() == 2);
        CHECK(list[u"items"_s][0][1][u"type"_s] == u"list"_s);
    }
}
