// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/playerfiles.h"

#include "core/kinds/kind.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QJSEngine>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

void writeText(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    test::writeFile(path, text);
}

} // namespace

TEST_CASE("withoutLineComments")
{
    SECTION("drops comments and blanks that have their lines to themselves")
    {
        CHECK(withoutLineComments("// a\nvar b; // stays\n\n  /* c */\n/**\n * d\n */\n  e();\n")
              == "var b; // stays\n  e();\n");
    }
    SECTION("keeps code behind the end of a comment, and comments before code")
    {
        CHECK(withoutLineComments("/* a\n b */ c();\n/* d */ e();\n/** @type {F} */ (g).h = 1;\n")
              == "c();\n/* d */ e();\n/** @type {F} */ (g).h = 1;\n");
    }
    SECTION("keeps addresses in texts")
    {
        CHECK(withoutLineComments("x('https://a');\n") == "x('https://a');\n");
    }
}

TEST_CASE("PlayerFiles joins what files.txt lists")
{
    const QTemporaryDir folder;
    const QString root = folder.filePath(u"player"_s);
    const QString kinds = folder.filePath(u"kinds"_s);
    writeText(
        root + u"/files.txt"_s,
        "# "
        "words\nengine/a.js\ntheme/c.css\n@theme\n@rest\n@strings\n@kinds\nviews/b.js\n@styles\n");
    writeText(root + u"/engine/a.js"_s, "engineA();\n");
    writeText(root + u"/views/b.js"_s, "viewB();\n");
    writeText(root + u"/theme/c.css"_s, ".c {}\n");
    writeText(root + u"/theme/looks/dull.css"_s, ".dull {}\n");
    writeText(
        root + u"/theme/looks/loud.css"_s,
        "\n:root {\n--paper: #fff;\n--sheet: #fff;\n--accent: #00f;\n--accent-wash: #eef;\n}\n"
        ":root[data-theme=\"dark\"] {\n--paper: #111;\n--sheet: #222;\n--accent: #aaf;\n"
        "--accent-wash: #223;\n}\n");
    writeText(root + u"/strings/en.js"_s, "words('en');\n");
    writeText(root + u"/strings/fr.js"_s, "words('fr');\n");
    writeText(kinds + u"/one/engine.js"_s, "engineOne();\n");
    writeText(kinds + u"/one/view.js"_s, "viewOne();\n");
    writeText(kinds + u"/one/style.css"_s, ".one {}\n");
    writeText(kinds + u"/two/view.js"_s, "viewTwo();\n");
    const PlayerFiles files(root, kinds);
    using Part = PlayerFiles::Part;

    SECTION("for one format without what only others want")
    {
        writeText(root + u"/files.txt"_s, "engine/a.js for one two\nviews/b.js\n");
        const auto one = files.forWay(u"one"_s).script(Part::First, {}, u"en"_s);
        REQUIRE(one);
        CHECK(one->contains("engineA();"));
        const auto three = files.forWay(u"three"_s).script(Part::First, {}, u"en"_s);
        REQUIRE(three);
        CHECK_FALSE(three->contains("engineA();"));
        CHECK(three->contains("viewB();"));
        CHECK(files.script(Part::First, {}, u"en"_s)->contains("engineA();"));
    }
    SECTION("in its order, with the kinds in use and no others")
    {
        const auto first = files.script(Part::First, {u"one"_s}, u"fr"_s);
        REQUIRE(first);
        CHECK(first->mid(first->indexOf('\n') + 1) == "engineA();\n");
        const auto one = files.script(Part::Rest, {u"one"_s}, u"fr"_s);
        REQUIRE(one);
        CHECK(one->mid(one->indexOf('\n') + 1)
              == "words('fr');\nengineOne();\nviewOne();\nviewB();\n");
        const auto both = files.script(Part::Rest, {u"one"_s, u"two"_s}, u"en"_s);
        REQUIRE(both);
        CHECK(both->contains("viewOne();\nviewTwo();\n"));
        const QString dull = u"dull"_s;
        CHECK(files.styles(Part::First, {u"one"_s}, dull)->endsWith("*/\n.c {}\n.dull {}\n"));
        CHECK(files.styles(Part::Rest, {u"one"_s, u"two"_s}, dull)->endsWith("*/\n.one {}\n"));
        CHECK_FALSE(files.styles(Part::Rest, {u"two"_s}, dull)->contains(".one"));
    }
    SECTION("with the look of one theme and the author's colour behind it")
    {
        const auto loud = files.styles(Part::First, {}, u"loud"_s);
        REQUIRE(loud);
        CHECK_FALSE(loud->contains(".dull"));
        const auto coloured = files.styles(Part::First, {}, u"loud"_s, u"#0000cc"_s);
        REQUIRE(coloured);
        CHECK(coloured->startsWith(*loud));
        CHECK(coloured->contains("--accent: #0000cc;"));
        CHECK_FALSE(files.styles(Part::Rest, {}, u"loud"_s, u"#0000cc"_s)->contains("#0000cc"));
        const auto missing = files.styles(Part::First, {}, u"dull"_s, u"#0000cc"_s);
        REQUIRE_FALSE(missing); // A theme without its colours.
        CHECK(missing.error().code == ErrorCode::Internal);
    }
    SECTION("under its licence")
    {
        const Part part = GENERATE(Part::First, Part::Rest);
        CHECK(files.script(part, {}, u"en"_s)->startsWith("/*! "));
        CHECK(files.script(part, {}, u"en"_s)->contains("SPDX-License-Identifier: MIT"));
    }
    SECTION("and knows which parts run without a browser")
    {
        const auto engine = files.engine({u"one"_s, u"two"_s});
        REQUIRE(engine);
        REQUIRE(engine->size() == 2);
        CHECK(engine->at(0).text == "engineA();\n");
        CHECK(engine->at(1).text == "engineOne();\n");
        CHECK(files.languages() == QStringList{u"en"_s, u"fr"_s});
    }
    SECTION("and says so if a file is missing")
    {
        REQUIRE(QFile::remove(root + u"/views/b.js"_s));
        const auto script = files.script(Part::Rest, {}, u"en"_s);
        REQUIRE_FALSE(script);
        CHECK(script.error().code == ErrorCode::Internal);
        CHECK(script.error().detail.endsWith(u"views/b.js"_s));
    }
}

