// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pictures/narrowerpicture.h"

#include "tests/support/catch.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

/// Noise, so that it does not pack well.
QImage noise(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    quint32 state = 7;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            state = state * 1664525 + 1013904223;
            image.setPixel(x, y, 0xff000000 | (state >> 8));
        }
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(QImageWriter(&buffer, format).write(image));
    return buffer.data();
}

std::optional<QByteArray> narrower(const QByteArray &bytes, const QString &type, int width)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    return narrowerPicture(device, type, width);
}

} // namespace

TEST_CASE("narrowerPicture")
{
    const QImage image = noise({400, 300});

    SECTION("keeps type and shape")
    {
        const QString type = GENERATE(u"image/png"_s, u"image/jpeg"_s);
        const QByteArray format = type.section(u'/', 1).toLatin1();
        const auto small = narrower(encoded(image, format.constData()), type, 200);
        REQUIRE(small);
        QBuffer device;
        device.setData(*small);
        device.open(QIODevice::ReadOnly);
        QImageReader reader(&device);
        CHECK(reader.format() == format);
        CHECK(reader.size() == QSize(200, 150));
    }
    SECTION("gives the same bytes each time")
    {
        const QByteArray jpeg = encoded(image, "jpeg");
        CHECK(narrower(jpeg, u"image/jpeg"_s, 200) == narrower(jpeg, u"image/jpeg"_s, 200));
    }
    SECTION("keeps what shines through")
    {
        QImage glass = image.convertToFormat(QImage::Format_ARGB32);
        glass.setAlphaChannel(noise({400, 300}).convertToFormat(QImage::Format_Alpha8));
        const auto small = narrower(encoded(glass, "png"), u"image/png"_s, 100);
        REQUIRE(small);
        CHECK(QImage::fromData(*small).hasAlphaChannel());
    }
    SECTION("leaves what is narrow enough, would grow, is a drawing, moves or is broken")
    {
        const QByteArray png = encoded(image, "png");
        CHECK_FALSE(narrower(png, u"image/png"_s, 400));
        CHECK_FALSE(narrower(png, u"image/svg+xml"_s, 100));
        CHECK_FALSE(narrower(png, u"image/gif"_s, 100));
        CHECK_FALSE(narrower(png.left(200), u"image/png"_s, 100));
        CHECK_FALSE(narrower("no picture", u"image/jpeg"_s, 100));
        QImage flat(400, 300, QImage::Format_Mono);
        flat.fill(0);
        CHECK_FALSE(narrower(encoded(flat, "png"), u"image/png"_s, 399));
    }
}
