// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/webaddress.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;

TEST_CASE("parseWebAddress takes what a browser's address line shows, and keeps its parts")
{
    const auto url =
        parseWebAddress(u"  https://B\u00fccher.Example:8443/a b?x=<1>&y=\"2\"#part\n"_s);
    REQUIRE(url);
    CHECK(originOf(*url) == u"https://xn--bcher-kva.example:8443");
    const QString encoded = encodedAddress(*url);
    CHECK(encoded.startsWith(u"https://xn--bcher-kva.example:8443/a%20b?x="));
    CHECK(encoded.endsWith(u"#part"));
    for (const QChar sign : encoded)
        CHECK((sign > u' ' && sign < u'\x7f' && sign != u'"' && sign != u'<' && sign != u'>'));
    CHECK(originOf(*parseWebAddress(u"https://example.org:443/"_s)) == u"https://example.org");
}

TEST_CASE("parseWebAddress refuses what may not stand in a content policy or is no page")
{
    for (const auto &address :
         {u""_s, u" "_s, u"example.org"_s, u"//example.org/"_s, u"http://example.org/"_s,
          u"ftp://example.org/"_s, u"javascript:alert(1)"_s, u"data:text/html,x"_s,
          u"file:///etc/passwd"_s, u"https://user@example.org/"_s, u"https://u:p@example.org/"_s,
          u"https:///x"_s, u"https://*.example.org/"_s, u"https://exa mple.org/"_s,
          u"https://example.org;script-src */"_s, u"https://[::1]/"_s, u"https://-a.example/"_s}) {
        INFO(address.toStdString());
        CHECK_FALSE(parseWebAddress(address));
    }
    CHECK_FALSE(parseWebAddress(u"https://example.org/"_s + QString(3000, u'a')));
}

TEST_CASE("checkWebAddress says of an address what is wrong with it first")
{
    const auto ruleOf = [](const QString &address, bool isUsable, const QString &none) {
        FindingList findings(u"test"_s);
        checkWebAddress(findings, address, isUsable,
                        {.none = none, .notHttps = u"Not https."_s, .unusable = u"Unusable."_s});
        return findings.findings().isEmpty() ? QString() : findings.findings().first().rule;
    };
    CHECK(ruleOf(u" "_s, false, u"None."_s) == u"test.no-address");
    CHECK(ruleOf(u" "_s, false, {}).isEmpty()); // there need be none
    CHECK(ruleOf(u"http://example.org/"_s, false, {}) == u"test.not-https");
    CHECK(ruleOf(u"HTTPS://user@example.org/"_s, false, {}) == u"test.unknown-address");
    CHECK(ruleOf(u"https://example.org/"_s, true, {}).isEmpty());
}
