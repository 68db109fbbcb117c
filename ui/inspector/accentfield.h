// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/content/themecolours.h"

#include <QString>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace carrel::ui {

/// The accent colour of a course: a button that opens the colours, and one that goes back to the
/// theme's own.
class AccentField : public QWidget
{
    Q_OBJECT

public:
    explicit AccentField(QWidget *parent = nullptr);

    const QString &colour() const { return m_colour; } ///< "#rrggbb", or empty: the theme's own.
    void setColour(const QString &colour, const ThemeColours &theme);

Q_SIGNALS:
    void chosen(); ///< By the author.

private:
    void openColours();
    void take(const QString &colour);
    void refresh();

    QString m_colour;
    ThemeColours m_theme;
    QPushButton *m_choose;
    QToolButton *m_reset;
};

/// How well a colour can be read on the pages of a theme, and what is made of it where it cannot.
QString accentWords(const Rgb &wanted, const ThemeColours &theme);

} // namespace carrel::ui
