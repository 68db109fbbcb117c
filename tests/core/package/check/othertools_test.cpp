// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages as other authoring tools make them, small: what they have in common with the real ones
// is the form of the manifest, the names of the files and the mistakes.

#include "tests/core/package/check/spoiltpackage.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

const QByteArray head12 =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest identifier=\"M1\" version=\"1.0\" "
    "xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" "
    "xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\" "
    "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd\">";

QByteArray metadata(const QByteArray &version, const QByteArray &more = {})
{
    return "<metadata><schema>ADL SCORM</schema><schemaversion>" + version + "</schemaversion>"
        + more + "</metadata>";
}

QByteArray oneItem(const QByteArray &resource, const QByteArray &attributes = {})
{
    return "<organizations default=\"O1\"><organization identifier=\"O1\"><title>Fire safety"
           "</title><item identifier=\"I1\" identifierref=\""
        + resource + "\"" + attributes
        + "><title>Fire safety</title></item></organization></organizations>";
}

QByteArray files(const QList<QByteArray> &names)
{
    QByteArray text;
    for (const QByteArray &name : names)
        text += "<file href=\"" + name + "\"/>";
    return text;
}

/// A resource of SCORM 1.2 with these files; the first is launched.
QByteArray sco(const QList<QByteArray> &names, const QByteArray &type = "adlcp:scormtype=\"sco\"")
{
    return "<resource identifier=\"R1\" type=\"webcontent\" " + type + " href=\"" + names.first()
        + "\">" + files(names) + "</resource>";
}

Package holding(const QByteArray &manifest, const QList<QByteArray> &names)
{
    Package package;
    package.addUnlisted("imsmanifest.xml", manifest);
    for (const QByteArray &name : names)
        package.addUnlisted(name, name.endsWith(".html") ? "<!DOCTYPE html><p>Page" : "/**/");
    return package;
}

Package eXeLearning()
{
    const QList<QByteArray> shared{"base.css",        "content.css",
                                   "common_i18n.js",  "SCORM_API_wrapper.js",
                                   "SCOFunctions.js", "imsmd.xsd"};
    const QByteArray manifest = head12
        + metadata("1.2", "<adlcp:location>imslrm.xml</adlcp:location>")
        + oneItem("R1", " isvisible=\"true\"") + "<resources>" + sco({"index.html"})
        + "<resource identifier=\"COMMON_FILES\" type=\"webcontent\" adlcp:scormtype=\"asset\">"
        + files(shared) + "</resource></resources></manifest>";
    Package package = holding(manifest, shared + QList<QByteArray>{"index.html", "imslrm.xml"});
    package.replace("index.html", "<p>",
                    "<script src=\"SCORM_API_wrapper.js\"></script><link rel=\"stylesheet\" "
                    "href=\"base.css\"><p>");
    return package;
}

Package adapt()
{
    const QByteArray manifest = head12 + metadata("1.2") + oneItem("R1", " isvisible=\"true\"")
        + "<resources>" + sco({"index_lms.html"}) + "</resources></manifest>";
    return holding(manifest,
                   {"index_lms.html", "index.html", "adapt/js/adapt.min.js", "adapt/css/adapt.css",
                    "course/en/course.json", "course/config.json", "libraries/modernizr.js",
                    "imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd"});
}

/// A packager that knows SCORM 2004 and writes 1.2.
Package articulateLike()
{
    const QList<QByteArray> names{"index_lms.html", "story.html",
                                  "html5/lib/scripts/frame.desktop.min.js", "lms/scormdriver.js",
                                  "story_content/5c Foto Halle.JPG"};
    const QByteArray manifest = head12 + metadata("1.2") + oneItem("R1") + "<resources>"
        + sco(names, "adlcp:scormType=\"sco\"") + "</resources></manifest>";
    Package package = holding(manifest, names);
    package.addUnlisted("meta.xml", "<meta/>");
    return package;
}

/// Zipped by hand on Windows: the folder itself, backslashes, an unknown version, other case.
Package iSpringLike()
{
    const QByteArray manifest = "<?xml version=\"1.0\"?>\n<manifest identifier=\"M1\" "
                                "xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" "
                                "xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p3\" "
                                "xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\">"
        + metadata("2004 2nd Edition") + oneItem("R1", " isvisible=\"true\"") + "<resources>"
        + sco({"res/Index.html", "res/data/player.js"}, "adlcp:scormType=\"sco\"")
        + "</resources></manifest>";
    Package package = holding(manifest, {"res/index.html", "res/data/player.js"});
    for (TestZipEntry &entry : package.entries)
        entry.name.prepend("Quiz/");
    return package;
}

QString errorOf(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"theirs.zip"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto checks = checkPackage(path, {});
    REQUIRE_FALSE(checks);
    return checks.error().message;
}

} // namespace

