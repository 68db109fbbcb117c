// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/imagefile.h"
#include "tests/core/edit/isobox.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

QSize sizeOf(const char *type, const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    return imageSize(QString::fromLatin1(type), buffer);
}

QByteArray jpeg(int orientation = 0)
{
    QByteArray content("\xff\xd8");
    if (orientation > 0) {
        const QByteArray tiff = QByteArray("MM\0\x2a", 4) + number(8, 4) + number(1, 2)
            + number(0x0112, 2) + number(3, 2) + number(1, 4) + number(quint64(orientation), 2)
            + number(0, 2) + number(0, 4);
        const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
        content += "\xff\xe1" + number(quint64(exif.size()) + 2, 2) + exif;
    }
    content += "\xff\xdb" + number(4, 2) + number(0, 2);
    content += "\xff\xc2" + number(11, 2) + number(8, 1) + number(480, 2) + number(640, 2)
        + number(1, 1) + number(0, 3);
    return content + "\xff\xda";
}

} // namespace

TEST_CASE("imageSize")
{
    SECTION("reads PNG, GIF and the three forms of WebP")
    {
        CHECK(sizeOf("image/png",
                     "\x89PNG\r\n\x1a\n" + number(13, 4) + "IHDR" + number(800, 4) + number(600, 4))
              == QSize(800, 600));
        CHECK(sizeOf("image/gif", QByteArray("GIF89a\x40\x01\xc8\0", 10)) == QSize(320, 200));
        CHECK(
            sizeOf("image/webp", QByteArray("RIFF....WEBPVP8X....\0\0\0\0\x1f\x03\0\x57\x02\0", 30))
            == QSize(800, 600));
        CHECK(sizeOf("image/webp",
                     QByteArray("RIFF....WEBPVP8 ....\0\0\0\x9d\x01\x2a\x20\x03\x58\x02", 30))
              == QSize(800, 600));
        CHECK(sizeOf("image/webp", QByteArray("RIFF....WEBPVP8L....\x2f\x1f\xc3\x95\0", 25))
              == QSize(800, 600));
    }
    SECTION("finds the frame of a JPEG behind other segments and turns it as its orientation says")
    {
        CHECK(sizeOf("image/jpeg", jpeg()) == QSize(640, 480));
        CHECK(sizeOf("image/jpeg", jpeg(1)) == QSize(640, 480));
        CHECK(sizeOf("image/jpeg", jpeg(3)) == QSize(640, 480));
        CHECK(sizeOf("image/jpeg", jpeg(6)) == QSize(480, 640));
        CHECK(sizeOf("image/jpeg", jpeg(8)) == QSize(480, 640));
    }
    SECTION("takes an SVG's size in pixels, else its viewBox")
    {
        const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" ";
        CHECK(
            sizeOf("image/svg+xml", svg + "width=\"300\" height=\"150.4px\" viewBox=\"0 0 1 1\"/>")
            == QSize(300, 150));
        CHECK(sizeOf("image/svg+xml",
                     svg + "width=\"100%\" height=\"100%\" viewBox=\"0 0 640,480\"/>")
              == QSize(640, 480));
        CHECK(sizeOf("image/svg+xml", svg + "viewBox=\"0 0 x 480\"/>").isEmpty());
        CHECK(sizeOf("image/svg+xml", svg + "/>").isEmpty());
    }
    SECTION("says nothing about what it cannot read")
    {
        CHECK(sizeOf("image/png", "\x89PNG").isEmpty());
        CHECK(sizeOf("image/png",
                     "\x89PNG\r\n\x1a\n" + number(13, 4) + "IHDR" + number(0xffffffff, 4)
                         + number(1, 4))
                  .isEmpty());
        CHECK(sizeOf("image/jpeg", "\xff\xd8\xff").isEmpty());
        CHECK(sizeOf("application/pdf", "%PDF-").isEmpty());
    }
    SECTION("does not stumble over damaged headers")
    {
        const quint32 seed = QRandomGenerator::system()->generate();
        INFO("seed " << seed);
        QRandomGenerator random(seed);
        const QByteArray good = jpeg(6);
        for (int i = 0; i < 5000; ++i) {
            QByteArray bad = good.left(random.bounded(int(good.size())) + 1);
            bad[random.bounded(int(bad.size()))] = static_cast<char>(random.bounded(256));
            for (const char *type :
                 {"image/jpeg", "image/png", "image/webp", "image/gif", "image/svg+xml"}) {
                const QSize size = sizeOf(type, bad);
                CHECK((size.isEmpty() || size.width() <= 1000000));
            }
        }
    }
}
