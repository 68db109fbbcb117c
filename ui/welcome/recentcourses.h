// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace carrel::ui {

/// The course files opened or saved last, newest first, kept in the settings of the program.
class RecentCourses : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive this.
    explicit RecentCourses(QSettings &settings, QObject *parent = nullptr);

    QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void write(const QStringList &paths);

    QSettings &m_settings;
};

} // namespace carrel::ui
