// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manifests that lie beside the schema files, good and spoilt: what the schema finds, and what
// only an assertion finds.

#include "tests/core/package/check/spoiltpackage.h"
#include "tests/core/package/schemas.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

/// The files that a manifest lists, so that nothing but the manifest is judged.
Package listedBy(const QByteArray &manifest)
{
    Package package;
    package.addUnlisted("imsmanifest.xml", manifest);
    for (qsizetype at = 0; (at = manifest.indexOf("<file href=\"", at)) >= 0;) {
        at += 12;
        const QByteArray name = manifest.sliced(at, manifest.indexOf('"', at) - at);
        const bool isThere = std::ranges::any_of(
            package.entries, [&](const TestZipEntry &entry) { return entry.name == name; });
        if (!isThere)
            package.addUnlisted(name, {});
    }
    return package;
}

struct Fixture
{
    QString profile;
    QString name = u"minimal-imsmanifest.xml"_s;
};

QByteArray read(const Fixture &fixture)
{
    return fileContent(schemaFolder(fixture.profile) + u'/' + fixture.name);
}

struct Negative
{
    std::string what;
    QString profile;
    QByteArray from;
    QByteArray to;
    QList<int> failing;
};

} // namespace

TEST_CASE("The manifests beside the schemas are valid")
{
    if (schemaFolder(u"scorm12"_s).isEmpty())
        SKIP("the schema files are not beside the checkout; set CARREL_SHARED");
    for (const QString &profile : {u"scorm12"_s, u"scorm2004-3"_s, u"scorm2004-4"_s}) {
        for (const QString &name : {u"minimal-imsmanifest.xml"_s, u"multi-sco-imsmanifest.xml"_s}) {
            const auto checks = listedBy(read({profile, name})).checks(schemaFolder(profile));
            INFO(profile.toStdString() << "/" << name.toStdString() << "\n" << textOf(checks));
            CHECK_FALSE(failuresOf(checks).contains(15));
            for (const int number : {2, 16, 17, 18, 19, 20, 21, 22, 24, 25, 27, 28, 30, 33, 36, 39})
                CHECK_FALSE(failuresOf(checks).contains(number));
        }
    }
}

TEST_CASE("Spoilt manifests are found by the schema, or by an assertion where it says nothing")
{
    if (schemaFolder(u"scorm12"_s).isEmpty())
        SKIP("the schema files are not beside the checkout; set CARREL_SHARED");
    const QString v12 = u"scorm12"_s;
    const QString third = u"scorm2004-3"_s;
    const QString fourth = u"scorm2004-4"_s;
    const QList<Negative> rows{
        {"camel case in 1.2", v12, "adlcp:scormtype", "adlcp:scormType", {15, 21}},
        {"lower case in 2004", third, "adlcp:scormType", "adlcp:scormtype", {15, 21, 33}},
        {"another type", v12, "scormtype=\"sco\"", "scormtype=\"scorm\"", {15, 28}},
        {"an identifier that starts with a digit",
         v12,
         "<resource identifier=\"",
         "<resource identifier=\"1",
         {15, 20, 25}},
        {"a resource without a type", v12, " type=\"webcontent\"", "", {15, 21}},
        {"an extension before the title",
         v12,
         "<title>",
         "<adlcp:masteryscore>80</adlcp:masteryscore><title>",
         {15}},
        {"prerequisites without a type",
         v12,
         "</item>",
         "<adlcp:prerequisites>X</adlcp:prerequisites></item>",
         {15, 30}},
        {"a threshold of the 4th edition",
         third,
         "</item>",
         "<adlcp:completionThreshold completedByMeasure=\"true\"/></item>",
         {15, 36}},
        {"a threshold as the 3rd edition has it",
         fourth,
         "</item>",
         "<adlcp:completionThreshold>0.5</adlcp:completionThreshold></item>",
         {36}},
        {"a threshold above 1",
         third,
         "</item>",
         "<adlcp:completionThreshold>1.5</adlcp:completionThreshold></item>",
         {15, 36}},
        {"an element of 1.2",
         third,
         "</item>",
         "<adlcp:masteryscore>80</adlcp:masteryscore></item>",
         {15, 33}},
        {"the same in the 4th edition",
         fourth,
         "</item>",
         "<adlcp:masteryscore>80</adlcp:masteryscore></item>",
         {33}},
        {"a default that is none", v12, "default=\"", "default=\"X", {18}},
        {"an item that leads nowhere", v12, "identifierref=\"", "identifierref=\"X", {20}},
        {"another version", v12, "<schemaversion>1.2<", "<schemaversion>1.3<", {17}},
        {"a version that is not written out", third, "2004 3rd Edition", "2004", {17}},
        {"a mastery score of 150",
         v12,
         "</item>",
         "<adlcp:masteryscore>150</adlcp:masteryscore></item>",
         {29}},
    };
    for (const Negative &row : rows) {
        const QByteArray manifest = read({row.profile});
        const QString schemas = schemaFolder(row.profile);
        INFO(row.what);
        QByteArray spoilt = manifest;
        REQUIRE(spoilt.contains(row.from));
        spoilt.replace(row.from, row.to);
        const auto before = failuresOf(listedBy(manifest).checks(schemas));
        const auto checks = listedBy(spoilt).checks(schemas);
        QList<int> added = failuresOf(checks);
        added.removeIf([&](int number) { return before.contains(number); });
        INFO(textOf(checks));
        CHECK(added == row.failing);
    }
}

TEST_CASE("The course structure beside the schema of cmi5 is valid, and spoilt ones are not")
{
    const QString folder = QFileInfo(schemaFolder(u"scorm12"_s)).path() + u"/cmi5"_s;
    if (!QFileInfo::exists(folder + u"/CourseStructure.xsd"_s))
        SKIP("the schema files are not beside the checkout; set CARREL_SHARED");
    const QByteArray structure = fileContent(folder + u"/minimal-cmi5.xml"_s);
    const auto failing = [&](const QByteArray &text) {
        Package package;
        package.addUnlisted("cmi5.xml", text);
        package.addUnlisted("index.html", "<p>x");
        return failuresOf(package.checks(folder));
    };
    CHECK(failing(structure).isEmpty());
    QByteArray spoilt = structure;
    spoilt.replace("<url>", "<address>").replace("</url>", "</address>");
    CHECK(failing(spoilt) == QList<int>{66});
    spoilt = structure;
    spoilt.replace("</au>", "<later/></au>");
    CHECK(failing(spoilt) == QList<int>{66});
}
