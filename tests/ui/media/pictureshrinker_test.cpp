// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/pictureshrinker.h"

#include "tests/support/catch.h"
#include "ui/media/picturedecoder.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

const ShrinkPreset small{u"small"_s, {}, 100, 80};

/// Noise: what a photo is to a compressor.
QImage photo(const QSize &size, QImage::Format format = QImage::Format_RGB32)
{
    QRandomGenerator random(5);
    QImage image(size, format);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int grey = (x * 2 + y + int(random.bounded(40))) % 256;
            image.setPixelColor(x, y, QColor(grey, 255 - grey, 90));
        }
    }
    return image;
}

QByteArray encodedAs(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format, quality));
    return bytes;
}

std::optional<QByteArray> shrunk(QByteArray bytes, const QString &type, const ShrinkPreset &how)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return shrunkPicture(buffer, type, how);
}

QImage read(const std::optional<QByteArray> &bytes)
{
    REQUIRE(bytes);
    return QImage::fromData(*bytes);
}

/// A camera's note: an orientation and a word that must not stay.
QByteArray noted(const QByteArray &jpeg, char orientation)
{
    QByteArray exif("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 32);
    exif[6 + 8 + 2 + 9] = orientation;
    exif += "GPS 48.8566 N";
    const QByteArray header("\xff\xe1\0", 3);
    return jpeg.left(2) + header + char(exif.size() + 2) + exif + jpeg.mid(2);
}

bool isJpeg(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xd8\xff");
}

} // namespace

TEST_CASE("shrunkPicture")
{
    SECTION("makes a photo narrower, as JPEG, whatever it was")
    {
        const auto fromPng = shrunk(encodedAs(photo({400, 300}), "PNG"), u"image/png"_s, small);
        CHECK(read(fromPng).size() == QSize(100, 75));
        CHECK(isJpeg(*fromPng));
        const auto fromJpeg = shrunk(encodedAs(photo({400, 300}), "JPG"), u"image/jpeg"_s, small);
        CHECK(read(fromJpeg).size() == QSize(100, 75));
        CHECK(isJpeg(*fromJpeg));
    }
    SECTION("turns it as the camera says, and drops what the camera noted")
    {
        const QByteArray turned = noted(encodedAs(photo({400, 300}), "JPG"), 6);
        REQUIRE(turned.contains("GPS"));
        const auto result = shrunk(turned, u"image/jpeg"_s, small);
        CHECK(read(result).size() == QSize(100, 133));
        CHECK_FALSE(result->contains("GPS"));
        CHECK_FALSE(result->contains("Exif"));
    }
    SECTION("drops what a program wrote into a PNG")
    {
        QImage image = photo({400, 300}, QImage::Format_ARGB32);
        image.setPixelColor(0, 0, Qt::transparent);
        image.setText(u"Author"_s, u"Ana Example"_s);
        const QByteArray before = encodedAs(image, "PNG");
        REQUIRE(before.contains("Ana Example"));
        const auto result = shrunk(before, u"image/png"_s, small);
        REQUIRE(result);
        CHECK_FALSE(result->contains("Ana Example"));
    }
    SECTION("keeps what is see-through, and flat drawings as they are kept")
    {
        QImage clear = photo({400, 300}, QImage::Format_ARGB32);
        QPainter painter(&clear);
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.fillRect(0, 0, 200, 300, Qt::black);
        painter.end();
        const QImage result = read(shrunk(encodedAs(clear, "PNG"), u"image/png"_s, small));
        CHECK(result.size() == QSize(100, 75));
        CHECK(result.pixelColor(10, 10).alpha() == 0);
        CHECK(result.pixelColor(90, 10).alpha() == 255);
        QImage flat(400, 300, QImage::Format_RGB32);
        flat.fill(Qt::white);
        QPainter lines(&flat);
        for (int i = 0; i < 300; i += 7)
            lines.drawLine(0, i, 400, i * 3 % 300);
        lines.end();
        const auto drawing = shrunk(encodedAs(flat, "BMP"), u"image/bmp"_s, small);
        REQUIRE(drawing);
        CHECK_FALSE(isJpeg(*drawing));
    }
    SECTION("lets a tall picture be twice as high as wide")
    {
        const auto tall = shrunk(encodedAs(photo({100, 800}), "PNG"), u"image/png"_s, small);
        CHECK(read(tall).size() == QSize(25, 200));
    }
    SECTION("does nothing where little would be saved")
    {
        CHECK_FALSE(shrunk(encodedAs(photo({90, 60}), "JPG", 60), u"image/jpeg"_s, small));
        QImage plain(90, 60, QImage::Format_RGB32);
        plain.fill(Qt::white);
        CHECK_FALSE(shrunk(encodedAs(plain, "PNG", 0), u"image/png"_s, small));
    }
    SECTION("leaves alone what moves, what is damaged and what is too large to read")
    {
        const QByteArray gif = QByteArray::fromHex("47494638396102000200f00000ff0000ffffff"
                                                   "21f90400000000002c0000000002000200000202845100"
                                                   "21f90400000000002c0000000002000200000202845100"
                                                   "3b");
        CHECK_FALSE(shrunk(gif, u"image/gif"_s, small));
        QByteArray moving = encodedAs(photo({400, 300}), "PNG");
        moving.insert(33,
                      QByteArray("\0\0\0\x08"
                                 "acTL\0\0\0\2\0\0\0\0\0\0\0\0",
                                 20));
        CHECK_FALSE(shrunk(moving, u"image/png"_s, small));
        CHECK_FALSE(shrunk("not a picture", u"image/png"_s, small));
        QByteArray huge = encodedAs(photo({100, 100}), "PNG");
        huge.replace(16, 8, QByteArray::fromHex("0001000000010000"));
        CHECK_FALSE(shrunk(huge, u"image/png"_s, small));
        CHECK_FALSE(mayShrink(u"image/svg+xml"_s));
        CHECK_FALSE(mayShrink(u"video/mp4"_s));
        CHECK(mayShrink(u"image/png"_s));
    }
}
