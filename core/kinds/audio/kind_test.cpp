// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/kinds/kindfixture.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QJsonObject withSoundFile(const QString &media)
{
    QJsonObject body = sampleOf(kindNamed(u"audio"_s));
    setAt(body, u"source"_s, u"file"_s);
    setAt(body, u"media"_s, media);
    return body;
}

Media soundFile(const QString &type, double seconds)
{
    return {.id = MediaId(u"soundaaaaaaa"_s),
            .name = u"Night shift.m4a"_s,
            .type = type,
            .sha256 = {},
            .body = {{u"seconds"_s, seconds}}};
}

/// What is found about a stored recording of that type and length in seconds.
QStringList findingsAbout(const QString &type, double seconds)
{
    TestContext context;
    context.add(soundFile(type, seconds));
    QStringList rules;
    const Kind &kind = kindNamed(u"audio"_s);
    for (const Finding &finding : kind.checkFiles(withSoundFile(u"soundaaaaaaa"_s), context))
        rules << finding.rule;
    return rules;
}

} // namespace

TEST_CASE("audio: planted faults are found")
{
    const auto file = [](const QString &media) {
        return [=](QJsonObject &body) { body = withSoundFile(media); };
    };
    checkPlantedFaults(
        u"audio"_s,
        {{u"no-address"_s, u"address"_s, set(u"address"_s, u" "_s)},
         {u"not-https"_s, u"address"_s, set(u"address"_s, u"http://example.org/night.mp3"_s)},
         {u"unknown-address"_s, u"address"_s, set(u"address"_s, u"https://example.org/night"_s)},
         {u"format-ogg"_s, u"address"_s, set(u"address"_s, u"https://example.org/night.ogg"_s)},
         {u"format-wav"_s, u"address"_s, set(u"address"_s, u"https://example.org/night.wav"_s)},
         {u"no-file"_s, u"media"_s, file({})},
         {u"no-length"_s, u"seconds"_s, set(u"seconds"_s, 0)},
         {u"no-transcript"_s, u"transcript"_s, set(u"transcript"_s, QJsonArray())},
         {u"file-gone"_s, u"media"_s, file(u"goneaaaaaaaa"_s)},
         {u"not-a-recording"_s, u"media"_s, file(u"sampleimage1"_s)}});
}

TEST_CASE("audio: a stored recording is of a format that plays, and as long as it is said to be")
{
    CHECK(findingsAbout(u"audio/mpeg"_s, 0).isEmpty()); // says nothing about its length
    CHECK(findingsAbout(u"audio/mp4"_s, 58.7).isEmpty());
    CHECK(findingsAbout(u"audio/mp4"_s, 75.2) == QStringList{u"audio.other-length"_s});
    CHECK(findingsAbout(u"audio/ogg"_s, 0) == QStringList{u"audio.format-ogg"_s});
    CHECK(findingsAbout(u"audio/wav"_s, 0) == QStringList{u"audio.format-wav"_s});
}

TEST_CASE("audio: what the player gets")
{
    const Kind &kind = kindNamed(u"audio"_s);
    TestContext context;
    QJsonObject body = sampleOf(kind);

    SECTION("the recording's address, its length and transcript; and who will be asked")
    {
        const QJsonObject data = kind.playerData(body, context).toJson();
        CHECK(data["source"_L1].toString() == u"direct");
        CHECK(data["src"_L1].toString() == u"https://videos.example.org/a-good-handover.mp3");
        CHECK(data["type"_L1].toString() == u"audio/mpeg");
        CHECK(data["seconds"_L1] == 58);
        CHECK(data["transcriptHtml"_L1].toString().startsWith(u"<p><strong>Sam:"));
        CHECK(context.thirdParties == QStringList{u"https://videos.example.org"_s});
        CHECK(context.hrefs.isEmpty());
    }
    SECTION("a stored file, and nobody else is asked, whatever address was there before")
    {
        context.add(soundFile(u"audio/mp4"_s, 58));
        const QJsonObject data =
            kind.playerData(withSoundFile(u"soundaaaaaaa"_s), context).toJson();
        CHECK(data["source"_L1].toString() == u"file");
        CHECK(data["src"_L1].toString() == u"media/Night shift.m4a");
        CHECK(data["type"_L1].toString() == u"audio/mp4");
        CHECK(context.thirdParties.isEmpty());
    }
    SECTION("the transcript alone where the file is gone or the address cannot be played")
    {
        const QJsonObject gone =
            kind.playerData(withSoundFile(u"goneaaaaaaaa"_s), context).toJson();
        CHECK(gone.keys() == QStringList{u"seconds"_s, u"source"_s, u"transcriptHtml"_s});
        setAt(body, u"address"_s, u"javascript:alert(1)"_s);
        const QJsonObject hostile = kind.playerData(body, context).toJson();
        CHECK(hostile.keys() == QStringList{u"seconds"_s, u"transcriptHtml"_s});
        CHECK(context.thirdParties.isEmpty());
    }
}
