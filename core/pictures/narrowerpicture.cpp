// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pictures/narrowerpicture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qint64 mostPixels = 100'000'000; ///< Of a picture that is decoded.
constexpr int quality = 85; ///< Of photos, 1..100.

/// What Qt calls it; empty for what stays as it is.
QByteArray formatOf(const QString &type)
{
    if (type == u"image/png")
        return "png";
    if (type == u"image/jpeg")
        return "jpeg";
    if (type == u"image/webp")
        return "webp";
    return {};
}

QImage narrowed(QImageReader &reader, int width)
{
    const QSize stored = reader.size();
    if (stored.isEmpty() || qint64(stored.width()) * stored.height() > mostPixels)
        return {};
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize natural = isTurned ? stored.transposed() : stored;
    if (natural.width() <= width)
        return {};
    const qint64 height = qint64(natural.height()) * width / natural.width();
    const QSize wanted(width, std::max(1, int(height)));
    reader.setScaledSize(isTurned ? wanted.transposed() : wanted);
    return reader.read();
}

} // namespace

std::optional<QByteArray> narrowerPicture(QIODevice &device, const QString &type, int width)
{
    const QByteArray format = formatOf(type);
    if (format.isEmpty() || !QImageWriter::supportedImageFormats().contains(format))
        return {};
    QImageReader reader(&device, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    if (reader.supportsAnimation() && reader.imageCount() > 1)
        return {};
    const QImage image = narrowed(reader, width);
    if (image.isNull())
        return {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (format != "png") // There the number would say how hard to try.
        writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    if (!writer.write(image) || buffer.size() >= device.size())
        return {};
    return buffer.data();
}

} // namespace carrel
