// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/reviewedits.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace carrel::ui {

/// What a reviewer says of a module as a whole.
class VerdictForm : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictForm(QWidget *parent = nullptr);

    void show(const QString &module, const std::optional<SentComment> &verdict);

Q_SIGNALS:
    void changed(carrel::Verdict verdict, const QString &text);

private:
    void tell();

    QLabel *m_about;
    QComboBox *m_verdict;
    QPlainTextEdit *m_text;
};

} // namespace carrel::ui
