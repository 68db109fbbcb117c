// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/editable/givencourse.h"

#include "core/model/nodestatus.h"

namespace carrel {

namespace {

Node given(Node node)
{
    node.body = withStatus(node.body, NodeStatus::None);
    return node;
}

CourseView::Visit givenTo(const CourseView::Visit &visit)
{
    return [&visit](const Node &node, int depth) { return visit(given(node), depth); };
}

} // namespace

Result<std::optional<Node>> GivenCourse::node(const NodeId &id) const
{
    CARREL_TRY_VALUE(node, m_course.node(id));
    return node ? std::optional<Node>(given(*node)) : std::nullopt;
}

Result<QList<Node>> GivenCourse::children(const NodeId &parent) const
{
    CARREL_TRY_VALUE(nodes, m_course.children(parent));
    for (Node &node : nodes)
        node = given(std::move(node));
    return std::move(nodes);
}

Result<> GivenCourse::forEachNode(const Visit &visit) const
{
    return m_course.forEachNode(givenTo(visit));
}

Result<> GivenCourse::forEachBelow(const NodeId &start, const Visit &visit) const
{
    return m_course.forEachBelow(start, givenTo(visit));
}

Result<QJsonObject> GivenCourse::settingValues() const
{
    CARREL_TRY_VALUE(stored, m_course.settingValues());
    const QJsonObject known = toJson(CourseSettings());
    QJsonObject given;
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        if (known.contains(it.key()))
            given.insert(it.key(), *it);
    }
    return given;
}

Result<QList<Media>> GivenCourse::media() const
{
    CARREL_TRY_VALUE(all, m_course.media());
    all.removeIf([&](const Media &media) { return !m_media.contains(media.id); });
    return std::move(all);
}

Result<std::optional<Media>> GivenCourse::media(const MediaId &id) const
{
    return m_media.contains(id) ? m_course.media(id) : Result<std::optional<Media>>(std::nullopt);
}

} // namespace carrel
