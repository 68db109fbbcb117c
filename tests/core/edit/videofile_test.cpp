// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/videofile.h"
#include "tests/core/edit/isobox.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

Result<VideoFile> read(const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return readVideoFile(buffer);
}

QString adviceFor(const QByteArray &content, const QString &type = u"video/mp4"_s)
{
    const auto video = read(content);
    REQUIRE(video);
    return playbackAdvice(type, mediaBody(*video));
}

const FilmTrack sound{.handler = "soun", .codec = "mp4a", .width = 0, .height = 0};

} // namespace

TEST_CASE("readVideoFile")
{
    SECTION("finds codecs, length and size of an MP4")
    {
        const auto video = read(film("isom", trackBox({.profile = 77}) + trackBox(sound)));
        REQUIRE(video);
        CHECK(*video
              == VideoFile{.videoCodec = u"avc1"_s,
                           .audioCodec = u"mp4a"_s,
                           .profile = 77,
                           .seconds = 61.5,
                           .width = 1920,
                           .height = 1080,
                           .isQuickTime = false});
    }
    SECTION("turns width and height where the camera was held upright")
    {
        const auto video = read(film("qt  ", trackBox({.codec = "hvc1", .isTurned = true})));
        REQUIRE(video);
        CHECK(video->width == 1080);
        CHECK(video->height == 1920);
        CHECK(video->isQuickTime);
        CHECK(video->videoCodec == u"hvc1"_s);
        CHECK(video->audioCodec.isEmpty());
    }
    SECTION("finds the list of tracks before or behind the film itself, and in a box with a 64-bit "
            "size")
    {
        const QByteArray movie = movieHeader(600, 6000) + trackBox({});
        const QByteArray wide =
            number(1, 4) + "moov" + number(quint64(movie.size()) + 16, 8) + movie;
        const auto video = read(box("ftyp", "isom") + wide + box("mdat", QByteArray(100, 'x')));
        REQUIRE(video);
        CHECK(video->seconds == 10);
        CHECK(video->width == 1920);
    }
    SECTION("accepts a last box that says it goes on to the end")
    {
        const auto video =
            read(box("ftyp", "isom") + box("moov", movieHeader(600, 6000) + trackBox({}))
                 + number(0, 4) + "mdat" + QByteArray(100, 'x'));
        REQUIRE(video);
        CHECK(video->videoCodec == u"avc1"_s);
    }
    SECTION("overlooks what cameras append after the last box")
    {
        CHECK(read(film("isom", trackBox({})) + QByteArray(100, '\xee')));
    }
    SECTION("takes a length that is not known for none")
    {
        const auto video = read(film("isom", trackBox({}), 0xffffffff));
        REQUIRE(video);
        CHECK(video->seconds == 0);
    }
    SECTION("says that a film cut off while it was copied is damaged")
    {
        const QByteArray early = box("ftyp", "isom")
            + box("moov", movieHeader(600, 6000) + trackBox({}))
            + box("mdat", QByteArray(5000, 'x'));
        const auto cut = read(early.left(early.size() - 1000));
        REQUIRE_FALSE(cut);
        CHECK(cut.error().code == ErrorCode::Damaged);
        const QByteArray late = film("isom", trackBox({}));
        REQUIRE_FALSE(read(late.left(4000)));
    }
    SECTION("says that a film without a list of tracks cannot be played")
    {
        const auto video = read(box("ftyp", "isom") + box("mdat", QByteArray(5000, 'x')));
        REQUIRE_FALSE(video);
        CHECK(video.error().code == ErrorCode::InvalidInput);
        CHECK_FALSE(read({}));
    }
}

