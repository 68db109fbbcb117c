// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/selection.h"

#include "core/base/translate.h"
#include "core/edit/courseview.h"
#include "core/edit/editsession.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace carrel {

namespace {

/// A chosen node with the ranks of all above it, from the top: these say the order of the document.
struct Chosen
{
    Node node;
    std::vector<std::pair<QString, QString>> path; ///< Rank and id of each level.
    QSet<NodeId> above;
};

Result<std::optional<Chosen>> found(const CourseView &view, const NodeId &id)
{
    CARREL_TRY_VALUE(node, view.node(id));
    if (!node)
        return std::optional<Chosen>();
    if (node->parent.isNull())
        return Error{ErrorCode::InvalidInput,
                     tr("The course itself cannot be moved, copied or deleted.")};
    Chosen chosen{*node, {{node->rank, node->id.text()}}, {}};
    NodeId parent = node->parent;
    for (int level = 0; level < mostLevels && !parent.isNull(); ++level) {
        CARREL_TRY_VALUE(above, view.node(parent));
        if (!above)
            break;
        chosen.path.insert(chosen.path.begin(), {above->rank, above->id.text()});
        chosen.above.insert(parent);
        parent = above->parent;
    }
    return std::optional(chosen);
}

} // namespace

Result<QList<Node>> chosenNodes(const CourseView &view, const QList<NodeId> &chosen)
{
    const QSet<NodeId> ids(chosen.begin(), chosen.end());
    std::vector<Chosen> tops;
    for (const NodeId &id : ids) {
        CARREL_TRY_VALUE(node, found(view, id));
        if (node && !node->above.intersects(ids))
            tops.push_back(*node);
    }
    if (tops.empty())
        return Error{ErrorCode::NotFound, tr("This part of the course no longer exists.")};
    std::ranges::sort(tops, {}, &Chosen::path);
    QList<Node> nodes;
    for (const Chosen &top : tops)
        nodes.append(top.node);
    return nodes;
}

Result<Place> placeBehind(const CourseView &view, const Node &node)
{
    CARREL_TRY_VALUE(siblings, view.outlineChildren(node.parent));
    for (qsizetype i = 0; i + 1 < siblings.size(); ++i) {
        if (siblings[i].id == node.id)
            return Place{node.parent, siblings[i + 1].id};
    }
    return Place{node.parent};
}

} // namespace carrel
