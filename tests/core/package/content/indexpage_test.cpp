// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/indexpage.h"

#include "core/package/content/playerfiles.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;

TEST_CASE("directionOf follows the script of the language")
{
    for (const auto &language : {u"ar"_s, u"he"_s, u"fa-IR"_s, u"ur"_s, u"az-Arab"_s})
        CHECK(directionOf(language) == u"rtl"_s);
    for (const auto &language : {u"en"_s, u"fr-CA"_s, u"ru"_s, u"ja"_s, u"xx"_s, u""_s})
        CHECK(directionOf(language) == u"ltr"_s);
}

TEST_CASE("contentPolicy")
{
    SECTION("lets nobody in where the course uses nobody")
    {
        const QString policy = contentPolicy({});
        CHECK(policy.contains(u"default-src 'none'"_s));
        CHECK(policy.contains(u"script-src 'self';"_s));
        CHECK(policy.contains(u"frame-src 'none'"_s));
        CHECK(policy.contains(u"connect-src 'none'"_s));
        CHECK_FALSE(policy.contains(u"http"_s));
        CHECK_FALSE(policy.contains(u"unsafe"_s));
    }
    SECTION("lets exactly the course's hosts into frames and media")
    {
        const QString policy =
            contentPolicy({u"https://player.vimeo.com"_s, u"https://videos.example.org"_s});
        CHECK(policy.contains(u"frame-src https://player.vimeo.com https://videos.example.org;"_s));
        CHECK(policy.contains(
            u"media-src 'self' https://player.vimeo.com https://videos.example.org;"_s));
        CHECK(
            policy.contains(u"connect-src https://player.vimeo.com https://videos.example.org;"_s));
        CHECK(policy.count(u"https:"_s) == 6);
    }
}

TEST_CASE("launchPage")
{
    const PageMarks marks{u"<b> & \"quotes\" {{lang}}"_s, u"ar"_s, u"default-src 'none'"_s};

    SECTION("fills every mark once, escaped")
    {
        const auto page =
            launchPage("<html lang=\"{{lang}}\" dir=\"{{dir}}\"><title>{{title}}</title>", marks);
        REQUIRE(page);
        CHECK(*page
              == "<html lang=\"ar\" dir=\"rtl\"><title>&lt;b&gt; &amp; &quot;quotes&quot; "
                 "{{lang}}</title>");
    }
    SECTION("refuses a mark that it does not know")
    {
        const auto page = launchPage("{{surprise}}", marks);
        REQUIRE_FALSE(page);
        CHECK(page.error().code == ErrorCode::Internal);
    }
    SECTION("fits the player's own page, which has a referrer policy and no script of its own")
    {
        const auto page = PlayerFiles().page();
        REQUIRE(page);
        const auto filled = launchPage(*page, {u"A title"_s, u"fr"_s, contentPolicy({})});
        REQUIRE(filled);
        CHECK(filled->contains("<title>A title</title>"));
        CHECK(filled->contains("lang=\"fr\""));
        CHECK(filled->contains("Content-Security-Policy"));
        CHECK(filled->contains("strict-origin-when-cross-origin"));
        CHECK_FALSE(filled->contains("<script>"));
        CHECK_FALSE(filled->contains("onclick"));
    }
}
