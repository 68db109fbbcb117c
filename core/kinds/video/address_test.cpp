// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/video/address.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using carrel::kinds::video::parseVideoAddress;
using carrel::kinds::video::VideoAddress;
using Source = carrel::kinds::video::VideoAddress::Source;

namespace {

/// "source embed page" of an address, or "none".
QString reading(const QString &address)
{
    const auto found = parseVideoAddress(address);
    if (!found)
        return u"none"_s;
    return QStringList{sourceName(found->source), found->embed, found->page}.join(u' ');
}

} // namespace

TEST_CASE("parseVideoAddress reads YouTube")
{
    const auto plain = u"youtube https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ "
                       "https://www.youtube.com/watch?v=dQw4w9WgXcQ"_s;
    for (const auto &address :
         {u"https://www.youtube.com/watch?v=dQw4w9WgXcQ"_s, u"https://youtu.be/dQw4w9WgXcQ"_s,
          u"https://youtube.com/watch?list=PLx&v=dQw4w9WgXcQ&index=2"_s,
          u"https://m.youtube.com/watch?v=dQw4w9WgXcQ&feature=share"_s,
          u"https://www.youtube.com/shorts/dQw4w9WgXcQ"_s,
          u"https://www.youtube.com/live/dQw4w9WgXcQ"_s,
          u"https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0"_s,
          u"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"_s,
          u"https://youtu.be/dQw4w9WgXcQ?si=AbCdEf"_s, u"  https://YouTu.be/dQw4w9WgXcQ\n"_s}) {
        INFO(address.toStdString());
        CHECK(reading(address) == plain);
    }
    CHECK(parseVideoAddress(u"https://youtu.be/dQw4w9WgXcQ"_s)->origin
          == u"https://www.youtube-nocookie.com");
}

TEST_CASE("parseVideoAddress keeps the start time")
{
    const auto startOf = [](const QString &time) {
        const QString embed = parseVideoAddress(u"https://youtu.be/dQw4w9WgXcQ?"_s + time)->embed;
        return embed.section(u"embed/dQw4w9WgXcQ"_s, 1);
    };
    CHECK(startOf(u"t=90"_s) == u"?start=90");
    CHECK(startOf(u"t=90s"_s) == u"?start=90");
    CHECK(startOf(u"t=1m30s"_s) == u"?start=90");
    CHECK(startOf(u"t=1h2m3s"_s) == u"?start=3723");
    CHECK(startOf(u"start=15"_s) == u"?start=15");
    CHECK(startOf(u"si=x#t=15"_s) == u"?start=15");
    CHECK(startOf(u"t=0"_s).isEmpty());
    CHECK(startOf(u"t=soon"_s).isEmpty());
    CHECK(startOf(u"t=999999999999"_s).isEmpty());
    CHECK(startOf(u"t=90\"><script>"_s).isEmpty());
    CHECK(reading(u"https://youtu.be/dQw4w9WgXcQ?t=90"_s).endsWith(u"watch?v=dQw4w9WgXcQ&t=90s"));
}

TEST_CASE("parseVideoAddress reads Vimeo, unlisted films too")
{
    CHECK(reading(u"https://vimeo.com/123456789"_s)
          == u"vimeo https://player.vimeo.com/video/123456789?dnt=1 https://vimeo.com/123456789");
    CHECK(reading(u"https://vimeo.com/channels/staffpicks/123456789"_s)
          == u"vimeo https://player.vimeo.com/video/123456789?dnt=1 https://vimeo.com/123456789");
    const auto unlisted = u"vimeo https://player.vimeo.com/video/791813674?h=2c9cfc5030&dnt=1 "
                          "https://vimeo.com/791813674/2c9cfc5030"_s;
    CHECK(reading(u"https://vimeo.com/791813674/2c9cfc5030"_s) == unlisted);
    CHECK(reading(u"https://player.vimeo.com/video/791813674?h=2c9cfc5030&badge=0"_s) == unlisted);
    CHECK(reading(u"https://vimeo.com/123456789#t=1m5s"_s)
          == u"vimeo https://player.vimeo.com/video/123456789?dnt=1#t=65s "
             u"https://vimeo.com/123456789#t=65s");
    CHECK(reading(u"https://vimeo.com/about"_s) == u"none");
    CHECK(reading(u"https://vimeo.com/123456789/\"onload=x"_s) == u"none");
}

