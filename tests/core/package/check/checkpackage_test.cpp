// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A good package passes; each row of the tables below spoils one thing in it and names the
// assertions that must notice. A check that stops looking makes its row fail.

#include "core/package/packagecheck.h"

#include "tests/core/package/check/spoiltpackage.h"
#include "tests/core/package/schemas.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

struct Row
{
    std::string what;
    QList<int> failing;
    std::function<void(Package &)> spoil;
    bool withSchema = false;
};

void checkRows(const QList<Row> &rows)
{
    const QString schemas = schemaFolder(u"scorm12"_s);
    for (const Row &row : rows) {
        if (row.withSchema && schemas.isEmpty())
            continue; // The exporter's test says "skipped".
        Package package = Package::good();
        row.spoil(package);
        const auto checks = package.checks(row.withSchema ? schemas : QString());
        INFO(row.what << "\n" << textOf(checks));
        CHECK(numbersOf(checks, PackageCheck::Outcome::Failed) == row.failing);
    }
}

} // namespace

TEST_CASE("checkPackage passes a good package")
{
    SECTION("in everything that an archive can show, with nothing to compare the schema with")
    {
        const auto checks = Package::good().checks();
        INFO(textOf(checks));
        CHECK(numbersOf(checks, PackageCheck::Outcome::Failed).isEmpty());
        CHECK(numbersOf(checks, PackageCheck::Outcome::Skipped) == QList<int>{11, 14, 15});
        QList<int> all;
        for (const PackageCheck &check : checks) {
            all.append(check.assertion);
            CHECK_FALSE(check.title.isEmpty());
            CHECK(check.reason.endsWith(u'.'));
            CHECK(check.fix.endsWith(u'.'));
        }
        CHECK(all == QList<int>{1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16,
                                17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32});
    }
    SECTION("and with the schema")
    {
        const QString schemas = schemaFolder(u"scorm12"_s);
        if (schemas.isEmpty())
            SKIP("the schema files are not beside the checkout; set CARREL_SHARED");
        const auto checks = Package::good().checks(schemas);
        INFO(textOf(checks));
        CHECK(numbersOf(checks, PackageCheck::Outcome::Skipped) == QList<int>{11, 14});
        CHECK(numbersOf(checks, PackageCheck::Outcome::Passed).size() == checks.size() - 2);
    }
    SECTION("and says so where the schema cannot be read")
    {
        const auto checks = Package::good().checks(u"/nowhere"_s);
        CHECK(numbersOf(checks, PackageCheck::Outcome::Skipped) == QList<int>{11, 14, 15});
    }
}

TEST_CASE("checkPackage finds what is wrong with the archive")
{
    checkRows({
        {"wrong checksum", {1}, [](Package &p) { p.entry("media/").crc = 1; }},
        {"encrypted entry", {1, 7}, [](Package &p) { p.entry("media/").flags = 1; }},
        {"packed in an unusual way", {1, 7}, [](Package &p) { p.entry("media/").method = 12; }},
        {"manifest in a folder",
         {2},
         [](Package &p) { p.entry("imsmanifest.xml").name = "course/imsmanifest.xml"; }},
        {"two manifests", {2, 5}, [](Package &p) { p.entries.append(p.entry("imsmanifest.xml")); }},
        {"backslash", {3, 4}, [](Package &p) { p.add("media\\a.png"); }},
        {"upwards", {3, 4}, [](Package &p) { p.add("../a.png"); }},
        {"absolute", {3, 4}, [](Package &p) { p.add("/a.png"); }},
        {"drive letter", {3, 4}, [](Package &p) { p.add("c:a.png"); }},
        {"control character in a folder's name",
         {3},
         [](Package &p) { p.addUnlisted("a\x7f/", ""); }},
        {"upper case", {4}, [](Package &p) { p.add("media/Photo.png"); }},
        {"space", {4}, [](Package &p) { p.add("media/a photo.png"); }},
        {"not ASCII", {4}, [](Package &p) { p.add("media/\xc3\xbc.png"); }},
        {"too long", {4}, [](Package &p) { p.add("media/" + QByteArray(111, 'a') + ".png"); }},
        {"equal names", {5}, [](Package &p) { p.entries.append(p.entry("carrel.css")); }},
        {"names that differ by case", {4, 5}, [](Package &p) { p.add("Index.html", ""); }},
        {"equal base names", {6}, [](Package &p) { p.add("media/carrel.css", ""); }},
        {"sizes behind the data", {7}, [](Package &p) { p.entry("media/").flags = 8; }},
        {"masked headers", {7}, [](Package &p) { p.entry("media/").flags = 1 << 13; }},
        {"Zip64 end record", {8}, [](Package &p) { p.frame.beforeEnd = zip64Records(); }},
        {"Zip64 field",
         {8},
         [](Package &p) { p.entry("media/").extra = QByteArray("\x01\x00\x00\x00", 4); }},
        {"script for a server", {9}, [](Package &p) { p.add("media/a.php"); }},
        {"type that LMSs do not know", {9}, [](Package &p) { p.add("media/a.woff2"); }},
        {"no extension", {4, 9}, [](Package &p) { p.add("readme"); }},
        {"hidden file", {4, 10}, [](Package &p) { p.add(".a.png"); }},
        {"litter of a Mac", {4, 10}, [](Package &p) { p.add("__MACOSX/a.png"); }},
        {"the course file itself", {9, 10}, [](Package &p) { p.add("course.carrel"); }},
        {"a database under another name",
         {10},
         [](Package &p) { p.add("media/a.pdf", QByteArray("SQLite format 3\0 and so on", 26)); }},
        {"path of a computer",
         {10},
         [](Package &p) { p.add("media/a.txt", "see \"file:///C:/Users/me/a.png\""); }},
    });
}

