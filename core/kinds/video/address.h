// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace carrel::kinds::video {

/// A film on the web that the player can show in place.
struct VideoAddress
{
    enum class Source { YouTube, Vimeo, PeerTube, Direct };

    Source source = Source::Direct;
    QString embed; ///< Address of the player frame, as sparing of the learner's data as it can be;
                   ///< for Direct that of the film itself.
    QString page; ///< The page to open where the frame is blocked.
    QString origin; ///< `https://host[:port]` that the learner's browser asks after the click.
    QString type; ///< Direct only: "video/mp4" or "video/webm".

    friend bool operator==(const VideoAddress &, const VideoAddress &) = default;
};

/// Reads what an author copies from the browser's address line or a "share" button: YouTube
/// (watch, youtu.be, shorts, live, embed), Vimeo (also with the hash of an unlisted film), PeerTube
/// on any host (/w/, /videos/watch/, /videos/embed/) and addresses that end in .mp4, .m4v or .webm.
/// A start time in the address is kept. Only https; nothing for anything else.
std::optional<VideoAddress> parseVideoAddress(const QString &address);

/// The stored name of a source, as the player knows it: "youtube".
QString sourceName(VideoAddress::Source source);

} // namespace carrel::kinds::video