TEST_CASE("The player that is built in")
{
    const PlayerFiles files;
    using Part = PlayerFiles::Part;
    QStringList kinds;
    for (const Kind &kind : allKinds())
        kinds.append(kind.id);

    SECTION("speaks Arabic, German, English, Spanish and French")
    {
        CHECK(files.languages() == QStringList{u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s});
    }
    SECTION("is whole: every listed file is there, and it is one script without a syntax error")
    {
        const Part part = GENERATE(Part::First, Part::Rest);
        const auto script = files.script(part, kinds, GENERATE(u"en"_s, u"fr"_s));
        REQUIRE(script);
        QJSEngine engine;
        // Wrapped, so that it is parsed as a whole and nothing of it runs here.
        const QJSValue parsed =
            engine.evaluate(u"(function () {\n"_s + QString::fromUtf8(*script) + u"\n})"_s);
        INFO(parsed.toString().toStdString());
        CHECK(parsed.isCallable());
        for (const CourseSettings::Theme theme : allThemes())
            REQUIRE(files.styles(part, kinds, themeName(theme), u"#125e66"_s));
    }
    SECTION("brings the code of a kind only with that kind")
    {
        const auto few = files.script(Part::Rest, {u"text"_s}, u"en"_s);
        REQUIRE(few);
        CHECK(few->contains("Carrel.views.text"));
        CHECK_FALSE(few->contains("Carrel.kinds.single ="));
        CHECK(files.script(Part::Rest, {u"single"_s}, u"en"_s)->contains("Carrel.kinds.single ="));
    }
    SECTION("defines an engine that runs without a browser, with every kind")
    {
        const auto sources = files.engine(kinds);
        REQUIRE(sources);
        QJSEngine engine;
        for (const PlayerFiles::Source &source : *sources) {
            const QJSValue result = engine.evaluate(QString::fromUtf8(source.text), source.name);
            INFO(source.name.toStdString() << ": " << result.toString().toStdString());
            REQUIRE_FALSE(result.isError());
        }
        for (const Kind &kind : allKinds()) {
            if (!kind.isAnswered())
                continue;
            INFO(kind.id.toStdString());
            CHECK(engine.evaluate(u"typeof Carrel.kinds.%1.encode"_s.arg(kind.id)).toString()
                  == u"function"_s);
        }
    }
}
