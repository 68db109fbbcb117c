// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/audio/address.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using carrel::kinds::audio::AudioAddress;
using carrel::kinds::audio::parseAudioAddress;

TEST_CASE("parseAudioAddress reads addresses of files that browsers play, with their start time")
{
    CHECK(*parseAudioAddress(u" https://Example.org:8443/a/Night.MP3?x=1#t=1m10s\n"_s)
          == AudioAddress{.file = u"https://example.org:8443/a/Night.MP3?x=1#t=70"_s,
                          .origin = u"https://example.org:8443"_s,
                          .type = u"audio/mpeg"_s});
    const QList<std::pair<QString, QString>> types{{u"m4a"_s, u"audio/mp4"_s},
                                                   {u"ogg"_s, u"audio/ogg"_s},
                                                   {u"oga"_s, u"audio/ogg"_s},
                                                   {u"wav"_s, u"audio/wav"_s}};
    for (const auto &[suffix, type] : types) {
        INFO(suffix.toStdString());
        const auto found = parseAudioAddress(u"https://example.org/night."_s + suffix);
        REQUIRE(found);
        CHECK(found->type == type);
        CHECK(found->file == u"https://example.org/night."_s + suffix);
    }
    CHECK(parseAudioAddress(u"https://example.org/a b.mp3"_s)->file
          == u"https://example.org/a%20b.mp3");
}

TEST_CASE("parseAudioAddress refuses everything else")
{
    for (const auto &address :
         {u""_s, u"night.mp3"_s, u"http://example.org/night.mp3"_s, u"//example.org/night.mp3"_s,
          u"javascript:alert(1)//.mp3"_s, u"file:///tmp/night.mp3"_s, u"data:audio/mpeg,x.mp3"_s,
          u"https://example.org/night"_s, u"https://example.org/night.mp3/page"_s,
          u"https://example.org/?file=night.mp3"_s, u"https://example.org/night.aiff"_s,
          u"https://user:word@example.org/night.mp3"_s, u"https://*.example.org/night.mp3"_s,
          u"https://example.org;script-src *;/night.mp3"_s, u"https://[::1]/night.mp3"_s}) {
        INFO(address.toStdString());
        CHECK_FALSE(parseAudioAddress(address));
    }
    CHECK_FALSE(parseAudioAddress(u"https://example.org/"_s + QString(3000, u'a') + u".mp3"_s));
}
