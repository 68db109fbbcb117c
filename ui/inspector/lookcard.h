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

/// How the player looks: theme, colour and logo.
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
    void createLogo();
    void showContrast();
    CourseSettings::Theme theme() const;

    QComboBox *m_theme;
    AccentField *m_accent;
    QLabel *m_contrast = nullptr;
    FormPort *m_port;
    FieldEditor *m_logo = nullptr;
    QLineEdit *m_logoAlt;
};

} // namespace carrel::ui
