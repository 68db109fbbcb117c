// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace carrel {

constexpr qint64 largestShownSvg = 8 << 20; ///< Bytes.

/// Whether a drawing may meet our renderer: it asks for nothing outside itself (no references but
/// `#id` and raster pictures as data), holds no script, no foreign content, no declarations of
/// entities, and is of sane size also when its repetitions (`use`) are drawn.
bool isSafeSvg(QByteArrayView bytes);

} // namespace carrel
