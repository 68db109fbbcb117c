// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

class QIODevice;

namespace carrel {

/// Width and height in pixels of a picture of that media type (see fileTypeOf), from its header
/// alone; turned as a JPEG's orientation says, since browsers turn it too. An SVG without a size
/// in pixels gives that of its viewBox. Empty if it does not say. `device` is open and seekable;
/// at most 1 MiB of it is read.
QSize imageSize(const QString &type, QIODevice &device);

/// Which side of a JPEG is up, 1 to 8, by the content of one of its APP1 segments; 1 if that does
/// not say.
int jpegOrientation(const QByteArray &segment);

} // namespace carrel
