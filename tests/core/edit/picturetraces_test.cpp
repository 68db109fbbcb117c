// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/picturetraces.h"

#include "core/edit/imagefile.h"
#include "core/edit/mediaedits.h"
#include "tests/core/edit/sessionfixture.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

QByteArray segment(int marker, const QByteArray &content)
{
    const int length = int(content.size()) + 2;
    QByteArray bytes("\xff", 1);
    return bytes.append(char(marker))
        .append(char(length >> 8))
        .append(char(length))
        .append(content);
}

/// Exif as a camera writes it: the side that is up, and where it was.
QByteArray exif(char orientation)
{
    QByteArray content("Exif\0\0MM\0\x2a\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0", 25);
    content.append(orientation)
        .append(QByteArray("\0\0\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0", 18));
    return segment(0xe1, content + "canary 48.85 N 2.35 E");
}

QByteArray frame()
{
    return segment(0xc0, QByteArray("\x08\x00\x20\x00\x40\x03", 6) + QByteArray(9, '\x11'));
}

/// Two scans with a table between them that holds what looks like an end.
QByteArray photo(const QByteArray &traces)
{
    return "\xff\xd8" + segment(0xe0, QByteArray("JFIF\0\x01\x02", 7)) + traces
        + segment(0xe2, QByteArray("ICC_PROFILE\0colours", 19)) + segment(0xee, "Adobe and more")
        + segment(0xdb, QByteArray(65, '\x02')) + frame()
        + segment(0xda, QByteArray("\x01\x01\x00", 3)) + QByteArray("data\xff\x00more\xff\xd0", 12)
        + segment(0xc4, QByteArray("\x00\xff\xd9\x01", 4)) + segment(0xda, "\x01") + "last data"
        + "\xff\xd9";
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const auto length = quint32(data.size());
    QByteArray bytes;
    for (const int shift : {24, 16, 8, 0})
        bytes.append(char(length >> shift));
    return bytes + type + data + "crc!";
}

QByteArray riff(const QByteArray &type, QByteArray data)
{
    const auto length = quint32(data.size());
    QByteArray bytes = type;
    for (const int shift : {0, 8, 16, 24})
        bytes.append(char(length >> shift));
    return bytes + data + QByteArray(data.size() % 2, '\0');
}

QByteArray webp(const QByteArray &chunks)
{
    return riff("RIFF", "WEBP" + chunks);
}

} // namespace

TEST_CASE("A photo keeps what it looks like and loses where it was taken")
{
    const QString jpeg = u"image/jpeg"_s;
    const QByteArray traces = exif(1) + segment(0xe1, "http://ns.adobe.com/xap/1.0/ canary")
        + segment(0xed, "Photoshop 3.0 canary") + segment(0xfe, "canary")
        + segment(0xe2, "MPF canary");
    CHECK(withoutTraces(photo(traces), jpeg) == photo({}));
    CHECK(withoutTraces(photo(traces) + photo(exif(1)), jpeg) == photo({})); // a preview behind it

    SECTION("and the side that is up")
    {
        for (const int side : {3, 6, 8}) {
            const QByteArray clean = withoutTraces(photo(exif(char(side))), jpeg);
            CHECK_FALSE(clean.contains("canary"));
            CHECK(clean.size() == photo({}).size() + 36);
            QBuffer before;
            before.setData(photo(exif(char(side))));
            before.open(QIODevice::ReadOnly);
            QBuffer after;
            after.setData(clean);
            after.open(QIODevice::ReadOnly);
            CHECK(imageSize(jpeg, after) == imageSize(jpeg, before));
            CHECK(imageSize(jpeg, after) == (side == 3 ? QSize(64, 32) : QSize(32, 64)));
            CHECK(withoutTraces(clean, jpeg) == clean);
        }
    }
    SECTION("and stays as it is where it is damaged or says nothing")
    {
        CHECK(withoutTraces(photo({}), jpeg) == photo({}));
        for (const qsizetype size : {3, 20, 60, 150}) {
            const QByteArray cut = photo(traces).left(size);
            CHECK(withoutTraces(cut, jpeg) == cut);
        }
    }
}

TEST_CASE("Pictures of other types lose what is written beside them")
{
    const QByteArray start("\x89PNG\r\n\x1a\n", 8);
    const QByteArray pixels =
        chunk("IHDR", QByteArray(13, '\1')) + chunk("pHYs", "123456789") + chunk("IDAT", "pixels");
    const QByteArray end = chunk("IEND", {});
    CHECK(withoutTraces(start + pixels + chunk("eXIf", "canary") + chunk("tEXt", "Author\0canary")
                            + chunk("iTXt", "XML canary") + chunk("tIME", "1234567") + end
                            + "canary",
                        u"image/png"_s)
          == start + pixels + end);
    CHECK(withoutTraces(start + pixels, u"image/png"_s) == start + pixels); // cut off

    const auto extended = [](char flags) {
        return riff("VP8X", QByteArray(1, flags) + QByteArray(9, '\1'));
    };
    const QByteArray image = riff("VP8 ", "pixels!");
    CHECK(withoutTraces(
              webp(extended(0x3c) + image + riff("EXIF", "canary") + riff("XMP ", "canary!")),
              u"image/webp"_s)
          == webp(extended(0x30) + image));
    CHECK(withoutTraces(webp(image), u"image/webp"_s) == webp(image));
    CHECK(withoutTraces("GIF89a canary", u"image/gif"_s) == "GIF89a canary");
}

TEST_CASE("A photo comes into the course without its place")
{
    SessionFixture fixture;
    const auto inserted =
        insertFile(*fixture.session, fixture.writeFile(u"a.jpg"_s, photo(exif(6))));
    REQUIRE(inserted);
    const auto media = fixture.session->view().media(inserted->id);
    REQUIRE(media);
    REQUIRE(*media);
    auto device = fixture.session->view().openMedia(**media);
    REQUIRE(device);
    const QByteArray bytes = (*device)->readAll();
    CHECK_FALSE(bytes.contains("canary"));
    CHECK(bytes.size() == (*media)->size);
    CHECK((*media)->body["width"_L1].toInt() == 32); // turned
    // The same photo once more is the same file.
    const auto again = insertFile(*fixture.session, fixture.path(u"a.jpg"_s));
    REQUIRE(again);
    CHECK(again->wasThere);
}
