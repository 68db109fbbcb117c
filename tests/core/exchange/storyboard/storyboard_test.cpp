// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/storyboard/storyboard.h"

#include "core/exchange/storyboard/content.h"
#include "core/exchange/storyboard/fieldlines.h"
#include "core/exchange/templates/templates.h"
#include "core/kinds/kind.h"
#include "core/richtext/richtext.h"
#include "tests/core/exchange/storyboard/papers.h"
#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0));

QByteArray html(const CourseView &course)
{
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(storyboard::writeHtml(course, out, storyboard::HtmlOptions{.made = noon}));
    return out.data();
}

Paper odt(const CourseView &course)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.odt"_s);
    const auto written = storyboard::writeOdt(course, path, {.made = noon});
    INFO((written ? QString() : written.error().message).toStdString());
    REQUIRE(written);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"paper.odt"_s});
    return readOdt(path);
}

/// Every sentence that neither paper has lost.
void checkNothingIsLost(const CourseView &course)
{
    const QString sheet = wordsOfHtml(html(course));
    const QString document = wordsOfXml(odt(course).files.value(u"content.xml"_s));
    const QStringList sentences = sentencesOf(course);
    REQUIRE(sentences.size() > 10);
    QStringList lost;
    for (const QString &sentence : sentences) {
        if (!sheet.contains(sentence))
            lost += u"HTML: "_s + sentence;
        if (!document.contains(sentence))
            lost += u"ODT: "_s + sentence;
    }
    INFO(lost.join(u'\n').toStdString());
    CHECK(lost.isEmpty());
}

/// One page with a block of every kind, as the kinds' own samples have it.
struct EveryKind
{
    MemoryCourse course;
    NodeId module = course.addModule(u"Module of everything"_s);
    NodeId page = course.addPage(module, u"Page of everything"_s);

    EveryKind()
    {
        course.addMedia(u"board.svg"_s, u"image/svg+xml"_s,
                        "<svg xmlns='http://www.w3.org/2000/svg'/>", u"sampleimage1"_s);
        for (const Kind &kind : allKinds())
            course.addSample(page, kind.id);
    }
};

} // namespace

TEST_CASE("A storyboard loses no sentence")
{
    SECTION("of a page with every kind of block")
    {
        checkNothingIsLost(EveryKind().course);
    }

    SECTION("of the sample course, in both languages")
    {
        const QTemporaryDir state;
        SessionOptions options;
        options.stateFolder = state.path();
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            auto session = EditSession::createNew(u"Empty"_s, options);
            REQUIRE(session);
            REQUIRE(startFromTemplate(u"sample"_s, language, **session));
            checkNothingIsLost((*session)->view());
        }
    }

    SECTION("of a block of a later version")
    {
        MemoryCourse course;
        const NodeId page = course.addPage(course.addModule(u"One"_s), u"Two"_s);
        course.addBlock(page, u"hologram"_s, {{u"says"_s, u"Look behind you."_s}});
        CHECK(wordsOfHtml(html(course)).contains(u"Look behind you."));
    }
}

TEST_CASE("A storyboard numbers what it shows")
{
    MemoryCourse course;
    const NodeId first = course.addModule(u"First"_s);
    const NodeId one = course.addPage(first, u"One"_s);
    course.addBlock(one, u"text"_s, {{u"text"_s, u"The very first."_s}});
    const NodeId part = course.addModule(u"Second"_s);
    const NodeId inner = course.addModule(u"Inner"_s, part);
    course.addPage(inner, u"Two"_s);
    const NodeId three = course.addPage(inner, u"Three"_s);
    course.addBlock(three, u"text"_s, {{u"text"_s, u"Not the last."_s}});
    course.addBlock(three, u"text"_s, {{u"text"_s, u"The last of all."_s}});

    const QString sheet = wordsOfHtml(html(course));
    const QRegularExpression start(u"1-?.* First .*1\\.1 .*One.* 1\\.1-1 .*The very first\\."_s);
    CHECK(sheet.contains(start));
    const QString document = wordsOfXml(odt(course).files.value(u"content.xml"_s));
    for (const QString &paper : {sheet, document}) {
        INFO(paper.toStdString());
        CHECK(paper.contains(
            QRegularExpression(u"2\\.1\\s+Inner.*2\\.1\\.1\\s+Two.*2\\.1\\.2\\s+Three.*"
                               "2\\.1\\.2-1\\s.*Not the last\\..*2\\.1\\.2-2\\s.*The last"_s)));
    }
}