TEST_CASE("readVideoFile is not led astray by hostile boxes")
{
    QElapsedTimer timer;
    timer.start();
    SECTION("a size smaller than the header")
    {
        for (const quint64 size : {quint64(1), quint64(2), quint64(7)})
            CHECK_FALSE(
                read(box("ftyp", "isom") + number(size, 4) + "moov" + QByteArray(100, '\0')));
        CHECK_FALSE(read(box("ftyp", "isom") + number(1, 4) + "moov" + number(8, 8)
                         + QByteArray(100, '\0')));
    }
    SECTION("sizes far beyond the file, up to 64 bits")
    {
        CHECK_FALSE(
            read(box("ftyp", "isom") + number(0xffffffff, 4) + "moov" + QByteArray(100, '\0')));
        CHECK_FALSE(read(box("ftyp", "isom") + number(1, 4) + "moov" + number(~quint64(0), 8)
                         + QByteArray(100, '\0')));
        CHECK_FALSE(read(box("ftyp", "isom") + number(1, 4) + "moov" + number(quint64(1) << 63, 8)
                         + QByteArray(100, '\0')));
    }
    SECTION("a child larger than its parent")
    {
        CHECK_FALSE(read(box("ftyp", "isom")
                         + box("moov", number(5000, 4) + "trak" + QByteArray(20, '\0'))
                         + QByteArray(10000, 'x')));
    }
    SECTION("boxes inside boxes without end")
    {
        QByteArray nested;
        for (int i = 0; i < 100; ++i)
            nested = box(i % 2 ? "moov" : "trak", nested);
        CHECK_FALSE(read(nested));
    }
    SECTION("millions of empty boxes, thousands of tracks")
    {
        QByteArray many;
        for (int i = 0; i < 300000; ++i)
            many += box("free", {});
        CHECK_FALSE(read(box("moov", movieHeader(1, 1)) + many));
        QByteArray tracks;
        for (int i = 0; i < 1000; ++i)
            tracks += box("trak", {});
        CHECK_FALSE(read(box("moov", tracks)));
    }
    SECTION("sample entries that say they are empty, huge or absent")
    {
        for (const quint64 size : {quint64(0), quint64(1), quint64(0xffffffff)}) {
            const QByteArray entry = number(size, 4) + "avc1" + QByteArray(78, '\0')
                + number(size, 4) + "avcC" + QByteArray(10, '\xff');
            const QByteArray samples = box("stsd", number(0, 4) + number(0xffffffff, 4) + entry);
            const auto video =
                read(film("isom",
                          box("trak",
                              box("hdlr", number(0, 8) + "vide")
                                  + box("mdia", box("minf", box("stbl", samples))))));
            REQUIRE(video);
            CHECK(video->videoCodec == u"avc1"_s);
        }
        CHECK(read(film("isom",
                        box("trak",
                            box("tkhd", {}) + box("hdlr", {})
                                + box("mdia", box("minf", box("stbl", box("stsd", {}))))))));
    }
    SECTION("a codec of control characters is no text for the author")
    {
        const auto video =
            read(film("isom", trackBox({.codec = QByteArray("\x01\x02\x7f\xff", 4)})));
        REQUIRE(video);
        CHECK(video->videoCodec.isEmpty());
    }
    SECTION("every truncation, and random bytes in random places")
    {
        const QByteArray good = film("isom", trackBox({.profile = 100}) + trackBox(sound));
        for (qsizetype size = 0; size < good.size(); size += size < 100 || size > 5000 ? 1 : 97)
            (void)read(good.left(size));
        const quint32 seed = QRandomGenerator::system()->generate();
        INFO("seed " << seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 3000; ++i) {
            QByteArray bad = good;
            for (int n = 0; n < 8; ++n) {
                const qsizetype at = 5030 + random.bounded(int(bad.size() - 5030));
                bad[at] = static_cast<char>(random.bounded(256));
            }
            const auto video = read(bad);
            if (video)
                CHECK((video->width >= 0 && video->width <= 32768 && video->seconds >= 0));
        }
    }
    CHECK(timer.elapsed() < 20000);
}

TEST_CASE("playbackAdvice")
{
    SECTION("is silent about what every browser plays")
    {
        CHECK(adviceFor(film("isom", trackBox({}) + trackBox(sound))).isEmpty());
        CHECK(adviceFor(film("isom", trackBox({.profile = 100}))).isEmpty());
        CHECK(adviceFor(film("M4A ", trackBox(sound)), u"audio/mp4"_s).isEmpty());
        CHECK(playbackAdvice(u"video/webm"_s, {}).isEmpty());
        CHECK(playbackAdvice(u"image/png"_s, {{u"width"_s, 10}}).isEmpty());
    }
    SECTION("tells what an iPhone's HEVC film means and what to do")
    {
        for (const char *codec : {"hvc1", "hev1", "dvh1"}) {
            const QString advice =
                adviceFor(film("qt  ", trackBox({.codec = codec})), u"video/quicktime"_s);
            CHECK(advice.contains(u"HEVC"));
            CHECK(advice.contains(u"MP4 with H.264"));
        }
    }
    SECTION("names ProRes, AV1, protected films, studio H.264 and unknown codecs")
    {
        CHECK(adviceFor(film("qt  ", trackBox({.codec = "apcn"}))).contains(u"ProRes"));
        CHECK(adviceFor(film("isom", trackBox({.codec = "av01"}))).contains(u"AV1"));
        CHECK(adviceFor(film("isom", trackBox({.codec = "encv"}))).contains(u"copy-protected"));
        CHECK(adviceFor(film("isom", trackBox({.profile = 122}))).contains(u"10 bit"));
        CHECK(adviceFor(film("qt  ", trackBox({.codec = "SVQ3"}))).contains(u"SVQ3"));
    }
    SECTION("looks at the sound, and at the QuickTime wrapping, too")
    {
        const FilmTrack raw{.handler = "soun", .codec = "lpcm", .width = 0, .height = 0};
        CHECK(adviceFor(film("isom", trackBox({}) + trackBox(raw))).contains(u"lpcm"));
        CHECK(adviceFor(film("qt  ", trackBox({})), u"video/quicktime"_s).contains(u".mov"));
    }
}
