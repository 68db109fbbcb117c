// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QString>

namespace carrel::ui {

/// Asks for a template while a course is open: the cards of the first page.
class TemplateChooser : public QDialog
{
    Q_OBJECT

public:
    explicit TemplateChooser(QWidget *parent = nullptr);

    // Once it was accepted, one of them.
    const QString &name() const { return m_name; } ///< Of a template that the program brings.
    const QString &ownPath() const { return m_ownPath; }

private:
    void choose(const QString &name, const QString &ownPath);

    QString m_name;
    QString m_ownPath;
};

} // namespace carrel::ui
