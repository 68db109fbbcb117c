// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/richtext.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using carrel::richtext::safeAddress;

TEST_CASE("safeAddress")
{
    SECTION("what is one stays one, so one that is too long once it is encoded is none")
    {
        const QString start = u"https://example.org/"_s;
        CHECK(safeAddress(start + QString(4076, u'a')) == start + QString(4076, u'a'));
        const QString longest = safeAddress(start + QString(679, u'é'));
        CHECK(safeAddress(longest) == longest);
        CHECK_FALSE(longest.isEmpty());
        CHECK(safeAddress(start + QString(680, u'é')).isEmpty());
    }
    SECTION("lets the addresses of the web, mail, telephone and our own pages pass")
    {
        CHECK(safeAddress(u"https://example.org/a?b=c#d"_s) == u"https://example.org/a?b=c#d");
        CHECK(safeAddress(u"HTTP://Example.org"_s) == u"http://example.org");
        CHECK(safeAddress(u"mailto:someone@example.org?subject=Bay%204"_s)
              == u"mailto:someone@example.org?subject=Bay%204");
        CHECK(safeAddress(u"tel:+33-1-23-45"_s) == u"tel:+33-1-23-45");
        CHECK(safeAddress(u"page:abcdefghijkl"_s) == u"page:abcdefghijkl");
    }
    SECTION("drops blanks around and control characters inside, keeps blanks of a path")
    {
        CHECK(safeAddress(u"  https://example.org/a\n "_s) == u"https://example.org/a");
        CHECK(safeAddress(u"https://exam\tple.org/"_s) == u"https://example.org/");
        CHECK(safeAddress(u"https://example.org/a b.pdf"_s) == u"https://example.org/a%20b.pdf");
        CHECK(safeAddress(u"tel: +33 1 23"_s) == u"tel:+33123");
    }
    SECTION("encodes what an address cannot hold")
    {
        CHECK(safeAddress(u"https://example.org/\"<x>|y"_s)
              == u"https://example.org/%22%3Cx%3E%7Cy");
        CHECK(safeAddress(u"https://example.org/\u00e9t\u00e9"_s)
              == u"https://example.org/%C3%A9t%C3%A9");
    }
    SECTION("refuses every other scheme, and addresses without one")
    {
        for (const auto &address :
             {u"javascript:alert(1)"_s, u"java\nscript:alert(1)"_s, u"data:text/html,x"_s,
              u"file:///etc/passwd"_s, u"ftp://example.org/"_s, u"example.org"_s, u"/a/b"_s,
              u"//example.org"_s, u"#here"_s, u""_s, u"https:"_s, u"https:///path"_s,
              u"https:example.org"_s, u"mailto:nobody"_s, u"tel:call me!"_s, u"tel:"_s}) {
            INFO(address.toStdString());
            CHECK(safeAddress(address).isEmpty());
        }
    }
    SECTION("refuses addresses that look like others")
    {
        CHECK(safeAddress(u"https://example.org@evil.example/"_s).isEmpty());
        CHECK(safeAddress(u"https://example.org\\@evil.example/"_s).isEmpty());
        CHECK(safeAddress(u"page:abc"_s).isEmpty());
        CHECK(safeAddress(u"page:../abcdefghi"_s).isEmpty());
        CHECK(safeAddress(u"https://example.org/"_s + QString(5000, u'a')).isEmpty());
    }
}
