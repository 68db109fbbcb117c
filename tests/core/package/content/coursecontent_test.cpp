// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/coursecontent.h"

#include "tests/core/package/memorycourse.h"
#include "tests/support/catch.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

constexpr int stateLimit = 4096;

QJsonArray linkTo(const QString &page)
{
    const QJsonObject run{{u"text"_s, u"see"_s}, {u"link"_s, QString(u"page:"_s + page)}};
    return {QJsonObject{{u"type"_s, u"paragraph"_s}, {u"runs"_s, QJsonArray{run}}}};
}

QStringList warningsOf(const CourseView &course)
{
    const auto content = CourseContent::of(course, {}, {.stateLimit = stateLimit});
    REQUIRE(content);
    return (*content)->notes().warnings;
}

} // namespace

TEST_CASE("CourseContent finds what the course uses")
{
    const auto course = sampleCourse();
    course->addMedia(u"unused.png"_s, u"image/png"_s, pngBytes('u'));
    const auto content = CourseContent::of(*course, {}, {.stateLimit = stateLimit});
    REQUIRE(content);
    QStringList names;
    for (const PackageEntry &entry : CourseContent::entries(*content)) {
        if (entry.name.startsWith(u"media/"))
            names.append(entry.name);
    }
    REQUIRE(names.size() == 1); // Captions travel inside the module's data.
    CHECK(names.first().endsWith(u"-ubung-1-final-2.png"_s));
    CHECK((*content)->notes().thirdParties == QStringList{u"https://videos.example.org"_s});
    CHECK((*content)->notes().warnings.isEmpty());
}

TEST_CASE("CourseContent has the look that the course has, and no other")
{
    const auto course = sampleCourse();
    const auto bytes = [&](const QString &name) {
        const auto content = CourseContent::of(*course, {}, {.stateLimit = stateLimit});
        REQUIRE(content);
        for (const PackageEntry &entry : CourseContent::entries(*content)) {
            if (entry.name == name)
                return (*entry.open())->readAll();
        }
        return QByteArray();
    };
    const QByteArray paper = bytes(u"carrel.css"_s);
    course->setSetting(u"theme"_s, u"studio"_s);
    const QByteArray studio = bytes(u"carrel.css"_s);
    CHECK_FALSE(paper.contains("--band"));
    CHECK(studio.contains("--band"));
    CHECK(studio.count("\n:root {\n") == 2); // What all looks share, and this one.

    course->setSetting(u"accent"_s, u"#0a7d32"_s);
    const QByteArray coloured = bytes(u"carrel.css"_s);
    CHECK(coloured.startsWith(studio));
    CHECK(coloured == bytes(u"carrel.css"_s));

    CHECK_FALSE(bytes(u"course.js"_s).contains("\"logo\""));
    const MediaId logo = course->addMedia(u"acme.png"_s, u"image/png"_s, pngBytes('l'));
    course->setSetting(u"logo"_s, logo.text());
    course->setSetting(u"logoAlt"_s, u"Acme"_s);
    const QByteArray data = bytes(u"course.js"_s);
    const qsizetype at = data.indexOf("\"src\":\"");
    REQUIRE(at > 0);
    const QByteArray name = data.mid(at + 7, data.indexOf('"', at + 7) - at - 7);
    CHECK(name.endsWith("acme.png"));
    CHECK(data.contains("\"alt\":\"Acme\""));
    CHECK(bytes(QString::fromUtf8(name)) == pngBytes('l'));
}

