// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/previewcourse.h"

#include "core/base/contract.h"

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<const PreviewCourse>> PreviewCourse::of(std::unique_ptr<CourseView> view,
                                                               const PackageOptions &options)
{
    const Exporter *exporter = findExporter(u"scorm12"_s);
    contract(exporter != nullptr);
    std::shared_ptr<PreviewCourse> course(new PreviewCourse);
    course->m_view = std::move(view);
    CARREL_TRY_VALUE(id, course->m_view->courseId());
    CARREL_TRY_VALUE(node, course->m_view->node(id));
    course->m_title = node ? node->title : QString();
    CARREL_TRY_VALUE(plan, exporter->plan(*course->m_view, options));
    course->m_plan = std::move(plan);
    for (qsizetype i = 0; i < course->m_plan.entries.size(); ++i)
        course->m_places.insert(course->m_plan.entries[i].name, i);
    return std::shared_ptr<const PreviewCourse>(std::move(course));
}

const PackageEntry *PreviewCourse::entry(const QString &name) const
{
    const auto place = m_places.constFind(name);
    return place == m_places.constEnd() ? nullptr : &m_plan.entries[*place];
}

std::optional<NodeId> PreviewCourse::firstPageOf(const NodeId &module) const
{
    const auto children = m_view->outlineChildren(module);
    if (!children)
        return {};
    for (const OutlineNode &node : *children) {
        if (node.kind == QLatin1StringView(nodekind::page))
            return node.id;
        if (const auto page = firstPageOf(node.id))
            return page;
    }
    return {};
}

std::optional<PreviewCourse::Place> PreviewCourse::placeOf(const NodeId &id) const
{
    const auto found = m_view->node(id);
    if (!found || !*found || (*found)->kind == QLatin1StringView(nodekind::course))
        return {};
    Place place;
    std::optional<NodeId> page = id;
    if ((*found)->kind == QLatin1StringView(nodekind::module)) {
        page = firstPageOf(id);
    } else if ((*found)->kind != QLatin1StringView(nodekind::page)) {
        place.block = id;
        page = (*found)->parent;
    }
    const auto indexes = m_view->exportIndexes();
    if (!page || !indexes)
        return {};
    const auto index = std::ranges::find(*indexes, *page, &ExportIndex::node);
    if (index == indexes->end())
        return {};
    place.page = index->n;
    return place;
}

} // namespace carrel
