// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For every assertion that a package can show there is one here that breaks only it. A new
// assertion without a row fails the last section.

#include "tests/core/package/check/spoiltpackage.h"
#include "tests/support/catch.h"

#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

struct OnlyOne
{
    int assertion;
    std::string what;
    std::function<void(Package &)> spoil;
    QString format = u"scorm12"_s;
};

const QByteArray item2004 = "<imsss:sequencing>";
const QByteArray controls2004 =
    "<imsss:deliveryControls completionSetByContent=\"true\" objectiveSetByContent=\"true\"/>";

QList<OnlyOne> archiveRows()
{
    return {
        {1, "wrong checksum", [](Package &p) { p.entry("media/").crc = 1; }},
        {2, "manifest in a folder",
         [](Package &p) { p.entry("imsmanifest.xml").name = "course/imsmanifest.xml"; }},
        {3, "control character", [](Package &p) { p.addUnlisted("a\x7f/", ""); }},
        {4, "capital letters", [](Package &p) { p.add("media/Photo.png"); }},
        {5, "the same name twice", [](Package &p) { p.entries.append(p.entry("carrel.css")); }},
        {6, "equal base names", [](Package &p) { p.add("media/carrel.css", ""); }},
        {7, "sizes behind the data", [](Package &p) { p.entry("media/").flags = 8; }},
        {8, "Zip64 field",
         [](Package &p) { p.entry("media/").extra = QByteArray("\x01\x00\x00\x00", 4); }},
        {9, "script for a server", [](Package &p) { p.add("media/a.php"); }},
        {10, "a database under another name",
         [](Package &p) { p.add("media/a.pdf", QByteArray("SQLite format 3\0 and so on", 26)); }},
        {12, "missing background in a style attribute",
         [](Package &p) {
             p.replace("index.html", "<noscript>",
                       "<p style=\"background:url(media/none.png)\">x</p><noscript>");
         }},
        {13, "Latin-1", [](Package &p) { p.entry("carrel.css").data += "/* \xe9 */"; }},
    };
}

QList<OnlyOne> manifestRows()
{
    return {
        {15, "not well-formed", [](Package &p) { p.inManifest("</manifest>", ""); }},
        {16, "another prefix",
         [](Package &p) {
             p.inManifest("adlcp:", "scorm:");
             p.inManifest("xmlns:adlcp=", "xmlns:scorm=");
         }},
        {17, "version of the other standard",
         [](Package &p) { p.inManifest("<schemaversion>1.2<", "<schemaversion>CAM 1.3<"); }},
        {18, "no default", [](Package &p) { p.inManifest("default=\"ORG-", "default=\"X-"); }},
        {19, "empty title",
         [](Package &p) {
             p.inManifest("<title>A handover that holds</title>", "<title> </title>");
         }},
        {20, "no item's target",
         [](Package &p) { p.inManifest("identifierref=\"RES-", "identifierref=\"X-"); }},
        {21, "no SCORM type", [](Package &p) { p.inManifest(" adlcp:scormtype=\"sco\"", ""); }},
        {22, "launch file listed elsewhere",
         [](Package &p) {
             p.inManifest("<file href=\"index.html\"/>", "");
             p.inManifest("</resources>",
                          "<resource identifier=\"R2\" type=\"webcontent\" "
                          "adlcp:scormtype=\"asset\"><file href=\"index.html\"/>"
                          "</resource></resources>");
         }},
        {23, "another resource first",
         [](Package &p) {
             p.inManifest("<resources>",
                          "<resources><resource identifier=\"R2\" type=\"webcontent\" "
                          "adlcp:scormtype=\"asset\" href=\"carrel.js\">"
                          "<file href=\"carrel.js\"/></resource>");
         }},
        {24, "file that is not listed", [](Package &p) { p.addUnlisted("media/a.png"); }},
        {25, "identifier with a dot",
         [](Package &p) { p.inManifest("identifier=\"ITEM-", "identifier=\"ITEM."); }},
        {26, "item that says nothing", [](Package &p) { p.inManifest(" isvisible=\"true\"", ""); }},
        {27, "base address",
         [](Package &p) { p.inManifest("<resources>", "<resources xml:base=\"a/\">"); }},
        {28, "type in capitals",
         [](Package &p) { p.inManifest("scormtype=\"sco\"", "scormtype=\"SCO\""); }},
        {29, "another pass mark",
         [](Package &p) { p.inManifest("<adlcp:masteryscore>80<", "<adlcp:masteryscore>81<"); }},
        {30, "prerequisite that no item is",
         [](Package &p) {
             p.inManifest("<adlcp:masteryscore>",
                          "<adlcp:prerequisites type=\"aicc_script\">ITEM-none</"
                          "adlcp:prerequisites><adlcp:masteryscore>");
         }},
        {31, "too much to remember",
         [](Package &p) { p.replace("course.js", "\"slots\":[[", "\"slots\":[[9000,3,1,1],["); }},
        {32, "bookmark too long",
         [](Package &p) {
             p.replace("modules/", "\"quiz\":false",
                       "\"quiz\":false,\"id\":\"" + QByteArray(256, 'a') + '"');
         }},
    };
}