TEST_CASE("CourseContent has the typeface that the course has")
{
    const auto course = sampleCourse();
    const auto entries = [&] {
        const auto content = CourseContent::of(*course, {}, {.stateLimit = stateLimit});
        REQUIRE(content);
        QHash<QString, QByteArray> all;
        for (const PackageEntry &entry : CourseContent::entries(*content))
            all.insert(entry.name, (*entry.open())->readAll());
        return all;
    };
    const auto addedTo = [&](const QByteArray &before) {
        const QByteArray now = entries().value(u"carrel.css"_s);
        CHECK(now.startsWith(before));
        return now.mid(before.size());
    };
    const auto before = entries();
    const QByteArray plain = before.value(u"carrel.css"_s);
    const auto fonts = [&] {
        return entries().keys().filter(QRegularExpression(u"\\.(woff|ttf)$"_s));
    };

    SECTION("of the learner's system, which costs nothing")
    {
        for (const QString &name : {u"serif"_s, u"sans"_s, u"wide"_s}) {
            course->setSetting(u"typeface"_s, name);
            const QByteArray added = addedTo(plain);
            CHECK(added.startsWith(":root {\n    --"));
            CHECK(added.contains("--rounded: "));
            CHECK_FALSE(added.contains("url("));
            CHECK(entries().keys().size() == before.keys().size());
        }
    }
    SECTION("of the author, as one file more, and none of it elsewhere")
    {
        const QByteArray content = "wOF2 and more";
        const MediaId font = course->addMedia(u"House.woff2"_s, u"font/woff2"_s, content);
        course->setSetting(u"font"_s, font.text());
        CHECK(fonts().isEmpty()); // Chosen, but another typeface is used.
        course->setSetting(u"typeface"_s, u"own"_s);
        const auto now = entries();
        REQUIRE(fonts().size() == 1);
        CHECK(now.value(fonts().first()) == content);
        const QByteArray added = addedTo(plain);
        CHECK(added.contains("src: url(\"" + fonts().first().toUtf8() + "\") format(\"woff2\")"));
        CHECK(added.contains("font-display: swap"));
        CHECK(added.contains("font-weight: normal"));
        CHECK(added.contains("--serif: \"Course font\", system-ui"));
        CHECK(now.value(u"carrel-rest.css"_s) == before.value(u"carrel-rest.css"_s));

        course->setSetting(u"boldFont"_s, font.text()); // A variable font.
        CHECK(addedTo(plain).contains("font-weight: 100 900"));
        CHECK(addedTo(plain).count("@font-face") == 1);

        const MediaId bold = course->addMedia(u"bold.otf"_s, u"font/otf"_s, "OTTO");
        course->setSetting(u"boldFont"_s, bold.text());
        CHECK(fonts().size() == 2);
        CHECK(addedTo(plain).count("@font-face") == 2);
        CHECK(addedTo(plain).contains("format(\"opentype\");\n    font-weight: bold"));
    }
    SECTION("of the system where the author's file is missing")
    {
        course->setSetting(u"typeface"_s, u"own"_s);
        course->setSetting(u"font"_s, u"aaaaaaaaaaaa"_s);
        CHECK(addedTo(plain).isEmpty());
    }
}

TEST_CASE("CourseContent drops nothing silently")
{
    MemoryCourse course;
    const NodeId module = course.addModule(u"First module"_s);
    const NodeId page = course.addPage(module, u"First page"_s);

    SECTION("a file that is gone")
    {
        course.addBlock(page, u"image"_s, {{u"media"_s, u"aaaaaaaaaaaa"_s}});
        const QStringList warnings = warningsOf(course);
        REQUIRE(warnings.size() == 1);
        CHECK(warnings.first().contains(u"First page"_s));
    }
    SECTION("a logo that is gone")
    {
        course.setSetting(u"logo"_s, u"aaaaaaaaaaaa"_s);
        const QStringList warnings = warningsOf(course);
        REQUIRE(warnings.size() == 1);
        CHECK(warnings.first().contains(u"logo"_s));
    }
    SECTION("a font that is gone, or that is none")
    {
        course.setSetting(u"typeface"_s, u"own"_s);
        CHECK(warningsOf(course).size() == 1);
        course.setSetting(u"font"_s, u"aaaaaaaaaaaa"_s);
        CHECK(warningsOf(course).filter(u"font"_s).size() == 1);
        course.setSetting(u"font"_s,
                          course.addMedia(u"a.png"_s, u"image/png"_s, pngBytes()).text());
        CHECK(warningsOf(course).size() == 1);
        const MediaId font = course.addMedia(u"a.woff2"_s, u"font/woff2"_s, "wOF2");
        course.setSetting(u"font"_s, font.text());
        CHECK(warningsOf(course).isEmpty());
        course.setSetting(u"boldFont"_s, u"aaaaaaaaaaaa"_s);
        CHECK(warningsOf(course).size() == 1);
        course.setSetting(u"typeface"_s, u"serif"_s);
        CHECK(warningsOf(course).isEmpty());
    }
    SECTION("a link to a page that is gone")
    {
        course.addBlock(page, u"text"_s, {{u"text"_s, linkTo(u"aaaaaaaaaaaa"_s)}});
        const QStringList warnings = warningsOf(course);
        REQUIRE(warnings.size() == 1);
        CHECK(warnings.first().contains(u"First page"_s));
    }
    SECTION("but a link to a page that comes later is fine")
    {
        const NodeId later = course.addPage(course.addModule(u"Second"_s), u"Later"_s);
        course.addBlock(page, u"text"_s, {{u"text"_s, linkTo(later.text())}});
        CHECK(warningsOf(course).isEmpty());
    }
}

TEST_CASE("CourseContent refuses captions that cannot be read, if they are used")
{
    MemoryCourse course;
    const NodeId page = course.addPage(course.addModule(u"M"_s), u"P"_s);
    const MediaId captions = course.addUnreadableMedia(u"c.vtt"_s, u"text/vtt"_s, 100);
    CHECK(CourseContent::of(course, {}, {.stateLimit = stateLimit}));
    course.addBlock(page, u"video"_s,
                    {{u"source"_s, u"link"_s},
                     {u"address"_s, u"https://videos.example.org/w/4kBayHandover01"_s},
                     {u"captions"_s, captions.text()}});
    const auto content = CourseContent::of(course, {}, {.stateLimit = stateLimit});
    REQUIRE_FALSE(content);
    CHECK(content.error().code == ErrorCode::Damaged);
}
