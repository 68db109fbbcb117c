// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace carrel::ui {

/// What can be imported, each text format with an example that can be tried.
class ExampleList : public QScrollArea
{
    Q_OBJECT

public:
    explicit ExampleList(QWidget *parent = nullptr);

Q_SIGNALS:
    void exampleChosen(const QString &words);
};

} // namespace carrel::ui
