// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace carrel::ui {

/// Steps of the 4 px grid that all margins and gaps come from, in device-independent pixels.
namespace space {
constexpr int xs = 4;
constexpr int s = 8;
constexpr int m = 12;
constexpr int l = 16;
constexpr int xl = 24;
constexpr int xxl = 40;
} // namespace space

constexpr int cornerRadius = 7; ///< Of cards, fields and buttons.

/// The colours a palette has no role for. Each stands for one meaning; a colour is never the only
/// sign of it.
struct Tones
{
    QColor accent; ///< The one colour of the program: selection, primary action, focus.
    QColor accentSoft; ///< A background that says "selected" behind ordinary text.
    QColor canvas; ///< Behind the page.
    QColor card; ///< The page and its blocks.
    QColor frame; ///< Hairlines.
    QColor muted; ///< Second-rank text; at least 4.5:1 on canvas and card.
    QColor good;
    QColor warning;
    QColor bad;
};

/// Those that go with a palette: light or dark is read from its window colour.
Tones tones(const QPalette &palette);
bool isDark(const QPalette &palette);

enum class Scheme { System, Light, Dark };

/// Fusion in our colours. System follows what the desktop says and keeps following it.
void applyTheme(QApplication &application, Scheme scheme);

} // namespace carrel::ui
