// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QIODevice;

namespace carrel {

/// The picture in `device` (open, seekable) of that media type, `width` pixels wide and of the same
/// type, turned as its camera said. Nothing if it is no wider, moves, is no PNG, JPEG or WebP,
/// cannot be read here, or would not become smaller. The same picture gives the same bytes. Any
/// thread.
std::optional<QByteArray> narrowerPicture(QIODevice &device, const QString &type, int width);

} // namespace carrel
