// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QVBoxLayout;

namespace carrel::ui {

/// A small sheet beside what it is about; Esc or a click elsewhere closes it. Deletes itself then.
/// Internal to ui/richtext.
class Popover : public QFrame
{
    Q_OBJECT

public:
    explicit Popover(QWidget *parent);

    void showBeside(const QRect &place); ///< In global coordinates; below it where there is room.

protected:
    QVBoxLayout *column() const { return m_column; }
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace carrel::ui
