// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/collections/collections.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace carrel::ui {

/// What is to be kept, for the words of the dialog.
struct KeptThings
{
    int blocks = 0;
    int pages = 0;
    int modules = 0;
    QString name; ///< What the first of them begins with.

    bool isOnePiece() const { return modules == 0 && (blocks > 0 ? 1 : 0) + pages == 1; }
};

/// Asks in which collection, on which shelf and under what name something is kept. What is typed
/// and not there is made.
class KeepDialog : public QDialog
{
    Q_OBJECT

public:
    KeepDialog(const KeptThings &things, const QList<Collection> &own, QWidget *parent);

    QString collection() const; ///< Its name.
    QString shelf() const; ///< Empty: the first.
    QString name() const; ///< Empty: as it begins.
    void choose(const QString &collection, const QString &shelf);
    void showProblem(const QString &sentence);

private:
    void createLayout(const KeptThings &things);
    void fillShelves();

    QList<Collection> m_own;
    QComboBox *m_collection;
    QComboBox *m_shelf;
    QLineEdit *m_name;
    QLabel *m_problem;
    QPushButton *m_keep = nullptr;
};

} // namespace carrel::ui
