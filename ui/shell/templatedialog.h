// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace carrel::ui {

/// Asks what a template is called and, where it is a new one, what is in it.
class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    enum class For { New, Renaming };

    TemplateDialog(For what, const QString &name, QWidget *parent = nullptr);

    QString name() const;
    QString description() const;
    void showProblem(const QString &sentence); ///< Why it did not work with what was entered.

private:
    void createLayout(For what);

    QLineEdit *m_name;
    QLineEdit *m_description;
    QLabel *m_problem;
    QPushButton *m_done = nullptr;
};

} // namespace carrel::ui
