// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

class QIODevice;

namespace carrel {

/// What an MP4 or QuickTime file says about itself in its boxes (ISO/IEC 14496-12). Codecs are
/// the four characters of the sample entry as they stand there, e.g. "avc1", "hvc1", "mp4a".
struct VideoFile
{
    QString videoCodec; ///< Empty: no picture track.
    QString audioCodec; ///< Empty: no sound track.
    int profile = 0; ///< H.264 only: profile_idc of "avcC", 0 if not given.
    double seconds = 0; ///< 0 if not given.
    int width = 0; ///< Pixels as shown, turned as the camera asks; 0 if not given.
    int height = 0;
    bool isQuickTime = false;

    friend bool operator==(const VideoFile &, const VideoFile &) = default;
};

/// Reads the boxes of an open, seekable device; never the film itself. The work is bounded
/// whatever the file says (boxes, depth and bytes have limits). Damaged: the file ends too early
/// or its boxes make no sense. InvalidInput: it has no list of tracks, so nothing can play it.
Result<VideoFile> readVideoFile(QIODevice &device);

/// The members of Media::body for it: "seconds", "width", "height", "codec", "audioCodec",
/// "profile", "container" ("mp4" or "quicktime"); what is not known is left out.
QJsonObject mediaBody(const VideoFile &video);

/// What to tell the author about a stored film or sound with this Media::body and type: that not
/// every browser plays it, and what to do. Empty if all current browsers do, or nothing is known.
QString playbackAdvice(const QString &type, const QJsonObject &body);

} // namespace carrel
