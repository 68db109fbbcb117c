// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/draft/blankcourse.h"

#include "core/model/page.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

bool isKind(const QString &kind, const char *wanted)
{
    return kind == QLatin1StringView(wanted);
}

bool saysNothing(const Node &page)
{
    const QJsonObject nothing = toJson(PageDetails());
    return page.body.isEmpty() || page.body == nothing;
}

} // namespace

Result<NodeId> untouchedModule(const CourseView &view)
{
    CARREL_TRY_VALUE(course, view.courseId());
    CARREL_TRY_VALUE(modules, view.children(course));
    if (modules.size() != 1 || !isKind(modules.first().kind, nodekind::module)
        || modules.first().title != u"Module 1" || !modules.first().body.isEmpty())
        return NodeId();
    const NodeId module = modules.first().id;
    CARREL_TRY_VALUE(pages, view.children(module));
    if (pages.size() != 1 || !isKind(pages.first().kind, nodekind::page)
        || pages.first().title != u"Page 1" || !saysNothing(pages.first()))
        return NodeId();
    CARREL_TRY_VALUE(blocks, view.outlineChildren(pages.first().id));
    return blocks.isEmpty() ? module : NodeId();
}

bool isUntitledCourse(const QString &title)
{
    return QStringList{u"Untitled course"_s, u"Cours sans titre"_s}.contains(title);
}

} // namespace carrel
