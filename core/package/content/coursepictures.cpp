// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures that are made narrower on their way into the package.

#include "core/base/translate.h"
#include "core/package/content/coursecontent.h"

#include <QBuffer>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

/// Whether its bytes in the package are those of the course.
bool mayBecomeNarrower(const Media &media, const PackageOptions &options)
{
    // Whoever opens an editable package again must find the author's own pictures in it.
    if (options.choices.pictureWidth <= 0 || !options.narrow || options.isEditable
        || !media.type.startsWith("image/"_L1))
        return false;
    const int width = media.body.value("width"_L1).toInt();
    return width == 0 || width > options.choices.pictureWidth;
}

} // namespace

bool CourseContent::keepsBytes(const Media &media) const
{
    return !mayBecomeNarrower(media, m_options);
}

Result<std::unique_ptr<QIODevice>> CourseContent::openMedia(const Media &media) const
{
    CARREL_TRY_VALUE(device, m_course.openMedia(media));
    if (keepsBytes(media))
        return std::move(device);
    const auto narrower = m_options.narrow(*device, media.type, m_choices.pictureWidth);
    if (!narrower)
        return m_course.openMedia(media); // From its start, whatever was read of it.
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(*narrower);
    buffer->open(QIODevice::ReadOnly);
    return std::unique_ptr<QIODevice>(std::move(buffer));
}

/// How many pictures are meant to be narrower, and that nothing else is.
void CourseContent::tellPictures()
{
    if (m_choices.pictureWidth <= 0)
        return;
    int wide = 0;
    bool hasFilms = false;
    for (const MediaFiles::File &file : files()) {
        wide += keepsBytes(file.media) ? 0 : 1;
        hasFilms = hasFilms || file.media.type.startsWith("video/"_L1);
    }
    m_warnings += tr("%n picture(s) of more than %1 pixels are made narrower in the package where "
                     "that makes them smaller. The course keeps its own.",
                     nullptr, wide)
                      .arg(m_choices.pictureWidth);
    if (hasFilms)
        m_warnings +=
            tr("Films stay as large as they are: make them smaller in your film program.");
}

} // namespace carrel
