// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace carrel {

/// A colour of sRGB, 0..255 each.
struct Rgb
{
    int red = 0;
    int green = 0;
    int blue = 0;

    friend bool operator==(const Rgb &, const Rgb &) = default;
};

/// Of "#rrggbb" or "#rgb"; nothing for anything else.
std::optional<Rgb> rgbFrom(const QString &text);
QString nameOf(const Rgb &colour); ///< "#rrggbb"

double luminance(const Rgb &colour); ///< Relative luminance of WCAG 2.2, 0..1.
double contrast(const Rgb &one, const Rgb &other); ///< Of WCAG 2.2, 1..21.

inline constexpr double leastContrast = 4.5; ///< Of text, WCAG 2.2, 1.4.3.
inline constexpr double highContrast = 7; ///< WCAG 2.2, 1.4.6.

/// What an accent must stand out from, in light or in dark, and the theme's own accent there.
struct ThemeGrounds
{
    Rgb paper;
    Rgb sheet;
    Rgb wash; ///< The lightest (in dark: the darkest) that stands behind text besides these.
    Rgb accent;
};

struct ThemeColours
{
    ThemeGrounds light;
    ThemeGrounds dark;
};

/// Read from a theme's file of the player: `:root {` is light, `:root[data-theme="dark"] {` dark.
/// Nothing if one is missing there.
std::optional<ThemeColours> themeColoursIn(const QByteArray &styles);

/// The colours of one accent, in light or in dark.
struct AccentColours
{
    Rgb accent; ///< Text and surfaces: stands out from all grounds and from `wash` and `onAccent`.
    Rgb strong; ///< The same, further away from the grounds.
    Rgb wash; ///< A tint behind text, no nearer to the text than the theme's own.
    Rgb onAccent; ///< Text on `accent` and `strong`.
    Rgb highAccent; ///< For learners who want high contrast.
    Rgb highStrong;
};

/// The author's colour, as near to what it is as the contrast allows. Same input, same output.
AccentColours lightAccent(const Rgb &wanted, const ThemeGrounds &grounds);
AccentColours darkAccent(const Rgb &wanted, const ThemeGrounds &grounds);

/// Style rules that put the author's colour in the place of the theme's own.
QByteArray accentStyles(const Rgb &wanted, const ThemeColours &theme);

} // namespace carrel
