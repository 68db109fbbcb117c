// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/recoverydata.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace carrel::ui {

/// What this computer keeps of courses beside their files, what it is good for, and what is lost by
/// clearing it. Accepted: clear.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecoveryDialog(const RecoveryData &kept, QWidget *parent = nullptr);

    bool isUnsavedToo() const; ///< The author wants unsaved work deleted as well.

private:
    QWidget *createList(const RecoveryData &kept);
    QLabel *wrapped(const QString &text);
    QLayout *createButtons();
    void refresh();

    RecoveryOfCourse m_total;
    QCheckBox *m_unsavedToo = nullptr; ///< Null: there is no such work.
    QPushButton *m_clear = nullptr; ///< Null: there is nothing to clear.
};

} // namespace carrel::ui
