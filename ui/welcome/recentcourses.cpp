// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/recentcourses.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr qsizetype most = 12;

QString key()
{
    return u"recentCourses"_s;
}

} // namespace

RecentCourses::RecentCourses(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

QStringList RecentCourses::paths() const
{
    return m_settings.value(key()).toStringList();
}

void RecentCourses::add(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(whole);
    all.prepend(whole);
    write(all.mid(0, most));
}

void RecentCourses::remove(const QString &path)
{
    QStringList all = paths();
    if (all.removeAll(path) > 0)
        write(all);
}

void RecentCourses::write(const QStringList &paths)
{
    m_settings.setValue(key(), paths);
    Q_EMIT changed();
}

} // namespace carrel::ui
