// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importer.h"

#include "core/edit/coursefile.h"
#include "core/exchange/draft/placedraft.h"
#include "core/exchange/reading/draftwriter.h"
#include "core/kinds/kind.h"
#include "core/model/page.h"
#include "tests/core/edit/sessionfixture.h"
#include "tests/core/exchange/reading/imported.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QString chosen(const QByteArray &bytes, const QString &name = {})
{
    const Importer *importer = importerFor({bytes, name});
    return importer ? importer->id : QString();
}

const QByteArrayList &samples()
{
    static const QByteArrayList all{
        "::A::What? {\n=one#yes\n~%50%two#half\n####all}\n\n$CATEGORY: x/y\n\nB {#3.1:0.1}\n\n"
        "// c\nC {=a -> b =c -> d}\n\nD {T#x#y}\n\nE {} f\n",
        "What?\nA. one\nB. two\nANSWER: B\n\nMore\nlines\nA) x\nB) y\nC) z\nANSWER: C\n",
        "type;stem;option1;option2;correct;feedback1\nsingle;\"What;\n\"\"x\"\"?\";one;two;A;no\n",
        "# Page\n\n1. What?\n... general\na) one\n... fb\n*b) two\n\n2. Which?\n[*] a\n[ ] b\n\n"
        "3. N?\n= 1.4 +- 0.1\n\n4. E\n____\n",
    };
    return all;
}

/// A sample with some of its bytes changed, moved, doubled or lost.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    static const QByteArray signs = "{}=~#%:\\\n\n\r\",;\t*[]-_.0aA\xff\xfe\x00<>&$"_ba;
    const int changes = 1 + random.bounded(12);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = random.bounded(int(bytes.size()));
        switch (random.bounded(4)) {
        case 0: bytes[at] = signs[random.bounded(int(signs.size()))]; break;
        case 1: bytes.insert(at, signs[random.bounded(int(signs.size()))]); break;
        case 2: bytes.remove(at, 1 + random.bounded(8)); break;
        default: bytes.insert(random.bounded(int(bytes.size())), bytes.mid(at, 20)); break;
        }
    }
    return bytes;
}

