// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/picturedecoder.h"

#include "tests/support/catch.h"

#include <QBuffer>
#include <QImage>

using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

QImage decoded(QByteArray bytes, const QString &type, int width)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return decodedPicture(buffer, type, width);
}

/// Exif with nothing but an orientation, put behind the start of a JPEG.
QByteArray turned(const QByteArray &jpeg, char orientation)
{
    QByteArray exif("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 32);
    exif[6 + 8 + 2 + 9] = orientation;
    const QByteArray header("\xff\xe1\0", 3);
    return jpeg.left(2) + header + char(exif.size() + 2) + exif + jpeg.mid(2);
}

} // namespace

TEST_CASE("decodedPicture")
{
    SECTION("scales down to the width and keeps the shape")
    {
        CHECK(decoded(encoded({400, 200}, "PNG"), u"image/png"_s, 100).size() == QSize(100, 50));
        CHECK(decoded(encoded({400, 200}, "JPG"), u"image/jpeg"_s, 100).size() == QSize(100, 50));
    }
    SECTION("never enlarges")
    {
        CHECK(decoded(encoded({40, 20}, "PNG"), u"image/png"_s, 100).size() == QSize(40, 20));
    }
    SECTION("turns a photo as the camera says")
    {
        const QByteArray photo = turned(encoded({400, 200}, "JPG"), 6);
        CHECK(decoded(photo, u"image/jpeg"_s, 100).size() == QSize(100, 200));
    }
    SECTION("draws a safe SVG and no other")
    {
        const QByteArray start = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" "
                                 "height=\"40\"><rect width=\"80\" height=\"40\" fill=\"red\"/>";
        const QImage drawing = decoded(start + "</svg>", u"image/svg+xml"_s, 40);
        CHECK(drawing.size() == QSize(40, 20));
        CHECK(drawing.pixelColor(20, 10) == QColor(Qt::red));
        CHECK(decoded(start + "<image href=\"/etc/hostname\"/></svg>", u"image/svg+xml"_s, 40)
                  .isNull());
    }
    SECTION("gives nothing for what is damaged or claims to be huge")
    {
        CHECK(decoded("not a picture", u"image/png"_s, 100).isNull());
        QByteArray huge = encoded({10, 10}, "PNG");
        huge.replace(16, 8, QByteArray::fromHex("0001000000010000"));
        CHECK(decoded(huge, u"image/png"_s, 100).isNull());
        CHECK(decoded({}, u"image/webp"_s, 100).isNull());
    }
    SECTION("keeps very tall pictures to a sane number of pixels")
    {
        const QImage strip = decoded(encoded({1000, 9000}, "PNG"), u"image/png"_s, 1000);
        CHECK(qint64(strip.width()) * strip.height() <= 4'000'000);
        CHECK_FALSE(strip.isNull());
    }
}
