// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"
#include "ui/inspector/card.h"

class QComboBox;
class QLineEdit;

namespace carrel::ui {

class AccentField;
class FieldEditor;
class FormPort;
class MediaDesk;

/// How the player looks: theme, typeface, colour and logo.
class LookCard : public Card
{
    Q_OBJECT

public:
    /// `logoAlt` is the line for what the logo says; `media` must outlive this.
    LookCard(MediaDesk &media, QLineEdit *logoAlt, QWidget *parent = nullptr);

    void showSettings(const CourseSettings &settings);
    /// Puts in what the controls say.
    void fill(CourseSettings &settings) const;

Q_SIGNALS:
    void chosen(); ///< Something, by the author.

private:
    void createTheme();
    void createTypeface();
    FieldEditor *addFont(const QLatin1StringView &key, const QString &label, const QString &help);
    void createLogo();
    void showContrast();
    void showFonts();
    CourseSettings::Theme theme() const;
    CourseSettings::Typeface typeface() const;

    QComboBox *m_theme;
    QComboBox *m_typeface;
    QWidget *m_ownFonts = nullptr; ///< What is asked only for a font of one's own.
    FieldEditor *m_font = nullptr;
    FieldEditor *m_boldFont = nullptr;
    AccentField *m_accent;
    QLabel *m_contrast = nullptr;
    FormPort *m_port;
    FieldEditor *m_logo = nullptr;
    QLineEdit *m_logoAlt;
};

} // namespace carrel::ui