TEST_CASE("A storyboard says in words what is right")
{
    MemoryCourse course;
    const NodeId page = course.addPage(course.addModule(u"One"_s), u"Two"_s);
    const auto linesOfSample = [&](const QString &kind) {
        const NodeId id = course.addSample(page, kind);
        const auto node = course.node(id);
        REQUIRE(node);
        struct NoFiles : MediaReader
        {
            std::optional<Media> media(const MediaId &) const override { return {}; }
            QByteArray smallText(const MediaId &) override { return {}; }
        } none;
        return storyboard::linesOf(*findKind(kind), (**node).body, none);
    };
    const auto textUnder = [](const storyboard::Lines &lines, const QString &label) {
        for (const storyboard::Line &line : lines) {
            if (line.label == label)
                return richtext::toPlain(line.text);
        }
        return u"(none)"_s;
    };

    SECTION("beside each option, with a sign")
    {
        const storyboard::Lines lines = linesOfSample(u"single"_s);
        QList<storyboard::Sign> signs;
        for (const storyboard::Line &line : lines) {
            if (line.label.startsWith(u"Option"))
                signs += line.sign;
        }
        using enum storyboard::Sign;
        CHECK(signs == QList{Right, Wrong, Wrong});
        CHECK(storyboard::signText(Right) == u"✓ Right");
        CHECK(storyboard::signText(Wrong) == u"✗ Wrong");
        CHECK(textUnder(lines, u"Settings"_s).contains(u"Points: 1"));
    }

    SECTION("of a statement")
    {
        CHECK(textUnder(linesOfSample(u"truefalse"_s), u"Right answer"_s) == u"False");
    }

    SECTION("of lines in an order")
    {
        CHECK(textUnder(linesOfSample(u"ordering"_s), u"Right answer"_s)
                  .startsWith(u"1. Now: how things stand 2. Open: what has been begun 3. "));
    }

    SECTION("of what belongs together")
    {
        CHECK(textUnder(linesOfSample(u"categorise"_s), u"Right answer"_s)
                  .contains(u"“Lift B is out until ten.” → Say"));
    }

    SECTION("of a text with gaps")
    {
        CHECK(textUnder(linesOfSample(u"dragwords"_s), u"Right answer"_s).contains(u"normal"));
    }

    SECTION("and where a choice in a story leads")
    {
        CHECK(textUnder(linesOfSample(u"scenario"_s), u"Leads to"_s) == u"Situation 2: The sheet");
    }
}

TEST_CASE("A storyboard as OpenDocument is what the standard asks for")
{
    const EveryKind every;
    const Paper paper = odt(every.course);

    SECTION("its type stands first, stored, at the place where it is looked for")
    {
        CHECK(paper.bytes.mid(0, 4) == QByteArray("PK\x03\x04", 4));
        CHECK(paper.bytes.mid(8, 2) == QByteArray(2, '\0')); // stored
        CHECK(paper.bytes.mid(28, 2) == QByteArray(2, '\0')); // no extra field
        CHECK(paper.bytes.mid(30, 8) == "mimetype");
        CHECK(paper.bytes.mid(38, 39) == "application/vnd.oasis.opendocument.text");
    }

    SECTION("its parts are well-formed XML, and the manifest names each file there is")
    {
        for (const QString &name :
             {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s, u"META-INF/manifest.xml"_s}) {
            INFO(name.toStdString());
            CHECK(problemsOfXml(paper.files.value(name)) == QString());
        }
        const QStringList listed =
            attributesIn(paper.files.value(u"META-INF/manifest.xml"_s), u"manifest:full-path"_s);
        QStringList there = paper.files.keys();
        there.removeAll(u"mimetype"_s);
        there.removeAll(u"META-INF/manifest.xml"_s);
        there.prepend(u"/"_s);
        CHECK(QSet(listed.begin(), listed.end()) == QSet(there.begin(), there.end()));
    }

    SECTION("every style, list and picture that the text names is there")
    {
        const QByteArray content = paper.files.value(u"content.xml"_s);
        const QStringList here = attributesIn(content, u"style:name"_s)
            + attributesIn(paper.files.value(u"styles.xml"_s), u"style:name"_s);
        for (const QString &attribute : {u"text:style-name"_s, u"table:style-name"_s}) {
            const QStringList used = attributesIn(content, attribute);
            for (const QString &style : used) {
                INFO(style.toStdString());
                CHECK(here.contains(style));
            }
        }
        const QStringList pictures = attributesIn(content, u"xlink:href"_s).filter(u"Pictures/"_s);
        CHECK_FALSE(pictures.isEmpty());
        for (const QString &picture : pictures)
            CHECK(paper.files.contains(picture));
    }

    SECTION("its structure follows the rules of tables and lists")
    {
        CHECK(offencesOfOdt(paper.files.value(u"content.xml"_s)) == QStringList());
    }

    SECTION("heads of tables repeat and rows stay whole")
    {
        const QByteArray content = paper.files.value(u"content.xml"_s);
        CHECK(content.contains("<table:table-header-rows>"));
        CHECK(content.contains("fo:keep-together=\"always\""));
        CHECK(paper.files.value(u"styles.xml"_s).contains("text:page-number"));
    }

    SECTION("the same course at the same time gives the same bytes")
    {
        CHECK(odt(EveryKind().course).bytes == paper.bytes);
    }
}

