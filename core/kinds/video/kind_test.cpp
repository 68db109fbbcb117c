// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/video/timeline.h"
#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;
using carrel::kinds::video::parseTime;

namespace {

/// The findings about captions with that content, with the rest of the sample in order.
QStringList findingsWithCaptions(const QByteArray &captions)
{
    TestContext context;
    context.add({.id = MediaId(u"samplevtt001"_s),
                 .name = u"clip.vtt"_s,
                 .type = u"text/vtt"_s,
                 .sha256 = {},
                 .body = {}},
                captions);
    const Kind &kind = kindNamed(u"video"_s);
    QStringList rules;
    for (const Finding &finding : kind.checkFiles(sampleOf(kind), context))
        rules << finding.rule;
    return rules;
}

QJsonObject fileBody()
{
    QJsonObject body = sampleOf(kindNamed(u"video"_s));
    setAt(body, u"source"_s, u"file"_s);
    setAt(body, u"media"_s, u"clipaaaaaaaa"_s);
    return body;
}

} // namespace

TEST_CASE("video: planted faults are found")
{
    const auto file = [](const QString &media) {
        return [=](QJsonObject &body) {
            setAt(body, u"source"_s, u"file"_s);
            setAt(body, u"media"_s, media);
        };
    };
    const auto direct = [](QJsonObject &body) {
        setAt(body, u"address"_s, u"https://example.org/clip.mp4"_s);
        setAt(body, u"captions"_s, u""_s);
    };
    checkPlantedFaults(
        u"video"_s,
        {{u"no-address"_s, u"address"_s, set(u"address"_s, u" "_s)},
         {u"not-https"_s, u"address"_s, set(u"address"_s, u"http://youtu.be/abcdefghijk"_s)},
         {u"not-https"_s, u"address"_s, set(u"address"_s, u"javascript:alert(1)"_s)},
         {u"unknown-address"_s, u"address"_s, set(u"address"_s, u"https://example.org/film"_s)},
         {u"no-file"_s, u"media"_s, file(u""_s)},
         {u"no-length"_s, u"seconds"_s, set(u"seconds"_s, 0), {u"stops-no-length"_s}},
         {u"stops-no-length"_s, u"seconds"_s, set(u"seconds"_s, 0), {u"no-length"_s}},
         {u"no-transcript"_s, u"transcript"_s, set(u"transcript"_s, QJsonArray())},
         {u"no-captions"_s, u"captions"_s, direct},
         {u"captions-language"_s, u"captionsLanguage"_s, set(u"captionsLanguage"_s, u""_s)},
         {u"file-gone"_s, u"poster"_s, set(u"poster"_s, u"goneaaaaaaaa"_s)},
         {u"file-gone"_s, u"captions"_s, set(u"captions"_s, u"goneaaaaaaaa"_s)},
         {u"file-gone"_s, u"media"_s, file(u"goneaaaaaaaa"_s)},
         {u"not-a-video"_s, u"media"_s, file(u"sampleimage1"_s)},
         {u"not-an-image"_s, u"poster"_s, set(u"poster"_s, u"samplevtt001"_s)},
         {u"captions-empty"_s, u"captions"_s, set(u"captions"_s, u"sampleimage1"_s)}});
}

