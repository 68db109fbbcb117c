// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/theme.h"

#include "core/base/contract.h"
#include "ui/widgets/studiostyle.h"

#include <QApplication>
#include <QFile>
#include <QStyleHints>

#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

Tones lightTones()
{
    return {.accent = QColor(0x0f, 0x6b, 0x70),
            .accentSoft = QColor(0xdc, 0xee, 0xee),
            .canvas = QColor(0xf3, 0xf4, 0xf5),
            .card = QColor(0xff, 0xff, 0xff),
            .frame = QColor(0xd5, 0xd9, 0xdd),
            .muted = QColor(0x5a, 0x63, 0x6b),
            .good = QColor(0x1d, 0x6f, 0x3c),
            .warning = QColor(0x8a, 0x5a, 0x00),
            .bad = QColor(0xa8, 0x23, 0x23)};
}

Tones darkTones()
{
    return {.accent = QColor(0x5f, 0xc4, 0xc8),
            .accentSoft = QColor(0x1f, 0x45, 0x48),
            .canvas = QColor(0x1b, 0x1e, 0x21),
            .card = QColor(0x25, 0x29, 0x2d),
            .frame = QColor(0x40, 0x47, 0x4d),
            .muted = QColor(0xa7, 0xb0, 0xb8),
            .good = QColor(0x7f, 0xd1, 0x9b),
            .warning = QColor(0xe8, 0xb9, 0x5a),
            .bad = QColor(0xf4, 0x9a, 0x9a)};
}

QPalette paletteOf(const Tones &tones, const QColor &text, const QColor &onAccent)
{
    QPalette palette(tones.canvas, tones.canvas);
    palette.setColor(QPalette::Window, tones.canvas);
    palette.setColor(QPalette::Base, tones.card);
    palette.setColor(QPalette::AlternateBase, tones.canvas);
    palette.setColor(QPalette::Button, tones.card);
    palette.setColor(QPalette::ToolTipBase, tones.card);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, tones.muted);
    palette.setColor(QPalette::Highlight, tones.accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, tones.accent);
    palette.setColor(QPalette::Mid, tones.frame);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tones.muted);
    return palette;
}

bool isDark(const Tones &tones)
{
    return tones.canvas.lightness() < 128;
}

QString styleSheet(const Tones &tones, const QColor &text)
{
    QFile file(u":/theme/window.qss"_s);
    contract(file.open(QIODevice::ReadOnly));
    QString sheet = QString::fromUtf8(file.readAll());
    const std::initializer_list<std::pair<QString, QColor>> names{
        {u"@accentSoft"_s, tones.accentSoft},
        {u"@accent"_s, tones.accent},
        {u"@canvas"_s, tones.canvas},
        {u"@card"_s, tones.card},
        {u"@frame"_s, tones.frame},
        {u"@muted"_s, tones.muted},
        {u"@good"_s, tones.good},
        {u"@warning"_s, tones.warning},
        {u"@bad"_s, tones.bad},
        {u"@text"_s, text},
        {u"@onAccent"_s, isDark(tones) ? tones.canvas : tones.card}};
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

void applyColours(QApplication &application, bool dark)
{
    const Tones ours = dark ? darkTones() : lightTones();
    const QColor text = dark ? QColor(0xe8, 0xeb, 0xed) : QColor(0x1c, 0x21, 0x25);
    application.setPalette(paletteOf(ours, text, dark ? ours.canvas : ours.card));
    application.setStyleSheet(styleSheet(ours, text));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

Tones tones(const QPalette &palette)
{
    return isDark(palette) ? darkTones() : lightTones();
}

void applyTheme(QApplication &application, Scheme scheme)
{
    static const bool startedDark = isDark(application.palette()); // before ours replaces it
    application.setStyle(new StudioStyle);
    bool dark = scheme == Scheme::Dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    // Since 6.5 the desktop says so at any time; before, only the first palette tells.
    static QMetaObject::Connection following;
    QObject::disconnect(following);
    const QStyleHints *hints = QGuiApplication::styleHints();
    if (scheme == Scheme::System) {
        dark = hints->colorScheme() == Qt::ColorScheme::Dark;
        following = QObject::connect(hints, &QStyleHints::colorSchemeChanged, &application,
                                     [&application](Qt::ColorScheme now) {
                                         applyColours(application, now == Qt::ColorScheme::Dark);
                                     });
    }
#else
    if (scheme == Scheme::System)
        dark = startedDark;
#endif
    Q_UNUSED(startedDark);
    applyColours(application, dark);
}

} // namespace carrel::ui