QList<OnlyOne> otherRows()
{
    const QString of2004 = u"scorm2004-4"_s;
    return {
        {33, "an element of 1.2",
         [](Package &p) {
             p.inManifest(item2004, "<adlcp:masteryscore>80</adlcp:masteryscore>" + item2004);
         },
         of2004},
        {34, "completion guessed",
         [](Package &p) { p.inManifest("completionSetByContent=\"true\"", ""); }, of2004},
        {35, "no flow", [](Package &p) { p.inManifest("flow=\"true\"", ""); }, of2004},
        {36, "threshold of the other edition",
         [](Package &p) {
             p.inManifest(item2004,
                          "<adlcp:completionThreshold>0.5</adlcp:completionThreshold>" + item2004);
         },
         of2004},
        {37, "another pass mark", [](Package &p) { p.inManifest(">0.8<", ">0.7<"); }, of2004},
        {38, "a button that ends the course",
         [](Package &p) { p.inManifest("<adlnav:hideLMSUI>previous</adlnav:hideLMSUI>", ""); },
         of2004},
        {39, "parts in another order",
         [](Package &p) { p.inManifest(controls2004, controls2004 + "<imsss:rollupRules/>"); },
         of2004},
        {40, "more memory than there is",
         [](Package &p) { p.replace("course.js", "\"stateLimit\":32000", "\"stateLimit\":64000"); },
         of2004},
        {66, "no unit",
         [](Package &p) { p.replace("cmi5.xml", "<url>index.html", "<url>none.html"); }, u"cmi5"_s},
        {70, "captions in a file",
         [](Package &p) {
             p.addUnlisted("media/a.vtt", "WEBVTT\n");
             p.replace("index.html", "<noscript>",
                       "<video><track src=\"media/a.vtt\"></video><noscript>");
         },
         u"web"_s},
    };
}

QList<OnlyOne> allRows()
{
    return archiveRows() + manifestRows() + otherRows();
}

} // namespace

TEST_CASE("Every assertion has a package that breaks only it")
{
    const QList<OnlyOne> rows = allRows();
    QSet<int> broken;
    for (const OnlyOne &row : rows) {
        Package package = Package::good(row.format);
        row.spoil(package);
        const auto checks = package.checks();
        INFO(row.assertion << " " << row.what << "\n" << textOf(checks));
        CHECK(failuresOf(checks) == QList<int>{row.assertion});
        broken.insert(row.assertion);
    }
    for (const QString &format :
         {u"scorm12"_s, u"scorm2004-3"_s, u"scorm2004-4"_s, u"cmi5"_s, u"web"_s}) {
        const auto checks = Package::good(format).checks();
        INFO(format.toStdString() << "\n" << textOf(checks));
        CHECK(failuresOf(checks).isEmpty());
        for (const PackageCheck &check : checks) {
            INFO(check.assertion);
            CHECK((isBeyondPackage(check.assertion) || broken.contains(check.assertion)));
            CHECK(check.reason.endsWith(u'.'));
            CHECK(check.fix.endsWith(u'.'));
        }
    }
}

TEST_CASE("What no package can show is listed, with the reason")
{
    QList<int> beyond;
    for (const PackageCheck &check : Package::good(u"cmi5"_s).checks()) {
        if (!isBeyondPackage(check.assertion))
            continue;
        beyond.append(check.assertion);
        CHECK(check.outcome == PackageCheck::Outcome::Skipped);
        CHECK(check.details.size() == 1);
    }
    CHECK(beyond == QList<int>{11, 14, 67, 68, 69});
}
