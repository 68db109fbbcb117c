// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/welcome/courseglance.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace carrel::ui {

class CardButton;
class RecentCourses;

/// The courses opened last, as buttons. What stands in the files is looked up on a second thread
/// after the list shows, so that a slow drive delays nothing.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    /// `recents` must outlive this.
    explicit RecentList(RecentCourses &recents, QWidget *parent = nullptr);

    /// Shows the list as it is now and looks at the files anew.
    void refresh();

Q_SIGNALS:
    void openAsked(const QString &path);

private:
    void addRow(const QString &path);
    void lookAt(const QStringList &paths);
    void show(const CourseGlance &glance);

    RecentCourses &m_recents;
    QVBoxLayout *m_rows;
    QHash<QString, CardButton *> m_buttons; ///< By path.
};

} // namespace carrel::ui