TEST_CASE("checkPackage finds what is wrong inside the files")
{
    checkRows({
        {"module file missing",
         {12},
         [](Package &p) {
             const QByteArray name = p.entry("modules/").name;
             p.entries.removeIf([&](const TestZipEntry &entry) { return entry.name == name; });
             p.inManifest("<file href=\"" + name + "\"/>", "");
         }},
        {"second half of the player missing",
         {12},
         [](Package &p) {
             p.entries.removeIf(
                 [](const TestZipEntry &entry) { return entry.name == "carrel-rest.js"; });
             p.inManifest("<file href=\"carrel-rest.js\"/>", "");
         }},
        {"stored file missing",
         {12},
         [](Package &p) {
             const QByteArray name = p.entry("media/").name;
             p.entries.removeIf([&](const TestZipEntry &entry) { return entry.name == name; });
             p.inManifest("<file href=\"" + name + "\"/>", "");
         }},
        {"picture in a text missing",
         {12},
         [](Package &p) {
             p.replace("modules/", "\"html\":\"", "\"html\":\"\\u003cimg src='media/none.png'>");
         }},
        {"wrong case",
         {12},
         [](Package &p) { p.replace("index.html", "\"carrel.css\"", "\"Carrel.css\""); }},
        {"address without its scheme",
         {12},
         [](Package &p) {
             p.replace("index.html", "<noscript>",
                       "<img src=\"//cdn.example.org/a.png\"><noscript>");
         }},
        {"picture over http",
         {12},
         [](Package &p) {
             p.replace("index.html", "<noscript>",
                       "<img srcset=\"http://example.org/a.png 2x\"><noscript>");
         }},
        {"absolute path",
         {12},
         [](Package &p) {
             p.replace("index.html", "<noscript>", "<a href=\"/home\">x</a><noscript>");
         }},
        {"missing background",
         {12},
         [](Package &p) {
             p.entry("carrel.css").data += "\nbody { background: url( 'media/none.png' ) }";
         }},
        {"missing import",
         {12},
         [](Package &p) { p.entry("carrel.css").data.prepend("@import \"more.css\";\n"); }},
        {"missing file in a script",
         {12},
         [](Package &p) { p.entry("carrel.js").data += "\nload('media/none.mp3');"; }},
        {"links and https addresses are fine",
         {},
         [](Package &p) {
             p.replace("index.html", "<noscript>",
                       "<a href=\"http://example.org\">a</a><a href=\"mailto:a@example.org\">b</a>"
                       "<a href=\"#top\">c</a><img src=\"https://example.org/a.png\"><noscript>");
         }},
        {"byte order mark",
         {13},
         [](Package &p) { p.entry("carrel.css").data.prepend("\xef\xbb\xbf"); }},
        {"Latin-1", {13}, [](Package &p) { p.entry("carrel.css").data += "/* \xe9 */"; }},
        {"pass mark in two versions",
         {29},
         [](Package &p) { p.inManifest("<adlcp:masteryscore>80<", "<adlcp:masteryscore>81<"); }},
        {"impossible pass mark",
         {29},
         [](Package &p) { p.inManifest("<adlcp:masteryscore>80<", "<adlcp:masteryscore>150<"); }},
        {"pass mark that is none",
         {29},
         [](Package &p) { p.inManifest("<adlcp:masteryscore>80<", "<adlcp:masteryscore><"); }},
        {"too much to remember",
         {31},
         [](Package &p) { p.replace("course.js", "\"slots\":[[", "\"slots\":[[9000,3,1,1],["); }},
        {"table that is none",
         {31},
         [](Package &p) { p.replace("course.js", "\"slots\":[[", "\"slots\":7,\"other\":[["); }},
        {"bookmark too long",
         {32},
         [](Package &p) {
             p.replace("modules/", "\"quiz\":false",
                       "\"quiz\":false,\"id\":\"" + QByteArray(256, 'a') + '"');
         }},
    });
}

