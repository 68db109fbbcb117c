// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/guide/coursecheck.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace carrel::ui {

/// What the checks of the whole course say: what is to fix, then suggestions, each with its place
/// and the way there. Stays open beside the course, and follows it.
class FindingsWindow : public QDialog
{
    Q_OBJECT

public:
    explicit FindingsWindow(QWidget *parent = nullptr);

    void show(const PlacedFindings &findings);
    using QDialog::show;

Q_SIGNALS:
    void placeRequested(const carrel::PlacedFinding &finding);
    void lookedAt(const carrel::CommentId &remark); ///< What it says is settled.

private:
    QTreeWidgetItem *addGroup(const QString &title, const QString &iconName,
                              Finding::Severity severity);
    void go();
    void settle();
    void refreshButtons();
    const PlacedFinding *chosen() const;

    PlacedFindings m_findings;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_go;
    QPushButton *m_settle;
};

} // namespace carrel::ui
