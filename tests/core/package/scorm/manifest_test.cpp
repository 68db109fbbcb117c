// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/scorm/manifest.h"

#include "core/package/check/xmldocument.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::scorm;

namespace {

Manifest plain(const QString &title)
{
    Manifest manifest;
    manifest.course = NodeId(u"c7k2m9x4b1q0"_s);
    manifest.title = title;
    Item item{.id = manifest.course, .title = title, .launchFile = u"index.html"_s};
    item.files = {u"index.html"_s, u"media/a-b.png"_s};
    manifest.items = {item};
    return manifest;
}

QString titleIn(const QByteArray &xml)
{
    const auto document = XmlDocument::parse(xml);
    REQUIRE(document);
    const XmlElement *organization =
        document->root().child(u"organizations")->child(u"organization");
    CHECK(organization->child(u"item")->child(u"title")->text
          == organization->child(u"title")->text);
    return organization->child(u"title")->text;
}

} // namespace

TEST_CASE("manifestXml")
{
    SECTION("carries any title through XML and back")
    {
        for (const auto &title :
             {u"< > & \" '"_s, u"]]>"_s, u"Übergabe, die hält 😀"_s, u"مناوبة آمنة"_s,
              u"\u202eright to left\u202c"_s, u"&amp; &#38; <!-- -->"_s})
            CHECK(titleIn(manifestXml(plain(title))) == title);
    }
    SECTION("writes no numeric references, which some LMSs show as they are")
    {
        CHECK_FALSE(manifestXml(plain(u"a\tb\nc\"d'e"_s)).contains("&#"));
    }
    SECTION("has no mastery score unless it is given")
    {
        CHECK_FALSE(manifestXml(plain(u"t"_s)).contains("masteryscore"));
        Manifest manifest = plain(u"t"_s);
        manifest.passMark = 80;
        CHECK(manifestXml(manifest).contains("<adlcp:masteryscore>80</adlcp:masteryscore>"));
    }
    SECTION("has no prerequisites and no second item")
    {
        CHECK_FALSE(manifestXml(plain(u"t"_s)).contains("prerequisites"));
        CHECK(manifestXml(plain(u"t"_s)).count("<item ") == 1);
    }
    SECTION("keeps every identifier when the course is renamed")
    {
        QByteArray one = manifestXml(plain(u"One"_s));
        CHECK(one.replace("<title>One<", "<title>Two<") == manifestXml(plain(u"Two"_s)));
    }
}

TEST_CASE("manifestTitle")
{
    SECTION("is one line without what XML forbids")
    {
        CHECK(manifestTitle(u"  a\n\tb\u0001c\uFFFEd  "_s) == u"a b c d"_s);
        CHECK(manifestTitle(QString(u"a"_s) + QChar(0xD800) + u'b') == u"a\uFFFDb"_s);
    }
    SECTION("is cut after 200 characters, never inside one")
    {
        CHECK(manifestTitle(QString(200, u'x')) == QString(200, u'x'));
        CHECK(manifestTitle(QString(201, u'x')) == QString(199, u'x') + u'…');
        const QString long1 = QString(198, u'x') + u"😀😀"_s;
        CHECK(manifestTitle(long1) == QString(198, u'x') + u'…');
    }
}
