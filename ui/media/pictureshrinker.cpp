// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/pictureshrinker.h"

#include "core/base/translate.h"
#include "ui/media/picturedecoder.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr qint64 animationHead = 4096; ///< In which a PNG says that it moves.
constexpr int photoShare = 3; ///< A photo is at least this many times smaller as JPEG than as PNG.

/// Several pictures, shown one after the other: only the first would be left of them.
bool moves(QIODevice &device, const QString &type)
{
    device.seek(0);
    if (type == u"image/png")
        return device.peek(animationHead).contains("acTL");
    QImageReader reader(&device, formatOf(type));
    return reader.imageCount() > 1;
}

bool isSeeThrough(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        if (std::any_of(line, line + pixels.width(),
                        [](QRgb pixel) { return qAlpha(pixel) < 255; }))
            return true;
    }
    return false;
}

QByteArray written(const QImage &image, const char *format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    writer.setProgressiveScanWrite(true);
    return writer.write(image) ? buffer.data() : QByteArray();
}

/// The pixels alone: nothing of what a camera or program wrote beside them.
QImage bare(const QImage &image)
{
    QImage plain = image;
    if (plain.colorSpace().isValid() && plain.colorSpace() != QColorSpace(QColorSpace::SRgb))
        plain.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    plain.setColorSpace({});
    const QStringList notes = plain.textKeys();
    if (notes.isEmpty())
        return plain;
    QImage copy(plain.size(),
                plain.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    copy.fill(Qt::transparent);
    QPainter painter(&copy);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(0, 0, plain);
    return copy;
}

QImage scaledFrom(QIODevice &device, const QString &type, int widest)
{
    device.seek(0);
    const QSize most(widest, 2 * widest);
    return bare(scaledPicture(device, type, [&](const QSize &natural) {
        const bool isLarge = natural.width() > most.width() || natural.height() > most.height();
        return widest > 0 && isLarge ? natural.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1})
                                     : natural;
    }));
}

QByteArray smallest(const QImage &image, int quality)
{
    const QByteArray png = written(image, "png", 0);
    if (isSeeThrough(image)) {
        if (!QImageWriter::supportedImageFormats().contains("webp"))
            return png;
        const QByteArray webp = written(image, "webp", quality);
        return !webp.isEmpty() && webp.size() < png.size() ? webp : png;
    }
    const QByteArray jpeg = written(image.convertToFormat(QImage::Format_RGB32), "jpeg", quality);
    const bool isPhoto = !jpeg.isEmpty() && jpeg.size() * photoShare < png.size();
    return isPhoto || png.isEmpty() ? jpeg : png;
}

} // namespace

QList<ShrinkPreset> shrinkPresets()
{
    return {{u"screen"_s, tr("For screens: 1600 pixels wide"), 1600, 82},
            {u"phone"_s, tr("For phones: 1000 pixels wide"), 1000, 78},
            {u"quality"_s, tr("As wide as they are, compressed anew"), 0, 82}};
}

bool mayShrink(const QString &type)
{
    static const QStringList types{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s,
                                   u"image/webp"_s};
    return types.contains(type);
}

std::optional<QByteArray> shrunkPicture(QIODevice &device, const QString &type,
                                        const ShrinkPreset &preset)
{
    if (moves(device, type))
        return {};
    const QImage image = scaledFrom(device, type, preset.widest);
    if (image.isNull())
        return {};
    // A photo stays a photo: what a JPEG has lost already no PNG brings back.
    const QByteArray small = type == u"image/jpeg" && !image.hasAlphaChannel()
        ? written(image, "jpeg", preset.quality)
        : smallest(image, preset.quality);
    if (small.isEmpty() || small.size() * 10 > device.size() * 9)
        return {};
    return small;
}

} // namespace carrel::ui
