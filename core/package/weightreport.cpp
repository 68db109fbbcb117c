// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/weightreport.h"

#include "core/base/translate.h"
#include "core/edit/mediainventory.h"

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostListed = 10;

// Not worth a word below that.
constexpr qint64 smallestSaving = 100'000;
constexpr double smallestPart = 0.2;

/// A page is at most 800 px wide, and dense screens show two points for one.
constexpr int widestPicture = 1600;

/// Photos as JPEG have less than half a byte for each point, as PNG two or three; drawings as PNG
/// have less than one.
constexpr double bytesPerPointOfPhoto = 1.2;
constexpr double partAsJpeg = 0.2;

/// Bytes in a second of sound as MP3 with 128 kbit/s, and of a film 1,280 wide that looks well.
constexpr double soundRate = 16'000;
constexpr double filmRate = 250'000;
/// Sound that is not compressed has 176 kB in a second.
constexpr double partAsMp3 = soundRate / 176'000;

struct Remedy
{
    double left = 0; ///< Bytes.
    QString advice;
};

Remedy pictureRemedy(const Media &media)
{
    const int width = media.body.value("width"_L1).toInt();
    const double points = double(width) * media.body.value("height"_L1).toInt();
    const bool isPhotoAsPng = media.type == u"image/png" && points > 0
        && double(media.size) / points > bytesPerPointOfPhoto;
    const double part = width > widestPicture ? double(widestPicture) / width : 1;
    const double left = double(media.size) * part * part;
    if (isPhotoAsPng)
        return {
            left * partAsJpeg,
            //: %1: a number of points
            tr("If it is a photo, store it as JPEG, at most %1 points wide.").arg(widestPicture)};
    //: %1 and %2: numbers of points
    return {left,
            tr("It is %1 points wide; more than %2 nobody sees. Make it smaller.")
                .arg(width)
                .arg(widestPicture)};
}

Remedy soundRemedy(const Media &media)
{
    const double seconds = media.body.value("seconds"_L1).toDouble();
    const double left = seconds > 0 ? seconds * soundRate : double(media.size) * partAsMp3;
    return {left, tr("Store the sound as MP3 with 128 kbit/s.")};
}

Remedy filmRemedy(const Media &media)
{
    const double seconds = media.body.value("seconds"_L1).toDouble();
    const double left = seconds > 0 ? seconds * filmRate : double(media.size);
    return {left,
            tr("Store the film 1,280 points wide with 2 Mbit/s, or keep it where films are "
               "kept and show it from there.")};
}

Remedy remedyFor(const Media &media)
{
    if (media.type.startsWith("video/"_L1))
        return filmRemedy(media);
    if (media.type == u"audio/wav" || media.type == u"audio/x-wav")
        return soundRemedy(media);
    if (media.type.startsWith("image/"_L1) && media.type != u"image/svg+xml")
        return pictureRemedy(media);
    return {double(media.size), {}};
}

HeavyFile heavyFile(const MediaItem &item)
{
    HeavyFile file = lighter(item.media);
    file.places = int(item.uses.size());
    if (!item.uses.isEmpty()) {
        file.place = item.uses.first().words;
        file.block = item.uses.first().node;
    }
    return file;
}

} // namespace

HeavyFile lighter(const Media &media)
{
    HeavyFile file{.media = media};
    const Remedy remedy = remedyFor(media);
    const qint64 saving = media.size - qint64(remedy.left);
    if (saving < smallestSaving || double(saving) < smallestPart * double(media.size))
        return file;
    file.saving = saving;
    file.advice = remedy.advice;
    return file;
}

Result<WeightReport> weightReport(const CourseView &course, const PackageWeight &weight,
                                  const Progress &progress)
{
    CARREL_TRY_VALUE(inventory, mediaInventory(course, progress));
    WeightReport report{.weight = weight};
    QSet<QByteArray> seen; // the same bytes under two names are in the package once
    for (const MediaItem &item : std::as_const(inventory.items)) {
        if (!weight.files.contains(item.media.sha256) || seen.contains(item.media.sha256))
            continue;
        seen.insert(item.media.sha256);
        report.heaviest.append(heavyFile(item));
        report.saving += report.heaviest.last().saving;
    }
    std::ranges::stable_sort(report.heaviest, std::greater(),
                             [](const HeavyFile &file) { return file.media.size; });
    report.heaviest.resize(std::min(report.heaviest.size(), mostListed));
    return report;
}

} // namespace carrel
