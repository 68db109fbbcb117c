// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/captiontext.h"

#include "tests/support/catch.h"

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

const QByteArray vtt =
    "\xef\xbb\xbfWEBVTT shift\r\n\r\nNOTE shift\r\n\r\nshift\r\n"
    "00:01.000 --> 00:02.000 line:0\r\n<v Ada>The shift\r\nends &amp; begins\r\n";

QStringList wordsIn(const CaptionText &captions)
{
    QStringList words;
    for (qsizetype i = 0; i < captions.lineCount(); ++i) {
        if (!captions.words(i).isEmpty())
            words << captions.words(i);
    }
    return words;
}

} // namespace

TEST_CASE("CaptionText")
{
    SECTION("knows what is shown from times, numbers and notes")
    {
        CHECK(wordsIn(CaptionText(vtt))
              == QStringList{u"<v Ada>The shift"_s, u"ends &amp; begins"_s});
        CHECK(wordsIn(CaptionText("1\n00:00:01,0 --> 00:00:02,0\n12\n\n2\n00:00:03,0 --> "
                                  "00:00:04,0\nB\n"))
              == QStringList{u"12"_s, u"B"_s});
    }
    SECTION("gives the same bytes back")
    {
        for (const QByteArray &file :
             {vtt, QByteArray(), QByteArray("WEBVTT\r\r00:01 --> 00:02\rA")})
            CHECK(CaptionText(file).file() == file);
    }
    SECTION("changes words and nothing else")
    {
        CaptionText captions(vtt);
        CHECK(captions.exchange(6, {11, 5}, u"turn & <more>"_s));
        QByteArray expected = vtt;
        expected.replace("The shift", "The turn &amp; &lt;more&gt;");
        CHECK(captions.file() == expected);
        CHECK_FALSE(captions.exchange(4, {0, 5}, u"turn"_s));
        CHECK_FALSE(captions.exchange(6, {11, 50}, u"turn"_s));
        CHECK_FALSE(captions.exchange(60, {0, 1}, u"turn"_s));
    }
    SECTION("knows marks from words")
    {
        const CaptionText captions(vtt);
        CHECK(captions.isInMark(6, {3, 3}));
        CHECK(captions.isInMark(7, {6, 3}));
        CHECK_FALSE(captions.isInMark(6, {11, 5}));
    }
    SECTION("says when a file is not UTF-8")
    {
        CHECK(CaptionText(vtt).isUtf8());
        CHECK_FALSE(CaptionText("1\n00:01 --> 00:02\nrel\xe8ve\n").isUtf8());
    }
}