TEST_CASE("parseVideoAddress reads PeerTube on any host")
{
    CHECK(reading(u"https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv"_s)
          == u"peertube https://framatube.org/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?p2p=0 "
             "https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv");
    const auto uuid = u"9c9de5e8-0a1e-484a-b099-e80766180a6d"_s;
    const auto expected = u"peertube https://tube.example.org:8443/videos/embed/%1?p2p=0&start=62 "
                          "https://tube.example.org:8443/w/%1?start=62"_s.arg(uuid);
    CHECK(reading(u"https://tube.example.org:8443/videos/watch/%1?start=1m2s"_s.arg(uuid))
          == expected);
    CHECK(reading(u"https://tube.example.org:8443/videos/embed/%1?start=62"_s.arg(uuid))
          == expected);
    CHECK(parseVideoAddress(u"https://tube.example.org:8443/w/kkGMgK9ZtnKfYAgnEtQxbv"_s)->origin
          == u"https://tube.example.org:8443");
    CHECK(reading(u"https://framatube.org/w/p/kkGMgK9ZtnKfYAgnEtQxbv"_s) == u"none"); // a playlist
}

TEST_CASE("parseVideoAddress reads addresses of mp4 and webm files")
{
    CHECK(*parseVideoAddress(u"https://example.org/a/clip.MP4?x=1#t=10"_s)
          == VideoAddress{.source = Source::Direct,
                          .embed = u"https://example.org/a/clip.MP4?x=1#t=10"_s,
                          .page = u"https://example.org/a/clip.MP4?x=1#t=10"_s,
                          .origin = u"https://example.org"_s,
                          .type = u"video/mp4"_s});
    CHECK(parseVideoAddress(u"https://example.org/clip.m4v"_s)->type == u"video/mp4");
    CHECK(parseVideoAddress(u"https://example.org/clip.webm"_s)->type == u"video/webm");
    CHECK(parseVideoAddress(u"https://example.org/a b.mp4"_s)->embed
          == u"https://example.org/a%20b.mp4");
    CHECK(reading(u"https://example.org/clip.mov"_s) == u"none");
    CHECK(reading(u"https://example.org/clip.mp4/page"_s) == u"none");
}

TEST_CASE("parseVideoAddress refuses hostile addresses")
{
    for (const auto &address : {u"javascript:alert(1)//youtu.be/dQw4w9WgXcQ"_s,
                                u"data:video/mp4;base64,AAAA"_s,
                                u"file:///etc/passwd.mp4"_s,
                                u"blob:https://example.org/x.mp4"_s,
                                u"//example.org/clip.mp4"_s,
                                u"http://example.org/clip.mp4"_s,
                                u"ftp://example.org/clip.mp4"_s,
                                u"https://www.youtube.com@evil.example/watch?v=dQw4w9WgXcQ"_s,
                                u"https://user:word@example.org/clip.mp4"_s,
                                u"https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ"_s,
                                u"https://evilyoutube.com/watch?v=dQw4w9WgXcQ"_s,
                                u"https://www.youtube.com/watch?v=dQw4w9WgXc\""_s,
                                u"https://www.youtube.com/watch?v=../../../../x"_s,
                                u"https://www.youtube.com/watch?v=dQw4w9WgXcQdQw4w9WgXcQ"_s,
                                u"https://www.youtube.com/redirect?q=https://evil.example/"_s,
                                u"https://www.youtube.com/@someone"_s,
                                u"https://youtu.be/"_s,
                                u"https://example.org;script-src *;/clip.mp4"_s,
                                u"https://*.example.org/clip.mp4"_s,
                                u"https://exa mple.org/clip.mp4"_s,
                                u"https://[::1]/clip.mp4"_s,
                                u"https:///clip.mp4"_s,
                                u"https://example.org/w/'><script>alert(1)</script>"_s,
                                u"https://example.org/w/../../x"_s,
                                u"https://example.org/videos/embed/%3Cscript%3E"_s,
                                u""_s,
                                u"clip.mp4"_s}) {
        INFO(address.toStdString());
        CHECK(reading(address) == u"none");
    }
    CHECK(reading(u"https://example.org/"_s + QString(3000, u'a') + u".mp4"_s) == u"none");
}

TEST_CASE("What parseVideoAddress gives is plain ASCII without quotes or blanks")
{
    for (const auto &address : {u"https://b\u00fccher.example/clip\"x'.mp4?a=<b>"_s,
                                u"https://example.org/\u00e9.webm"_s}) {
        const auto found = parseVideoAddress(address);
        REQUIRE(found);
        for (const QString &text : {found->embed, found->page, found->origin}) {
            for (const QChar c : text)
                CHECK((c > u' ' && c < u'\x7f' && c != u'"' && c != u'<' && c != u'>'));
        }
    }
}
