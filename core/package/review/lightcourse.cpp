// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/review/lightcourse.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace carrel::review {

void LightCourse::replaceFile(const Media &file, const QByteArray &bytes, const QString &type)
{
    Media copy = file;
    copy.size = bytes.size();
    copy.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    copy.type = type;
    m_smaller.insert(file.sha256, copy);
    m_bytes.insert(copy.sha256, bytes);
}

std::optional<Media> LightCourse::light(const Media &media) const
{
    if (m_leftOut.contains(media.id))
        return {};
    const auto smaller = m_smaller.constFind(media.sha256);
    if (smaller == m_smaller.cend())
        return media;
    Media copy = media;
    copy.size = smaller->size;
    copy.sha256 = smaller->sha256;
    copy.type = smaller->type;
    return copy;
}

Result<QList<Media>> LightCourse::media() const
{
    CARREL_TRY_VALUE(all, m_course.media());
    QList<Media> kept;
    for (const Media &media : std::as_const(all)) {
        if (const auto file = light(media))
            kept.append(*file);
    }
    return kept;
}

Result<std::optional<Media>> LightCourse::media(const MediaId &id) const
{
    CARREL_TRY_VALUE(found, m_course.media(id));
    return found ? light(*found) : found;
}

Result<std::unique_ptr<QIODevice>> LightCourse::openMedia(const Media &media) const
{
    const auto bytes = m_bytes.constFind(media.sha256);
    if (bytes == m_bytes.cend())
        return m_course.openMedia(media);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(*bytes);
    buffer->open(QIODevice::ReadOnly);
    return std::unique_ptr<QIODevice>(std::move(buffer));
}

} // namespace carrel::review
