// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/video/captions.h"

#include "tests/support/catch.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace carrel::kinds::video;
using What = CaptionProblem::What;

TEST_CASE("parseCaptions reads WebVTT")
{
    const Captions captions = parseCaptions(
        "\xef\xbb\xbfWEBVTT - the team\r\nKind: captions\r\n\r\nNOTE 00:00.000 --> 00:09.000\r\n"
        "not shown\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\nfirst\r\n"
        "00:01.500 --> 00:04.000 align:start line:0\r\n<v Sam>Now:</v> <i>eleven</i> of "
        "18\r\n&lt;done&gt; &amp;c.\r\n"
        "\r\n01:00:02.000 --> 01:00:03.250\r\n<c.loud>Watch!</c> <00:02.000>It's <b.x>6</b>\r\n");
    CHECK(captions.problems.isEmpty());
    CHECK(captions.cues
          == QList<Cue>{{1.5, 4, u"Sam: Now: eleven of 18\n<done> &c."_s},
                        {3602, 3603.25, u"Watch! It's 6"_s}});
}

TEST_CASE("parseCaptions reads SubRip")
{
    const Captions captions = parseCaptions(
        "1\n00:00:01,500 --> 00:00:04,000\n{\\an8}Now:\neleven of 18\n\n\n"
        "2\n00:00:05,00 --> 00:00:06,5 X1:40 X2:600\n<font color=\"#fff\">Watch</font>\n");
    CHECK(captions.problems.isEmpty());
    CHECK(captions.cues == QList<Cue>{{1.5, 4, u"Now:\neleven of 18"_s}, {5, 6.5, u"Watch"_s}});
}

TEST_CASE("parseCaptions is tolerant and says what it left out")
{
    SECTION("times that cannot be read, and cues that end before they begin")
    {
        const Captions captions = parseCaptions("WEBVTT\n\n00:01 --> soon\na\n\n00:04.000 --> "
                                                "00:03.000\nb\n\n00:61.000 --> 01:05.000\nc\n\n"
                                                "00:07.000 --> 00:08.000\nd\n");
        CHECK(captions.cues == QList<Cue>{{7, 8, u"d"_s}});
        CHECK(captions.problems
              == QList<CaptionProblem>{
                  {What::UnreadableTime, 3}, {What::EndsTooEarly, 6}, {What::UnreadableTime, 9}});
    }
    SECTION("cues out of order are sorted")
    {
        const Captions captions =
            parseCaptions("00:05.000 --> 00:06.000\nb\n\n00:01.000 --> 00:02.000\na\n");
        CHECK(captions.cues == QList<Cue>{{1, 2, u"a"_s}, {5, 6, u"b"_s}});
        CHECK(captions.problems.isEmpty());
    }
    SECTION("other encodings are read as Western European")
    {
        const Captions captions = parseCaptions("1\n00:00:01,000 --> 00:00:02,000\n\xe9t\xe9\n");
        CHECK(captions.cues == QList<Cue>{{1, 2, u"\u00e9t\u00e9"_s}});
        CHECK(captions.problems == QList<CaptionProblem>{{What::NotUtf8, 0}});
    }
    SECTION("files that are no captions give none")
    {
        CHECK(parseCaptions("").cues.isEmpty());
        CHECK(parseCaptions("<html>--></html>").cues.isEmpty());
        CHECK(parseCaptions(QByteArray(1000, '\0')).cues.isEmpty());
    }
}

TEST_CASE("parseCaptions is bounded")
{
    SECTION("in bytes and problems")
    {
        QByteArray file;
        while (file.size() < 1'200'000)
            file += "00:0x --> 00:02.000\na\n\n";
        const Captions captions = parseCaptions(file);
        CHECK(captions.cues.isEmpty());
        CHECK(captions.problems.size() == 100);
    }
    SECTION("in cues")
    {
        QByteArray file;
        for (int i = 0; i < 20'500; ++i)
            file += "00:01.000 --> 00:02.000\na\n\n";
        const Captions captions = parseCaptions(file);
        CHECK(captions.cues.size() == 20'000);
        CHECK(captions.problems.size() == 1);
        CHECK(captions.problems.first().what == What::TooLong);
    }
    SECTION("in characters of one cue")
    {
        const Captions captions =
            parseCaptions("00:01.000 --> 00:02.000\n" + QByteArray(5000, 'a') + "\n");
        REQUIRE(captions.cues.size() == 1);
        CHECK(captions.cues.first().text.size() == 2000);
        CHECK(captions.problems == QList<CaptionProblem>{{What::TooLong, 1}});
    }
}

TEST_CASE("parseCaptions survives random files")
{
    const quint32 seed = QRandomGenerator::global()->generate();
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    const QByteArrayList pieces{
        "WEBVTT",    "\n",      "\r\n", "\n\n", "00:01.000", " --> ",
        "00:02,000", "a",       "<v ",  ">",    "&lt;",      "NOTE",
        "\xff",      "{\\an8}", "<",    "1",    ":",         QByteArray(1, '\0')};
    for (int round = 0; round < 3000; ++round) {
        QByteArray file;
        for (int i = random.bounded(40); i > 0; --i)
            file += pieces[random.bounded(pieces.size())];
        const Captions captions = parseCaptions(file);
        for (const Cue &cue : captions.cues)
            REQUIRE((cue.start < cue.end && !cue.text.isEmpty()));
    }
}
