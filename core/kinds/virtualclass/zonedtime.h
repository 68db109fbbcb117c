// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace carrel::kinds::virtualclass {

/// A moment that an author gave as the time of day of a place.
struct ZonedTime
{
    /// How often the clocks of the place show this time on that day: once, except in the nights in
    /// which they are put forward or back.
    enum class Shown { Once, Never, Twice };

    QDateTime utc; ///< The first one, if there are two; where there is none, as if the clocks had
                   ///< not been put forward yet.
    int offset = 0; ///< Minutes that the place is ahead of UTC then.
    Shown shown = Shown::Once;
};

/// Clocks that are put forward or back.
struct ClockChange
{
    int minutes = 0; ///< After the beginning.
    int offset = 0; ///< Minutes ahead of UTC from then on.
};

/// "2026-12-03 14:00", as the clocks of some place show it; nothing if it is not written so or if
/// there is no such day. The result's time zone means nothing.
std::optional<QDateTime> readTime(const QString &text);

/// A name of the time zone database ("Europe/Paris"), or "UTC".
bool isZone(const QString &name);

/// The name that somebody may have meant with one that is unknown ("Paris", "europe/paris"), or
/// empty.
QString zoneLike(const QString &name);

/// When the clocks of the zone show that time. `zone` must be known.
ZonedTime inZone(const QDateTime &time, const QString &zone);

/// The first change of the zone's clocks in the time from `start` on.
std::optional<ClockChange> clockChange(const QDateTime &start, int minutes, const QString &zone);

/// The zone of this computer, or empty where it has no name.
QString ownZone();

} // namespace carrel::kinds::virtualclass