TEST_CASE("video: chapters and stops that lead nowhere are found")
{
    const auto times = [](const QString &list, const QStringList &written) {
        return [=](QJsonObject &body) {
            QJsonArray entries;
            for (const QString &time : written) {
                entries.append(QJsonObject{{u"title"_s, u"At "_s + time}, {u"time"_s, time}});
            }
            setAt(body, list, entries);
        };
    };
    checkPlantedFaults(
        u"video"_s,
        {{u"chapter-time"_s, u"chapters[1].time"_s, set(u"chapters[1].time"_s, u"soon"_s)},
         {u"chapter-time"_s, u"chapters[0].time"_s, set(u"chapters[0].time"_s, u""_s)},
         {u"chapter-order"_s, u"chapters[1].time"_s, times(u"chapters"_s, {u"0:30"_s, u"0:20"_s})},
         {u"chapter-order"_s, u"chapters[1].time"_s, times(u"chapters"_s, {u"0:30"_s, u"30"_s})},
         {u"chapter-late"_s, u"chapters[1].time"_s, set(u"chapters[1].time"_s, u"1:10"_s)},
         {u"chapter-no-title"_s, u"chapters[0].title"_s, set(u"chapters[0].title"_s, u" "_s)},
         {u"chapter-same-title"_s, u"chapters[1].title"_s,
          set(u"chapters[1].title"_s, u"who  stands WHERE"_s)},
         {u"stop-time"_s, u"stops[0].time"_s, set(u"stops[0].time"_s, u"1:5"_s)},
         {u"stop-order"_s, u"stops[1].time"_s, times(u"stops"_s, {u"0:30"_s, u"0:20"_s})},
         {u"stop-late"_s, u"stops[0].time"_s, set(u"stops[0].time"_s, u"1:30"_s)},
         {u"stop-at-start"_s, u"stops[0].time"_s, set(u"stops[0].time"_s, u"0:00"_s)}});
}

TEST_CASE("video: times are read as one writes them")
{
    CHECK(parseTime(u"1:05"_s) == 65);
    CHECK(parseTime(u" 65 "_s) == 65);
    CHECK(parseTime(u"0:00"_s) == 0);
    CHECK(parseTime(u"75:10"_s) == 4510);
    CHECK(parseTime(u"1:02:03"_s) == 3723);
    CHECK(parseTime(u"24:00:00"_s) == 86400);
    for (const auto &wrong : {u""_s, u"1:5"_s, u"1:65"_s, u"1:75:00"_s, u"1.05"_s, u"-5"_s,
                              u":05"_s, u"1:05 min"_s, u"24:00:01"_s, u"99999"_s, u"1:005"_s}) {
        INFO(wrong.toStdString());
        CHECK_FALSE(parseTime(wrong));
    }
}

TEST_CASE("video: a film of an earlier version has neither chapters nor stops")
{
    const Kind &kind = kindNamed(u"video"_s);
    QJsonObject body = sampleOf(kind);
    for (const auto &member : {u"chapters"_s, u"stops"_s, u"askWatched"_s})
        body.remove(member);
    TestContext context;
    const QJsonObject data = kind.playerData(body, context).toJson();
    CHECK_FALSE(data.contains("chapters"_L1));
    CHECK_FALSE(data.contains("stops"_L1));
    CHECK_FALSE(data.contains("askWatched"_L1));
    CHECK(findingsOf(kind, body) == QStringList());
}

TEST_CASE("video: a film on a site that brings captions needs none of ours")
{
    const Kind &kind = kindNamed(u"video"_s);
    for (const auto &address :
         {u"https://youtu.be/abcdefghijk"_s, u"https://vimeo.com/123456789"_s}) {
        QJsonObject body = sampleOf(kind);
        setAt(body, u"address"_s, address);
        setAt(body, u"captions"_s, u""_s);
        CHECK(findingsOf(kind, body) == QStringList());
    }
}

TEST_CASE("video: captions that cannot be read are found")
{
    CHECK(findingsWithCaptions("WEBVTT\n\n00:01.000 --> 00:02.000\nwords\n").isEmpty());
    CHECK(findingsWithCaptions("") == QStringList{u"video.captions-empty"_s});
    CHECK(findingsWithCaptions("WEBVTT\n\n00:01.000 --> 00:02.000\na\n\n00:0x --> 00:03.000\nb\n")
          == QStringList{u"video.captions-unreadable"_s});
    CHECK(findingsWithCaptions("WEBVTT\n\n00:01.000 --> 00:02.000\n\xe9t\xe9\n")
          == QStringList{u"video.captions-unreadable"_s});
    CHECK(findingsWithCaptions("WEBVTT\n\n05:01.000 --> 05:02.000\nlong after the film\n")
          == QStringList{u"video.captions-length"_s});
}

