// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/table/records.h"
#include "tests/core/base/zip/testzip.h"
#include "tests/core/exchange/reading/imported.h"

#include <QJsonArray>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

Draft rows(const char *words)
{
    return imported(u"table"_s, QString::fromUtf8(words));
}

using Outcome = DraftItem::Outcome;

} // namespace

TEST_CASE("Records of a table")
{
    SECTION("cells in quotation marks hold separators, lines and doubled marks")
    {
        const auto records = table::recordsOf({u"a,\"b, \"\"c\"\""_s, u"d\",e"_s, u"f"_s}, u',');
        REQUIRE(records.size() == 2);
        CHECK(records[0].cells == QStringList{u"a"_s, u"b, \"c\"\nd"_s, u"e"_s});
        CHECK(records[0].lastLine == 2);
        CHECK(records[1].firstLine == 3);
    }
    SECTION("a mark that is never closed breaks its line alone")
    {
        const auto records = table::recordsOf({u"a,\"b"_s, u"c,d"_s, u"e,f"_s}, u',');
        REQUIRE(records.size() == 3);
        CHECK(records[0].isBroken);
        CHECK(records[1].cells == QStringList{u"c"_s, u"d"_s});
    }
    SECTION("the separator is found, also where the other one is the decimal sign")
    {
        CHECK(table::separatorOf({u"a;b;c"_s, u"1,5;2,5;x"_s}) == u';');
        CHECK(table::separatorOf({u"a,b"_s, u"\"x;y\",c"_s}) == u',');
        CHECK(table::separatorOf({u"a\tb"_s, u"x, y\tz"_s}) == u'\t');
        CHECK(table::separatorOf({u"sep=|"_s, u"a;b"_s}) == u'|');
    }
    SECTION("an apostrophe before a formula goes")
    {
        CHECK(table::recordsOf({u"'=2+2,'tis"_s}, u',')[0].cells
              == QStringList{u"=2+2"_s, u"'tis"_s});
    }
}

