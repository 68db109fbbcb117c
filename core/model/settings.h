// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace carrel {

inline constexpr int mostMinutes = 100'000; ///< Planned for a course, a module or a page.
inline constexpr int mostAttempts = 7; ///< At a quiz page: three bits in the learner's state.

/// The author's choices for the whole course. Stored row by row in `setting`, one JSON value each;
/// names this version does not know are kept in the course and do not appear here.
struct CourseSettings
{
    enum class Completion { Pages, Score, Both, Required };
    enum class FinishedAs { Passed, Completed };
    enum class Theme { Paper, Plain, Studio };
    enum class Typeface { Theme, Serif, Sans, Wide, Own };

    QString language = QStringLiteral("en"); ///< BCP 47 tag of the course text.
    int passMark = 80; ///< Percent of the points, 0..100.
    /// Pages seen, score reached, both, or only what is required. Required blocks are asked for
    /// with each of them.
    Completion completion = Completion::Both;
    FinishedAs finishedAs =
        FinishedAs::Passed; ///< Word for a finished course without a score or "passed".
    bool sendPassMark = false; ///< Also write it into the manifest (SCORM 1.2 masteryscore).
    bool attestation = false; ///< A learner who is done may print one.
    int minutes = 0; ///< Planned time, 0 = not given.
    QString author;
    QString description;
    Theme theme = Theme::Paper; ///< How the player looks.
    QString accent; ///< "#rrggbb" in small letters; empty: the theme's own.
    MediaId logo; ///< A stored picture beside the title, or null.
    QString logoAlt; ///< What the logo says to those who do not see it.
    Typeface typeface = Typeface::Theme; ///< Of headings and text.
    MediaId font; ///< The stored file of Typeface::Own, or null.
    MediaId boldFont; ///< The same for bold; null: made from `font` by the browser.

    friend bool operator==(const CourseSettings &, const CourseSettings &) = default;
};

/// Reads what it knows from name → JSON value; a wrong type or range falls back to the default and
/// its name is appended to `ignored` when given.
CourseSettings settingsFrom(const QJsonObject &values, QStringList *ignored = nullptr);

/// "#rrggbb" with digits of any case.
bool isColour(const QString &text);
/// The name of a theme as it is stored, and of its file in the player.
QString themeName(CourseSettings::Theme theme);
QList<CourseSettings::Theme> allThemes();
QList<CourseSettings::Typeface> allTypefaces();
/// The stored files that the settings name.
QList<MediaId> mediaIn(const CourseSettings &settings);

/// The JSON value of each setting, by its stored name.
QJsonObject toJson(const CourseSettings &settings);

} // namespace carrel
