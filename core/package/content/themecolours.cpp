// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/themecolours.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

// OKLCH: lightness 0..1, chroma, hue in radians. Björn Ottosson, "A perceptual color space for
// image processing", 2020; the matrices are his, as in CSS Color 4, 9.
struct Lch
{
    double lightness;
    double chroma;
    double hue;
};

struct Linear
{
    double red;
    double green;
    double blue;
};

constexpr int lightnessSteps = 400; // So fine is a colour darkened or lightened.
constexpr double washChroma = 0.025;
constexpr double onAccentChroma = 0.04;
constexpr double strongStep = 0.1;

double linear(int value)
{
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

int encoded(double part)
{
    const double value = part <= 0.0031308 ? part * 12.92 : 1.055 * std::pow(part, 1 / 2.4) - 0.055;
    return int(std::lround(std::clamp(value, 0.0, 1.0) * 255));
}

Lch lchOf(const Rgb &colour)
{
    const double red = linear(colour.red);
    const double green = linear(colour.green);
    const double blue = linear(colour.blue);
    const double l = std::cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const double m = std::cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const double s = std::cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    const double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    const double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, std::hypot(a, b),
            std::atan2(b, a)};
}

Linear linearOf(const Lch &colour)
{
    const double a = colour.chroma * std::cos(colour.hue);
    const double b = colour.chroma * std::sin(colour.hue);
    const double l = std::pow(colour.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(colour.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(colour.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool isInGamut(const Linear &colour)
{
    constexpr double tolerance = 0.0005;
    return std::ranges::all_of(
        std::initializer_list<double>{colour.red, colour.green, colour.blue},
        [](double part) { return part > -tolerance && part < 1 + tolerance; });
}

/// With as much of its chroma as a screen can show at this lightness.
Rgb rgbOf(Lch colour)
{
    constexpr int halvings = 16;
    if (!isInGamut(linearOf(colour))) {
        double possible = 0;
        for (int i = 0; i < halvings; ++i) {
            const double middle = (possible + colour.chroma) / 2;
            const bool isShown = isInGamut(linearOf({colour.lightness, middle, colour.hue}));
            (isShown ? possible : colour.chroma) = middle;
        }
        colour.chroma = possible;
    }
    const Linear parts = linearOf(colour);
    return {encoded(parts.red), encoded(parts.green), encoded(parts.blue)};
}

enum class Way { Darker, Lighter };

/// The first of the colours on this way that fits, beginning with the colour itself; the last one
/// is black or white.
template<typename Fits>
Rgb nearest(const Rgb &from, Way way, Fits &&fits)
{
    if (fits(from))
        return from;
    const Lch start = lchOf(from);
    const double end = way == Way::Darker ? 0 : 1;
    for (int i = 1; i < lightnessSteps; ++i) {
        const double lightness = start.lightness + (end - start.lightness) * i / lightnessSteps;
        const Rgb colour = rgbOf({lightness, start.chroma, start.hue});
        if (fits(colour))
            return colour;
    }
    return way == Way::Darker ? Rgb{0, 0, 0} : Rgb{255, 255, 255};
}

Rgb readable(const Rgb &from, Way way, double least, std::initializer_list<Rgb> grounds)
{
    return nearest(from, way, [&](const Rgb &colour) {
        return std::ranges::all_of(
            grounds, [&](const Rgb &ground) { return contrast(colour, ground) >= least; });
    });
}

Rgb shifted(const Rgb &colour, Way way)
{
    Lch lch = lchOf(colour);
    lch.lightness =
        std::clamp(lch.lightness + (way == Way::Darker ? -strongStep : strongStep), 0.0, 1.0);
    return rgbOf(lch);
}

/// Of the colour's hue, and as light as another one.
Rgb tint(const Rgb &hueOf, const Rgb &lightnessOf, double mostChroma)
{
    const Lch colour = lchOf(hueOf);
    return rgbOf({lchOf(lightnessOf).lightness, std::min(colour.chroma, mostChroma), colour.hue});
}

AccentColours accentOf(const Rgb &wanted, const ThemeGrounds &grounds, Way way)
{
    const Way back = way == Way::Darker ? Way::Lighter : Way::Darker;
    const bool isDark = way == Way::Lighter;
    AccentColours colours;
    colours.wash = nearest(tint(wanted, grounds.wash, washChroma), back, [&](const Rgb &colour) {
        return isDark ? luminance(colour) <= luminance(grounds.wash)
                      : luminance(colour) >= luminance(grounds.wash);
    });
    const std::initializer_list<Rgb> behind{grounds.paper, grounds.sheet, colours.wash};
    colours.accent = readable(wanted, way, leastContrast, behind);
    colours.strong = readable(shifted(colours.accent, way), way, leastContrast, behind);
    colours.highAccent = readable(wanted, way, highContrast, behind);
    colours.highStrong = readable(shifted(colours.highAccent, way), way, highContrast, behind);
    // No ground is lighter than white, so white can be read on what can be read on a light ground.
    colours.onAccent = Rgb{255, 255, 255};
    if (isDark) {
        const Rgb asPaper = readable(tint(wanted, grounds.paper, onAccentChroma), back,
                                     highContrast, {colours.highAccent, colours.highStrong});
        colours.onAccent = readable(asPaper, back, leastContrast, {colours.accent, colours.strong});
    }
    return colours;
}

std::optional<Rgb> valueIn(const QByteArray &styles, const QByteArray &selector,
                           const QByteArray &name)
{
    const qsizetype block = styles.indexOf('\n' + selector + " {");
    const qsizetype end = styles.indexOf('}', block + 1);
    const QByteArray key = "--" + name + ": ";
    const qsizetype at = styles.indexOf(key, block);
    if (block < 0 || at < 0 || at > end)
        return {};
    const qsizetype from = at + key.size();
    return rgbFrom(QString::fromLatin1(styles.mid(from, styles.indexOf(';', from) - from)));
}

std::optional<ThemeGrounds> groundsIn(const QByteArray &styles, const QByteArray &selector)
{
    const auto paper = valueIn(styles, selector, "paper");
    const auto sheet = valueIn(styles, selector, "sheet");
    const auto wash = valueIn(styles, selector, "accent-wash");
    const auto accent = valueIn(styles, selector, "accent");
    if (!paper || !sheet || !wash || !accent)
        return {};
    return ThemeGrounds{*paper, *sheet, *wash, *accent};
}

QByteArray line(const QByteArray &name, const Rgb &colour)
{
    return "    --" + name + ": " + nameOf(colour).toLatin1() + ";\n";
}

QByteArray normalRule(const QByteArray &selector, const AccentColours &colours)
{
    return selector + " {\n" + line("accent", colours.accent)
        + line("accent-strong", colours.strong) + line("accent-wash", colours.wash)
        + line("on-accent", colours.onAccent) + "}\n";
}

QByteArray highRule(const QByteArray &selector, const AccentColours &colours)
{
    return selector + " {\n" + line("accent", colours.highAccent)
        + line("accent-strong", colours.highStrong) + "}\n";
}

} // namespace

std::optional<Rgb> rgbFrom(const QString &text)
{
    static const QRegularExpression colour(u"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})\\z"_s);
    if (!colour.match(text).hasMatch())
        return {};
    const int digits = text.size() == 4 ? 1 : 2;
    const auto part = [&](int i) {
        const QString own = text.mid(1 + i * digits, digits);
        return (digits == 1 ? own + own : own).toInt(nullptr, 16);
    };
    return Rgb{part(0), part(1), part(2)};
}

QString nameOf(const Rgb &colour)
{
    return u"#%1"_s.arg(colour.red * 0x10000 + colour.green * 0x100 + colour.blue, 6, 16,
                        QChar(u'0'));
}

double luminance(const Rgb &colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green)
        + 0.0722 * linear(colour.blue);
}

double contrast(const Rgb &one, const Rgb &other)
{
    const auto [less, more] = std::minmax({luminance(one), luminance(other)});
    return (more + 0.05) / (less + 0.05);
}

std::optional<ThemeColours> themeColoursIn(const QByteArray &styles)
{
    const auto light = groundsIn(styles, ":root");
    const auto dark = groundsIn(styles, ":root[data-theme=\"dark\"]");
    if (!light || !dark)
        return {};
    return ThemeColours{*light, *dark};
}

AccentColours lightAccent(const Rgb &wanted, const ThemeGrounds &grounds)
{
    return accentOf(wanted, grounds, Way::Darker);
}

AccentColours darkAccent(const Rgb &wanted, const ThemeGrounds &grounds)
{
    return accentOf(wanted, grounds, Way::Lighter);
}

QByteArray accentStyles(const Rgb &wanted, const ThemeColours &theme)
{
    const AccentColours light = lightAccent(wanted, theme.light);
    const AccentColours dark = darkAccent(wanted, theme.dark);
    const QByteArray high = ":root[data-contrast=\"high\"]";
    const QByteArray inDark = "[data-theme=\"dark\"]";
    const QByteArray asSystem = ":not([data-theme=\"light\"])";
    return normalRule(":root", light) + normalRule(":root" + inDark, dark)
        + "@media (prefers-color-scheme: dark) {\n" + normalRule(":root" + asSystem, dark) + "}\n"
        + highRule(high, light) + highRule(high + inDark, dark)
        + "@media (prefers-color-scheme: dark) {\n" + highRule(high + asSystem, dark) + "}\n";
}

} // namespace carrel