TEST_CASE("checkPackage finds what is wrong with the manifest")
{
    checkRows({
        {"not well-formed", {15}, [](Package &p) { p.inManifest("</manifest>", ""); }},
        {"elements in the wrong order",
         {15},
         [](Package &p) {
             const QByteArray score = "<adlcp:masteryscore>80</adlcp:masteryscore>";
             p.inManifest(score, "");
             p.inManifest("isvisible=\"true\">", "isvisible=\"true\">" + score);
         },
         true},
        {"another prefix",
         {16},
         [](Package &p) {
             p.inManifest("adlcp:", "scorm:");
             p.inManifest("xmlns:adlcp=", "xmlns:scorm=");
         }},
        {"another default namespace",
         {16},
         [](Package &p) { p.inManifest("imscp_rootv1p1p2", "imscp_rootv1p1p3"); }},
        {"version with a blank",
         {17},
         [](Package &p) { p.inManifest("<schemaversion>1.2<", "<schemaversion>1.2 <"); }},
        {"other schema", {17}, [](Package &p) { p.inManifest("ADL SCORM", "IMS Content"); }},
        {"default organization that is none",
         {18},
         [](Package &p) { p.inManifest("default=\"ORG-", "default=\"X-"); }},
        {"no title",
         {19},
         [](Package &p) {
             p.inManifest("isvisible=\"true\">\n    <title>A handover that holds</title>",
                          "isvisible=\"true\">");
         }},
        {"empty title",
         {19},
         [](Package &p) {
             p.inManifest("<title>A handover that holds</title>", "<title> </title>");
         }},
        {"item that points nowhere",
         {20},
         [](Package &p) { p.inManifest("identifierref=\"RES-", "identifierref=\"X-"); }},
        {"other resource type",
         {21},
         [](Package &p) { p.inManifest("type=\"webcontent\"", "type=\"text/html\""); }},
        {"no SCORM type", {21}, [](Package &p) { p.inManifest(" adlcp:scormtype=\"sco\"", ""); }},
        {"launch file listed elsewhere",
         {22},
         [](Package &p) {
             p.inManifest("<file href=\"index.html\"/>", "");
             p.inManifest("</resources>",
                          "<resource identifier=\"R2\" type=\"webcontent\" "
                          "adlcp:scormtype=\"asset\"><file href=\"index.html\"/>"
                          "</resource></resources>");
         }},
        {"another resource first",
         {23},
         [](Package &p) {
             p.inManifest("<resources>",
                          "<resources><resource identifier=\"R2\" type=\"webcontent\" "
                          "adlcp:scormtype=\"asset\" href=\"carrel.js\">"
                          "<file href=\"carrel.js\"/></resource>");
         }},
        {"file that is not listed", {24}, [](Package &p) { p.addUnlisted("media/a.png"); }},
        {"file that is not there",
         {24},
         [](Package &p) {
             p.inManifest("</resource>", "<file href=\"media/a.png\"/></resource>");
         }},
        {"identifier with a dot",
         {25},
         [](Package &p) { p.inManifest("identifier=\"ITEM-", "identifier=\"ITEM."); }},
        {"identifier twice",
         {25},
         [](Package &p) { p.inManifest("identifier=\"ITEM-", "identifier=\"RES-"); }},
        {"hidden item", {26}, [](Package &p) { p.inManifest(" isvisible=\"true\"", ""); }},
        {"base address",
         {27},
         [](Package &p) { p.inManifest("<resources>", "<resources xml:base=\"a/\">"); }},
        {"document type",
         {27},
         [](Package &p) { p.inManifest("<manifest ", "<!DOCTYPE manifest><manifest "); }},
        {"declared entities",
         {15},
         [](Package &p) {
             p.inManifest("<manifest ", "<!DOCTYPE manifest [<!ENTITY a \"b\">]><manifest ");
         }},
        {"metadata elsewhere",
         {27},
         [](Package &p) {
             p.inManifest("</metadata>", "<adlcp:location>a.xml</adlcp:location></metadata>");
         }},
        {"SCORM type in capitals",
         {28},
         [](Package &p) { p.inManifest("scormtype=\"sco\"", "scormtype=\"SCO\""); }},
        {"something of 2004",
         {28},
         [](Package &p) {
             p.inManifest("<manifest ",
                          "<manifest xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\" ");
         }},
    });
}