TEST_CASE("Tables with names above their columns")
{
    SECTION("our own columns, in any order")
    {
        const Draft draft =
            rows("correct,stem,option1,option2,option3,feedback_correct,feedback_wrong,feedback2,"
                 "hint,points,difficulty,type,id\n"
                 "\"A,C\",Which?,one,two,three,Good,Bad,Not two,Look,3,hard,multiple,q1\n");
        const Node block = onlyBlock(draft);
        CHECK(block.kind == u"multiple"_s);
        CHECK(keysOf(block, u"options"_s) == u"101"_s);
        CHECK(wordsOf(block, u"options"_s, 1, u"feedback"_s) == u"Not two"_s);
        CHECK(wordsOf(block, u"feedbackCorrect"_s) == u"Good"_s);
        CHECK(wordsOf(block, u"feedbackWrong"_s) == u"Bad"_s);
        CHECK(block.body[u"points"_s].toInt() == 3);
        CHECK(block.body[u"difficulty"_s].toString() == u"hard"_s);
        CHECK(block.body[u"hints"_s].toArray() == QJsonArray{u"Look"_s});
        CHECK(itemAt(draft, 2).outcome == Outcome::Imported);
    }
    SECTION("French names, semicolons and decimal commas")
    {
        const Draft draft = rows("Énoncé;Type de question;Réponse A;Réponse B;Bonne réponse;"
                                 "Retour si juste;Barème\n"
                                 "Quoi ?;Choix unique;un;deux;B;Bien;2\n"
                                 "Combien ?;Numérique;;;12,5;;1\n"
                                 "Il suffit.;Vrai/Faux;;;Faux;;1\n");
        REQUIRE(blocksOf(draft).size() == 3);
        CHECK(keysOf(blocksOf(draft)[0], u"options"_s) == u"01"_s);
        CHECK(wordsOf(blocksOf(draft)[0], u"feedbackCorrect"_s) == u"Bien"_s);
        CHECK(wordsOf(blocksOf(draft)[1], u"answers"_s, 0, u"number"_s) == u"12,5"_s);
        CHECK_FALSE(blocksOf(draft)[2].body[u"correct"_s].toBool());
    }
    SECTION("Question | Answer | Feedback")
    {
        const Draft draft = rows("Question\tAnswer\tFeedback\nCapital?\tParis\tOn the Seine\n"
                                 "Replaces talking\tFalse\tAsk\nHow many?\t7\t\n");
        REQUIRE(blocksOf(draft).size() == 3);
        CHECK(blocksOf(draft)[0].kind == u"shorttext"_s);
        CHECK(wordsOf(blocksOf(draft)[0], u"feedbackWrong"_s) == u"On the Seine"_s);
        CHECK(blocksOf(draft)[1].kind == u"truefalse"_s);
        CHECK(blocksOf(draft)[2].kind == u"numeric"_s);
    }
    SECTION("all kinds by their names")
    {
        const Draft draft = rows("type,stem,option1,option2,option3,correct\n"
                                 "matching,Match,Now -> state,Open -> begun,,\n"
                                 "ordering,Order,first,second,third,\n"
                                 "cloze,Read [aloud],,,,\n"
                                 "essay,Describe,,,,A model\n"
                                 "text,Read this,,,,\n"
                                 "short answer,Who?,,,,Ada|Lovelace\n");
        QStringList kinds;
        for (const Node &block : blocksOf(draft))
            kinds.append(block.kind);
        CHECK(kinds
              == QStringList{u"matching"_s, u"ordering"_s, u"cloze"_s, u"longtext"_s, u"text"_s,
                             u"shorttext"_s});
    }
    SECTION("what a course has no column for is told with its words")
    {
        const Draft draft = rows("question,option1,option2,correct,author,tags,skill\n"
                                 "What?,one,two,1,Mary,night,handing over\n");
        CHECK(itemAt(draft, 2).outcome == Outcome::WithLoss);
        for (const QString &word : {u"author"_s, u"Mary"_s, u"night"_s, u"handing over"_s})
            CHECK(itemAt(draft, 2).message.contains(word));
    }
    SECTION("a page column makes pages")
    {
        const Draft draft = rows("page,question,answer\nA,One?,x\nA,Two?,y\nB,Three?,z\n");
        CHECK(levelOf(draft) == DraftLevel::Pages);
        CHECK(draft.nodes.size() == 5);
    }
    SECTION("rows that cannot be read are told with their line")
    {
        const Draft draft = rows("question,option1,option2,correct\n,one,two,1\nWhat?,one,,1\n"
                                 "Why?,one,two,E\n\"Open,one,two,1\n");
        CHECK(itemAt(draft, 2).outcome == Outcome::Error);
        CHECK(itemAt(draft, 3).outcome == Outcome::Error);
        CHECK(itemAt(draft, 4).outcome == Outcome::WithLoss);
        CHECK(itemAt(draft, 5).outcome == Outcome::Error);
    }
    SECTION("an unknown type is guessed and told")
    {
        const Draft draft = rows("type,question,option1,option2,correct\nhotspot,Where?,a,b,A\n");
        CHECK(onlyBlock(draft).kind == u"single"_s);
        CHECK(itemAt(draft, 2).outcome == Outcome::WithLoss);
    }
}

TEST_CASE("Tables without names")
{
    SECTION("question, options, right one")
    {
        const Draft draft = rows("What?,one,two,three,B\nWhy?,so,because,,A\n");
        REQUIRE(blocksOf(draft).size() == 2);
        CHECK(keysOf(blocksOf(draft)[0], u"options"_s) == u"010"_s);
        CHECK(keysOf(blocksOf(draft)[1], u"options"_s) == u"10"_s);
        CHECK(messagesOf(draft).contains(u"guessed"_s));
    }
    SECTION("with numbers before them, and the right one by its words")
    {
        const Draft draft = rows("1;What?;one;two;two\n2;Why?;so;because;so\n");
        REQUIRE(blocksOf(draft).size() == 2);
        CHECK(keysOf(blocksOf(draft)[0], u"options"_s) == u"01"_s);
    }
    SECTION("question and answer")
    {
        const Draft draft = rows("Capital of France?\tParis\nCapital of Spain?\tMadrid\n");
        REQUIRE(blocksOf(draft).size() == 2);
        CHECK(blocksOf(draft)[1].kind == u"shorttext"_s);
    }
}

