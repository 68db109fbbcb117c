// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace carrel::kinds::video {

/// Words shown from `start` to `end`, in seconds.
struct Cue
{
    double start = 0;
    double end = 0;
    QString text; ///< Plain; line breaks kept, speakers as "Name: ".

    friend bool operator==(const Cue &, const Cue &) = default;
};

struct CaptionProblem
{
    enum class What {
        NotUtf8, ///< Read as Western European text instead.
        UnreadableTime, ///< The cue was left out.
        EndsTooEarly, ///< At or before its start: left out.
        TooLong, ///< The rest of the file or of the cue was left out.
    };

    What what;
    int line = 0; ///< From 1; 0: the file as a whole.

    friend bool operator==(const CaptionProblem &, const CaptionProblem &) = default;
};

struct Captions
{
    QList<Cue> cues; ///< By start time.
    QList<CaptionProblem> problems;
};

/// Reads WebVTT (https://www.w3.org/TR/webvtt1/) and SubRip files, told apart by what is in them.
/// Tolerant: marks of style and place are dropped, comments skipped, a cue that cannot be read is
/// left out and reported. Bounded: 1 MiB, 20,000 cues, 2,000 characters each, 100 problems.
Captions parseCaptions(const QByteArray &file);

} // namespace carrel::kinds::video
