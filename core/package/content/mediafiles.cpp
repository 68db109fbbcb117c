// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/mediafiles.h"

#include "core/base/translate.h"
#include "core/package/goeson.h"
#include "core/package/packagename.h"

#include <QIODevice>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestText = 1 << 20;

bool isSmallText(const Media &media)
{
    return media.type.startsWith("text/"_L1) && media.size <= longestText;
}

Result<QByteArray> textOf(const Media &media, const CourseView &course)
{
    CARREL_TRY_VALUE(device, course.openMedia(media));
    const QByteArray text = device->read(longestText);
    if (text.size() == media.size)
        return text;
    return Error{ErrorCode::Damaged,
                 tr("The stored file “%1” cannot be read completely. Insert it again, then export.")
                     .arg(media.name),
                 device->errorString()};
}

} // namespace

Result<MediaFiles> MediaFiles::of(const CourseView &course, const Progress &progress)
{
    CARREL_TRY_VALUE(all, course.media());
    MediaFiles files;
    for (const Media &media : all) {
        files.add(media);
        if (!isSmallText(media) || files.m_texts.contains(media.sha256))
            continue;
        CARREL_TRY(goesOn(progress));
        files.m_texts.insert(media.sha256, textOf(media, course));
    }
    return files;
}

void MediaFiles::add(const Media &media)
{
    constexpr int allDigits = 64;
    QString name = mediaFileName(media.name, media.type, media.sha256);
    // Twelve digits of two hashes are equal only by design of an attacker; then all of them are
    // used.
    if (m_hashes.value(name, media.sha256) != media.sha256)
        name = mediaFileName(media.name, media.type, media.sha256, allDigits);
    m_hashes.insert(name, media.sha256);
    m_hrefs.insert(media.id, name);
    m_records.insert(media.id, media);
}

std::optional<Media> MediaFiles::find(const MediaId &id) const
{
    const auto found = m_records.constFind(id);
    return found == m_records.constEnd() ? std::nullopt : std::optional<Media>(*found);
}

Result<QByteArray> MediaFiles::smallText(const MediaId &id) const
{
    return m_texts.value(m_records.value(id).sha256);
}

QList<MediaFiles::File> MediaFiles::files(const QSet<MediaId> &ids) const
{
    QList<File> files;
    QSet<QString> names;
    for (const MediaId &id : ids) {
        const QString name = href(id);
        if (!names.contains(name))
            files.append({name, m_records.value(id)});
        names.insert(name);
    }
    std::ranges::sort(files, {}, &File::name);
    return files;
}

} // namespace carrel