namespace {

const QByteArray sheetNames =
    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Notes\" r:id=\"a\"/><sheet name=\"Bank\" "
    "r:id=\"b\"/><sheet name=\"More\" r:id=\"c\"/></sheets></workbook>";
const QByteArray sheetParts =
    "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/><Relationship "
    "Id=\"b\" Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"c\" "
    "Target=\"/xl/worksheets/sheet3.xml\"/></Relationships>";
const QByteArray sharedStrings =
    "<sst><si><t>Question</t></si><si><r><t>Cap</t></r><r><t>ital?</t></r><rPh><t>x</t></rPh></si>"
    "<si><t>Answer</t></si></sst>";
const QByteArray bankSheet =
    "<worksheet><sheetData><row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" "
    "t=\"s\"><v>2</v></c></row><row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"C3\" "
    "t=\"inlineStr\"><is><t>Paris &amp; co</t></is></c></row><row r=\"4\"><c r=\"A4\" "
    "t=\"str\"><f>1+1</f><v>How many?</v></c><c r=\"C4\"><v>0.30000000000000004</v></c></row>"
    "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>So?</t></is></c><c r=\"C5\" "
    "t=\"b\"><v>1</v></c></row></sheetData></worksheet>";

QByteArray workbook(const QByteArray &bank, const QByteArray &strings = sharedStrings)
{
    return testZip(
        {{"xl/workbook.xml", sheetNames},
         {"xl/_rels/workbook.xml.rels", sheetParts},
         {"xl/sharedStrings.xml", strings, 8},
         {"xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"},
         {"xl/worksheets/sheet2.xml", bank},
         {"xl/worksheets/sheet3.xml",
          "<worksheet><row><c t=\"inlineStr\"><is><t>x</t></is></c></row></worksheet>"}});
}

} // namespace

TEST_CASE("A workbook is read by the values of its cells")
{
    SeededIdSource ids(1);
    const auto read = [&](const QByteArray &bytes) {
        return findImporter(u"table"_s)->read({bytes, u"bank.xlsx"_s}, ids, {});
    };
    SECTION("the first sheet with rows, shared and own words, numbers, truth")
    {
        const auto draft = read(workbook(bankSheet));
        REQUIRE(draft);
        const QList<Node> blocks = blocksOf(*draft);
        REQUIRE(blocks.size() == 3);
        CHECK(wordsOf(blocks[0], u"stem"_s) == u"Capital?"_s);
        CHECK(wordsOf(blocks[0], u"answers"_s, 0, u"text"_s) == u"Paris & co"_s);
        CHECK(wordsOf(blocks[1], u"answers"_s, 0, u"number"_s) == u"0.3"_s);
        CHECK(blocks[2].kind == u"truefalse"_s);
        CHECK(itemAt(*draft, 4).outcome == Outcome::Imported);
        CHECK(draft->title == u"bank"_s);
        CHECK(draft->items[0].source == u"More"_s);
        CHECK(draft->items[0].outcome == Outcome::NotSupported);
    }
    SECTION("what is no workbook, damaged or built to do harm is refused")
    {
        CHECK_FALSE(read("PK\3\4"));
        CHECK_FALSE(read(testZip({{"a.txt", "x"}})));
        CHECK(read(workbook(bankSheet.left(200))).error().code == ErrorCode::Damaged);
        const QByteArray entities =
            "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><sst><si><t>&b;</t></si></sst>";
        CHECK(read(workbook(bankSheet, entities)).error().code == ErrorCode::Refused);
    }
}

namespace {

QByteArray openCell(const QByteArray &words, const QByteArray &attributes = {})
{
    return "<table:table-cell " + attributes + "><text:p>" + words + "</text:p></table:table-cell>";
}

QByteArray openRow(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray openContent(const QByteArray &tables, const QByteArray &before = {})
{
    return "<?xml version=\"1.0\"?>" + before
        + "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
          "xmlns:calcext=\"c\"><office:body><office:spreadsheet>"
        + tables + "</office:spreadsheet></office:body></office:document-content>";
}

QByteArray openSheets(const QByteArray &content, const QByteArray &manifest = "<m/>")
{
    return testZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                    {"content.xml", content, 8},
                    {"META-INF/manifest.xml", manifest}});
}

