// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace carrel::ui {

/// A soft patch of colour with round corners behind what wants to be noticed.
class Panel : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Accent, Warning };

    explicit Panel(Tone tone, QWidget *parent = nullptr);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace carrel::ui
