// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/records.h"

#include <QList>
#include <QString>

namespace carrel {

class CourseView;

/// A place in the course where a stored file or what is said of it stands.
struct CoursePlace
{
    NodeId node; ///< The block; the course itself for its logo and fonts.
    NodeId page; ///< Null above pages.
    QString field; ///< As Finding::field; a setting's name at the course.
    QString words; ///< For people: "Page 3: The board › Image".
};

/// A stored file, and where it is used.
struct MediaItem
{
    Media media = {};
    QList<CoursePlace> uses = {}; ///< In document order, one for each place.
    int undescribed = 0; ///< How many of them show it without a description.
    QList<MediaId> lookalikes = {}; ///< Others of the same sort, size and shape.

    bool isUnused() const { return uses.isEmpty(); }
};

/// A picture where learners meet it, and what is said of it to those who do not see it.
struct PicturePlace
{
    CoursePlace place = {}; ///< `field` is that of the description.
    MediaId media = {};
    QString description = {};
    QString decorativeField =
        {}; ///< Path of the mark "decoration only"; empty where there is none.
    bool isDecorative = false;
    QString longDescription = {}; ///< Its words, where there is one.

    bool isMissing() const { return !isDecorative && description.trimmed().isEmpty(); }
};

/// All stored files of a course and all places with a picture.
struct MediaInventory
{
    QList<MediaItem> items; ///< By name.
    QList<PicturePlace> pictures; ///< In document order; only where a file was chosen.
    qint64 bytes = 0; ///< Of all files.
    qint64 unusedBytes = 0;
    int missing = 0; ///< Pictures without a description.
};

/// One walk over the course; no bytes of files are read. On any thread, over a view that nobody
/// else uses. `progress` is for cancelling (Cancelled).
Result<MediaInventory> mediaInventory(const CourseView &course, const Progress &progress = {});

} // namespace carrel
