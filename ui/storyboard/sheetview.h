// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace carrel::ui {

class Sheets;

/// One sheet of paper, as large as there is room. The wheel and Page Up, Page Down, Home and End
/// turn the sheets.
class SheetView : public QWidget
{
    Q_OBJECT

public:
    /// `sheets` has at least one and outlives this.
    explicit SheetView(const Sheets &sheets, QWidget *parent = nullptr);

    int current() const { return m_current; } ///< From 0.
    void turnTo(int sheet); ///< The nearest there is.

    QSize sizeHint() const override;

Q_SIGNALS:
    void turned(int sheet);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const Sheets &m_sheets;
    int m_current = 0;
    int m_wheel = 0; ///< Of a turn that is not complete.
};

} // namespace carrel::ui