TEST_CASE("A storyboard takes courses from strangers")
{
    MemoryCourse course(u"<script>alert(1)</script> & \"friends\""_s);
    const NodeId page = course.addPage(course.addModule(u"]]><b>"_s), u"\u0001\uFFFE x"_s);
    const auto run = [](const QString &text, const QString &link) {
        return QJsonObject{{u"text"_s, text}, {u"link"_s, link}};
    };
    course.addBlock(page, u"text"_s,
                    {{u"text"_s,
                      QJsonArray{QJsonObject{
                          {u"type"_s, u"paragraph"_s},
                          {u"runs"_s,
                           QJsonArray{run(u"here"_s, u"javascript:alert(2)"_s),
                                      run(u"\u0007<i>"_s, u"https://a.example/?a=\"b"_s)}}}}}});

    SECTION("nothing of them becomes markup")
    {
        const QByteArray sheet = html(course);
        CHECK_FALSE(sheet.contains("<script"));
        CHECK_FALSE(sheet.contains("javascript:"));
        CHECK(sheet.contains("default-src 'none'"));
        const Paper paper = odt(course);
        CHECK(problemsOfXml(paper.files.value(u"content.xml"_s)) == QString());
        CHECK(problemsOfXml(paper.files.value(u"styles.xml"_s)) == QString());
        CHECK_FALSE(paper.files.value(u"content.xml"_s).contains("javascript:"));
    }

    SECTION("a picture that cannot be read leaves its name")
    {
        const MediaId gone = course.addUnreadableMedia(u"gone.png"_s, u"image/png"_s, 1000);
        course.addBlock(page, u"image"_s,
                        {{u"media"_s, gone.text()}, {u"alt"_s, u"A lost view"_s}});
        CHECK(wordsOfHtml(html(course)).contains(u"gone.png"));
        CHECK(wordsOfXml(odt(course).files.value(u"content.xml"_s)).contains(u"A lost view"));
    }
}

TEST_CASE("Writing a storyboard")
{
    const EveryKind every;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.odt"_s);

    SECTION("can be cancelled, and leaves what was there")
    {
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("as before");
        old.close();
        const auto cancelled = storyboard::writeOdt(
            every.course, path,
            {.made = noon, .progress = [](qint64 done, qint64) { return done < 5; }});
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == ErrorCode::Cancelled);
        REQUIRE(old.open(QIODevice::ReadOnly));
        CHECK(old.readAll() == "as before");
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }

    SECTION("says so when the place is no place")
    {
        const QString nowhere = folder.filePath(u"no/such/paper.odt"_s);
        const auto refused = storyboard::writeOdt(every.course, nowhere, {.made = noon});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(u"paper.odt"));
        CHECK_FALSE(
            storyboard::writeHtml(every.course, nowhere, storyboard::HtmlOptions{.made = noon}));
    }
}
