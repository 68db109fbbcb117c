// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/records.h"

#include <QByteArray>
#include <QSizeF>

namespace carrel {

class CourseView;

namespace storyboard {

/// A larger file stays out of the paper, its name and description stand there all the same.
inline constexpr qint64 largestPicture = 16 << 20; ///< Bytes.

/// Its whole content; empty where it is no picture, too large, or cannot be read.
QByteArray pictureBytes(const CourseView &course, const Media &media);

/// How large it is shown: as it is, but no larger than `most`, in the unit of `most`. Sizes of
/// pictures that say none are taken as 4 to 3.
QSizeF shownSize(const Media &media, QSizeF most);

} // namespace storyboard
} // namespace carrel