TEST_CASE("checkPackage judges packages of other tools")
{
    SECTION("eXeLearning: metadata in another file")
    {
        const auto checks = eXeLearning().checks();
        INFO(textOf(checks));
        CHECK(failuresOf(checks) == QList<int>{4, 24, 27});
        CHECK(detailsOf(checks, 4) == u"SCORM_API_wrapper.js; SCOFunctions.js"_s);
        CHECK(detailsOf(checks, 24).contains(u"imslrm.xml"_s));
        CHECK(detailsOf(checks, 31).contains(u"no package of Carrel"_s));
    }
    SECTION("Adapt: files that are not listed, names with two dots")
    {
        const auto checks = adapt().checks();
        INFO(textOf(checks));
        CHECK(failuresOf(checks) == QList<int>{4, 24});
        CHECK(detailsOf(checks, 4) == u"adapt/js/adapt.min.js"_s);
    }
    SECTION("a type in camel case, blanks in names, an item that does not say it is visible")
    {
        const auto checks = articulateLike().checks();
        INFO(textOf(checks));
        CHECK(failuresOf(checks) == QList<int>{4, 21, 24, 26});
        CHECK(detailsOf(checks, 21).contains(u"scormtype"_s));
    }
    SECTION("a wrapping folder, a version that no LMS knows, a launch file in other case")
    {
        const auto checks = iSpringLike().checks();
        INFO(textOf(checks));
        CHECK(failuresOf(checks) == QList<int>{2, 4, 17, 22, 24, 34, 35, 38});
        CHECK(detailsOf(checks, 22).contains(u"“res/Index.html” is not in the package"_s));
        CHECK(detailsOf(checks, 24).contains(u"is called res/index.html"_s));
    }
    SECTION("backslashes, with the manifest behind one of them")
    {
        Package package = adapt();
        for (TestZipEntry &entry : package.entries)
            entry.name = "course\\" + entry.name.replace('/', '\\');
        const auto checks = package.checks();
        INFO(textOf(checks));
        CHECK(failuresOf(checks).contains(2));
        CHECK(failuresOf(checks).contains(3));
        CHECK(detailsOf(checks, 2).contains(u"course\\imsmanifest.xml"_s));
    }
    SECTION("the path of somebody's computer in the data of a player")
    {
        Package package = adapt();
        package.replace("course/config.json", "/**/",
                        "{\"source\":\"C:\\\\Users\\\\anna\\\\Documents\\\\hall.pptx\"}");
        CHECK(failuresOf(package.checks()) == QList<int>{4, 10, 24});
    }
    SECTION("what is no SCORM package says what it is")
    {
        Package xapi;
        xapi.addUnlisted("tincan.xml", "<tincan/>");
        xapi.addUnlisted("index.html", "<p>x");
        CHECK(detailsOf(xapi.checks(), 2).contains(u"xAPI"_s));
        Package site;
        site.addUnlisted("index.html", "<p>x");
        CHECK(detailsOf(site.checks(), 2).contains(u"website"_s));
        Package h5p;
        h5p.addUnlisted("h5p.json", "{}");
        CHECK(detailsOf(h5p.checks(), 2).contains(u"H5P"_s));
    }
}

TEST_CASE("checkPackage says in words why a file cannot be opened")
{
    const QByteArray whole = eXeLearning().bytes();

    SECTION("cut off, or no zip at all")
    {
        for (const qsizetype size :
             {qsizetype(0), qsizetype(10), whole.size() / 2, whole.size() - 1})
            CHECK(errorOf(whole.first(size)).contains(u"cut off"_s));
        CHECK(errorOf("%PDF-1.7 and so on").contains(u"not a zip archive"_s));
        CHECK(errorOf(QByteArray(100'000, '\0')).contains(u"not a zip archive"_s));
    }
    SECTION("more files than zip can count, or than an LMS takes")
    {
        Package package = eXeLearning();
        for (int i = 0; i < 20'000; ++i)
            package.addUnlisted("a" + QByteArray::number(i) + ".js", {});
        CHECK(errorOf(package.bytes()).contains(QLocale().toString(20'000)));
        Package beyond = eXeLearning();
        beyond.frame.count = 0xffff;
        beyond.frame.beforeEnd = zip64Records();
        CHECK(errorOf(beyond.bytes()).contains(u"65,535"_s));
    }
    SECTION("4 GiB and more, or a small file that unpacks without end")
    {
        Package large = eXeLearning();
        large.entry("base.css").size = 0xffffffff;
        CHECK(errorOf(large.bytes()).contains(u"4 GB"_s));
        Package bomb = eXeLearning();
        bomb.entries.append({.name = "a.css", .data = QByteArray(8 << 20, ' '), .method = 8});
        CHECK(errorOf(bomb.bytes()).contains(u"“a.css”"_s));
    }
    SECTION("any byte may be wrong: an answer comes in every case")
    {
        for (qsizetype at = 0; at < whole.size(); at += 37) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes[at] ^ 0x5a);
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"a.zip"_s);
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            const auto checks = checkPackage(path, {});
            CHECK((checks ? !checks->isEmpty() : !checks.error().message.isEmpty()));
        }
    }
}
