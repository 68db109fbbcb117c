// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/welcome/panel.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace carrel::ui {

/// A line above the course that tells something without stopping the work. It can be put away, and
/// a banner of the same subject replaces the one before. Without one it takes no room.
class Banner : public QWidget
{
    Q_OBJECT

public:
    using Tone = Panel::Tone;
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    explicit Banner(QWidget *parent = nullptr);

    void tell(Tone tone, const QString &text, const QList<Action> &actions = {});
    QString text() const;

private:
    Panel *m_panel;
    QLabel *m_picture;
    QLabel *m_text;
    QWidget *m_actions;
    QHBoxLayout *m_actionRow;
};

} // namespace carrel::ui