QByteArray noise(QRandomGenerator &random)
{
    QByteArray bytes(random.bounded(300), Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

/// Nothing that could be lost: blanks, and a row of a table whose cells are all empty.
bool isEmptyLine(const QByteArray &line)
{
    return std::ranges::all_of(line, [](char c) { return QByteArrayView(" \t;,\"").contains(c); });
}

/// Lines that are not blank and stand before the first item, or in a hole between two.
bool isCovered(const Draft &draft, const QByteArray &bytes)
{
    const QList<QByteArray> lines =
        QByteArray(bytes).replace("\r\n", "\n").replace('\r', '\n').split('\n');
    int first = 0;
    for (int i = 0; i < lines.size() && first == 0; ++i)
        first = isEmptyLine(lines[i]) ? 0 : i + 1;
    if (first == 0)
        return true;
    int begin = std::numeric_limits<int>::max();
    int last = 0;
    for (const DraftItem &item : draft.items) {
        if (item.line == 0)
            continue;
        begin = std::min(begin, item.line);
        if (item.line < last)
            return false; // in the order of the source
        last = item.line;
    }
    return begin <= first;
}

/// Whatever comes out can enter a course: types fit, parents come before what is in them.
bool isWellFormed(const Draft &draft)
{
    QSet<NodeId> seen;
    for (const Node &node : draft.nodes) {
        if (!node.parent.isNull() && !seen.contains(node.parent))
            return false;
        seen.insert(node.id);
        const Kind *kind = findKind(node.kind);
        if (kind && !checkBodyTypes(*kind, node.body))
            return false;
        if (!kind && node.title.isEmpty())
            return false;
    }
    return std::ranges::all_of(draft.items, [&](const DraftItem &item) {
        const bool says = item.outcome == DraftItem::Outcome::Imported || !item.message.isEmpty();
        return says && (item.node.isNull() || seen.contains(item.node));
    });
}

} // namespace

TEST_CASE("The importer of a document is found")
{
    SECTION("by what stands in it")
    {
        CHECK(chosen("::A::What? {=one ~two}") == u"gift"_s);
        CHECK(chosen("What? {T}\n") == u"gift"_s);
        CHECK(chosen("What?\nA. one\nB. two\nANSWER: B\n", u"quiz.txt"_s) == u"aiken"_s);
        CHECK(chosen("question,option1,option2,correct\nWhat?,a,b,A\n", u"q.txt"_s) == u"table"_s);
        CHECK(chosen("What?\tone\ttwo\tA\nWhy?\ta\tb\tB\n") == u"table"_s);
        CHECK(chosen("1. What?\na) one\n*b) two\n") == u"text"_s);
        CHECK(chosen("1. What?\nA. one\nB. two\nAnswer: B\n") == u"text"_s);
    }
    SECTION("by its name")
    {
        CHECK(chosen("x", u"a.GIFT"_s) == u"gift"_s);
        CHECK(chosen("x", u"a.csv"_s) == u"table"_s);
        CHECK(chosen("PK\3\4", u"a.ods"_s) == u"table"_s);
    }
    SECTION("of Word's documents, and of papers that people take for one")
    {
        CHECK(chosen("PK\3\4 [Content_Types].xml word/document.xml", u"x.zip"_s) == u"word"_s);
        CHECK(chosen("x", u"Storyboard.DOCX"_s) == u"word"_s);
        CHECK(chosen("%PDF-1.7 x") == u"word"_s);
        SeededIdSource ids(1);
        const auto paper = findImporter(u"word"_s)->read({"%PDF-1.7 x", u"a.pdf"_s}, ids, {});
        REQUIRE_FALSE(paper);
        CHECK(paper.error().message.contains(u"PDF"_s));
    }
    SECTION("or there is none")
    {
        CHECK(chosen({}) == QString());
        CHECK(chosen(QByteArray(2000, '\0')) == QString());
    }
}

TEST_CASE("Each example is read by its own importer without a loss")
{
    for (const Importer &importer : allImporters()) {
        INFO(importer.id.toStdString());
        if (importer.example.isEmpty())
            continue;
        CHECK(chosen(importer.example.toUtf8()) == importer.id);
        const Draft draft = imported(importer.id, importer.example);
        CHECK(blocksOf(draft).size() >= 1);
        CHECK(countOf(draft, DraftItem::Outcome::Imported) == draft.items.size());
    }
}

TEST_CASE("Whatever is read, importers never fail badly and miss no line")
{
    const quint32 seed = QRandomGenerator::system()->generate();
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    const QStringList ids{u"gift"_s, u"aiken"_s, u"table"_s, u"text"_s};
    for (int round = 0; round < 400; ++round) {
        const QByteArray bytes = round % 4 == 0
            ? noise(random)
            : mutated(samples()[random.bounded(int(samples().size()))], random);
        for (const QString &id : ids) {
            SeededIdSource source(1);
            const auto draft = findImporter(id)->read({bytes, {}}, source, {});
            if (!draft) {
                CHECK_FALSE(draft.error().message.isEmpty());
                continue;
            }
            INFO(id.toStdString() << ": " << bytes.toPercentEncoding().toStdString());
            REQUIRE(isWellFormed(*draft));
            const bool isBytes = std::ranges::any_of(
                bytes, [](char c) { return c < 32 && c != '\n' && c != '\r' && c != '\t'; });
            if (!isBytes && !bytes.contains("\xff") && !bytes.contains("\xfe"))
                REQUIRE(isCovered(*draft, bytes));
        }
        importerFor({bytes, {}});
    }
}

TEST_CASE("An import has limits and can be stopped")
{
    SeededIdSource ids(1);
    SECTION("too much text is refused")
    {
        for (const Importer &importer : allImporters()) {
            const auto draft =
                importer.read({QByteArray(mostImportTextBytes + 1, 'x'), {}}, ids, {});
            REQUIRE_FALSE(draft);
        }
    }
    SECTION("too many questions: the rest is told with its line")
    {
        QByteArray many;
        for (int i = 0; i < mostImportedQuestions + 2; ++i)
            many += "Is it so? {T}\n\n";
        const Draft draft = importedBytes(u"gift"_s, many);
        CHECK(blocksOf(draft).size() == mostImportedQuestions);
        CHECK(draft.items.last().outcome == DraftItem::Outcome::Error);
        CHECK(draft.items.last().line == mostImportedQuestions * 2 + 1);
    }
    SECTION("stopped")
    {
        const auto draft = findImporter(u"gift"_s)->read(
            {"A {T}\n\nB {F}", {}}, ids, [](qint64 done, qint64) { return done < 1; });
        REQUIRE_FALSE(draft);
        CHECK(draft.error().code == ErrorCode::Cancelled);
    }
    SECTION("a file that is not there")
    {
        const auto source = readImportFile(u"/nowhere/questions.gift"_s);
        REQUIRE_FALSE(source);
        CHECK(source.error().message.contains(u"questions.gift"_s));
    }
}

TEST_CASE("A draft can be put lower than it is")
{
    SeededIdSource ids(3);
    const Draft draft =
        imported(u"gift"_s, u"$CATEGORY: One\n\nA {T}\n\n$CATEGORY: Two\n\nB {F}"_s);
    SECTION("pages become their blocks, each behind a heading")
    {
        const Draft lower = loweredTo(DraftLevel::Blocks, draft, ids);
        CHECK(levelOf(lower) == DraftLevel::Blocks);
        REQUIRE(lower.nodes.size() == 4);
        CHECK(wordsOf(lower.nodes[0], u"text"_s) == u"One"_s);
        CHECK(std::ranges::all_of(lower.nodes,
                                  [](const Node &node) { return node.parent.isNull(); }));
    }
    SECTION("raised and lowered again it is what it was")
    {
        const Draft module = raisedTo(DraftLevel::Modules, draft, u"M"_s, ids);
        CHECK(loweredTo(DraftLevel::Pages, module, ids).nodes == draft.nodes);
    }
    SECTION("pages that ask become quiz pages")
    {
        const Draft quiz = withQuizPages(draft);
        CHECK(pageDetailsFrom(quiz.nodes[0].body).isQuiz);
        CHECK_FALSE(pageDetailsFrom(draft.nodes[0].body).isQuiz);
    }
}

TEST_CASE("What was read enters a course as one step, and back")
{
    SessionFixture fixture;
    const NodeId module = fixture.addModule();
    for (const QByteArray &sample : samples()) {
        const Importer *importer = importerFor({sample, {}});
        REQUIRE(importer);
        SeededIdSource ids(5);
        const Draft draft =
            raisedTo(DraftLevel::Pages, importedBytes(importer->id, sample), u"Imported"_s, ids);
        checkUndoAndRedo(fixture, [&] {
            REQUIRE(placeDraft(*fixture.session, withQuizPages(draft), {module}));
        });
    }
}
