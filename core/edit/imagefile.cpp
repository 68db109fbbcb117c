// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/imagefile.h"

#include "core/base/xmlguard.h"

#include <QIODevice>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qint64 mostBytes = 1 << 20;
constexpr int mostPixels = 1000000;
constexpr int mostSegments = 1000;

quint32 bigEndian(const QByteArray &bytes, qsizetype at, int width)
{
    if (at < 0 || at + width > bytes.size())
        return 0;
    quint32 value = 0;
    for (int i = 0; i < width; ++i)
        value = value << 8 | static_cast<quint8>(bytes[at + i]);
    return value;
}

quint32 littleEndian(const QByteArray &bytes, qsizetype at, int width)
{
    if (at < 0 || at + width > bytes.size())
        return 0;
    quint32 value = 0;
    for (int i = width - 1; i >= 0; --i)
        value = value << 8 | static_cast<quint8>(bytes[at + i]);
    return value;
}

QSize sizeOf(double width, double height)
{
    const bool isSane = width >= 1 && height >= 1 && width <= mostPixels && height <= mostPixels;
    return isSane ? QSize(int(std::lround(width)), int(std::lround(height))) : QSize();
}

/// The orientation of Exif's first directory (TIFF 6.0, section 2); 1 if it does not say.
int exifOrientation(const QByteArray &segment)
{
    const qsizetype tiff = 6; // after "Exif\0\0"
    const bool isLittle = segment.mid(tiff, 2) == "II";
    const auto number = [&](qsizetype at, int width) {
        return isLittle ? littleEndian(segment, tiff + at, width)
                        : bigEndian(segment, tiff + at, width);
    };
    const qsizetype directory = qsizetype(number(4, 4));
    const int entries = int(number(directory, 2));
    for (int i = 0; i < entries && i < 100; ++i) {
        const qsizetype entry = directory + 2 + qsizetype(i) * 12;
        if (number(entry, 2) == 0x0112)
            return int(number(entry + 8, 2));
    }
    return 1;
}

bool isFrameHeader(quint8 marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/// Segments up to the frame header, ITU-T T.81, B.1 and B.2.2.
QSize jpegSize(const QByteArray &bytes)
{
    bool isTurned = false;
    qsizetype at = 2;
    for (int i = 0; i < mostSegments && bigEndian(bytes, at, 1) == 0xff; ++i) {
        const quint8 marker = quint8(bigEndian(bytes, at + 1, 1));
        if (marker == 0xff) { // padding
            ++at;
            continue;
        }
        const qsizetype length = qsizetype(bigEndian(bytes, at + 2, 2));
        if (length < 2)
            return {};
        if (marker == 0xe1)
            isTurned = isTurned || jpegOrientation(bytes.mid(at + 4, length - 2)) >= 5;
        if (isFrameHeader(marker)) {
            const QSize size = sizeOf(bigEndian(bytes, at + 7, 2), bigEndian(bytes, at + 5, 2));
            return isTurned ? size.transposed() : size;
        }
        at += 2 + length;
    }
    return {};
}

/// WebP container: simple lossy, simple lossless or extended (RFC 9649, 2.5 to 2.7).
QSize webpSize(const QByteArray &bytes)
{
    const QByteArray chunk = bytes.mid(12, 4);
    if (chunk == "VP8X")
        return sizeOf(littleEndian(bytes, 24, 3) + 1, littleEndian(bytes, 27, 3) + 1);
    if (chunk == "VP8L") {
        const quint32 packed = littleEndian(bytes, 21, 4);
        return sizeOf((packed & 0x3fff) + 1, ((packed >> 14) & 0x3fff) + 1);
    }
    if (chunk == "VP8 ")
        return sizeOf(littleEndian(bytes, 26, 2) & 0x3fff, littleEndian(bytes, 28, 2) & 0x3fff);
    return {};
}

/// A length in pixels; 0 for percentages and other units.
double svgLength(QStringView text)
{
    static const QRegularExpression pixels(u"^\\s*([0-9.]+)(px)?\\s*$"_s);
    const auto match = pixels.match(text.toString());
    return match.hasMatch() ? match.captured(1).toDouble() : 0;
}

QSize svgSize(const QByteArray &bytes)
{
    if (isBuiltToHarm(bytes))
        return {};
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::StartElement)
        continue;
    if (xml.tokenType() != QXmlStreamReader::StartElement || xml.name() != u"svg")
        return {};
    const auto attributes = xml.attributes();
    const QSize stated =
        sizeOf(svgLength(attributes.value(u"width"_s)), svgLength(attributes.value(u"height"_s)));
    if (!stated.isEmpty())
        return stated;
    static const QRegularExpression separators(u"[\\s,]+"_s);
    const QStringList box = attributes.value(u"viewBox"_s).trimmed().toString().split(separators);
    return box.size() == 4 ? sizeOf(box[2].toDouble(), box[3].toDouble()) : QSize();
}

} // namespace

QSize imageSize(const QString &type, QIODevice &device)
{
    if (!device.seek(0))
        return {};
    const QByteArray bytes = device.read(mostBytes);
    if (type == u"image/png")
        return sizeOf(bigEndian(bytes, 16, 4), bigEndian(bytes, 20, 4));
    if (type == u"image/gif")
        return sizeOf(littleEndian(bytes, 6, 2), littleEndian(bytes, 8, 2));
    if (type == u"image/jpeg")
        return jpegSize(bytes);
    if (type == u"image/webp")
        return webpSize(bytes);
    return type == u"image/svg+xml" ? svgSize(bytes) : QSize();
}

int jpegOrientation(const QByteArray &segment)
{
    return segment.startsWith(QByteArray("Exif\0\0", 6)) ? exifOrientation(segment) : 1;
}

} // namespace carrel
