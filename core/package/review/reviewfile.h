// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QIODevice;

namespace carrel {

class CourseView;

namespace review {

/// Bytes that a review file may have: what mail servers still take.
inline constexpr qint64 mostFileBytes = qint64(20) << 20;

/// How small a picture becomes.
struct PictureSize
{
    int widest = 0; ///< Pixels; at most twice as high.
    int quality = 0; ///< Of photos, 1..100.
};

/// A smaller copy of a picture and its type.
struct SmallerPicture
{
    QByteArray bytes;
    QString type;
};

/// Makes one from the picture in `device` (open, seekable) of that media type; nothing if it cannot
/// become smaller. The same picture and size give the same bytes.
using ShrinkPicture = std::function<std::optional<SmallerPicture>(
    QIODevice &device, const QString &type, const PictureSize &size)>;

struct ReviewFileOptions
{
    QString interfaceLanguage =
        {}; ///< Of the player's own words; empty: the course's, else English.
    ShrinkPicture shrink = {}; ///< Not set: pictures stay as they are.
    qint64 mostBytes = mostFileBytes;
};

/// What was written.
struct ReviewFile
{
    qint64 bytes = 0;
    int smallerPictures = 0;
    QStringList leftOut; ///< Stored files that are not in it: "Tour.mp4 (120 MB)".
};

/// Writes the course as one page to comment on, complete and verified before it takes its name.
/// Where it would be too large, pictures become smaller, sound and film stay out, then what else is
/// large; blocks say so then.
/// Errors: Refused (too large all the same: what is large is named; no page), Cancelled, and those
/// of writeSingleFile().
Result<ReviewFile> writeReviewFile(const CourseView &course, const QString &path,
                                   const ReviewFileOptions &options, const Progress &progress = {});

/// "Handover-review.html"
QString reviewFileName(const QString &courseTitle);

} // namespace review
} // namespace carrel
