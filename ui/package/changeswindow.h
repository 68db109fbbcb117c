// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/package/sincelastexport.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace carrel::ui {

/// What changed since the last export, by what it does to learners who are in the middle, each
/// with its place and the way there. Stays open beside the course; shows what was when it was
/// opened.
class ChangesWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ChangesWindow(QWidget *parent = nullptr);

    /// Nothing: no export is remembered.
    void show(const std::optional<SinceLastExport> &changes);
    void showProblem(const Error &error);
    using QDialog::show;

    QString text() const; ///< Everything it says, line by line.

Q_SIGNALS:
    void placeRequested(const carrel::NodeId &node);

private:
    void createLayout();
    void addGroup(Impact impact);
    void go();
    void refreshButtons();
    const Difference *chosen() const;

    QList<Difference> m_differences;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_go;
};

} // namespace carrel::ui
