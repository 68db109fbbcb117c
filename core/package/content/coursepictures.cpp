// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures that are made narrower on their way into the package.

#include "core/base/translate.h"
#include "core/edit/svgcheck.h"
#include "core/edit/svgcleaning.h"
#include "core/package/content/coursecontent.h"

#include <QBuffer>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

/// What stands for a drawing that cannot be made harmless.
constexpr auto emptyDrawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

bool isDrawing(const Media &media)
{
    return media.type.section(u';', 0, 0).trimmed().compare(u"image/svg+xml", Qt::CaseInsensitive)
        == 0;
}

/// The drawing as it is stored, as far as it could be read.
QByteArray storedDrawing(QIODevice &device)
{
    return device.read(largestShownSvg + 1);
}

/// Could not be read whole: whoever opens it gets the error.
bool isCut(const QByteArray &drawing, const Media &media)
{
    return drawing.size() < std::min(media.size, largestShownSvg + 1);
}

/// A learner may open a drawing by itself, where a script in it would be one of the platform's own
/// pages. What an author inserts is clean; a course from a stranger may hold another.
QByteArray harmless(const QByteArray &drawing)
{
    return cleanedSvg(drawing).value_or(emptyDrawing);
}

std::unique_ptr<QIODevice> deviceWith(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

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
    if (isDrawing(media)) {
        const auto device = m_course.openMedia(media);
        if (!device)
            return true; // the error comes when it is opened
        const QByteArray bytes = storedDrawing(**device);
        return isCut(bytes, media) || harmless(bytes) == bytes;
    }
    return !mayBecomeNarrower(media, m_options);
}

Result<std::unique_ptr<QIODevice>> CourseContent::openMedia(const Media &media) const
{
    CARREL_TRY_VALUE(device, m_course.openMedia(media));
    if (isDrawing(media)) {
        const QByteArray bytes = storedDrawing(*device);
        const QByteArray safe = isCut(bytes, media) ? bytes : harmless(bytes);
        return safe == bytes ? m_course.openMedia(media) : deviceWith(safe);
    }
    if (keepsBytes(media))
        return std::move(device);
    const auto narrower = m_options.narrow(*device, media.type, m_choices.pictureWidth);
    if (!narrower)
        return m_course.openMedia(media); // From its start, whatever was read of it.
    return deviceWith(*narrower);
}

/// How many pictures are meant to be narrower, and that nothing else is.
void CourseContent::tellPictures()
{
    if (m_choices.pictureWidth <= 0)
        return;
    int wide = 0;
    bool hasFilms = false;
    for (const MediaFiles::File &file : files()) {
        wide += keepsBytes(file.media) || isDrawing(file.media) ? 0 : 1;
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
