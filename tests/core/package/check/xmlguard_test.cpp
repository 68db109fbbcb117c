// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a manifest may be before a parser sees it. tests/fuzz has the same for all readers of XML.

#include "core/base/xmlguard.h"

#include "core/package/check/xmldocument.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

bool isRefused(const QByteArray &xml)
{
    QString problem;
    const bool isParsed = XmlDocument::parse(xml, &problem).has_value();
    CHECK(isParsed == problem.isEmpty());
    return !guarded(xml).refusal.isEmpty();
}

QByteArray manifest(const QByteArray &before, const QByteArray &inside = {})
{
    return before + "<manifest identifier=\"m\" title='a > b'>" + inside + "</manifest>";
}

} // namespace

TEST_CASE("A manifest as tools write it is let through")
{
    CHECK_FALSE(isRefused(manifest({})));
    CHECK_FALSE(isRefused(manifest("\xef\xbb\xbf<?xml version='1.0' encoding='utf-8'?>\r\n")));
    CHECK_FALSE(isRefused(manifest("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", "\xe9")));
    CHECK_FALSE(isRefused(manifest("<?xml version=\"1.0\" encoding=\"windows-1252\" ?>", "\xe9")));
    CHECK_FALSE(isRefused(manifest("<!DOCTYPE manifest SYSTEM \"ims.dtd\">\n")));
    CHECK_FALSE(isRefused(manifest({}, QByteArray("<file href=\"a=b.html\"/>").repeated(20'000))));
    SECTION("in UTF-16 as well, whatever it says of itself")
    {
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            for (const auto flag :
                 {QStringConverter::Flag::WriteBom, QStringConverter::Flag::Default}) {
                QStringEncoder encoder(encoding, flag);
                const QByteArray xml =
                    encoder(u"<?xml version='1.0' encoding='UTF-16'?><manifest id='é'/>"_s);
                REQUIRE(XmlDocument::parse(xml));
                CHECK(XmlDocument::parse(xml)->root().attribute(u"id") == u"é");
            }
        }
    }
}

TEST_CASE("A manifest that would keep a parser busy, or hide that, is refused")
{
    SECTION("declared entities and attributes")
    {
        CHECK(isRefused(manifest("<!DOCTYPE m [<!ENTITY a 'b'>]>", "&a;")));
        CHECK(isRefused(manifest("<!DOCTYPE m [<!ATTLIST e a CDATA 'b'>]>")));
    }
    SECTION("a tag of thousands of attributes, hidden or not")
    {
        QByteArray plain;
        QByteArray hidden;
        for (int i = 0; i < 10'000; ++i) {
            plain += " a" + QByteArray::number(i) + "='1'";
            hidden += " a" + QByteArray::number(i) + "='\"><b'";
        }
        CHECK(isRefused("<m" + plain + "/>"));
        CHECK(isRefused("<m" + hidden + "/>"));
        CHECK(htmlRoot("<p" + plain.repeated(2) + ">").name.isEmpty());
    }
    SECTION("elements without end")
    {
        CHECK(isRefused(manifest({}, QByteArray("<e/>").repeated(500'000))));
    }
    SECTION("encodings in which the signs of XML are other bytes")
    {
        CHECK(isRefused(manifest("<?xml version='1.0' encoding='UTF-7'?>")));
        CHECK(isRefused(manifest("<?xml version='1.0' encoding='IBM037'?>")));
        CHECK(isRefused("\x4c\x6f\xa7\x94\x93"));
    }
}
