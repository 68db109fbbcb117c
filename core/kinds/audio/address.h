// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace carrel::kinds::audio {

/// A recording on the web that the player can play in place.
struct AudioAddress
{
    QString file; ///< As the learner's browser asks for it, from the start time on.
    QString origin; ///< `https://host[:port]` that it asks after the click.
    QString type; ///< "audio/mpeg", "audio/mp4", "audio/ogg" or "audio/wav".

    friend bool operator==(const AudioAddress &, const AudioAddress &) = default;
};

/// An https address whose path ends in .mp3, .m4a, .ogg, .oga or .wav; a start time in it is kept.
/// Nothing for anything else.
std::optional<AudioAddress> parseAudioAddress(const QString &address);

} // namespace carrel::kinds::audio
