// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/courseglance.h"

#include "core/edit/coursefile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carrel::ui {

CourseGlance glanceAt(const QString &path)
{
    CourseGlance glance;
    glance.path = path;
    const QFileInfo file(path);
    if (!file.isFile())
        return glance;
    glance.modified = file.lastModified();
    glance.state = CourseGlance::State::Unreadable;
    const auto view = glanceAtCourseFile(path);
    if (!view)
        return glance;
    const auto outline = (*view)->outline();
    if (!outline || outline->isEmpty())
        return glance;
    glance.state = CourseGlance::State::Found;
    for (const OutlineNode &node : *outline) {
        if (node.kind == QLatin1StringView(nodekind::course))
            glance.title = node.title;
        glance.modules += node.kind == QLatin1StringView(nodekind::module) ? 1 : 0;
        glance.pages += node.kind == QLatin1StringView(nodekind::page) ? 1 : 0;
    }
    return glance;
}

QString shownPath(const QString &path)
{
    const QString home = QDir::homePath();
    const bool isBelow = home.size() > 1 && path.startsWith(home + u'/');
    return QDir::toNativeSeparators(isBelow ? u"~"_s + path.mid(home.size()) : path);
}

} // namespace carrel::ui
