// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/storyboard/pictures.h"

#include "core/edit/courseview.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace carrel::storyboard {

QByteArray pictureBytes(const CourseView &course, const Media &media)
{
    if (!media.type.startsWith("image/"_L1) || media.size > largestPicture)
        return {};
    const auto file = course.openMedia(media);
    if (!file)
        return {};
    const QByteArray bytes = (*file)->readAll();
    return bytes.size() == media.size ? bytes : QByteArray();
}

QSizeF shownSize(const Media &media, QSizeF most)
{
    const QSizeF own(media.body["width"_L1].toDouble(), media.body["height"_L1].toDouble());
    return (own.isEmpty() ? QSizeF(4, 3) : own).scaled(most, Qt::KeepAspectRatio);
}

} // namespace carrel::storyboard