const QByteArray openBank =
    "<table:tracked-changes><table:deletion><table:table-row>"
    "<table:table-cell><text:p>Deleted</text:p></table:table-cell></table:table-row>"
    "</table:deletion></table:tracked-changes>"
    "<table:table table:name=\"Notes\"><table:table-row table:number-rows-repeated=\"1048576\">"
    "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"
    "<table:table table:name=\"Bank\"><table:table-column/><table:table-header-rows>"
    + openRow(openCell("Question") + "<table:table-cell/>" + openCell("Answer"))
    + "</table:table-header-rows>"
    + openRow("<table:table-cell table:number-columns-repeated=\"9\"/>",
              "table:number-rows-repeated=\"2\"")
    + "<table:table-row-group>"
    + openRow("<table:table-cell><office:annotation><text:p>Ask Ada</text:p></office:annotation>"
              "<text:p>Cap<text:span>ital</text:span>?</text:p><text:p>Of<text:s/>France"
              "</text:p></table:table-cell><table:covered-table-cell/>"
              + openCell("Paris &amp; co"))
    + "</table:table-row-group>"
    + openRow(openCell("How many?") + "<table:table-cell/>"
              + openCell("0,30",
                         "office:value-type=\"float\" "
                         "office:value=\"0.30000000000000004\""))
    + openRow(openCell("So?") + "<table:table-cell/>"
              + openCell("VRAI", "office:value-type=\"boolean\" office:boolean-value=\"true\""))
    + openRow("<table:table-cell table:number-columns-repeated=\"16384\"/>",
              "table:number-rows-repeated=\"1048570\"")
    + "</table:table><table:table table:name=\"More\">" + openRow(openCell("x"))
    + "</table:table><table:table table:name=\"'file:///tmp/a.ods'#$A\">"
    + openRow(openCell("elsewhere")) + "</table:table>";

} // namespace