TEST_CASE("checkPackage with packages of others")
{
    SECTION("says what it cannot compare")
    {
        Package package = Package::good();
        package.entries.removeIf([](const TestZipEntry &entry) {
            return entry.name == "course.js" || entry.name == "index.html"
                || entry.name.startsWith("modules/");
        });
        package.addUnlisted("index.html", "<p>By hand</p>");
        const auto skipped = numbersOf(package.checks(), PackageCheck::Outcome::Skipped);
        CHECK(skipped == QList<int>{11, 14, 15, 31, 32});
    }
    SECTION("skips the manifest's assertions if there is none")
    {
        Package package = Package::good();
        package.entries.removeIf(
            [](const TestZipEntry &entry) { return entry.name == "imsmanifest.xml"; });
        const auto checks = package.checks();
        CHECK(numbersOf(checks, PackageCheck::Outcome::Failed) == QList<int>{2});
        CHECK(numbersOf(checks, PackageCheck::Outcome::Skipped).contains(15));
        CHECK(numbersOf(checks, PackageCheck::Outcome::Skipped).last() == 30);
    }
    SECTION("does not list thousands of lines")
    {
        Package package = Package::good();
        for (int i = 0; i < 300; ++i)
            package.addUnlisted("media/a" + QByteArray::number(i) + ".png");
        for (const PackageCheck &check : package.checks())
            CHECK(check.details.size() <= 21);
    }
    SECTION("survives a manifest that swells, or nests without end")
    {
        Package package = Package::good();
        QByteArray bomb = "<!DOCTYPE m [<!ENTITY a \"lol\">";
        for (char c = 'b'; c < 'n'; ++c)
            bomb += QByteArray("<!ENTITY ") + c + " \""
                + QByteArray("&x;").replace('x', c - 1).repeated(10) + "\">";
        package.entry("imsmanifest.xml").data = bomb + "]><m a=\"&m;\">&m;</m>";
        CHECK_FALSE(numbersOf(package.checks(), PackageCheck::Outcome::Failed).isEmpty());
        package.entry("imsmanifest.xml").data = QByteArray("<a>").repeated(200'000);
        CHECK_FALSE(numbersOf(package.checks(), PackageCheck::Outcome::Failed).isEmpty());
    }
    SECTION("refuses what is no zip, is not there, or is built to harm")
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"package.zip"_s);
        CHECK(checkPackage(path, {}).error().code == ErrorCode::NotFound);
        const auto errorOf = [&](const QByteArray &bytes) {
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            const auto checks = checkPackage(path, {});
            REQUIRE_FALSE(checks);
            CHECK_FALSE(checks.error().message.isEmpty());
            return checks.error().code;
        };
        CHECK(errorOf("Dear colleague, here is the package") == ErrorCode::Damaged);
        CHECK(errorOf(testZip({{.name = "a.txt", .data = QByteArray(3 << 20, '0'), .method = 8}}))
              == ErrorCode::Refused);
    }
}
