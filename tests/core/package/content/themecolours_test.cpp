// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/themecolours.h"

#include "core/model/settings.h"
#include "core/package/content/playerfiles.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace carrel;

namespace {

/// Corners and greys of the colour cube, then colours from anywhere in it.
QList<Rgb> manyColours()
{
    QList<Rgb> colours;
    for (int i = 0; i < 8; ++i)
        colours.append({i & 1 ? 255 : 0, i & 2 ? 255 : 0, i & 4 ? 255 : 0});
    for (int grey = 0; grey < 256; grey += 17)
        colours.append({grey, grey, grey});
    QRandomGenerator random(4);
    for (int i = 0; i < 400; ++i)
        colours.append({random.bounded(256), random.bounded(256), random.bounded(256)});
    return colours;
}

ThemeColours coloursOf(CourseSettings::Theme theme)
{
    const auto colours = PlayerFiles().themeColours(themeName(theme));
    REQUIRE(colours);
    return *colours;
}

QString faultOf(const AccentColours &colours, const ThemeGrounds &grounds, bool isDark)
{
    for (const Rgb &ground : {grounds.paper, grounds.sheet, colours.wash}) {
        if (contrast(colours.accent, ground) < leastContrast)
            return u"accent on a ground"_s;
        if (contrast(colours.strong, ground) < leastContrast)
            return u"strong on a ground"_s;
        if (contrast(colours.highAccent, ground) < highContrast)
            return u"high on a ground"_s;
        if (contrast(colours.highStrong, ground) < highContrast)
            return u"strong high on a ground"_s;
    }
    for (const Rgb &surface :
         {colours.accent, colours.strong, colours.highAccent, colours.highStrong}) {
        if (contrast(colours.onAccent, surface) < leastContrast)
            return u"text on the accent"_s;
    }
    const bool isWashFine = isDark ? luminance(colours.wash) <= luminance(grounds.wash)
                                   : luminance(colours.wash) >= luminance(grounds.wash);
    return isWashFine ? QString() : u"wash"_s;
}

} // namespace

TEST_CASE("contrast is that of WCAG")
{
    CHECK(std::abs(contrast({0, 0, 0}, {255, 255, 255}) - 21) < 1e-9);
    CHECK(std::abs(contrast({119, 119, 119}, {255, 255, 255}) - 4.478) < 0.001);
    CHECK(contrast({1, 2, 3}, {200, 100, 50}) == contrast({200, 100, 50}, {1, 2, 3}));
    CHECK(std::abs(luminance({255, 0, 0}) - 0.2126) < 1e-9);
}

TEST_CASE("rgbFrom reads colours of styles")
{
    CHECK(rgbFrom(u"#12AbfF"_s) == Rgb{0x12, 0xab, 0xff});
    CHECK(rgbFrom(u"#fa0"_s) == Rgb{0xff, 0xaa, 0});
    CHECK(nameOf({0, 10, 255}) == u"#000aff"_s);
    for (const QString &text : {u""_s, u"#12"_s, u"123456"_s, u"#12345g"_s, u"red"_s})
        CHECK_FALSE(rgbFrom(text).has_value());
}

TEST_CASE("Any colour can be read in any theme")
{
    for (const CourseSettings::Theme theme : allThemes()) {
        const ThemeColours colours = coloursOf(theme);
        for (const Rgb &wanted : manyColours()) {
            INFO(themeName(theme).toStdString() << ' ' << nameOf(wanted).toStdString());
            REQUIRE(faultOf(lightAccent(wanted, colours.light), colours.light, false) == QString());
            REQUIRE(faultOf(darkAccent(wanted, colours.dark), colours.dark, true) == QString());
        }
    }
}

TEST_CASE("A colour is changed no more than needed")
{
    const ThemeColours colours = coloursOf(CourseSettings::Theme::Paper);

    SECTION("one that can be read stays")
    {
        const Rgb teal{0x12, 0x5e, 0x66};
        CHECK(lightAccent(teal, colours.light).accent == teal);
        const Rgb pale{0x9a, 0xd8, 0xde};
        CHECK(darkAccent(pale, colours.dark).accent == pale);
    }
    SECTION("another just reaches what is needed, and keeps its hue")
    {
        const Rgb orange{0xff, 0x8c, 0x00};
        const AccentColours light = lightAccent(orange, colours.light);
        const double least = std::min({contrast(light.accent, colours.light.paper),
                                       contrast(light.accent, colours.light.sheet),
                                       contrast(light.accent, light.wash)});
        CHECK(least < leastContrast + 0.1);
        CHECK(light.accent.red > light.accent.green);
        CHECK(light.accent.green > light.accent.blue);
        CHECK(darkAccent(orange, colours.dark).accent == orange);
    }
}

TEST_CASE("accentStyles")
{
    const ThemeColours colours = coloursOf(CourseSettings::Theme::Studio);
    const Rgb wanted{0xd4, 0x00, 0x5a};
    const QByteArray styles = accentStyles(wanted, colours);

    SECTION("are the same each time")
    {
        CHECK(styles == accentStyles(wanted, colours));
    }
    SECTION("hold the colours for light and dark, once for the system and once for the learner")
    {
        const AccentColours light = lightAccent(wanted, colours.light);
        CHECK(styles.contains(":root {\n    --accent: " + nameOf(light.accent).toLatin1() + ";\n"));
        const AccentColours dark = darkAccent(wanted, colours.dark);
        CHECK(styles.count("--accent: " + nameOf(dark.accent).toLatin1() + ";") == 2);
        CHECK(styles.count("--accent: " + nameOf(dark.highAccent).toLatin1() + ";") == 2);
        CHECK(styles.count('{') == styles.count('}'));
    }
}

TEST_CASE("themeColoursIn finds nothing where a colour is missing")
{
    CHECK_FALSE(themeColoursIn("\n:root {\n    --paper: #fff;\n}\n").has_value());
    CHECK_FALSE(themeColoursIn("").has_value());
}