TEST_CASE("An OpenDocument spreadsheet is read by the values of its cells")
{
    SeededIdSource ids(1);
    const auto read = [&](const QByteArray &bytes) {
        return findImporter(u"table"_s)->read({bytes, u"bank.ods"_s}, ids, {});
    };
    SECTION("the first sheet with rows, words, numbers, truth; its rows by their numbers")
    {
        const auto draft = read(openSheets(openContent(openBank)));
        REQUIRE(draft);
        const QList<Node> blocks = blocksOf(*draft);
        REQUIRE(blocks.size() == 3);
        CHECK(wordsOf(blocks[0], u"stem"_s).simplified() == u"Capital? Of France"_s);
        CHECK(wordsOf(blocks[0], u"answers"_s, 0, u"text"_s) == u"Paris & co"_s);
        CHECK(wordsOf(blocks[1], u"answers"_s, 0, u"number"_s) == u"0.3"_s);
        CHECK(blocks[2].kind == u"truefalse"_s);
        CHECK(itemAt(*draft, 4).outcome == Outcome::Imported);
        CHECK(itemAt(*draft, 6).outcome == Outcome::Imported);
        CHECK(draft->title == u"bank"_s);
        CHECK(draft->items[0].source == u"More"_s);
        CHECK(draft->items[0].outcome == Outcome::NotSupported);
        for (const DraftItem &item : draft->items) {
            CHECK_FALSE(item.source.contains(u"Deleted"_s));
            CHECK_FALSE(item.source.contains(u"elsewhere"_s));
        }
    }
    SECTION("rows that are repeated count as often as they stand there")
    {
        const QByteArray rows = openRow(openCell("Question") + openCell("Answer"))
            + openRow(openCell("Who?") + openCell("Ada"), "table:number-rows-repeated=\"3\"");
        const auto draft = read(openSheets(openContent("<table:table>" + rows + "</table:table>")));
        REQUIRE(draft);
        CHECK(blocksOf(*draft).size() == 3);
        CHECK(itemAt(*draft, 4).outcome == Outcome::Imported);
    }
    SECTION("words that repeat without end are cut at the limits, or refused")
    {
        const auto sheet = [](const QByteArray &row) {
            return openSheets(openContent("<table:table>" + row + "</table:table>"));
        };
        const QByteArray endless = "=\"99999999999999999999\"";
        const auto wide =
            read(sheet(openRow(openCell("x", "table:number-columns-repeated" + endless))));
        REQUIRE(wide);
        const auto wider =
            read(sheet(openRow(openCell("x", "table:number-columns-repeated=\"2000000000\""))));
        CHECK(wider);
        const auto high =
            read(sheet(openRow(openCell("x"), "table:number-rows-repeated=\"2000000000\"")));
        REQUIRE_FALSE(high);
        CHECK(high.error().code == ErrorCode::Refused);
        const auto blank =
            read(sheet("<table:table-row><table:table-cell><text:p><text:s text:c=\"2000000000\"/>"
                       "</text:p></table:table-cell></table:table-row>"));
        CHECK(blank);
    }
    SECTION("what is no spreadsheet, damaged, locked or built to do harm is refused in words")
    {
        const QByteArray good = openContent(openBank);
        CHECK_FALSE(read(testZip({{"content.xml", good}})));
        CHECK_FALSE(read(testZip(
            {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", good}})));
        for (qsizetype length = 20; length < good.size(); length += 97) {
            INFO(length);
            const auto cut = read(openSheets(good.left(length)));
            REQUIRE_FALSE(cut);
            CHECK(cut.error().code == ErrorCode::Damaged);
        }
        const auto locked = read(openSheets("\x8f\x01", "<manifest:encryption-data/>"));
        REQUIRE_FALSE(locked);
        CHECK(locked.error().message.contains(u"password"_s));
        const QByteArray entities = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]>";
        CHECK(read(openSheets(openContent(openBank, entities))).error().code == ErrorCode::Refused);
    }
}

TEST_CASE("A table as spreadsheets save it")
{
    const QString words = u"Énoncé;Réponse\r\n\"Où, et \"\"quand\"\" ?\";à midi\r\n"_s;
    const auto check = [](const Draft &draft) {
        CHECK(wordsOf(onlyBlock(draft), u"stem"_s) == u"Où, et \"quand\" ?"_s);
        CHECK(wordsOf(onlyBlock(draft), u"answers"_s, 0, u"text"_s) == u"à midi"_s);
    };
    SECTION("UTF-8 with a mark, UTF-16 with and without one")
    {
        check(importedBytes(u"table"_s, "\xEF\xBB\xBF" + words.toUtf8()));
        QStringEncoder little(QStringConverter::Utf16LE);
        const QByteArray bare = little(words);
        check(importedBytes(u"table"_s, "\xFF\xFE" + bare));
        QStringEncoder big(QStringConverter::Utf16BE);
        const QByteArray other = big(words);
        check(importedBytes(u"table"_s, "\xFE\xFF" + other));
        QStringEncoder english(QStringConverter::Utf16LE);
        const QByteArray plain = english(u"Question,Answer\nWho?,Ada\n"_s);
        CHECK(wordsOf(onlyBlock(importedBytes(u"table"_s, plain)), u"stem"_s) == u"Who?"_s);
    }
    SECTION("Windows-1252, which is told")
    {
        QByteArray latin = words.toLatin1();
        latin.replace("midi", "midi \x96 12 \x80");
        const Draft draft = importedBytes(u"table"_s, latin);
        CHECK(wordsOf(onlyBlock(draft), u"answers"_s, 0, u"text"_s) == u"à midi – 12 €"_s);
        CHECK(messagesOf(draft).contains(u"Windows-1252"_s));
    }
    SECTION("a workbook says what to do instead")
    {
        SeededIdSource ids(1);
        const auto draft = findImporter(u"table"_s)->read({"PK\3\4", u"questions.xls"_s}, ids, {});
        REQUIRE_FALSE(draft);
        CHECK(draft.error().message.contains(u"CSV"_s));
    }
}
