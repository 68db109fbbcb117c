// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page/cardaction.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace carrel::ui {

/// Along the foot of the page while several blocks are chosen: how many, and what can be done with
/// all of them.
class ChosenBar : public QFrame
{
    Q_OBJECT

public:
    explicit ChosenBar(QWidget *parent = nullptr);

    void setCount(int blocks); ///< Hidden for fewer than two.

Q_SIGNALS:
    void asked(carrel::ui::CardAction action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButton(const QString &iconName, const QString &text, CardAction action);

    QLabel *m_count;
    QHBoxLayout *m_layout;
};

} // namespace carrel::ui
