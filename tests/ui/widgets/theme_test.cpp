// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include "tests/support/catch.h"

#include <QApplication>

#include <cmath>

using namespace carrel;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.2, "contrast ratio".
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QPalette paletteOf(ui::Scheme scheme)
{
    ui::applyTheme(*qApp, scheme);
    return QApplication::palette();
}

} // namespace

TEST_CASE("Text can be read in both colour schemes")
{
    const auto scheme = GENERATE(ui::Scheme::Light, ui::Scheme::Dark);
    const QPalette palette = paletteOf(scheme);
    const ui::Tones tones = ui::tones(palette);
    CHECK(ui::isDark(palette) == (scheme == ui::Scheme::Dark));
    for (const QColor &ground : {tones.canvas, tones.card, tones.accentSoft}) {
        INFO("on " << ground.name().toStdString());
        CHECK(contrast(palette.color(QPalette::WindowText), ground) >= 7.0);
        for (const QColor &text :
             {tones.muted, tones.good, tones.warning, tones.bad, tones.accent}) {
            INFO("text " << text.name().toStdString());
            CHECK(contrast(text, ground) >= 4.5);
        }
    }
    CHECK(contrast(palette.color(QPalette::HighlightedText), tones.accent) >= 4.5);
    ui::applyTheme(*qApp, ui::Scheme::Light);
}
