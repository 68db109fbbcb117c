// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <functional>

class QIODevice;

namespace carrel::ui {

constexpr qint64 mostPicturePixels = 100'000'000; ///< Of a stored picture that is shown here.
constexpr int decoderMegabytes = 256; ///< Memory that decoding one picture may take.

/// The picture in `device` (open, seekable) of that media type, turned as it says and scaled to at
/// most `width` pixels in width, never enlarged. Null if it cannot or should not be shown: too
/// large, damaged, or an SVG that isSafeSvg() refuses. Any thread.
QImage decodedPicture(QIODevice &device, const QString &type, int width);

/// What Qt calls the format of a media type: "image/png" is "png".
QByteArray formatOf(const QString &type);

/// A picture of pixels, turned as it says, at the size that `fit` gives for its natural one. Null
/// if it is damaged or too large. Any thread.
using PictureFit = std::function<QSize(const QSize &natural)>;
QImage scaledPicture(QIODevice &device, const QString &type, const PictureFit &fit);

} // namespace carrel::ui
