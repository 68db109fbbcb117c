// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/picturedecoder.h"

#include "core/edit/svgcheck.h"

#include <QIODevice>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr double mostShownPixels = 4'000'000; ///< Of the scaled picture: 16 MB.

/// `natural` scaled down to fit; never empty.
QSize fitted(const QSize &natural, int width)
{
    const double pixels = double(natural.width()) * natural.height();
    const double scale = std::min(
        {1.0, double(width) / natural.width(), std::sqrt(mostShownPixels / std::max(1.0, pixels))});
    return {std::max(1, int(natural.width() * scale)), std::max(1, int(natural.height() * scale))};
}

QImage decodedSvg(QIODevice &device, int width)
{
    const QByteArray bytes = device.read(largestShownSvg + 1);
    if (!isSafeSvg(bytes))
        return {};
    QSvgRenderer renderer;
    if (!renderer.load(bytes))
        return {};
    QSize natural = renderer.defaultSize();
    if (natural.isEmpty())
        natural = QSize(300, 150); // CSS 2.2, 10.3.2: what browsers take
    QImage image(fitted(natural, width), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    return image;
}

} // namespace

QByteArray formatOf(const QString &type)
{
    return type.section(u'/', 1).toLatin1();
}

QImage scaledPicture(QIODevice &device, const QString &type, const PictureFit &fit)
{
    QImageReader reader(&device, formatOf(type));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (stored.isEmpty() || qint64(stored.width()) * stored.height() > mostPicturePixels)
        return {};
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize natural = isTurned ? stored.transposed() : stored;
    if (const QSize shown = fit(natural); shown != natural)
        reader.setScaledSize(isTurned ? shown.transposed() : shown);
    return reader.read();
}

QImage decodedPicture(QIODevice &device, const QString &type, int width)
{
    if (type == u"image/svg+xml")
        return decodedSvg(device, width);
    return scaledPicture(device, type,
                         [width](const QSize &natural) { return fitted(natural, width); });
}

} // namespace carrel::ui