TEST_CASE("video: what the player gets")
{
    const Kind &kind = kindNamed(u"video"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);

    SECTION("a frame, the page behind it, poster, captions and transcript; and who will be asked")
    {
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data["source"_L1].toString() == u"peertube");
        CHECK(data["embed"_L1].toString()
              == u"https://videos.example.org/videos/embed/4kBayHandover01?p2p=0");
        CHECK(data["address"_L1].toString() == u"https://videos.example.org/w/4kBayHandover01");
        CHECK(data["poster"_L1].toString() == u"media/board.svg");
        CHECK(data["seconds"_L1] == 70);
        const QJsonArray cue{1, 4, u"We hand over at the board."_s};
        CHECK(data["captions"_L1][0]["cues"_L1].toArray() == QJsonArray{QJsonValue(cue)});
        CHECK(data["captions"_L1][0]["lang"_L1].toString() == u"en");
        CHECK(data["captions"_L1][0]["label"_L1].toString() == u"English");
        CHECK(data["transcriptHtml"_L1].toString().startsWith(u"<p>&quot;We hand over"));
        CHECK(data["chapters"_L1].toArray()
              == QJsonArray{QJsonObject{{u"start"_s, 0}, {u"title"_s, u"Who stands where"_s}},
                            QJsonObject{{u"start"_s, 25}, {u"title"_s, u"One minute each"_s}}});
        CHECK(data["stops"_L1].toArray() == QJsonArray{40});
        CHECK(data["askWatched"_L1].toBool());
        CHECK_FALSE(data.contains("src"_L1));
        CHECK(context.thirdParties == QStringList{u"https://videos.example.org"_s});
    }
    SECTION("captions named in their own language")
    {
        const auto labelOf = [&](const QString &language) {
            setAt(body, u"captionsLanguage"_s, language);
            return kind.playerData(body, context).toJson()["captions"_L1][0]["label"_L1].toString();
        };
        CHECK(labelOf(u"fr"_s) == u"Français");
        CHECK(labelOf(u"sv"_s) == u"Svenska");
        CHECK(labelOf(u"tlh"_s) == u"tlh"); // without a name, the tag itself
        CHECK(labelOf({}).isEmpty());
    }
    SECTION("the film itself for a direct address")
    {
        setAt(body, u"address"_s, u"https://example.org/clip.webm"_s);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data["source"_L1].toString() == u"direct");
        CHECK(data["src"_L1].toString() == u"https://example.org/clip.webm");
        CHECK(data["type"_L1].toString() == u"video/webm");
        CHECK_FALSE(data.contains("embed"_L1));
        CHECK(context.thirdParties == QStringList{u"https://example.org"_s});
    }
    SECTION("nothing but texts for an address that cannot be played")
    {
        setAt(body, u"address"_s, u"javascript:alert(1)"_s);
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data.keys()
              == QStringList{u"askWatched"_s, u"captions"_s, u"chapters"_s, u"poster"_s,
                             u"seconds"_s, u"stops"_s, u"transcriptHtml"_s});
        CHECK(context.thirdParties.isEmpty());
    }
    SECTION("a stored file, and nobody else is asked")
    {
        context.add({.id = MediaId(u"clipaaaaaaaa"_s),
                     .name = u"clip.mp4"_s,
                     .type = u"video/mp4"_s,
                     .sha256 = {},
                     .body = {}});
        const QJsonObject data = kind.playerData(fileBody(), context).toJson();
        CHECK(data["source"_L1].toString() == u"file");
        CHECK(data["src"_L1].toString() == u"media/clip.mp4");
        CHECK(data["type"_L1].toString() == u"video/mp4");
        CHECK_FALSE(data.contains("address"_L1));
        CHECK(context.thirdParties.isEmpty());
    }
}
