// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace carrel::ui {

/// Holds a control that stands on the page like its text: the frame is drawn while the mouse is
/// over it or the cursor in it. In the inspector it is always there.
class QuietFrame : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Quiet, Framed };

    QuietFrame(QWidget *content, Look look, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_content;
    Look m_look;
};

} // namespace carrel::ui
