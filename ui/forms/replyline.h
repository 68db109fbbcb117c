// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace carrel::ui {

class RichTextField;

/// What is said about the line before: behind a "↳", smaller and in second rank.
class ReplyLine : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyLine(RichTextField *reply, QWidget *parent = nullptr);
};

} // namespace carrel::ui
